/** Small acts with every written form of requisite and of beginning. */
import type { Resolution } from "qauly";
import { seenHeads } from "../forms/heads.js";
import { common, type FormLanguage, hosts, type Issuer, preambleText, writeAct } from "../forms/host.js";
import { furtherRequisites, type RequisiteForm, seenRequisites } from "../forms/requisites.js";
import type { TrainingAct } from "./training-act.js";

const issuers: Readonly<Record<string, Issuer>> = {
  ...{ akimat: "akimat", akim: "akim", maslikhat: "maslikhat", ministry: "minister", other: "minister" },
  ...{ government: "government", president: "government", parliament: "government" },
};

export function* writtenRequisites(): Generator<TrainingAct> {
  for (const form of [...seenRequisites, ...furtherRequisites]) yield withRequisite(form, form.language);
  for (const { name, language, issuer, parts, ...want } of seenHeads) {
    yield {
      ...{ name: `head ${language} ${name}`, base: `head ${language} ${issuer} ${name}`, group: "form" },
      input: writeAct(language, hosts[language][issuer], parts),
      isRightAbove: ({ act, preamble }) =>
        JSON.stringify([act.title, act.type, act.date, act.number, preamble]) ===
        JSON.stringify([want.title, want.type, want.date, want.number, want.preamble]),
    };
  }
}

function withRequisite(form: RequisiteForm, language: FormLanguage): TrainingAct {
  const host = hosts[language][issuers[form.act.kind] ?? "akimat"];
  const want = [common[language].title, form.act.type, form.act.date, form.act.number, form.act.kind];
  const registration = form.registration ?? null;
  const got = ({ act }: Resolution): unknown[] => [act.title, act.type, act.date, act.number, act.authority?.kind];
  return {
    ...{ name: form.printed, base: form.printed, group: "form" },
    input: writeAct(language, host, { requisite: form.printed, requisiteFirst: form.isFirst ?? false }),
    isRightAbove: (act) =>
      JSON.stringify(got(act)) === JSON.stringify(want) &&
      (registration === null || act.act.registration?.number === registration.number) &&
      act.preamble?.text === preambleText(language, host),
  };
}
