/**
 * The codebook: what each code of the tables means. The types of the schema see to it that no code is missing and none
 * is made up; the data package, DuckDB's comments, Parquet's metadata and docs/datasets.md all follow it.
 */
import type {
  ActStatus,
  ActType,
  AuthorityKind,
  ColumnField,
  ColumnRole,
  FindingSeverity,
  ForceBasis,
  LegalFormCode,
  NoteKind,
  QuotaCategoryCode,
  Reference,
  RelationEffect,
  RelationKind,
  RepairKind,
  RowKind,
  SectionKind,
  Source,
  TableKind,
  TargetBasis,
  TrustLevel,
  UnplacedReason,
} from "@qauly/model";
import type { DocumentStatus } from "../batch/document.js";

export interface Code {
  readonly value: string;
  readonly meaning: string;
}

const codes = <Value extends string>(meanings: Readonly<Record<Value, string>>): readonly Code[] =>
  Object.entries<string>(meanings).map(([value, meaning]) => ({ value, meaning }));

export const actTypes = codes<ActType>({
  resolution: "қаулы, постановление",
  decision: "шешім, решение",
  order: "бұйрық, приказ",
  directive: "өкім, распоряжение",
  decree: "Жарлық, указ",
  law: "Заң, закон",
  code: "Кодекс, кодекс",
  other: "another kind of act, or none is named",
});

export const relationKindCodes = codes<RelationKind>({
  amends: "changes are made",
  supplements: "something is added",
  repeals: "the act loses its force",
  "repeals-part": "a part of the act loses its force, or is struck out",
  suspends: "its force is halted for a time",
  extends: "its time is prolonged",
  "enters-into-force": "it is put into force",
  approves: "it is approved",
  "based-on": "the ground on which the act rests",
  implements: "what the act carries out",
  "delegates-control": "somebody is charged with control over its execution",
  registers: "its state registration is ordered",
  "replaces-wording": "words of it are replaced by others",
});

export const relationActors = codes<RelationEffect["by"]>({
  this: "this act, to the one that is concerned",
  other: "the act that is concerned, to this one",
});

export const forceBases = codes<ForceBasis>({
  day: "a stated day",
  publication: "the day of first official publication",
  "after-publication": "so many days after it",
  signature: "the day of adoption",
  registration: "the day of state registration",
  other: "another rule, or its end alone is stated",
});

export const actStatuses = codes<ActStatus>({
  "in-force": "the source shows it as in force",
  repealed: "the source shows it as repealed",
  unknown: "the source shows neither",
});

export const authorityKinds = codes<AuthorityKind>({
  akimat: "әкімдік, акимат",
  akim: "әкім, аким",
  maslikhat: "мәслихат, маслихат",
  government: "Үкімет, Правительство; Министрлер Кабинеті, Кабинет Министров",
  ministry: "министрлік, министерство, or its minister",
  president: "Президент",
  parliament: "Парламент",
  other: "another body",
});

export const languages = codes<"kk" | "ru">({ kk: "Kazakh", ru: "Russian" });

export const methods = codes<Source["method"]>({
  "text-layer": "from the PDF's own text",
  ocr: "recognised in pictures of the pages",
  mixed: "some pages from the PDF's text, some recognised",
  "plain-text": "from a plain text",
  markup: "from the markup of a web page or a document",
});

export const categories = codes<QuotaCategoryCode>({
  "youth-without-parental-care": "graduates who lost their parents or stayed without care before majority",
  "released-prisoners": "people released from prison",
  probation: "people registered with the probation service",
  disability: "people with disabilities",
  other: "another category; the act's words for it are its label",
});

export const legalForms = codes<LegalFormCode>({
  LLP: "limited liability partnership: ЖШС, ТОО",
  JSC: "joint-stock company: АҚ, АО",
  IE: "individual entrepreneur: ЖК, ИП",
  CSI: "communal state institution: КММ, КГУ",
  RSI: "republican state institution: РММ, РГУ",
  SI: "state institution of another kind: ММ, ГУ",
  CSE: "communal state enterprise: КМК, КГП",
  "CSE-ECR": "communal state enterprise on the right of economic management: ШЖҚ КМК, КГП на ПХВ",
  CSTE: "communal state treasury enterprise: МКҚК, ГККП",
  RSE: "republican state enterprise: РМК, РГП",
  "RSE-ECR": "republican state enterprise on the right of economic management: ШЖҚ РМК, РГП на ПХВ",
  FARM: "farm: ШҚ, КХ",
  PC: "production cooperative: ӨК, ПК",
  BRANCH: "branch: филиалы, филиал",
  OTHER: "another legal form",
});

export const roles = codes<ColumnRole>({
  "row-number": "number of the row",
  organization: "organisation",
  headcount: "employees on the list",
  percent: "percentage of jobs to reserve",
  positions: "jobs to reserve",
  other: "anything else; every column of a table that is none of quotas",
});

export const tableKinds = codes<TableKind>({
  quota: "employers and the jobs that they reserve",
  budget: "sums of money by classification or purpose",
  tariff: "prices and rates",
  staff: "posts and their numbers",
  register: "things or places listed with what marks them",
  other: "any other table",
});

export const rowKinds = codes<RowKind>({
  data: "any row that is none of the others",
  group: "the heading of the rows below it",
  total: "a row that sums others",
});

export const columnFields = codes<ColumnField>({
  "row-number": "the count of rows",
  code: "code of a budget classification or of another list",
  name: "what the row is about",
  amount: "sum of money",
  unit: "unit of measure",
  price: "price of one unit",
  quantity: "how many",
  post: "office or job",
  salary: "pay of one post",
  category: "class, grade or group",
  address: "address",
  area: "area",
  date: "day",
  identifier: "number of a plot, a person or an organisation",
  contact: "how to be reached",
  note: "note",
});

export const repairKinds = codes<RepairKind>({
  "letter-spacing": "letters of a word that stood apart",
  "displaced-link": "words of a link that stood at the end of their line",
  "line-join": "a word that a line break divided",
  hyphen: "a hyphen at the end of a line",
  homoglyph: "letters of another alphabet that look the same",
  "number-sign": "a number sign that stood as other characters",
  encoding: "characters that a wrong code table gave",
  ocr: "characters that recognition confused",
  ditto: "a mark that repeats the cell above",
});

export const noteKinds = codes<NoteKind>({
  status: "the register says whether the act is in force",
  editorial: "the register says what was changed: Ескерту., Сноска.",
  footnote: "the act's own note below its text or a table",
});

export const sectionKinds = codes<SectionKind>({
  book: "the general or special part of a code",
  section: "бөлім, раздел; also a subsection",
  chapter: "тарау, глава",
  paragraph: "параграф, §",
  article: "бап, статья",
});

export const referenceKinds = codes<Reference["kind"]>({
  act: "another act",
  internal: "a place in this act",
});

export const targetBases = codes<TargetBasis>({
  link: "a hyperlink of the source",
  registration: "the registration number",
  catalogue: "the catalogue of known acts",
  internal: "a place in this act",
});

export const unplacedReasons = codes<UnplacedReason>({
  unread: "no part of the act could be made of it",
  remark: "it stands in the line of requisites and is none",
  annotation: "an annotation of the PDF prints it over the page",
  beside: "it stands beside the act in its web page, and may be of it",
  "small-type": "it is set in the margin in small type and says more than furniture does",
  "side-note": "it is written across the text's direction and says more than furniture does",
  watermark: "it is drawn over the page and says more than furniture does",
  other: "another reason",
});

export const severities = codes<FindingSeverity>({
  error: "contradicts a rule",
  warning: "probably a mistake of the source or of the reading",
  info: "worth knowing",
});

export const trustLevels = codes<TrustLevel>({
  clear: "little or nothing speaks against the reading",
  look: "something may be wrong at the places that are named",
  doubtful: "something probably is wrong",
});

export const correctionActions = codes<"accept" | "correct">({
  accept: "the value was confirmed",
  correct: "the value was replaced",
});

export const documentStatuses = codes<DocumentStatus>({
  done: "read whole",
  partial: "read, but pages are missing or damaged",
  failed: "no result",
  skipped: "the same bytes as another document",
  "not-an-act": "read, and no legal act: in no table of acts",
});
