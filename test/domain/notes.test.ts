/** Status words, notes and lines of web pages leave the act's own parts as they are, and say whether it is in force. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { clauseTexts, common, hosts, preambleText, writeAct } from "../sections/forms/host.js";
import { furtherNotes, type NoteForm, seenNotes } from "../sections/forms/notes.js";

async function check({ language, parts, status }: NoteForm): Promise<void> {
  const host = hosts[language].akimat;
  const act = await parseAct(writeAct(language, host, parts));
  expect({
    title: act.act.title,
    type: act.act.type,
    date: act.act.date,
    number: act.act.number,
    ...(status === undefined ? {} : { status: act.act.status }),
    preamble: act.preamble,
    clauses: act.clauses.map(({ text, children }) => ({ text, children: children.length })),
    signatories: act.signatories,
    annexes: act.annexes.length,
    cited: act.references.filter(({ kind }) => kind === "act").map(({ act: cited }) => cited?.type),
  }).toEqual({
    title: common[language].title,
    type: host.type,
    date: host.date,
    number: host.number,
    ...(status === undefined ? {} : { status }),
    preamble: { text: preambleText(language, host), enactingFormula: host.formula },
    clauses: clauseTexts(language, host).map((text) => ({ text, children: 0 })),
    signatories: [{ role: host.role, name: host.name }],
    annexes: 0,
    cited: ["law"],
  });
}

describe.each([
  ["seen", seenNotes],
  ["further", furtherNotes],
] as const)("notes, %s", (_source, forms) => {
  test.each(forms.map((form) => [form.name, form] as const))("%s", async (_name, form) => {
    await check(form);
  });
});

test.each([
  ["kk", "Ескерту: кестенің соңғы бағаны қаулыға сәйкес толтырылады."],
  ["ru", "Примечание: графа заполняется по форме, утвержденной приказом 2019 года."],
] as const)("an explanation below a clause stays, %s: %s", async (language, explanation) => {
  const [first = "", second = ""] = clauseTexts(language, hosts[language].akimat);
  const clauses = [`${first}\n\n${explanation}`, second];
  const act = await parseAct(writeAct(language, hosts[language].akimat, { clauses }));
  expect(act.clauses[0]?.children.map(({ text }) => text)).toEqual([explanation]);
});
