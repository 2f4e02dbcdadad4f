/** Lines of `corrections.jsonl`: what people decided on values of results. Lines are only ever added. */

/** A value of a result that a person may decide on. */
export type Value = string | number | null;

export interface AnchorSpan {
  readonly page: number;
  /** UTF-16 offsets in the page's raw text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The evidence on which a decision rests. It outlives the place of the value in the result: a later version of Qauly
 * may number clauses differently, but the source says what it said. The names are those of the W3C Web Annotation Data
 * Model (TextQuoteSelector).
 */
export interface Anchor {
  /** Digest of the source's bytes. */
  readonly sha256: string;
  /** Where the value was read; empty for a value that the source does not state. */
  readonly spans: readonly AnchorSpan[];
  /** The source's characters there; null where the source was not at hand. */
  readonly exact: string | null;
  /** The characters before and after, by which the place is known again should the offsets change. */
  readonly prefix: string | null;
  readonly suffix: string | null;
}

interface Signed {
  readonly who: string;
  /** ISO 8601 instant. */
  readonly when: string;
}

interface AboutValue extends Signed {
  /** JSON pointer at the time of the decision. */
  readonly path: string;
  readonly anchor: Anchor;
}

/**
 * accept: the value as read is right; correct: `new` is right; withdraw: earlier decisions on the value no longer
 * count.
 */
export type DecisionAction = "accept" | "correct" | "withdraw";

export interface DecisionEntry extends AboutValue {
  readonly kind: "decision";
  readonly action: DecisionAction;
  /** The value as read. */
  readonly old: Value;
  readonly new: Value;
  /** Code of the finding, or sign of the reason, for which the value was shown; null where it was shown for none. */
  readonly doubt: string | null;
}

/** A whole part of a result, such as a table, that a person compared with the source and found right. */
export interface PartEntry extends AboutValue {
  readonly kind: "part";
  readonly action: "accept" | "withdraw";
  /** SHA-256 of the part as JSON, by which it is known whether it is still the same. */
  readonly digest: string;
  readonly doubt: string | null;
}

/** A random sample of accepted values, drawn for an audit. */
export interface SampleEntry extends Signed {
  readonly kind: "sample";
  readonly seed: string;
  /** Which values it was drawn from. */
  readonly population: {
    /** Digest over all of them: other results are another population. */
    readonly digest: string;
    readonly total: number;
    /** By kind of field. */
    readonly byField: Readonly<Record<string, number>>;
    /** Acts they stand in. */
    readonly acts: number;
    /** Acts among these whose trust was not reckoned, and which were taken for having no finding above info. */
    readonly notReckoned: number;
  };
  readonly items: readonly { readonly sha256: string; readonly path: string; readonly field: string }[];
}

/** What the audit of one value of a sample gave; withdrawn: an earlier outcome no longer counts. */
export interface AuditEntry extends AboutValue {
  readonly kind: "audit";
  readonly seed: string;
  readonly outcome: "right" | "wrong" | "withdrawn";
  readonly value: Value;
}

export type Entry = DecisionEntry | PartEntry | SampleEntry | AuditEntry;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isValue = (value: unknown): value is Value =>
  isTextOrNull(value) || (typeof value === "number" && Number.isFinite(value));
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Null for what is no line of such a file, and for a kind that only a later version knows. */
export function entryFrom(value: unknown): Entry | null {
  if (
    !isFields(value) ||
    !isText(value.who) ||
    !/\S/.test(value.who) ||
    !isText(value.when) ||
    Number.isNaN(Date.parse(value.when))
  )
    return null;
  switch (value.kind) {
    case "decision":
      return isAboutValue(value) && isDecision(value) ? (value as unknown as DecisionEntry) : null;
    case "part":
      return isAboutValue(value) && isText(value.digest) && isTextOrNull(value.doubt) && isOneOf(value.action, parts)
        ? (value as unknown as PartEntry)
        : null;
    case "sample":
      return isText(value.seed) && isPopulation(value.population) && isItems(value.items)
        ? (value as unknown as SampleEntry)
        : null;
    case "audit":
      return isAboutValue(value) && isText(value.seed) && isOneOf(value.outcome, outcomes) && isValue(value.value)
        ? (value as unknown as AuditEntry)
        : null;
    default:
      return null;
  }
}

const actions = ["accept", "correct", "withdraw"] as const;
const parts = ["accept", "withdraw"] as const;
const outcomes = ["right", "wrong", "withdrawn"] as const;

const isOneOf = (value: unknown, known: readonly string[]): boolean => isText(value) && known.includes(value);

function isDecision(value: Fields): boolean {
  return isOneOf(value.action, actions) && isValue(value.old) && isValue(value.new) && isTextOrNull(value.doubt);
}

function isAboutValue({ path, anchor }: Fields): boolean {
  return (
    isText(path) &&
    isFields(anchor) &&
    isText(anchor.sha256) &&
    Array.isArray(anchor.spans) &&
    anchor.spans.every((span) => isFields(span) && isCount(span.page) && isCount(span.start) && isCount(span.end)) &&
    isTextOrNull(anchor.exact) &&
    isTextOrNull(anchor.prefix) &&
    isTextOrNull(anchor.suffix)
  );
}

function isPopulation(value: unknown): boolean {
  return (
    isFields(value) &&
    isText(value.digest) &&
    isCount(value.total) &&
    isCount(value.acts) &&
    isCount(value.notReckoned) &&
    isFields(value.byField) &&
    Object.values(value.byField).every(isCount)
  );
}

const isItems = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((item) => isFields(item) && isText(item.sha256) && isText(item.path) && isText(item.field));
