/**
 * The review as a state machine: a key or an answer in, the next state and what is to be done out. No terminal, no
 * files.
 */
import type { Value } from "../corrections/entry.js";
import type { ReviewLevel } from "../queue/level.js";
import type { Card } from "./card.js";

/** A document of the queue. */
export interface QueueItem {
  readonly name: string;
  readonly level: ReviewLevel;
  readonly score: number | null;
  /** Doubts and values of the sample that nobody has decided on. */
  readonly open: number;
}

/** What was decided on a card. */
export type Verdict = "accepted" | "corrected" | "dropped";

export type Action = "accept" | "correct" | "drop";

/** Where a decision was made, so that it can be taken back. */
export interface Step {
  readonly document: number;
  readonly card: string;
  /** The value that was decided on: a leaf of the card, or its own path. */
  readonly path: string;
}

export interface Editor {
  /** What is typed: a value, or the path of a value to show. */
  readonly kind: "value" | "path";
  /** The value that is edited. */
  readonly path: string;
  readonly isNumber: boolean;
  readonly text: string;
  /** In code points. */
  readonly cursor: number;
}

export type Mode = "loading" | "looking" | "editing" | "saving" | "help" | "done";

export interface ReviewState {
  readonly queue: readonly QueueItem[];
  readonly document: number;
  readonly cards: readonly Card[];
  /** Cards of the other documents of this sitting, so that what was decided can be seen again. */
  readonly seen: Readonly<Record<number, readonly Card[]>>;
  readonly card: number;
  readonly mode: Mode;
  readonly editor: Editor | null;
  readonly message: string;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly history: readonly Step[];
  /** Decisions of this sitting. */
  readonly decided: number;
  /** The card to show once the document is loaded. */
  readonly wanted: string | "first" | "last";
}

export interface Key {
  readonly name: string;
  /** The characters that it stands for, "" for a key of none. */
  readonly text: string;
  readonly ctrl: boolean;
}

export type ReviewEvent =
  | { readonly kind: "key"; readonly key: Key }
  | { readonly kind: "loaded"; readonly cards: readonly Card[]; readonly message: string }
  | {
      readonly kind: "saved";
      readonly cards: readonly Card[];
      readonly step: Step;
      readonly verdict: Verdict;
      /** The value as it now stands. */
      readonly value: Value;
      readonly message: string;
    }
  | {
      readonly kind: "undone";
      readonly step: Step;
      /** The value as it now stands. */
      readonly value: Value;
      readonly cards: readonly Card[] | null;
      readonly message: string;
    }
  | { readonly kind: "shown"; readonly card: Card }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "told"; readonly message: string };

export type Effect =
  | { readonly kind: "load"; readonly document: number }
  | {
      readonly kind: "save";
      readonly document: number;
      readonly card: Card;
      readonly path: string;
      readonly action: Action;
      readonly value: Value;
    }
  | { readonly kind: "undo"; readonly step: Step }
  | { readonly kind: "show"; readonly document: number; readonly path: string }
  | { readonly kind: "picture"; readonly document: number; readonly card: Card }
  | { readonly kind: "quit"; readonly interrupted: boolean };

export interface Next {
  readonly state: ReviewState;
  readonly effects: readonly Effect[];
}

const keyOf = (document: number, card: string): string => `${document} ${card}`;

export const verdictOf = (state: ReviewState, card: Card): Verdict | null =>
  state.verdicts[keyOf(state.document, card.id)] ?? null;

export function start(queue: readonly QueueItem[]): Next {
  const state: ReviewState = {
    queue,
    document: 0,
    cards: [],
    seen: {},
    card: 0,
    mode: queue.length === 0 ? "done" : "loading",
    editor: null,
    message: "",
    verdicts: {},
    history: [],
    decided: 0,
    wanted: "first",
  };
  return { state, effects: queue.length === 0 ? [] : [{ kind: "load", document: 0 }] };
}

const only = (state: ReviewState): Next => ({ state, effects: [] });

export function reduce(state: ReviewState, event: ReviewEvent): Next {
  switch (event.kind) {
    case "loaded":
      return loaded(state, event.cards, event.message);
    case "saved":
      return saved(state, event);
    case "undone":
      return undone(state, event);
    case "refused":
      return only({ ...state, mode: state.editor === null ? "looking" : "editing", message: event.message });
    case "shown":
      return only(shown(state, event.card));
    case "told":
      return only({ ...state, message: event.message });
    case "key":
      return onKey(state, event.key);
  }
}

function loaded(state: ReviewState, cards: readonly Card[], message: string): Next {
  const before = state.seen[state.document] ?? [];
  const next: ReviewState = { ...merged({ ...state, cards: before }, cards), mode: "looking", message };
  if (next.cards.length === 0) {
    return state.wanted === "last"
      ? toDocument(next, next.document - 1, "last")
      : toDocument(next, next.document + 1, "first", message);
  }
  if (state.wanted === "last") return only({ ...next, card: next.cards.length - 1 });
  const at = next.cards.findIndex(({ id }) => id === state.wanted);
  if (at >= 0) return only({ ...next, card: at });
  const open = next.cards.findIndex((card) => verdictOf(next, card) === null);
  return only({ ...next, card: Math.max(0, open) });
}

/** A value that was asked for comes behind the card from which it was. */
function shown(state: ReviewState, card: Card): ReviewState {
  const others = state.cards.filter(({ id }) => id !== card.id);
  const here = others.findIndex(({ id }) => id === state.cards[state.card]?.id);
  const cards = [...others.slice(0, here + 1), card, ...others.slice(here + 1)];
  return { ...state, cards, card: here + 1, mode: "looking", editor: null, message: "" };
}

/** Cards keep their places; an undecided one whose doubt is gone goes, and new doubts come at the end. */
function merged(state: ReviewState, fresh: readonly Card[]): ReviewState {
  const byId = new Map(fresh.map((card) => [card.id, card]));
  const known = new Set(state.cards.map(({ id }) => id));
  const isKept = (card: Card): boolean => card.kind === "chosen" || verdictOf(state, card) !== null;
  const kept = state.cards.filter((card) => byId.has(card.id) || isKept(card));
  const cards = [...kept.map((card) => byId.get(card.id) ?? card), ...fresh.filter(({ id }) => !known.has(id))];
  const shown = state.cards[state.card]?.id;
  const at = cards.findIndex(({ id }) => id === shown);
  return { ...state, cards, card: at < 0 ? Math.max(0, Math.min(state.card, cards.length - 1)) : at };
}

function saved(state: ReviewState, event: Extract<ReviewEvent, { kind: "saved" }>): Next {
  const { step, verdict } = event;
  const shown = state.cards.find(({ id }) => id === step.card);
  const isWhole = shown === undefined || shown.path === step.path;
  const own = state.cards.map((card) => (card.id === step.card && isWhole ? withNow(card, event.value) : card));
  const verdicts = isWhole ? { ...state.verdicts, [keyOf(step.document, step.card)]: verdict } : state.verdicts;
  const next = merged(
    {
      ...state,
      cards: own,
      verdicts,
      mode: "looking",
      editor: null,
      message: event.message,
      history: [...state.history, step],
      decided: state.decided + 1,
    },
    event.cards,
  );
  return isWhole ? toOpen(next, next.card + 1, event.message) : only(next);
}

const withNow = (card: Card, now: Value): Card =>
  card.value === null ? card : { ...card, value: { ...card.value, now } };

function undone(state: ReviewState, event: Extract<ReviewEvent, { kind: "undone" }>): Next {
  const { step, cards, message } = event;
  const { [keyOf(step.document, step.card)]: _, ...verdicts } = state.verdicts;
  const next: ReviewState = {
    ...state,
    verdicts,
    mode: "looking",
    message,
    history: state.history.slice(0, -1),
    decided: state.decided - 1,
  };
  if (step.document !== state.document || cards === null) return toDocument(next, step.document, step.card, message);
  const own = next.cards.map((card) => (card.id === step.card ? withNow(card, event.value) : card));
  const fresh = merged({ ...next, cards: own }, cards);
  return only({
    ...fresh,
    card: Math.max(
      0,
      fresh.cards.findIndex(({ id }) => id === step.card),
    ),
  });
}

/** The next card of the document from `from` on that nobody decided on; else the next document. */
function toOpen(state: ReviewState, from: number, message = ""): Next {
  const at = state.cards.findIndex((card, index) => index >= from && verdictOf(state, card) === null);
  if (at >= 0) return only({ ...state, card: at, message });
  return toDocument(state, state.document + 1, "first", message);
}

function toDocument(state: ReviewState, document: number, wanted: ReviewState["wanted"], message = ""): Next {
  if (document >= state.queue.length) return only({ ...state, mode: "done", message });
  if (document < 0) return only({ ...state, message: "This is the first one." });
  const seen = state.cards.length === 0 ? state.seen : { ...state.seen, [state.document]: state.cards };
  return {
    state: { ...state, document, seen, cards: [], card: 0, mode: "loading", wanted, message },
    effects: [{ kind: "load", document }],
  };
}

function onKey(state: ReviewState, key: Key): Next {
  if (key.ctrl && (key.name === "c" || key.name === "d")) {
    return { state, effects: [{ kind: "quit", interrupted: key.name === "c" }] };
  }
  switch (state.mode) {
    case "editing":
      return edit(state, key);
    case "looking":
      return look(state, inLatin(key));
    case "help":
      return only({ ...state, mode: "looking" });
    case "done":
      return afterTheLast(state, inLatin(key));
    default:
      return inLatin(key).name === "q" ? { state, effects: [{ kind: "quit", interrupted: false }] } : only(state);
  }
}

function afterTheLast(state: ReviewState, key: Key): Next {
  if (key.name === "u") return undo(state);
  if ((key.name === "b" || key.name === "left") && state.queue.length > 0) {
    return toDocument(state, state.queue.length - 1, "last");
  }
  return key.name === "q" || key.name === "return"
    ? { state, effects: [{ kind: "quit", interrupted: false }] }
    : only(state);
}

/** Where a keyboard writes Russian or Kazakh, the letter that stands on the same key. */
const sameKey: Readonly<Record<string, string>> = {
  ...{ ф: "a", с: "c", щ: "o", ч: "x", з: "p", ы: "s", и: "b" },
  ...{ т: "n", в: "d", г: "u", р: "h", й: "q", п: "g" },
};

function inLatin(key: Key): Key {
  const name = key.name.toLowerCase();
  return { ...key, name: sameKey[name] ?? name };
}

function look(state: ReviewState, key: Key): Next {
  const card = state.cards[state.card];
  switch (key.name) {
    case "q":
      return { state, effects: [{ kind: "quit", interrupted: false }] };
    case "?":
    case "h":
      return only({ ...state, mode: "help", message: "" });
    case "s":
    case "right":
      return step(state, 1);
    case "b":
    case "left":
      return step(state, -1);
    case "n":
      return toOpen(state, state.card + 1);
    case "d":
    case "down":
      return toDocument(state, state.document + 1, "first");
    case "up":
      return toDocument(state, state.document - 1, "first");
    case "u":
      return undo(state);
    case "g":
      if (card === undefined || card.kind === "failure") return only(state);
      return only({
        ...state,
        mode: "editing",
        message: "",
        editor: { kind: "path", path: "", isNumber: false, text: "/", cursor: 1 },
      });
    default:
      return card === undefined ? only(state) : decide(state, card, key);
  }
}

/** To the card before or after, whatever was decided on it. */
function step(state: ReviewState, by: 1 | -1): Next {
  const to = state.card + by;
  if (to >= 0 && to < state.cards.length) return only({ ...state, card: to, message: "" });
  return toDocument(state, state.document + by, by > 0 ? "first" : "last");
}

function undo(state: ReviewState): Next {
  const last = state.history.at(-1);
  return last === undefined
    ? only({ ...state, message: "Nothing was decided in this sitting." })
    : { state: { ...state, mode: "saving" }, effects: [{ kind: "undo", step: last }] };
}

function decide(state: ReviewState, card: Card, key: Key): Next {
  const save = (path: string, action: Action, value: Value): Next => ({
    state: { ...state, mode: "saving", message: "" },
    effects: [{ kind: "save", document: state.document, card, path, action, value }],
  });
  const { value, leaves } = card;
  if (card.kind === "failure") {
    return /^[acox]$/.test(key.name) ? only({ ...state, message: "There is no result to decide on." }) : only(state);
  }
  switch (key.name) {
    case "a":
      if (card.kind === "stale" && value === null)
        return only({ ...state, message: "Nothing stands there any more; x drops the old decision." });
      return save(card.path, "accept", value?.now ?? null);
    case "c":
      if (value !== null) return edited(state, card.path, value.now, value.isNumber);
      return only({
        ...state,
        message: leaves.length > 0 ? "Choose a value by its number." : "There is no value to correct.",
      });
    case "o":
      return value === null || card.other === null
        ? only({ ...state, message: "There is no other reading." })
        : save(card.path, "correct", card.other);
    case "x":
      return card.kind === "stale" ? save(card.path, "drop", null) : only(state);
    case "p":
      return {
        state: { ...state, message: "Drawing …" },
        effects: [{ kind: "picture", document: state.document, card }],
      };
    default: {
      const leaf = /^[1-9]$/.test(key.text) ? leaves[Number(key.text) - 1] : undefined;
      return leaf === undefined ? only(state) : edited(state, leaf.path, leaf.value, typeof leaf.value === "number");
    }
  }
}

function edited(state: ReviewState, path: string, value: Value, isNumber: boolean): Next {
  const text = value === null ? "" : String(value);
  return only({
    ...state,
    mode: "editing",
    message: "",
    editor: { kind: "value", path, isNumber, text, cursor: [...text].length },
  });
}

function edit(state: ReviewState, key: Key): Next {
  const { editor } = state;
  const card = state.cards[state.card];
  if (editor === null || card === undefined) return only({ ...state, mode: "looking", editor: null });
  const letters = [...editor.text];
  const { cursor } = editor;
  const put = (text: readonly string[], at: number): Next =>
    only({
      ...state,
      message: "",
      editor: { ...editor, text: text.join(""), cursor: Math.max(0, Math.min(text.length, at)) },
    });
  switch (key.name) {
    case "escape":
      return only({ ...state, mode: "looking", editor: null, message: "Nothing was changed." });
    case "return":
    case "enter":
      return submit(state, editor, card);
    case "left":
      return put(letters, cursor - 1);
    case "right":
      return put(letters, cursor + 1);
    case "home":
      return put(letters, 0);
    case "end":
      return put(letters, letters.length);
    case "backspace":
      return put([...letters.slice(0, Math.max(0, cursor - 1)), ...letters.slice(cursor)], cursor - 1);
    case "delete":
      return put([...letters.slice(0, cursor), ...letters.slice(cursor + 1)], cursor);
  }
  if (key.ctrl) {
    if (key.name === "u") return put(letters.slice(cursor), 0);
    if (key.name === "a") return put(letters, 0);
    return key.name === "e" ? put(letters, letters.length) : only(state);
  }
  const typed = [...key.text].filter((letter) => !/\p{Cc}/u.test(letter));
  return put([...letters.slice(0, cursor), ...typed, ...letters.slice(cursor)], cursor + typed.length);
}

function submit(state: ReviewState, editor: Editor, card: Card): Next {
  if (editor.kind === "path") {
    const path = editor.text.trim().replace(/^(?=[^/])/, "/");
    return { state: { ...state, mode: "saving" }, effects: [{ kind: "show", document: state.document, path }] };
  }
  const value = typedValue(editor);
  if (value === undefined)
    return only({ ...state, message: "A number is due here; empty means that it is not stated." });
  return {
    state: { ...state, mode: "saving" },
    effects: [{ kind: "save", document: state.document, card, path: editor.path, action: "correct", value }],
  };
}

/** Empty is "not stated". Undefined for a text where a number is due. */
function typedValue({ text, isNumber }: Editor): Value | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!isNumber) return trimmed;
  const number = Number(trimmed.replace(",", "."));
  return /^-?\d+(?:[.,]\d+)?$/.test(trimmed) && Number.isFinite(number) ? number : undefined;
}
