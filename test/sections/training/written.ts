/** Small acts in which every written form of signatures stands with several headings of annexes, and the other way round. */
import type { Resolution } from "qauly";
import type { AnnexHeadingForm } from "../forms/annex-heading.js";
import { annexBodies, clauseTexts, common, type FormLanguage, hosts, writeAct } from "../forms/host.js";
import { furtherKazakhAnnexHeadings, seenKazakhAnnexHeadings } from "../forms/kazakh-annex-headings.js";
import { furtherKazakhSignatures, seenKazakhSignatures } from "../forms/kazakh-signatures.js";
import { furtherRussianAnnexHeadings, seenRussianAnnexHeadings } from "../forms/russian-annex-headings.js";
import { furtherRussianSignatures, seenRussianSignatures } from "../forms/russian-signatures.js";
import type { SignatureForm } from "../forms/signature.js";
import { folded } from "./said.js";
import { isHeldOut, type TrainingAct } from "./training-act.js";

const signatures = {
  kk: [...seenKazakhSignatures, ...furtherKazakhSignatures],
  ru: [...seenRussianSignatures, ...furtherRussianSignatures],
} as const;
const headings = {
  kk: [...seenKazakhAnnexHeadings, ...furtherKazakhAnnexHeadings],
  ru: [...seenRussianAnnexHeadings, ...furtherRussianAnnexHeadings],
} as const;

/** Forms of the other part with which each form is written. */
const partners = 4;

export function* writtenActs(): Generator<TrainingAct> {
  for (const language of ["kk", "ru"] as const) {
    for (const form of signatures[language]) yield written(language, form, null, 0);
    for (const heldOut of [false, true]) {
      const signed = signatures[language].filter(({ text }) => isHeldOut(text) === heldOut);
      const headed = headings[language].filter(({ heading }) => isHeldOut(heading) === heldOut);
      for (const [at, heading] of headed.entries()) {
        yield written(language, null, heading, at);
        const others = signed.filter(({ issuer }) => issuer === heading.issuer);
        for (let step = 0; step < Math.min(partners, others.length); step += 1) {
          yield written(language, others[(at * partners + step) % others.length] as SignatureForm, heading, at + step);
        }
      }
    }
  }
}

function written(
  language: FormLanguage,
  signature: SignatureForm | null,
  heading: AnnexHeadingForm | null,
  index: number,
): TrainingAct {
  const host = hosts[language][(heading ?? signature)?.issuer ?? "akimat"];
  const words = common[language];
  const body = annexBodies[language][index % annexBodies[language].length]!;
  const what =
    heading?.isApproved === true ? words.attached : words.annexed(host.toThisAct, heading?.annexNumber ?? null);
  const clauses = heading === null ? clauseTexts(language, host) : [words.clause(what), words.lastClause(host.thisAct)];
  const parts = {
    clauses,
    ...(signature === null ? {} : { signatures: signature.text }),
    ...(heading === null ? {} : { annexes: annexText(heading, words.annexTitle, body.text) }),
  };
  const signers = signature?.signers ?? [{ role: host.role, name: host.name }];
  const want = {
    clauses: clauses.map((text) => [text, 0]),
    signers: signers.map(({ role, name }) => [role, name]),
    agreed: signature?.agreed.map(({ name, date }) => [name, date]) ?? [],
    annexes: heading === null ? [] : [[heading.annexNumber, words.annexTitle, body.paragraphs, body.rows]],
  };
  const got = (act: Resolution): typeof want => ({
    clauses: act.clauses.map(({ text, children }) => [text, children.length]),
    signers: act.signatories.map(({ role, name }) => [role, name]),
    agreed: act.agreed.map(({ name, date }) => [name, date]),
    annexes: act.annexes.map(({ number, title, paragraphs, tables }) => [
      ...[number, title, paragraphs],
      tables.reduce((rows, table) => rows + table.rows.length, 0),
    ]) as typeof want.annexes,
  });
  const name = [signature?.text, heading?.heading].filter((text) => text !== undefined).join(" / ");
  return {
    ...{ name: `${language} ${name}`, base: heading?.heading ?? signature?.text ?? "", group: "form" },
    input: writeAct(language, host, parts),
    isRight: (act) => folded(JSON.stringify(got(act))) === folded(JSON.stringify(want)),
  };
}

function annexText({ heading, isGlued }: AnnexHeadingForm, title: string, body: string): string {
  const titled = [heading, title].filter((part) => part !== "");
  return `${titled.join(isGlued === true ? "\n" : "\n\n")}\n\n${body}`;
}
