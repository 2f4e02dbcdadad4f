/** The references of a test act: one per citation, one per title of a plural. */
import type { ActSpec, CitedAct, Passage, Pinpoint, Run, Text } from "./act-spec.js";
import type { ReferenceAnswer } from "./answer.js";
import { citingFields } from "./fields.js";
import { joinRuns } from "./runs.js";

/** Only a PDF carries addresses: there a hyperlink's id comes before all other ways to an id. */
export type Form = "text" | "pdf";

/** One cited thing of a passage; a plural gives several. */
export interface Cited {
  readonly passage: Exclude<Passage, string>;
  /** Null for a place in the act itself. */
  readonly act: CitedAct | null;
}

type Unnumbered = Omit<ReferenceAnswer, "id">;

export function referencesOf(spec: ActSpec, form: Form): ReferenceAnswer[] {
  const found = citingFields(spec).flatMap(({ path, text }) => referencesIn(text, path, form));
  return found.map((reference, index) => ({ id: `ref-${index + 1}`, ...reference }));
}

/** What the references stand for, in their order. */
export function citedThings(spec: ActSpec): Cited[] {
  return citingFields(spec).flatMap(({ text }) =>
    text.flatMap((passage): Cited[] => {
      if (typeof passage === "string") return [];
      if (passage.kind === "acts") return passage.acts.map((act) => ({ passage, act }));
      return [{ passage, act: passage.kind === "act" ? passage.act : null }];
    }),
  );
}

function referencesIn(text: Text, path: string, form: Form): Unnumbered[] {
  const found: Unnumbered[] = [];
  let start = 0;
  for (const passage of text) {
    const printed = typeof passage === "string" ? passage : joinRuns(passage.runs);
    const end = start + printed.length;
    if (typeof passage !== "string") found.push(...referencesOfPassage(passage, form, { path, start, end }, printed));
    start = end;
  }
  return found;
}

function referencesOfPassage(
  passage: Exclude<Passage, string>,
  form: Form,
  at: { readonly path: string; readonly start: number; readonly end: number },
  text: string,
): Unnumbered[] {
  if (passage.kind === "internal") {
    const { path, pinpoint } = passage;
    const target = path === null ? null : { id: null, uri: null, path, basis: "internal" as const };
    return [{ kind: "internal", text, at, act: null, pinpoint, target }];
  }
  if (passage.kind === "acts") {
    return passage.acts.map((act) => actReference(act, [], null, { text: null, at: null }));
  }
  const linkId = form === "pdf" ? linkedId(passage.runs) : null;
  return [actReference(passage.act, passage.pinpoint, linkId, { text, at })];
}

function actReference(
  { knownAs, registration, ...act }: CitedAct,
  pinpoint: readonly Pinpoint[],
  linkId: string | null,
  place: Pick<ReferenceAnswer, "text" | "at">,
): Unnumbered {
  return {
    kind: "act",
    ...place,
    act: { ...act, registration: registration && { number: registration.number, date: registration.date } },
    pinpoint,
    target: actTarget(linkId, knownAs),
  };
}

function linkedId(runs: readonly Run[]): string | null {
  for (const { link } of runs) if (link?.kind === "act") return link.id;
  return null;
}

function actTarget(linkId: string | null, knownAs: CitedAct["knownAs"]): ReferenceAnswer["target"] {
  const given = linkId !== null ? { id: linkId, basis: "link" as const } : knownAs;
  return given && { id: given.id, uri: `https://adilet.zan.kz/kaz/docs/${given.id}`, path: null, basis: given.basis };
}
