/** Every way to sign: who signs is found, with an annex below and without one, and the last clause ends where it ends. */
import { parseAct, type Resolution } from "qauly";
import { describe, expect, test } from "vitest";
import { annexBodies, clauseTexts, common, type FormLanguage, hosts, writeAct } from "../sections/forms/host.js";
import { furtherKazakhSignatures, seenKazakhSignatures } from "../sections/forms/kazakh-signatures.js";
import { furtherRussianSignatures, seenRussianSignatures } from "../sections/forms/russian-signatures.js";
import type { SignatureForm } from "../sections/forms/signature.js";

const headings: Readonly<Record<FormLanguage, Readonly<Record<SignatureForm["issuer"], string>>>> = {
  kk: {
    akimat: "Тасбұлақ ауданы әкімдігінің\n2021 жылғы 14 мамырдағы\n№ 127 қаулысына\nқосымша",
    maslikhat: "Тасбұлақ аудандық мәслихатының\n2021 жылғы 14 мамырдағы\n№ 22-3 шешіміне\nқосымша",
    akim: "Қайыңды ауылдық округі әкімінің\n2021 жылғы 14 мамырдағы\n№ 9 шешіміне\nқосымша",
    minister: "Қазақстан Республикасы\nАуыл шаруашылығы министрінің\n2021 жылғы 14 мамырдағы\n№ 310 бұйрығына\nқосымша",
    government: "Қазақстан Республикасы\nҮкіметінің\n2021 жылғы 14 мамырдағы\n№ 518 қаулысына\nқосымша",
  },
  ru: {
    akimat: "Приложение\nк постановлению акимата\nТасбулакского района\nот 14 мая 2021 года № 127",
    maslikhat: "Приложение\nк решению Тасбулакского\nрайонного маслихата\nот 14 мая 2021 года № 22-3",
    akim: "Приложение\nк решению акима\nКайындинского сельского округа\nот 14 мая 2021 года № 9",
    minister: "Приложение\nк приказу Министра\nсельского хозяйства\nРеспублики Казахстан\nот 14 мая 2021 года № 310",
    government: "Приложение\nк постановлению Правительства\nРеспублики Казахстан\nот 14 мая 2021 года № 518",
  },
};

/** What stands below the signatures: nothing, or an annex with each of the bodies. */
function below(language: FormLanguage, form: SignatureForm, index: number): string | undefined {
  const body = annexBodies[language][(index % 4) - 1];
  return body && `${headings[language][form.issuer]}\n\n${common[language].annexTitle}\n\n${body.text}`;
}

/** Agreements came later than the first version of the schema. */
function agreedIn(act: Resolution): unknown {
  const { agreed } = act as Resolution & { agreed?: readonly { name: string | null; date: string | null }[] };
  return agreed?.map(({ name, date }) => ({ name, date }));
}

describe.each([
  ["kk", "seen", seenKazakhSignatures],
  ["kk", "further", furtherKazakhSignatures],
  ["ru", "seen", seenRussianSignatures],
  ["ru", "further", furtherRussianSignatures],
] as const)("signatures in %s, %s", (language, _source, forms) => {
  test.each(forms.map((form, index) => [JSON.stringify(form.text), form, index] as const))(
    "%s",
    async (_name, form, index) => {
      const host = hosts[language][form.issuer];
      const annexes = below(language, form, index);
      const clauses = clauseTexts(language, host);
      const act = await parseAct(
        writeAct(language, host, { signatures: form.text, ...(annexes === undefined ? {} : { annexes }) }),
      );
      expect({
        clauses: act.clauses.map(({ text, children }) => ({ text, children: children.length })),
        signatories: act.signatories,
        annexes: act.annexes.map(({ title }) => title),
        ...(form.agreed.length === 0 ? {} : { agreed: agreedIn(act) }),
      }).toEqual({
        clauses: clauses.map((text) => ({ text, children: 0 })),
        signatories: form.signers,
        annexes: annexes === undefined ? [] : [common[language].annexTitle],
        ...(form.agreed.length === 0 ? {} : { agreed: form.agreed }),
      });
    },
  );
});
