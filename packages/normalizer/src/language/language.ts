import type { ActType, AuthorityKind, QuotaCategoryCode } from "@qauly/model";
import type { ActCitation, InternalCitation } from "../grammar/citation.js";
import type { DefinedNames } from "../grammar/defined-names.js";
import type {
  FoundBound,
  FoundDate,
  FoundFormula,
  FoundHeadcounts,
  FoundPercent,
  NamedPart,
  Part,
  Territory,
} from "../grammar/found.js";
import type { Reading } from "../grammar/tokens/token.js";
import type { SourceRange } from "../text/change.js";
import type { Edit } from "../text/edits.js";
import type { Line } from "../text/flow.js";

export type { FoundBound, FoundDate, FoundFormula, FoundHeadcounts, FoundPercent, NamedPart, Part, Territory };

/** What the requisite line under the title says, with its places. */
export interface Requisite {
  readonly authority: NamedPart;
  readonly date: FoundDate | null;
  readonly number: Part | null;
  readonly actNoun: Part & { readonly type: ActType; readonly label: string };
  readonly registration: RequisiteRegistration | null;
  /** The sentence that says that the act lost its force, as far as it is surely that. */
  readonly repealed: Part | null;
}

export interface RequisiteRegistration {
  readonly number: Part;
  readonly date: FoundDate | null;
  readonly authority: NamedPart | null;
}

/** The reference line above an annex, with its places. */
export interface AnnexHeading {
  readonly annexNumber: (Part & { readonly value: number }) | null;
  readonly authority: NamedPart | null;
  readonly date: FoundDate | null;
  readonly number: Part | null;
}

/** How acts name a category of people for whom jobs are reserved: `start` finds the first word of the name. */
export interface CategoryWording {
  readonly category: QuotaCategoryCode;
  readonly start: RegExp;
}

/** The wording of job quotas. */
export interface QuotaLanguage {
  /** Shows that a text speaks of job quotas. */
  readonly quotaWord: RegExp;
  /** Shows that it is jobs for which a quota is set; and that it is something else. */
  readonly jobQuota: RegExp;
  readonly otherQuota: RegExp;
  /** Shows that a percentage is one of an employer's staff. */
  readonly staff: RegExp;
  /** Shows that a sentence ends what another act or clause set. */
  readonly repealing: RegExp;
  readonly categories: readonly CategoryWording[];
  /** Where a category's name ends, searched from its start. */
  readonly categoryEnd: RegExp;
  /** Words between two names, at the end of a text. */
  readonly categoryJoint: RegExp;
  /** Stretches that speak of employers whom a quota leaves out (flag `g`). */
  readonly exemption: RegExp;
  /** The year for which the quota is set, in group 1. */
  readonly year: RegExp;
  /** The percentages that a text sets, in their order; mere bounds (at least two per cent) are none. */
  findPercents(text: string): FoundPercent[];
  /** The bounds that a text sets for a percentage: at least, at most. */
  findBounds(text: string): FoundBound[];
  /** The groups of people for whom jobs are reserved, as its sentences name them, in their order. */
  findGroups(text: string): Part[];
  /** The spans of headcounts of which a text speaks, in their order. */
  findHeadcounts(text: string): FoundHeadcounts[];
}

/** How a language writes words with a hyphen: whether one at a line's end belongs to the word. */
export interface HyphenWording {
  /** Left halves of such words, folded. */
  readonly leftHalves: ReadonlySet<string>;
  /** Whether what follows a line's end is nothing but endings, so that the word was divided. */
  isEnding(right: string): boolean;
  /** Whether the form of both halves shows a word with a hyphen. */
  isCompound(left: string, right: string): boolean;
  /** Stems of words that no hyphen parts, folded. */
  readonly stems: readonly string[];
  /** Whether a hyphen stays of which nothing else tells, in a document that is not seen to divide words. */
  readonly keepsUnknown: boolean;
}

/** Lines whose words stand in their order again. */
export interface RestoredLines {
  readonly lines: readonly Line[];
  /** Places that look broken: holes that no word fills, words that no hole is left for. */
  readonly unrepaired: readonly SourceRange[];
}

/** What a line shows by itself to be wrong. */
export type RepairStep = (text: string) => Edit[];

/** The repairs that rest on the words of a language. */
export interface LanguageRepair {
  /** The letter for which a Latin one stands at `at` of a word (in Cyrillic letters), where it is not the one drawn alike. */
  ownTwin(latin: string, word: string, at: number): string | null;
  /** Parts a run of letters whose word gaps are lost into words; the whole as one word where none are known. */
  splitJoinedWords(letters: string): readonly string[];
  /** Puts words that a tool has drawn after the rest of their line back into their places. */
  restoreDisplacedWords(lines: readonly Line[]): RestoredLines;
  /** Repairs of a scanned line before, and after, those that any line gets. */
  readonly scannedNames: readonly RepairStep[];
  readonly scannedWords: readonly RepairStep[];
}

/**
 * The grammar of acts in one language: everything that the stages of reading ask of it. Words and forms stand in the
 * tables under `language/kk` and `language/ru`.
 */
export interface Language {
  readonly code: "kk" | "ru";
  /** Reads a requisite line; null when the text is none or more than one. */
  parseRequisite(text: string): Requisite | null;
  /** Whether a line may be the last one of an annex heading. */
  endsAnnexHeading(line: string): boolean;
  parseAnnexHeading(text: string): AnnexHeading | null;
  /** Whether a line names territories only, as the upper lines of an annex heading do. */
  isTerritoryLine(line: string): boolean;
  /** The operative formula, at the end of a text or before a colon. */
  findFormula(text: string): FoundFormula | null;
  /** Source of a regular expression for a person as signatures print him. */
  readonly personPattern: string;
  /** Matches the end of a signatory's role. */
  readonly signatoryRole: RegExp;
  authorityKind(name: string): AuthorityKind;
  territoryOf(authority: string): Territory;
  /** All dates of a text, in order. */
  findDates(text: string): FoundDate[];
  /** Where a title ends whose quotation marks open at `open` and never close; null when it cannot be told. */
  endOfUnclosed(text: string, open: number): number | null;
  /** Citations of other acts; short names that they define are added to `names`. */
  findActCitations(reading: Reading, names: DefinedNames): ActCitation[];
  findInternalCitations(reading: Reading): InternalCitation[];
  readonly hyphens: HyphenWording;
  readonly quota: QuotaLanguage;
  readonly repair: LanguageRepair;
}
