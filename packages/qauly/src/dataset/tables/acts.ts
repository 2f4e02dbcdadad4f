/** `acts`: one row for each act. */

import { type TrustPart, trustParts } from "@qauly/model";
import { actStatuses, actTypes, authorityKinds, forceBases, languages, methods, trustLevels } from "../codes.js";
import type { DatasetAct } from "../dataset-act.js";
import { type ActTable, actTable, boolean, coded, date, integer, number, required, text, words } from "../table.js";
import { yearOf } from "./act-columns.js";

const of = (act: DatasetAct) => act.resolution;
const severityCount = (act: DatasetAct, wanted: string) =>
  of(act).findings.filter(({ severity }) => severity === wanted).length;

/** What is stated of each, parted by blanks, and each from the next by a semicolon. */
const listed = (people: readonly (readonly (string | null)[])[]) =>
  people.map((parts) => parts.filter((part) => part !== null).join(" ")).join("; ");

const signatoriesOf = (act: DatasetAct) => listed(of(act).signatories.map(({ role, name }) => [role, name]));
const agreedOf = (act: DatasetAct) =>
  listed(of(act).agreed.map(({ body, role, name, date: day }) => [body, role, name, day]));

const partNames: Readonly<Record<TrustPart, string>> = {
  identity: "type, authority, title, date, number, registration, status and signatures",
  structure: "preamble, clauses, agreements, annexes and their paragraphs",
  tables: "tables; NULL where there is none",
  references: "citations; NULL where there is none",
  quota: "the job quota; NULL where there is none",
};
const partOf = (act: DatasetAct, part: TrustPart) => of(act).trust?.parts[part] ?? null;
const reasonsOf = (act: DatasetAct) =>
  (of(act).trust?.reasons ?? []).map(({ sign, count }) => (count > 1 ? `${sign} ×${count}` : sign)).join("; ");

export const acts: ActTable = actTable<DatasetAct>({
  name: "acts",
  description: "One row for each act: what it is, who adopted it, when, from which file it was read.",
  key: ["act_key"],
  foreignKeys: [],
  rows: (act) => [act],
  columns: [
    required(
      text(
        "act_key",
        "SHA-256 of the document; `-2`, `-3` … follow where the same content comes again.",
        (act) => act.key,
      ),
    ),
    text(
      "act_identity",
      "Which act it is: the same in every file, form and language; NULL where type, day, number or body is not stated.",
      (act) => act.identity,
    ),
    required(
      boolean(
        "is_best",
        "Whether it is the most trusted reading of its act, of equal ones the first.",
        (act) => act.standing.isBest,
      ),
    ),
    required(
      boolean(
        "is_current",
        "Whether it is the most trusted reading, and no reading of the act shows it as repealed.",
        (act) => act.standing.isCurrent,
      ),
    ),
    required(integer("line", "Line of the act in the results, from 0.", (act) => act.line)),
    text("path", "Path of the document as the batch was given it.", (act) => act.path),
    text("file_name", "Name of the file without its folder.", (act) => of(act).source.fileName),
    required(text("sha256", "SHA-256 of the document's bytes.", (act) => of(act).source.sha256)),
    required(text("media_type", "Kind of file.", (act) => of(act).source.mediaType)),
    required(integer("byte_length", "Size of the document in bytes.", (act) => of(act).source.byteLength)),
    required(integer("page_count", "Number of pages; a plain text is one.", (act) => of(act).source.pageCount)),
    required(coded("method", methods, "How the characters were obtained.", (act) => of(act).source.method)),
    text("engine", "What read the PDF.", (act) => of(act).source.engine ?? null),
    text("producer_version", "Version of Qauly that made the result.", (act) => of(act).source.producer.version),
    required(coded("language", languages, "Language of the text.", (act) => of(act).language)),
    required(coded("type", actTypes, "Type of the act.", (act) => of(act).act.type)),
    words("type_label", "The type's word as printed.", (act) => of(act).act.typeLabel),
    words("title", "Title.", (act) => of(act).act.title),
    text("number", "Number without its sign.", (act) => of(act).act.number),
    date("date", "Day of adoption.", (act) => of(act).act.date),
    integer("year", "Year of adoption.", (act) => yearOf(of(act).act.date)),
    words("authority", "The body that adopted the act.", (act) => of(act).act.authority?.name ?? null),
    coded("authority_kind", authorityKinds, "Kind of that body.", (act) => of(act).act.authority?.kind ?? null),
    text(
      "region_code",
      "Code of the region in the Classifier of administrative-territorial objects (KATO), nine digits; NULL for " +
        "central bodies, and where its name is none of the classifier's.",
      (act) => act.codes.region,
    ),
    text(
      "district_code",
      "KATO code of the district or of the city that is none of a region's level; NULL as above.",
      (act) => act.codes.district,
    ),
    words("region", "Region of that body.", (act) => of(act).act.authority?.region ?? null),
    words("district", "District of that body.", (act) => of(act).act.authority?.district ?? null),
    text("session", "Session of a maslikhat as printed.", (act) => of(act).act.session),
    required(
      integer(
        "joint_body_count",
        "Other bodies that adopted the act with this one; 0 for most.",
        (act) => of(act).act.jointWith.length,
      ),
    ),
    text("registration_number", "Number of its state registration.", (act) => of(act).act.registration?.number ?? null),
    date("registration_date", "Day of its state registration.", (act) => of(act).act.registration?.date ?? null),
    words("registration_authority", "Body that registered it.", (act) => of(act).act.registration?.authority ?? null),
    text("adilet_id", "Its own id in the registry adilet.zan.kz.", (act) => of(act).act.adiletId),
    required(coded("status", actStatuses, "Status as the source shows it.", (act) => of(act).act.status)),
    date("force_from", "Day on which it enters into force by its own words.", (act) => of(act).act.force?.from ?? null),
    coded("force_basis", forceBases, "Rule by which it enters into force.", (act) => of(act).act.force?.basis ?? null),
    integer("force_days", "Days after publication in that rule.", (act) => of(act).act.force?.days ?? null),
    date("force_until", "Day up to which it has force by its own words.", (act) => of(act).act.force?.until ?? null),
    text("preamble", "Preamble up to the enacting formula.", (act) => of(act).preamble?.text ?? null),
    text("enacting_formula", "Enacting formula.", (act) => of(act).preamble?.enactingFormula ?? null),
    text("signatories", "Who signed: office and name, parted by semicolons.", signatoriesOf),
    text("agreed", "Who agreed: body, office, name and day, parted by semicolons.", agreedOf),
    required(boolean("has_quota", "Whether the act sets a job quota.", (act) => of(act).quota !== null)),
    integer("quota_year", "Year for which the quota is set.", (act) => of(act).quota?.year ?? null),
    required(integer("annex_count", "Number of annexes.", (act) => of(act).annexes.length)),
    required(integer("error_count", "Findings of severity error.", (act) => severityCount(act, "error"))),
    required(integer("warning_count", "Findings of severity warning.", (act) => severityCount(act, "warning"))),
    required(integer("repair_count", "Number of repairs.", (act) => of(act).repairs.length)),
    required(
      integer("unplaced_count", "Stretches of the source that stand in no field.", (act) => of(act).unplaced.length),
    ),
    required(
      integer("correction_count", "Values that people accepted or corrected.", (act) => of(act).corrections.length),
    ),
    coded(
      "trust_level",
      trustLevels,
      "clear, look or doubtful; NULL where it was not reckoned.",
      (act) => of(act).trust?.level ?? null,
    ),
    number(
      "trust_score",
      "Estimated probability that everything is right, as read: decisions of people do not change it.",
      (act) => of(act).trust?.score ?? null,
    ),
    ...trustParts.flatMap((part) => [
      coded(
        `trust_${part}_level`,
        trustLevels,
        `The same for ${partNames[part]}.`,
        (act: DatasetAct) => partOf(act, part)?.level ?? null,
      ),
      number(`trust_${part}_score`, `Its score.`, (act: DatasetAct) => partOf(act, part)?.score ?? null),
    ]),
    text("trust_reasons", "Signs that lower trust, the gravest first, parted by semicolons.", reasonsOf),
  ],
});
