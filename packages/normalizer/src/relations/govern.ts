import type { RelationKind } from "@qauly/model";
import type { GoverningWords, RelationGrammar } from "../grammar/governing.js";
import type { FoundDate } from "../language/language.js";
import { masked, type Sentence, sentencesIn } from "./mask.js";
import type { CitedHere, FoundRelation, Statement } from "./statement.js";
import { closeCall, least, relationWeights } from "./weights.js";

/** Governing words with the place of the text in which they stand. */
export interface LeadWords extends GoverningWords {
  readonly path: string;
}

export interface Asked {
  readonly grammar: RelationGrammar;
  readonly findDates: (text: string) => FoundDate[];
}

/** What is done to another act, or to those that an annex lists. */
const CHANGES: ReadonlySet<RelationKind> = new Set<RelationKind>([
  "amends",
  "supplements",
  "repeals",
  "repeals-part",
  "replaces-wording",
  "suspends",
  "extends",
]);
/** What an act does to itself alone. */
const OF_SELF: ReadonlySet<RelationKind> = new Set<RelationKind>(["delegates-control", "registers"]);
/** What an act does to what is attached to it. */
const OF_ANNEX: ReadonlySet<RelationKind> = new Set<RelationKind>(["approves"]);

/**
 * The relations that a statement and those below it state. A sentence without governing words is an item of the list that
 * a lead opens: `мыналардың күші жойылды деп танылсын:`. A sentence that cites an act, ends with a colon and says nothing
 * of what is done, `«…» бұйрығында:`, is governed by what follows it.
 *
 * @param lead governing words of what holds the statement
 */
export function* governed(
  statement: Statement,
  asked: Asked,
  lead: readonly LeadWords[] | null,
): Generator<FoundRelation> {
  const { grammar } = asked;
  const { path, wording } = statement;
  const text = masked(statement.text, [...statement.cited, ...(wording === null ? [] : [wording])]);
  const words = grammar.findGoverning(text);
  const sentences = sentencesIn(text);
  let carried = lead;
  for (const [at, sentence] of sentences.entries()) {
    const own = words.filter(({ start }) => isWithin(start, sentence));
    const cited = statement.cited.filter(({ start }) => isWithin(start, sentence));
    const grounds = grammar.findGrounds(text.slice(sentence.start, sentence.end)).map((ground) => ({
      ...ground,
      start: ground.start + sentence.start,
      end: ground.end + sentence.start,
    }));
    // `5. Утратил силу постановлением …`: the register says in its place what became of an item.
    const isNote = own.length === 0 && grammar.findDone(text.slice(sentence.start, sentence.end)).some(isLoss);
    const days = daysOf(text, sentence, asked);
    for (const citation of cited) {
      const chosen =
        own.length > 0
          ? chosenOf(own, citation, grounds, text, grammar.governsFrom).map((one) => ({ ...one, path }))
          : (isNote ? [] : (carried ?? []))
              .filter(({ kind }) => fits(kind, citation))
              .map((one) => ({ ...one, rival: null }));
      for (const { kind, start, end, rival, path: place } of chosen) {
        const named = kind === "repeals" && citation.isAct && citation.isPart ? "repeals-part" : kind;
        yield { kind: named, index: citation.index, path: place, start, end, rival, ...days };
      }
      const isOpen = sentence.opensList && citation.isAct && citation === cited.findLast(({ isAct }) => isAct);
      if (isOpen && chosen.every(({ kind }) => kind === "amends" || kind === "supplements")) {
        const known = new Set(chosen.map(({ kind }) => kind));
        yield* openChanges(statement, asked, { text, from: at + 1, sentences, words, citation, known });
      }
    }
    yield* ofSelf(statement, sentence, own, grammar);
    if (sentence.opensList && own.length > 0) carried = lastGroup(own, grammar).map((one) => ({ ...one, path }));
    else if (sentence.opensList && cited.some(({ isAct }) => isAct)) carried = null;
  }
  const goesOn = sentences.at(-1)?.opensList === true || statement.text === "";
  const below = goesOn && words.length === 0 && grammar.governsFrom === "behind" ? lastWords(statement, asked) : null;
  for (const child of statement.children) {
    yield* governed(child, asked, goesOn ? (carried ?? below) : null);
    if (goesOn && words.length === 0 && grammar.governsFrom === "behind")
      yield* ofSelfInList(child, statement, grammar);
  }
}

/** `1) осы бұйрықтың мемлекеттік тіркелуін; 2) … жіберуді қамтамасыз етсін.`: the noun in one item, the verb in the last. */
function* ofSelfInList(item: Statement, { children }: Statement, grammar: RelationGrammar): Generator<FoundRelation> {
  const last = children.at(-1);
  if (last === undefined || last === item) return;
  const own = item.text.replace(/[;,.\s]+$/, "");
  const verb = /\S+\s+\S+(?=[.;\s]*$)/.exec(last.text)?.[0];
  if (verb === undefined) return;
  const whole = `${own} ${verb}`;
  for (const { kind, start, end } of grammar.findGoverning(whole)) {
    if (!OF_SELF.has(kind) || start >= own.length || end <= own.length) continue;
    if (!grammar.isOfSelf(whole, { start, end })) continue;
    yield { kind, index: null, path: item.path, start, end: own.length, rival: null, from: null, until: null };
  }
}

/** `1) … қаулысының; 2) … қаулысының күші жойылды деп танылсын.`: the verb of the last item is that of all. */
function lastWords({ children }: Statement, { grammar }: Asked): LeadWords[] | null {
  const last = children.at(-1);
  if (last === undefined || children.length < 2) return null;
  const text = masked(last.text, [...last.cited, ...(last.wording === null ? [] : [last.wording])]);
  const words = lastGroup(grammar.findGoverning(text), grammar);
  return words.length === 0 ? null : words.map((one) => ({ ...one, path: last.path }));
}

const isLoss = ({ kind }: GoverningWords): boolean => kind === "repeals" || kind === "repeals-part";

const isWithin = (at: number, { start, end }: Sentence): boolean => at >= start && at < end;

/** An act approves what is attached to it, controls and registers itself, and changes others, perhaps by an annex. */
function fits(kind: RelationKind, { isAct }: CitedHere): boolean {
  if (OF_SELF.has(kind)) return false;
  return isAct ? !OF_ANNEX.has(kind) : OF_ANNEX.has(kind) || CHANGES.has(kind);
}

/** An act that stands right beside `бекітілсін`, as what is approved itself. */
function isApproved({ kind, start, end }: GoverningWords, citation: CitedHere, text: string): boolean {
  const between = end <= citation.start ? text.slice(end, citation.start) : text.slice(citation.end, start);
  return OF_ANNEX.has(kind) && citation.isAct && /^[\s\u00a4]*$/.test(between);
}

type Chosen = GoverningWords & { readonly rival: RelationKind | null };

/** The words that govern a citation by their signs: all kinds that are stated at the best place. */
function chosenOf(
  words: readonly GoverningWords[],
  citation: CitedHere,
  grounds: readonly GoverningWords[],
  text: string,
  side: RelationGrammar["governsFrom"],
): Chosen[] {
  const candidates = words.filter((word) => fits(word.kind, citation) || isApproved(word, citation, text));
  const scored = candidates.map((word) => ({ word, weight: weightOf(word, candidates, citation, grounds, side) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (most, one) => (most === null || one.weight > most.weight ? one : most),
    null,
  );
  if (best === null || best.weight < least) return [];
  const isBeside = ({ start, end }: GoverningWords): boolean => start < best.word.end && end > best.word.start;
  const rival = scored.find(
    ({ word, weight }) => !isBeside(word) && word.kind !== best.word.kind && best.weight - weight < closeCall,
  );
  const group = scored.filter(({ word, weight }) => isBeside(word) && weight === best.weight);
  return uniqueKinds(group.map(({ word }) => ({ ...word, rival: rival?.word.kind ?? null })));
}

function weightOf(
  word: GoverningWords,
  words: readonly GoverningWords[],
  citation: CitedHere,
  grounds: readonly GoverningWords[],
  side: RelationGrammar["governsFrom"],
): number {
  const isBehind = word.end > citation.end;
  const isBefore = word.start < citation.start;
  const holds = isBefore && isBehind;
  if (side === "behind" && !isBehind) return 0;
  const [from, to] =
    isBehind && !holds ? [citation.end, word.start] : [Math.min(word.end, citation.start), citation.start];
  const between = (other: GoverningWords): boolean =>
    !holds && other !== word && other.start >= from && other.end <= to && !overlaps(other, word);
  const isNearest = !words.some(between);
  // A ground governs the citation behind it in one language, before it in the other.
  const isGround = grounds.some((ground) =>
    side === "behind"
      ? ground.start >= citation.end &&
        ground.end <= word.start &&
        !grounds.some((other) => other.end < ground.start && other.start >= citation.end)
      : ground.end <= citation.start &&
        (holds || isBehind ? true : ground.start >= word.end) &&
        !words.some((other) => other.start >= ground.end && other.start < citation.start),
  );
  const isOnSide = side === "behind" ? isBehind : isBefore;
  return (
    relationWeights.sameSentence +
    (isNearest ? relationWeights.nearest : 0) +
    (isOnSide ? relationWeights.side : 0) +
    (word.orders ? relationWeights.orders : 0) +
    (isGround && citation.isAct ? relationWeights.ground : 0)
  );
}

const overlaps = (a: GoverningWords, b: GoverningWords): boolean => a.start < b.end && b.start < a.end;

/** The words that lead a list: the last ones in a language whose verbs end the sentence, else the first. */
function lastGroup(words: readonly GoverningWords[], { governsFrom }: RelationGrammar): GoverningWords[] {
  const lead = governsFrom === "behind" ? words.at(-1) : words[0];
  return lead === undefined ? [] : words.filter((word) => overlaps(word, lead));
}

function uniqueKinds<T extends { readonly kind: RelationKind }>(words: readonly T[]): T[] {
  return words.filter(({ kind }, at) => words.findIndex((other) => other.kind === kind) === at);
}

/** The days from and up to which the sentence says that what it does holds. */
function daysOf(
  text: string,
  sentence: Sentence,
  { grammar, findDates }: Asked,
): Pick<FoundRelation, "from" | "until"> {
  const own = text.slice(sentence.start, sentence.end);
  const days = findDates(own);
  const dayOf = (role: "from" | "until"): FoundDate | null => {
    const day = days.find((one) => grammar.roleOfDay(own, one) === role);
    if (day === undefined) return null;
    return { iso: day.iso, start: day.start + sentence.start, end: day.end + sentence.start };
  };
  return { from: dayOf("from"), until: dayOf("until") };
}

interface Opened {
  readonly text: string;
  /** Index of the first sentence behind the citation's. */
  readonly from: number;
  readonly sentences: readonly Sentence[];
  readonly words: readonly GoverningWords[];
  readonly citation: CitedHere;
  readonly known: ReadonlySet<RelationKind>;
}

/** What the sentences and statements behind a citation say is done to parts of the act, each kind once. */
function* openChanges(
  statement: Statement,
  asked: Asked,
  { from, sentences, words, citation, known }: Opened,
): Generator<FoundRelation> {
  const kinds = new Set(known);
  const pieces: { readonly path: string; readonly words: readonly GoverningWords[] }[] = [];
  for (const sentence of sentences.slice(from)) {
    if (statement.cited.some(({ isAct, start }) => isAct && isWithin(start, sentence))) break;
    pieces.push({ path: statement.path, words: words.filter(({ start }) => isWithin(start, sentence)) });
  }
  for (const below of statement.children) pieces.push(...changesBelow(below, asked));
  for (const { path, words: found } of pieces) {
    for (const { kind, start, end } of found) {
      if (!CHANGES.has(kind)) continue;
      const named = kind === "repeals" ? "repeals-part" : kind;
      if (kinds.has(named)) continue;
      kinds.add(named);
      yield { kind: named, index: citation.index, path, start, end, rival: null, from: null, until: null };
    }
  }
}

/** The governing words of a statement and of those below it, as far as they speak of no other act. */
function changesBelow(
  { path, text, wording, cited, children }: Statement,
  asked: Asked,
): {
  readonly path: string;
  readonly words: readonly GoverningWords[];
}[] {
  if (cited.some(({ isAct }) => isAct)) return [];
  const words = asked.grammar.findGoverning(masked(text, [...cited, ...(wording === null ? [] : [wording])]));
  return [{ path, words }, ...children.flatMap((child) => changesBelow(child, asked))];
}

/** Control over the act and its registration. */
function* ofSelf(
  { path, text }: Statement,
  sentence: Sentence,
  words: readonly GoverningWords[],
  grammar: RelationGrammar,
): Generator<FoundRelation> {
  const seen = new Set<RelationKind>();
  for (const { kind, start, end } of words) {
    const own = { start: start - sentence.start, end: end - sentence.start };
    if (!OF_SELF.has(kind) || seen.has(kind) || !grammar.isOfSelf(text.slice(sentence.start, sentence.end), own)) {
      continue;
    }
    seen.add(kind);
    yield { kind, index: null, path, start, end, rival: null, from: null, until: null };
  }
}
