import type { AuthorityKind, QuotaCategoryCode } from "@qauly/model";
import type { Steps } from "@qauly/model/rules";
import type { ActKind, NamedAct, PhraseGrammar } from "../grammar/act-phrase.js";
import type { ActCitation, InternalCitation } from "../grammar/citation.js";
import type { FoundCount } from "../grammar/counts.js";
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
import type { RelationGrammar } from "../grammar/governing.js";
import type { Reading } from "../grammar/tokens/token.js";
import type { SourceRange } from "../text/change.js";
import type { Edit } from "../text/edits.js";
import type { Line } from "../text/flow.js";
import type { ActWording } from "./act-wording.js";

export type { FoundBound, FoundDate, FoundFormula, FoundHeadcounts, FoundPercent, NamedPart, Part, Territory };

/** What the line of requisites says, with its places. */
export interface Requisite extends NamedAct {
  readonly kind: NonNullable<NamedAct["kind"]>;
  /** The acts of the other bodies of a joint act. */
  readonly joint: readonly NamedAct[];
  readonly registration: RequisiteRegistration | null;
  /** The sentence that says that the act lost its force: it was repealed, or its time ended. */
  readonly force: (Part & { readonly value: "repealed" | "ended" }) | null;
  /** What else stands in the line. */
  readonly rest: readonly Part[];
  /** Words within the name of the act that are no part of it. */
  readonly unread: readonly Part[];
}

export interface RequisiteRegistration {
  readonly number: Part;
  readonly date: FoundDate | null;
  readonly authority: NamedPart | null;
}

/** The body that adopts an act by its enacting formula. */
export interface FormulaSubject {
  readonly authority: NamedPart | null;
  readonly kind: ActKind | null;
}

/** How signatures are printed. */
export interface SignatureGrammar {
  /** Whether a word with a capital is no name of a person: a body, a territory, an office, a kind of act. */
  isOther(word: string): boolean;
  /** Whether a text holds the noun of an office. */
  namesOffice(text: string): boolean;
  /** Whether somebody acts in the office: `м.а.`, `и.о.`; no clause ends so. */
  isActing(text: string): boolean;
  /** Whether a text has the form of an office in the nominative. */
  endsAsOffice(text: string): boolean;
  /** Whether the phrase of an office may end where a text ends, and whether one may begin where a text begins. */
  mayEnd(text: string): boolean;
  mayBegin(text: string): boolean;
  /** Whether the last word hangs on one that must follow: a genitive, an adjective before its noun. */
  cannotEnd(text: string): boolean;
  /** Whether a text holds the verb of a sentence. */
  isSentence(text: string): boolean;
  /** `КЕЛІСІЛДІ`, `СОГЛАСОВАНО`: other bodies agreed to the act. */
  isAgreement(text: string): boolean;
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
  /** Whether the letters beside the hyphen show that both halves are one word, as no word begins like the second. */
  isOneWord(left: string, right: string): boolean;
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
  /**
   * The letter for which a Latin one stands at `at` of a word (in Cyrillic letters), where it is not the one drawn
   * alike.
   */
  ownTwin(latin: string, word: string, at: number): string | null;
  /** Words of one letter, small, in one string. */
  readonly oneLetterWords: string;
  /** Parts a run of letters whose word gaps are lost into words; the whole as one word where none are known. */
  splitJoinedWords(letters: string): readonly string[];
  /** Puts words that a tool has drawn after the rest of their line back into their places. */
  restoreDisplacedWords(lines: readonly Line[]): RestoredLines;
  /** The words around the first link word that hangs on nothing where it stands; null where all do. */
  linkOutOfPlace(text: string): Steps<string | null>;
  /**
   * The nouns of articles, clauses and their parts: one that begins a text behind a number, one that ends a text before
   * it.
   */
  readonly numberedUnits: { readonly unitBehind: RegExp; readonly unitAhead: RegExp };
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
  /** How acts are named: in the line of requisites, above annexes, in approvals. */
  readonly phrase: PhraseGrammar;
  /** A cheap look: whether a text may name an act by its kind. */
  mayNameAct(text: string): boolean;
  /** Whether a line may belong to the heading of an annex, by a word that headings have. */
  mayHeadAnnex(line: string): boolean;
  /** Reads a sentence of state registration; null for another one. */
  findRegistration(sentence: string): RequisiteRegistration | null;
  /** What a sentence says of an act's force. */
  lossOfForce(sentence: string): "repealed" | "ended" | null;
  /** Whether a text cites an annex of its act, or something attached to it. */
  citesAnnex(text: string): boolean;
  /** Whether a text has the form of a title. */
  isTitle(text: string): boolean;
  /** Whether a line can be nothing but the beginning of a title; false where the end alone shows one. */
  beginsTitle(line: string): boolean;
  /** Whether a line ends as titles do; false where the beginning alone shows one. */
  endsTitle(line: string): boolean;
  /** Whether the last word of a sentence hangs on one that must follow, so that the sentence goes on. */
  hangs(text: string): boolean;
  /** Whether a text names an act as one that was named before: `көрсетілген қаулымен`, `указанным приказом`. */
  pointsBack(text: string): boolean;
  /** The enacting formula, at the end of a text or before a colon; of several bodies' formulas the first. */
  findFormula(text: string): FoundFormula | null;
  /**
   * The body that a formula has as its subject, and the kind of act that the formula adopts; `before` ends with the
   * subject.
   */
  subjectOf(before: string, formula: string): FormulaSubject;
  /** The kind by which a text calls its act: `осы қаулы`, `настоящее решение`. */
  kindOfSelf(text: string): ActKind | null;
  readonly signatures: SignatureGrammar;
  authorityKind(name: string): AuthorityKind;
  territoryOf(authority: string): Territory;
  /** All dates of a text, in order. */
  findDates(text: string): FoundDate[];
  /** The numbers that a text gives in figures and in words. */
  findCounts(text: string): FoundCount[];
  /** Where a title ends whose quotation marks open at `open` and never close; null when it cannot be determined. */
  endOfUnclosed(text: string, open: number): number | null;
  /** Citations of other acts; short names that they define are added to `names`. */
  findActCitations(reading: Reading, names: DefinedNames): ActCitation[];
  findInternalCitations(reading: Reading): InternalCitation[];
  /** What acts do to one another, and when they enter into force. */
  readonly relations: RelationGrammar;
  readonly hyphens: HyphenWording;
  readonly quota: QuotaLanguage;
  readonly actWording: ActWording;
  readonly repair: LanguageRepair;
}
