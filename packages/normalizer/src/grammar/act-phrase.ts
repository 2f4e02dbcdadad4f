import type { ActType } from "@qauly/model";
import type { FoundDate, NamedPart, Part } from "./found.js";
import { bracketFrom, type Reading, stretchOf, type Token } from "./tokens/token.js";

/** In which case the kind of an act stands: of itself, of what is put to it, of what it approves. */
export type PhraseCase = "nominative" | "dative" | "instrumental" | "other";

/** The kind of an act by its noun. */
export interface ActKind {
  readonly type: ActType;
  readonly label: string;
}

/** What a word is to the phrase that names an act. */
export type PhraseWord =
  | { readonly is: "act"; readonly kind: ActKind; readonly case: PhraseCase }
  | { readonly is: "ordinal"; readonly value: number }
  | {
      readonly is:
        | "annex"
        | "approval"
        | "stamp"
        | "form"
        | "session"
        | "of-session"
        | "joint"
        | "and"
        | "year"
        | "link";
    };

/** How a language names an act; the order of the parts is nobody's. */
export interface PhraseGrammar {
  /** What a word is to the phrase; null for a word of a name. */
  wordAt(reading: Reading, at: number): PhraseWord | null;
  /** The authority that a run of words names, or null where they name none. */
  authorityIn(words: string): PhraseAuthority | null;
  /** Whether the authority stands before the noun that names the kind; else behind it. */
  readonly authorityFirst: boolean;
}

/** An authority within a run of words; offsets into the run. */
export interface PhraseAuthority extends NamedPart {
  /** Whether its head is a noun that is known to name authorities. */
  readonly known: boolean;
}

/** An act as a phrase names it; a joint act has one for each of its bodies. */
export interface NamedAct {
  readonly kind: (Part & ActKind & { readonly case: PhraseCase }) | null;
  readonly authority: (NamedPart & { readonly known: boolean }) | null;
  readonly date: FoundDate | null;
  readonly number: Part | null;
  readonly session: Part | null;
}

/** A phrase that names an act, perhaps with the annex to which it stands. */
export interface ActPhrase extends Part {
  readonly acts: readonly NamedAct[];
  readonly joint: boolean;
  readonly annex: Part | null;
  readonly annexNumber: (Part & { readonly value: number }) | null;
  readonly approval: Part | null;
  /** `Утверждаю`, `Бекітемін`: whoever approves signs in the heading. */
  readonly stamp: boolean;
  /** `Нысан`, `Форма`, `1-кесте`. */
  readonly form: Part | null;
  /** Blanks of a form in the place of a day, or of a number. */
  readonly blankDate: boolean;
  readonly blankNumber: boolean;
  readonly title: Part | null;
  /** Words that are no part of it. */
  readonly unread: readonly Part[];
}

type Slot = { readonly is: "date" | "number" | "figure" | "title" | "blank" | "name" | "mark" | "aside" } | PhraseWord;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Highest number of an annex; larger ones are numbers of acts or years. */
const mostAnnexes = 400;

/**
 * Reads a text as one phrase that names an act. Its parts are recognised each by itself and may stand in any order,
 * each may be absent, and words that are no part of it are counted:
 *
 *     1 қосымша | Самал ауданы әкімдігінің | 2015 жылғы 2 наурыздағы | № 58 | қаулысына
 *     ^annex      ^authority                 ^date                     ^number ^kind, dative
 */
export function readActPhrase(reading: Reading, grammar: PhraseGrammar): ActPhrase {
  const slots = slotsOf(reading, grammar);
  const annexAt = slotAt(slots, "annex");
  const annexNumber = annexAt < 0 ? null : numberBeside(reading, slots, annexAt, grammar);
  if (annexNumber !== null) slots[annexNumber.at] = { is: "link" };
  const formAt = slotAt(slots, "form");
  const formNumber = formAt < 0 ? null : numberBeside(reading, slots, formAt, grammar);
  if (formNumber !== null) slots[formNumber.at] = { is: "link" };
  markUnsigned(reading, slots);
  const spans = spansOf(reading, slots, grammar);
  const taken = new Set<number>();
  const acts = shared(
    withKinds(
      reading,
      slots,
      spans.map((span) => readAct(reading, slots, span, grammar, taken)),
    ),
  );
  const part = (at: number): Part | null => (at < 0 ? null : stretchOf(reading, at, at));
  const unread: Part[] = [];
  for (const [at, { is }] of slots.entries()) {
    if ((is === "name" && !taken.has(at)) || (is === "figure" && !isYear(reading, slots, at)))
      unread.push(stretchOf(reading, at, at));
  }
  const approvalAt = slotAt(slots, "approval");
  const stampAt = slotAt(slots, "stamp");
  const last = reading.tokens.at(-1);
  return {
    start: reading.tokens[0]?.start ?? 0,
    end: last?.end ?? 0,
    acts,
    joint: slotAt(slots, "joint") >= 0 || acts.length > 1,
    annex: part(annexAt),
    annexNumber: annexNumber ?? formNumber,
    approval: part(approvalAt < 0 || (stampAt >= 0 && stampAt < approvalAt) ? stampAt : approvalAt),
    stamp: stampAt >= 0,
    form: part(formAt),
    blankDate: isBlankDate(reading, slots),
    blankNumber: isBlankNumber(reading, slots),
    title: part(slotAt(slots, "title")),
    unread,
  };
}

/**
 * The first slot of a kind, in all or in a stretch of them; -1 where there is none. Phrases are read from many starts,
 * so that they are gone through without a function for each slot.
 */
function slotAt(slots: readonly Slot[], is: Slot["is"], from = 0, to = slots.length): number {
  for (let at = from; at < to; at += 1) if ((slots[at] as Slot).is === is) return at;
  return -1;
}

const dash = /^[-–—]$/;

function slotsOf(reading: Reading, grammar: PhraseGrammar): Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at] as Token;
    const close = bracketFrom(reading, at);
    // A phrase that stands in brackets as a whole is one without them.
    const isWhole = at === 0 && close !== null && close >= reading.tokens.length - 2;
    if (close !== null && !isWhole) {
      for (; at <= close; at += 1) slots.push(sessionWord(reading, at, grammar) ?? { is: "aside" });
      at -= 1;
    } else slots.push(slotOf(reading, at, token, grammar));
  }
  return withOrdinalNames(withSeries(reading, slots));
}

/** `№ 404-VI ҚРЗ`, `N 155 ЗРК`: capitals behind a number name the series in which it counts. */
function withSeries(reading: Reading, slots: Slot[]): Slot[] {
  for (let at = 1; at < slots.length; at += 1) {
    const token = reading.tokens[at];
    if (slots[at]?.is !== "name" || slots[at - 1]?.is !== "number" || token?.kind !== "word") continue;
    if (series.test(reading.text.slice(token.start, token.end))) slots[at] = { is: "link" };
  }
  return slots;
}

const series = /^\p{Lu}{2,4}$/u;

/** `Бірінші май ауылдық округі`: an ordinal that counts neither a session nor an annex is a word of a name. */
function withOrdinalNames(slots: Slot[]): Slot[] {
  for (let at = 0; at < slots.length; at += 1) {
    if (slots[at]?.is !== "ordinal") continue;
    const counts = [at - 1, at + 1, at + 2].some((other) => counted.has(slots[other]?.is));
    if (!counts) slots[at] = { is: "name" };
  }
  return slots;
}

const counted: ReadonlySet<Slot["is"] | undefined> = new Set(["session", "of-session", "annex", "form"]);

function sessionWord(reading: Reading, at: number, grammar: PhraseGrammar): Slot | null {
  const word = reading.tokens[at]?.kind === "word" ? grammar.wordAt(reading, at) : null;
  return word?.is === "session" || word?.is === "of-session" ? word : null;
}

function slotOf(reading: Reading, at: number, token: Token, grammar: PhraseGrammar): Slot {
  switch (token.kind) {
    case "date":
    case "number":
    case "figure":
      return { is: token.kind };
    case "quoted":
      return { is: /[\p{L}\d]/u.test(token.title) ? "title" : "blank" };
    case "word":
      return grammar.wordAt(reading, at) ?? { is: "name" };
    default:
      return { is: /^[_"«»“”№]$/.test(token.mark) ? "blank" : "mark" };
  }
}

/** A number right before the annex noun, `1-ші қосымша`, `№ 1 қосымша`, or right behind it: `Приложение № 2`. */
function numberBeside(
  reading: Reading,
  slots: readonly Slot[],
  noun: number,
  { authorityFirst }: PhraseGrammar,
): (Part & { readonly value: number; readonly at: number }) | null {
  let before = noun - 1;
  const isEnding = (at: number): boolean => {
    const token = reading.tokens[at];
    return token?.kind === "word" && token.folded.length <= 4 && dash.test(markOf(reading, at - 1));
  };
  if (isEnding(before)) before -= 1;
  if (dash.test(markOf(reading, before))) before -= 1;
  let behind = noun + 1;
  if (dash.test(markOf(reading, behind))) behind += 1;
  for (const at of authorityFirst ? [before, behind] : [behind, before]) {
    const slot = slots[at];
    const token = reading.tokens[at];
    if (slot?.is === "ordinal" && token !== undefined)
      return { start: token.start, end: token.end, value: slot.value, at };
    const value = smallNumber(reading, at);
    if (value === null || token === undefined) continue;
    // `Қосымша № 12 шешіміне`, `№ 127 приложение`: the number of the act that the annex belongs to.
    const ofAct = at === behind ? slots[at + 1]?.is === "act" : !authorityFirst && token.kind === "number";
    if (token.kind === "number" && ofAct) continue;
    const digits = reading.text.slice(token.start, token.end).search(/\d/);
    return { start: token.start + digits, end: token.start + digits + String(value).length, value, at };
  }
  return null;
}

function smallNumber(reading: Reading, at: number): number | null {
  const token = reading.tokens[at];
  if (token?.kind !== "figure" && token?.kind !== "number") return null;
  if (!/^[1-9]\d{0,2}$/.test(token.number) || Number(token.number) > mostAnnexes) return null;
  return Number(token.number);
}

const markOf = ({ tokens }: Reading, at: number): string => {
  const token = tokens[at];
  return token?.kind === "mark" ? token.mark : "";
};

/**
 * `29 қарашадағы 389 бұйрығына`, `от 5 мая 1998 года 12`: a number whose sign was left out stands behind a date or
 * before the kind.
 */
function markUnsigned(reading: Reading, slots: Slot[]): void {
  if (slotAt(slots, "number") >= 0) return;
  for (let at = slotAt(slots, "figure"); at >= 0; at = slotAt(slots, "figure", at + 1)) {
    if (slots[at - 1]?.is !== "date" && (slots[at + 1]?.is !== "act" || at === 0)) continue;
    if (!isYear(reading, slots, at)) slots[at] = { is: "number" };
    return;
  }
}

/** `2025 года`, `2019 жылғы` where the day is blank. */
function isYear(reading: Reading, slots: readonly Slot[], at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "figure" || !/^(?:19|20)\d{0,2}$/.test(token.number) || slots[at + 1]?.is === "act") return false;
  const to = Math.min(slots.length, at + 4);
  return slotAt(slots, "year", at + 1, to) >= 0 || slotAt(slots, "blank", at + 1, to) >= 0;
}

function isBlankDate(reading: Reading, slots: readonly Slot[]): boolean {
  if (slotAt(slots, "date") >= 0) return false;
  return slotAt(slots, "blank") >= 0 || slots.some((_, at) => isYear(reading, slots, at));
}

function isBlankNumber(reading: Reading, slots: readonly Slot[]): boolean {
  return slotAt(slots, "number") < 0 && slots.some((_, at) => markOf(reading, at) === "№");
}

/**
 * The stretches of a joint act, one for each body: a conjunction parts them where what stands before it is an act
 * already and what follows names another body, number or kind.
 */
function spansOf(reading: Reading, slots: readonly Slot[], grammar: PhraseGrammar): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const isJoint = slots[at]?.is === "and" || (markOf(reading, at) === "," && slotAt(slots, "act", at) >= 0);
    if (!isJoint) continue;
    const left = slots.slice(from, at);
    const right = slots.slice(at + 1);
    if (!partsBodies(left, right, grammar)) continue;
    spans.push({ from, to: at });
    from = at + 1;
  }
  spans.push({ from, to: slots.length });
  return spans;
}

/** `бірлескен қаулысы мен шешімі`: kinds that stand together behind the bodies are each body's in their order. */
function withKinds(reading: Reading, slots: readonly Slot[], acts: readonly NamedAct[]): NamedAct[] {
  if (acts.length === 1 || acts.every(({ kind }) => kind !== null)) return [...acts];
  const kinds = slots.flatMap((slot, at) =>
    slot.is === "act" && slot.case !== "other" ? [kindAt(reading, at, slot)] : [],
  );
  if (kinds.length < acts.length) return [...acts];
  return acts.map((act, index) => ({ ...act, kind: kinds[index] ?? act.kind }));
}

/**
 * The kind by its noun; written out, for a copy of all that the table says of the noun costs more than to read the
 * phrase.
 */
function kindAt(
  { tokens }: Reading,
  at: number,
  { kind: { type, label }, case: itsCase }: Extract<Slot, { is: "act" }>,
): NonNullable<NamedAct["kind"]> {
  const { start, end } = tokens[at] as Token;
  return { start, end, type, label, case: itsCase };
}

const stated = (slots: readonly Slot[]): boolean => slotAt(slots, "date") >= 0 || slotAt(slots, "number") >= 0;
const named = (slots: readonly Slot[]): boolean => slotAt(slots, "name") >= 0;

function partsBodies(left: readonly Slot[], right: readonly Slot[], { authorityFirst }: PhraseGrammar): boolean {
  if (!named(left) || !named(right)) return false;
  // `Совместное постановление акимата … и решение маслихата … от D № N`
  if (!authorityFirst && slotAt(left, "act") >= 0 && right[0]?.is === "act") return true;
  return stated(left) && stated(right);
}

function readAct(
  reading: Reading,
  slots: readonly Slot[],
  { from, to }: Span,
  grammar: PhraseGrammar,
  taken: Set<number>,
): NamedAct {
  const nounAt = kindIn(slots, { from, to }, grammar);
  const noun = nounAt === null ? undefined : slots[nounAt];
  const kind = nounAt === null || noun?.is !== "act" ? null : kindAt(reading, nounAt, noun);
  const session = sessionIn(reading, slots, from, to, taken);
  const dateToken = reading.tokens[slotAt(slots, "date", from, to)];
  const date = dateToken?.kind === "date" ? { start: dateToken.start, end: dateToken.end, iso: dateToken.iso } : null;
  const numberAt = numberOf(slots, from, to, nounAt);
  return {
    kind,
    authority: authorityOf(reading, slots, { from, to }, nounAt, grammar, taken),
    date,
    number: numberAt === null ? null : numberPart(reading, numberAt),
    session,
  };
}

/**
 * The noun of a stretch that names the kind, of several the one nearest to where the language puts it: `N 2656 Заң күші
 * бар Жарлығы`, `Указ … имеющий силу Закона`.
 */
function kindIn(slots: readonly Slot[], { from, to }: Span, { authorityFirst }: PhraseGrammar): number | null {
  let inOtherCase: number | null = null;
  for (let step = 0; step < to - from; step += 1) {
    const at = authorityFirst ? to - 1 - step : from + step;
    const slot = slots[at] as Slot;
    if (slot.is !== "act") continue;
    if (slot.case !== "other") return at;
    inOtherCase ??= at;
  }
  return inOtherCase;
}

/** Of several numbers the one nearest to the kind or the date. */
function numberOf(slots: readonly Slot[], from: number, to: number, kind: number | null): number | null {
  const date = slotAt(slots, "date", from, to);
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = slotAt(slots, "number", from, to); at >= 0; at = slotAt(slots, "number", at + 1, to)) {
    const distance = Math.min(kind === null ? 99 : Math.abs(at - kind), date < 0 ? 99 : Math.abs(at - date));
    if (distance >= least) continue;
    nearest = at;
    least = distance;
  }
  return nearest;
}

/** A number without its sign. */
function numberPart({ text, tokens }: Reading, at: number): Part {
  const token = tokens[at] as Token;
  if (token.kind !== "number") return { start: token.start, end: token.end };
  const start = text.indexOf(token.number, token.start);
  return { start, end: start + token.number.length };
}

/** `кезектен тыс XII` of `кезектен тыс XII сессиясының`: the words around the noun that say which session it is. */
function sessionIn(
  reading: Reading,
  slots: readonly Slot[],
  from: number,
  to: number,
  taken: Set<number>,
): Part | null {
  let found: Part | null = null;
  for (let noun = from; noun < to; noun += 1) {
    const slot = slots[noun];
    if (slot?.is !== "session" && slot?.is !== "of-session") continue;
    let first = noun;
    while (first > from && belongsToSession(reading, slots, first - 1)) first -= 1;
    for (let at = first; at <= noun; at += 1) taken.add(at);
    if (first < noun && slot.is === "session") found ??= stretchOf(reading, first, noun - 1);
  }
  return found;
}

const ordinalEndings = "ші|шы|нші|ншы|інші|ыншы|й|ой|я|ая|го|ого";
/** Latin or Cyrillic letters, with an ordinal's ending: `XII`, `ХХIII-й`. */
const romanNumeral = new RegExp(`^[ivxlcіхс]{1,8}(?:-(?:${ordinalEndings}))?$`);
const ordinalEnding = new RegExp(`^(?:${ordinalEndings})$`);

function belongsToSession(reading: Reading, slots: readonly Slot[], at: number): boolean {
  const slot = slots[at];
  const token = reading.tokens[at];
  if (slot?.is === "of-session" || slot?.is === "figure") return true;
  if (dash.test(markOf(reading, at))) return true;
  if (token?.kind !== "word" || slot?.is !== "name") return false;
  return romanNumeral.test(token.folded) || (ordinalEnding.test(token.folded) && dash.test(markOf(reading, at - 1)));
}

/** The run of words that names the authority: the one with a known noun, else the one where the language puts it. */
function authorityOf(
  reading: Reading,
  slots: readonly Slot[],
  { from, to }: Span,
  kind: number | null,
  grammar: PhraseGrammar,
  taken: Set<number>,
): NamedAct["authority"] {
  const runs = runsOf(reading, slots, from, to, taken);
  let best: { readonly run: Span; readonly offset: number; readonly authority: PhraseAuthority } | null = null;
  let most = kind === null ? -1 : 0;
  for (const run of runs) {
    const { start, end } = stretchOf(reading, run.from, run.to - 1);
    const authority = grammar.authorityIn(reading.text.slice(start, end));
    if (authority === null) continue;
    const inPlace = kind === null || (grammar.authorityFirst ? run.to <= kind : run.from > kind);
    // A name whose head no one knows is one only where nothing but an authority can stand.
    const beside = kind !== null && (grammar.authorityFirst || run.from === kind + 1);
    if (!authority.known && !beside) continue;
    const worth = (authority.known ? 2 : 0) + (inPlace ? 1 : 0);
    if (worth <= most) continue;
    best = { run, offset: start, authority };
    most = worth;
  }
  if (best === null) return null;
  const start = best.offset + best.authority.start;
  const end = best.offset + best.authority.end;
  for (let at = best.run.from; at < best.run.to; at += 1) {
    const token = reading.tokens[at] as Token;
    if (token.start >= start && token.end <= end) taken.add(at);
  }
  return { start, end, name: best.authority.name, known: best.authority.known };
}

/** Stretches of words of names; `м.а.`, a dash and a comma between them part nothing. */
function runsOf(
  reading: Reading,
  slots: readonly Slot[],
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): Span[] {
  const runs: Span[] = [];
  const isName = (at: number): boolean => {
    const slot = slots[at];
    return at < to && !taken.has(at) && (slot?.is === "name" || slot?.is === "and");
  };
  for (let at = from; at < to; at += 1) {
    if (!isName(at)) continue;
    let end = at + 1;
    for (let next = end; next < to; next += 1) {
      if (isName(next)) end = next + 1;
      else if (markOf(reading, next) === "." && isShort(reading, next - 1)) end = next + 1;
      else if (!/^[-–—,]$/.test(markOf(reading, next)) || !isName(next + 1)) break;
    }
    runs.push({ from: at, to: end });
    at = end;
  }
  return runs;
}

const isShort = ({ tokens }: Reading, at: number): boolean => {
  const token = tokens[at];
  return token?.kind === "word" && token.end - token.start <= 2;
};

/** What the bodies of a joint act say together stands once: in the first, or in the last. */
function shared(acts: readonly NamedAct[]): NamedAct[] {
  if (acts.length === 1) return [...acts];
  const said = <Key extends keyof NamedAct>(key: Key): NamedAct[Key] =>
    acts.find((act) => act[key] !== null)?.[key] as NamedAct[Key];
  return acts.map((act) => ({
    ...act,
    kind: act.kind ?? said("kind") ?? null,
    date: act.date ?? said("date") ?? null,
    number: act.number ?? (act.date === null ? (said("number") ?? null) : null),
  }));
}
