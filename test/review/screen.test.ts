import { describe, expect, it } from "vitest";
import type { Card } from "../../packages/qauly/src/review/card.js";
import { screen } from "../../packages/qauly/src/review/screen.js";
import {
  type Effect,
  type Key,
  type ReviewState,
  reduce,
  start,
  verdictOf,
} from "../../packages/qauly/src/review/state.js";

const card = (path: string, more: Partial<Card> = {}): Card => ({
  id: `doubt ${path}`,
  kind: "doubt",
  path,
  why: [
    { sign: "quota.total-mismatch", severity: "error", message: "The column sums to 15; its totals row prints 25." },
  ],
  value: { now: "25", read: "25", isNumber: false },
  leaves: [],
  moreLeaves: 0,
  other: null,
  due: 15,
  about: null,
  source: { place: "line 7", lines: [{ number: 7, text: "Барлығы 1411 - 25", marks: [[15, 17]] }], note: null },
  ...more,
});

const queue = ["a.txt", "b.txt"].map((name) => ({ name, level: "look" as const, score: 0.5, open: 2 }));
const key = (name: string, text = name.length === 1 ? name : ""): Key => ({ name, text, ctrl: false });

/** A review that has loaded its first document. */
function begun(cards: readonly Card[] = [card("/act/number"), card("/act/date")]): ReviewState {
  const { state, effects } = start(queue);
  expect(effects).toEqual([{ kind: "load", document: 0 }]);
  return reduce(state, { kind: "loaded", cards, message: "" }).state;
}

/** Types keys; gives the last state and all effects. */
function typed(from: ReviewState, ...keys: readonly (string | Key)[]) {
  const effects: Effect[] = [];
  let state = from;
  for (const one of keys) {
    const next = reduce(state, { kind: "key", key: typeof one === "string" ? key(one) : one });
    state = next.state;
    effects.push(...next.effects);
  }
  return { state, effects };
}

const shown = (state: ReviewState) => state.cards[state.card]?.path;

describe("keys", () => {
  it("never decide anything but by the key that says so", () => {
    const quiet = ["s", "b", "n", "right", "left", "return", "space", "up", "?", "?", "p", "y", "tab", "1", "x", "o"];
    const { effects } = typed(begun(), ...quiet);
    expect(effects.filter(({ kind }) => kind === "save" || kind === "undo")).toEqual([]);
  });

  it("accept a value, and go on to the next one", () => {
    const { state, effects } = typed(begun(), "a");
    const [first] = begun().cards;
    expect(effects).toEqual([
      { kind: "save", document: 0, card: first, path: "/act/number", action: "accept", value: "25" },
    ]);
    // Until it is on the disk nothing else is done.
    expect(typed(state, "a", "c", "s").effects).toEqual([]);
    const step = { document: 0, card: first!.id, path: "/act/number" };
    const saved = {
      kind: "saved",
      cards: [card("/act/date")],
      step,
      verdict: "accepted",
      value: "25",
      message: "",
    } as const;
    const next = reduce(state, saved).state;
    expect([shown(next), next.decided, verdictOf(next, first!)]).toEqual(["/act/date", 1, "accepted"]);
    expect(typed(next, "u").effects).toEqual([{ kind: "undo", step }]);
    const undone = reduce(typed(next, "u").state, {
      kind: "undone",
      step,
      value: "25",
      cards: begun().cards,
      message: "",
    }).state;
    expect([shown(undone), undone.decided, verdictOf(undone, first!)]).toEqual(["/act/number", 0, null]);
  });

  it("are those of the same place on a Kazakh keyboard", () => {
    expect(typed(begun(), key("ф")).effects).toMatchObject([{ kind: "save", action: "accept" }]);
    expect(typed(begun(), key("С")).state.mode).toBe("editing");
    expect(typed(begun(), key("й")).effects).toMatchObject([{ kind: "quit" }]);
    expect(typed(begun(), "c", key("ф")).state.editor?.text).toBe("25ф");
  });

  it("edit a value", () => {
    const editing = typed(begun(), "c", "backspace", "left", key("delete"), key("Ж"), key("ы"), "end", key("3"));
    expect(editing.state.editor).toMatchObject({ text: "Жы3", cursor: 3 });
    const { effects } = typed(editing.state, "return");
    expect(effects).toMatchObject([{ kind: "save", action: "correct", path: "/act/number", value: "Жы3" }]);
    const left = typed(editing.state, "escape");
    expect([left.effects, left.state.mode]).toEqual([[], "looking"]);
    const refused = reduce(typed(editing.state, "return").state, { kind: "refused", message: "no" }).state;
    expect([refused.mode, refused.editor?.text, refused.message]).toEqual(["editing", "Жы3", "no"]);
  });

  it("take numbers where numbers are due, and emptiness for what is not stated", () => {
    const numeric = begun([card("/quota/year", { value: { now: 25, read: 25, isNumber: true } })]);
    const put = (...keys: string[]) => typed(numeric, "c", "backspace", "backspace", ...keys, "return");
    expect(put("1", ",", "5").effects).toMatchObject([{ value: 1.5 }]);
    expect(put().effects).toMatchObject([{ value: null }]);
    expect([put("x").effects, put("x").state.mode]).toEqual([[], "editing"]);
  });

  it("take another reading, but never what a rule asks for", () => {
    expect(typed(begun(), "o").effects).toEqual([]);
    const two = begun([card("/act/number", { other: "26", due: null })]);
    expect(typed(two, "o").effects).toMatchObject([{ kind: "save", action: "correct", value: "26" }]);
  });

  it("correct a value of a part by its figure", () => {
    const leaves = [
      { path: "/act/authority/name", value: "Аудан әкімдігі" },
      { path: "/act/authority/region", value: null },
    ];
    const part = begun([card("/act/authority", { value: null, leaves, due: null })]);
    expect(typed(part, "2").state.editor).toMatchObject({ path: "/act/authority/region", text: "" });
    expect(typed(part, "3", "c").state.mode).toBe("looking");
    expect(typed(part, "a").effects).toMatchObject([{ action: "accept", path: "/act/authority" }]);
  });

  it("go to any value by its path", () => {
    const asked = typed(begun(), "g", ..."act/title", "return");
    expect(asked.effects).toEqual([{ kind: "show", document: 0, path: "/act/title" }]);
    expect(reduce(asked.state, { kind: "refused", message: "no" }).state.mode).toBe("editing");
    const chosen = { ...card("/act/title"), id: "chosen /act/title", kind: "chosen" as const };
    const { state } = reduce(asked.state, { kind: "shown", card: chosen });
    expect([shown(state), state.cards.length, state.mode]).toEqual(["/act/title", 3, "looking"]);
    expect(typed(state, "a").effects).toMatchObject([{ kind: "save", path: "/act/title" }]);
    expect(shown(typed(state, "s").state)).toBe("/act/date");
    // It keeps showing how the value stands, also when the decision is taken back.
    const step = { document: 0, card: chosen.id, path: chosen.path };
    const answer = { step, cards: begun().cards, message: "" };
    const nowOf = (one: ReviewState) => one.cards.find(({ id }) => id === chosen.id)?.value?.now;
    const saved = reduce(state, { kind: "saved", verdict: "corrected", value: "жаңа", ...answer }).state;
    expect(nowOf(saved)).toBe("жаңа");
    expect(nowOf(reduce(saved, { kind: "undone", value: "25", ...answer }).state)).toBe("25");
  });

  it("walk through documents and end with the last one", () => {
    const second = typed(begun(), "s", "s");
    expect(second.effects).toEqual([{ kind: "load", document: 1 }]);
    const loaded = reduce(second.state, { kind: "loaded", cards: [card("/act/title")], message: "" }).state;
    const back = typed(loaded, "b");
    const again = reduce(back.state, { kind: "loaded", cards: begun().cards, message: "" }).state;
    expect(shown(again)).toBe("/act/date");
    const end = typed(loaded, "d");
    expect(end.state.mode).toBe("done");
    expect(typed(end.state, "q").effects).toEqual([{ kind: "quit", interrupted: false }]);
  });

  it("pass over documents in which nothing is left", () => {
    const { state } = start(queue);
    expect(reduce(state, { kind: "loaded", cards: [], message: "" }).effects).toEqual([{ kind: "load", document: 1 }]);
    expect(start([]).state.mode).toBe("done");
  });

  it("end it from everywhere by Ctrl-C", () => {
    const interrupt = { name: "c", text: "", ctrl: true };
    for (const state of [begun(), typed(begun(), "c").state, typed(begun(), "?").state, typed(begun(), "a").state]) {
      expect(typed(state, interrupt).effects).toEqual([{ kind: "quit", interrupted: true }]);
    }
  });

  it("drop what was decided on a place that is gone", () => {
    const stale = begun([card("/clauses/9/text", { kind: "stale", value: null, due: null })]);
    expect(typed(stale, "a").effects).toEqual([]);
    expect(typed(stale, "x").effects).toMatchObject([{ kind: "save", action: "drop", path: "/clauses/9/text" }]);
  });
});

/** Without what sets colours. */
const bare = (line: string) =>
  line
    .split("\u001b[")
    .map((part, index) => (index === 0 ? part : part.replace(/^\d+m/, "")))
    .join("");

describe("the screen", () => {
  const long = card("/clauses/0/text", {
    value: { now: "Ұзын мәтін ".repeat(80), read: "", isNumber: false },
    source: {
      place: "line 3",
      lines: Array.from({ length: 9 }, (_, index) => ({
        number: index + 1,
        text: "сөз ".repeat(60),
        marks: index === 4 ? [[0, 3] as const] : [],
      })),
      note: null,
    },
  });

  it("fits any window, and shows the value, the marked words and the keys", () => {
    for (const state of [begun(), begun([long]), typed(begun([long]), "c").state, typed(begun(), "?").state]) {
      for (const [columns, rows] of [
        [120, 40],
        [80, 24],
        [40, 14],
        [24, 8],
        [10, 3],
      ] as const) {
        for (const color of [true, false]) {
          const lines = screen(state, { columns, rows, color }).map(bare);
          expect(lines.length).toBeLessThanOrEqual(Math.max(rows, 4));
          expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(Math.max(columns, 21));
        }
      }
    }
    const lines = screen(begun(), { columns: 40, rows: 14, color: false });
    expect(lines.join("\n")).toMatch(/read as {3}25.*»25«.*a accept/s);
  });

  it("says what was seen, in words too where there are no colours", () => {
    const text = screen(begun(), { columns: 100, rows: 24, color: false }).join("\n");
    expect(text).toContain("error  quota.total-mismatch: The column sums to 15");
    expect(text).toContain("due       15");
    expect(text).toContain("1 of 2 documents, 1 of 2 here; 0 decided, about 4 left");
    expect(text).not.toContain("\u001b");
  });

  it("lets no character of a source reach the terminal as a command", () => {
    const evil = "\u001b[2J\u0007\r\n\u202e\u009b31m";
    const state = begun([
      card("/act/number", {
        why: [{ sign: "x", severity: "error", message: evil }],
        value: { now: evil, read: "a", isNumber: false },
        about: evil,
        other: evil,
        due: evil,
        source: { place: evil, lines: [{ number: 1, text: evil, marks: [[0, 2]] }], note: evil },
      }),
    ]);
    for (const one of [state, typed(state, "c").state, { ...state, message: evil }]) {
      const lines = screen({ ...one, queue: [{ ...queue[0]!, name: evil }] }, { columns: 80, rows: 30, color: true });
      expect(lines.map(bare).join("")).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});
