/** Every way to head an annex: the annex is found with what its heading says, and what stands above it stays whole. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import type { AnnexHeadingForm } from "../sections/forms/annex-heading.js";
import { annexBodies, common, type FormLanguage, hosts, writeAct } from "../sections/forms/host.js";
import { furtherKazakhAnnexHeadings, seenKazakhAnnexHeadings } from "../sections/forms/kazakh-annex-headings.js";
import { furtherRussianAnnexHeadings, seenRussianAnnexHeadings } from "../sections/forms/russian-annex-headings.js";

async function read(language: FormLanguage, form: AnnexHeadingForm, index: number) {
  const host = hosts[language][form.issuer];
  const words = common[language];
  const body = annexBodies[language][index % annexBodies[language].length]!;
  const what = form.isApproved === true ? words.attached : words.annexed(host.toThisAct, form.annexNumber);
  const clauses = [words.clause(what), words.lastClause(host.thisAct)];
  const titled = [form.heading, words.annexTitle].filter((part) => part !== "");
  const annexes = `${titled.join(form.isGlued === true ? "\n" : "\n\n")}\n\n${body.text}`;
  const act = await parseAct(writeAct(language, host, { clauses, annexes }));
  const stated = {
    annexNumber: form.annexNumber,
    date: form.date === undefined ? host.date : form.date,
    number: form.number === undefined ? host.number : form.number,
    ...(form.authority === undefined ? {} : { authority: form.authority }),
  };
  return {
    got: {
      clauses: act.clauses.map(({ text, children }) => ({ text, children: children.length })),
      signatories: act.signatories,
      annexes: act.annexes.map(({ number, heading, title, paragraphs, tables }) => ({
        annexNumber: number,
        date: heading.date,
        number: heading.number,
        ...(form.authority === undefined ? {} : { authority: heading.authority }),
        title,
        paragraphs,
        rows: tables.reduce((rows, table) => rows + table.rows.length, 0),
      })),
    },
    want: {
      clauses: clauses.map((text) => ({ text, children: 0 })),
      signatories: [{ role: host.role, name: host.name }],
      annexes: [{ ...stated, title: words.annexTitle, paragraphs: body.paragraphs, rows: body.rows }],
    },
  };
}

describe.each([
  ["kk", "seen", seenKazakhAnnexHeadings],
  ["kk", "further", furtherKazakhAnnexHeadings],
  ["ru", "seen", seenRussianAnnexHeadings],
  ["ru", "further", furtherRussianAnnexHeadings],
] as const)("annex headings in %s, %s", (language, _source, forms) => {
  test.each(forms.map((form, index) => [JSON.stringify(form.heading), form, index] as const))(
    "%s",
    async (_name, form, index) => {
      const { got, want } = await read(language, form, index);
      expect(got).toEqual(want);
    },
  );
});
