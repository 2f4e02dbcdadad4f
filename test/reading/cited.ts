import type { Resolution } from "qauly";

/** What a citation says, and the text that it was read from. */
export function cited({ references }: Resolution): unknown[] {
  return references.map(({ text, act, pinpoint, target }) => ({
    text,
    act: act === null ? null : [act.type, act.title, act.authority, act.date, act.number, act.registration],
    pinpoint: pinpoint.map(({ unit, number }) => `${unit} ${number}`),
    target: target?.id ?? target?.path ?? null,
  }));
}

/** Code and place of every finding. */
export const codes = ({ findings }: Resolution): string[] => findings.map(({ code, path }) => `${code} ${path}`);
