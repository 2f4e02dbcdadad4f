/** The gate for documents from outside: form first, then rules. */
import { extendCatalogue, type KnownAct } from "../catalogue/acts.js";
import { QaulyError } from "../error.js";
import type { MessageLanguage } from "../language.js";
import { messageLanguages } from "../language.js";
import { knownPart } from "../migrate/known-part.js";
import { liftResult } from "../migrate/lift.js";
import { isLaterMinor, versionOf } from "../migrate/schema-version.js";
import { checkChoice, checkNames, type OptionNames } from "../options.js";
import type { QuotaRule } from "../quota/quota-rule.js";
import { parseQuotaRules, type QuotaRuleFile } from "../quota/rule-file.js";
import type { Finding } from "../schema/finding.js";
import { QuickResolutionSchema, type Resolution, ResolutionSchema } from "../schema/resolution.js";
import { SCHEMA_VERSION } from "../schema/version.js";
import { jsonPointerOf } from "../text/json-pointer.js";
import type { CheckOptions } from "./check-context.js";
import { checkResolution } from "./check-resolution.js";

/**
 * The document as a Resolution of this version: one of an earlier version is lifted, of one of a later minor version what
 * is not known is ignored. Throws `QaulyError` `schema.invalid` with the first misfit when it has not the form of one.
 */
export function parseResolution(document: unknown): Resolution {
  const version = versionOf(document);
  if (version === null || version === SCHEMA_VERSION) return strictly(document);
  return strictly(isLaterMinor(version) ? knownPart(document) : liftResult(document));
}

/** The same, for programs that read results: what is not known is ignored in one of this version too. */
export function readResolution(document: unknown): Resolution {
  const own = liftResult(document);
  const quick = QuickResolutionSchema.safeParse(own);
  return quick.success ? quick.data : strictly(knownPart(own));
}

/**
 * The document in the form of this version, to be written in its place. Unlike `parseResolution` it refuses a later
 * version, as what it does not know would be lost.
 */
export function migrateResolution(document: unknown): Resolution {
  const version = versionOf(document);
  if (version !== null && isLaterMinor(version)) {
    throw new QaulyError(
      "schema.invalid",
      `the result is of schema version ${version}, later than ${SCHEMA_VERSION}`,
      "use the version of Qauly that made it, or a later one",
    );
  }
  return strictly(liftResult(document));
}

function strictly(document: unknown): Resolution {
  const quick = QuickResolutionSchema.safeParse(document);
  if (quick.success) return quick.data;
  if (Array.isArray(document)) {
    throw new QaulyError(
      "schema.invalid",
      "not a Resolution: an array, as several acts give it",
      "give one act at a time: one element of the array",
    );
  }
  const parsed = ResolutionSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  const place = first === undefined || first.path.length === 0 ? "the document" : jsonPointerOf(first.path);
  throw new QaulyError(
    "schema.invalid",
    `not a Resolution: ${place}: ${first?.message ?? "wrong form"}${more}`,
    "compare the document with the JSON Schema that `qauly schema` prints",
    { cause: parsed.error },
  );
}

/** What a result is checked with. */
export interface ValidateOptions {
  /** The user's own rules: a rule file's content, or the rules that alone apply. Default: the built-in ones. */
  readonly rules?: QuotaRuleFile | readonly QuotaRule[] | undefined;
  /** Language of the messages. Default: English. */
  readonly lang?: MessageLanguage | undefined;
  /** Acts that citations may mean, beside the known ones. Default: none. */
  readonly catalogue?: readonly KnownAct[] | undefined;
}

/**
 * The same for `checkResolution`, checked.
 *
 * @throws QaulyError `options.invalid` for a language that is not spoken, `rules.invalid` for what is no rule file
 */
export function checkOptions({ rules, lang, catalogue = [] }: ValidateOptions): CheckOptions {
  checkChoice("lang", lang, messageLanguages);
  return {
    lang,
    rules: rules === undefined ? undefined : parseQuotaRules(rules),
    catalogue: extendCatalogue(catalogue),
  };
}

const validateOptions: OptionNames<ValidateOptions> = { rules: true, lang: true, catalogue: true };

/**
 * Checks a document against the schema, then all rules again.
 *
 * @throws QaulyError `schema.invalid` when it is no Resolution, `rules.invalid` when the rules are none,
 *   `options.invalid` for an option that there is not
 */
export function validateResolution(document: unknown, options: ValidateOptions = {}): Finding[] {
  checkNames("validateResolution", options, validateOptions);
  return checkResolution(parseResolution(document), checkOptions(options));
}
