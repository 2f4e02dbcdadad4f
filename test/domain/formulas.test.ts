/** Every enacting formula ends the preamble, is given as printed, and the clauses start behind it. */
import { parseAct, type Resolution } from "qauly";
import { describe, expect, test } from "vitest";
import { type FormulaForm, furtherFormulas, seenFormulas } from "../sections/forms/formulas.js";
import { clauseTexts, common, hosts, writeAct } from "../sections/forms/host.js";

/** Joint acts came later than the first version of the schema. */
function jointFormulas(act: Resolution): unknown {
  const { jointWith } = act.act as Resolution["act"] & { jointWith?: readonly { formula: string | null }[] };
  return jointWith?.map(({ formula }) => formula);
}

const nameOf = ({ language, subject, printed }: FormulaForm) =>
  `${language} ${JSON.stringify(`${subject} ${printed}`)}`;

describe.each([
  ["seen", seenFormulas],
  ["further", furtherFormulas],
] as const)("enacting formulas, %s", (_source, forms) => {
  test.each(forms.map((form) => [nameOf(form), form] as const))("%s", async (_name, form) => {
    const { language, subject, printed, joint } = form;
    const host = hosts[language][form.issuer];
    const before = [common[language].law, subject].filter((part) => part !== "").join(" ");
    const act = await parseAct(writeAct(language, host, { preamble: `${before} ${printed}` }));
    const formula = act.preamble?.enactingFormula ?? "";
    expect({
      text: act.preamble?.text,
      formula: form.formulas.includes(formula) ? form.formulas : formula,
      clauses: act.clauses.map(({ text }) => text),
      signatories: act.signatories,
      ...(joint === undefined ? {} : { joint: jointFormulas(act) }),
    }).toEqual({
      text: before,
      formula: form.formulas,
      clauses: clauseTexts(language, host),
      signatories: [{ role: host.role, name: host.name }],
      ...(joint === undefined ? {} : { joint: [joint] }),
    });
  });
});
