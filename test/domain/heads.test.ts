/** Beginnings of acts, whole and with a part missing: title, type, body, day, number and preamble are told apart. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { seenHeads } from "../sections/forms/heads.js";
import { clauseTexts, hosts, writeAct } from "../sections/forms/host.js";

describe("beginnings of acts", () => {
  test.each(seenHeads.map((form) => [form.name, form] as const))("%s", async (_name, form) => {
    const host = hosts[form.language][form.issuer];
    const act = await parseAct(writeAct(form.language, host, form.parts));
    const { title, type, authority, date, number } = act.act;
    expect({
      ...{ language: act.language, title, type, kind: authority?.kind, date, number, preamble: act.preamble },
      clauses: act.clauses.map(({ text, children }) => ({ text, children: children.length })),
    }).toEqual({
      language: form.language,
      title: form.title,
      type: form.type,
      kind: form.kind,
      date: form.date,
      number: form.number,
      preamble: form.preamble,
      clauses: clauseTexts(form.language, host).map((text) => ({ text, children: 0 })),
    });
  });
});
