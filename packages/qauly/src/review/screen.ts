/** The review's screen: lines of text from its state, for a window of any size. */
import type { Value } from "../corrections/entry.js";
import type { Why } from "../queue/doubts.js";
import type { Card, SourceLine } from "./card.js";
import { type Editor, type ReviewState, verdictOf } from "./state.js";

export interface Window {
  readonly columns: number;
  readonly rows: number;
  readonly color: boolean;
}

/** Select Graphic Rendition (ECMA-48): parameters on and off. */
const styles = {
  bold: ["1", "22"],
  faint: ["2", "22"],
  mark: ["7", "27"],
  error: ["31", "39"],
  warning: ["33", "39"],
  good: ["32", "39"],
} as const;
type Style = keyof typeof styles;

/** A stretch of a line, so that lines can be measured and cut before they are coloured. */
interface Piece {
  readonly text: string;
  readonly style?: Style | undefined;
}
type Line = readonly Piece[];

const narrowest = 20;

/** No character of a source can move the cursor or change colours. */
const shown = (text: string): string => text.replace(/\t/g, "  ").replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "·");

const plain = (text: string, style?: Style): Line => [{ text: shown(text), style }];

/** Exactly the lines that fit; the last ones are the keys. */
export function screen(state: ReviewState, window: Window): string[] {
  const columns = Math.max(narrowest, window.columns - 1);
  const rows = Math.max(4, window.rows);
  const foot = [...message(state, columns), ...keysOf(state, columns)];
  const room = Math.max(1, rows - foot.length);
  const body = bodyOf(state, { columns, color: window.color }, room);
  const padded = [...body.slice(0, room), ...Array.from({ length: Math.max(0, room - body.length) }, (): Line => [])];
  return [...padded, ...foot].slice(-rows).map((line) => rendered(line, window.color));
}

function rendered(line: Line, color: boolean): string {
  return line
    .map(({ text, style }) => {
      if (style === undefined || text === "") return text;
      const [on, off] = styles[style];
      return color ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    })
    .join("");
}

type Paper = Pick<Window, "columns" | "color">;

function bodyOf(state: ReviewState, paper: Paper, room: number): Line[] {
  const { columns } = paper;
  switch (state.mode) {
    case "help":
      return help.flatMap((line) => wrapped(plain(line), columns));
    case "done":
      return ending(state).flatMap((line) => wrapped(plain(line), columns));
    default: {
      const card = state.cards[state.card];
      const head = headOf(state, columns, room < low ? 1 : 2);
      if (card === undefined) return [...head, plain(state.mode === "loading" ? "Reading …" : "")];
      return [...head, ...cardLines(state, card, paper, room - head.length)];
    }
  }
}

const ending = ({ queue, decided }: ReviewState): string[] => [
  queue.length === 0 ? "Nothing is to be looked at." : "That was the last one.",
  "",
  `${decided} ${decided === 1 ? "decision" : "decisions"} in this sitting. What was passed over is shown again next time.`,
];

/** Windows with less room leave out what can be done without. */
const low = 15;

function headOf(state: ReviewState, columns: number, most: number): Line[] {
  const { queue, document, cards, card, decided } = state;
  const item = queue[document];
  const later = queue.slice(document + 1).reduce((sum, { open }) => sum + open, 0);
  const left = later + cards.filter((one) => verdictOf(state, one) === null).length;
  const score = item?.score === null || item === undefined ? "" : ` ${item.score.toFixed(2)}`;
  const here = `${document + 1} of ${queue.length} documents, ${Math.min(card + 1, cards.length)} of ${cards.length} here`;
  const progress = `${here}; ${decided} decided, about ${left} left`;
  return [
    ...wrapped(
      [{ text: shown(item?.name ?? ""), style: "bold" }, { text: `  ${item?.level ?? ""}${score}` }],
      columns,
    ).slice(0, 2),
    ...wrapped(plain(progress, "faint"), columns).slice(0, most),
    [],
  ];
}

function cardLines(state: ReviewState, card: Card, paper: Paper, room: number): Line[] {
  const { columns } = paper;
  const verdict = verdictOf(state, card);
  const why = card.why.flatMap((one) => whyLines(one, columns));
  const value = valueLines(room < low - 3 ? { ...card, about: null } : card, columns);
  const editor = state.editor === null ? [] : editorLines(state.editor, paper);
  const told = [...(verdict === null ? [] : [plain(`This was ${verdictWords[verdict]}.`, "good")]), ...why];
  const source = sourceLines(card, paper);
  // In a low window the value and what is typed stay, then the marked line of the source, then the reasons.
  const below = [...value, ...editor];
  const least = Math.min(source.length, 3);
  const reasons = shortened(told, Math.max(1, room - below.length - least - 2));
  const above = [
    ...reasons,
    [],
    ...(editor.length > 0 ? shortened(value, Math.max(2, room - editor.length - 4)) : value),
    ...editor,
  ];
  const kept = above.slice(-Math.max(1, room - (editor.length > 0 ? 2 : 0)));
  return [...kept, [], ...aroundMark(source, Math.max(0, room - kept.length - 1))];
}

/** The beginning of lines of which not all have room. */
function shortened(lines: readonly Line[], room: number): Line[] {
  return lines.length <= room || room < 2 ? lines.slice(0, room) : [...lines.slice(0, room - 1), plain("…", "faint")];
}

/** The part of the source's lines around the first marked one. */
function aroundMark(lines: readonly Line[], room: number): Line[] {
  if (lines.length <= room) return [...lines];
  const [head, ...rest] = lines;
  if (head === undefined || room < 1) return [];
  const marked = rest.findIndex((line) => line.some(({ style }) => style === "mark"));
  const from = Math.max(0, Math.min(rest.length - (room - 1), marked - Math.floor((room - 1) / 3)));
  return [head, ...rest.slice(from, from + room - 1)];
}

const verdictWords = {
  accepted: "accepted",
  corrected: "corrected",
  dropped: "dropped",
};

function whyLines({ sign, severity, message }: Why, columns: number): Line[] {
  const style = severity === "error" ? "error" : severity === "warning" ? "warning" : undefined;
  const tone = severity ?? (sign === "audit" ? "sample" : "trust");
  return wrapped(
    [{ text: `${tone}  `, style }, { text: sign === "audit" ? "" : `${shown(sign)}: ` }, ...plain(message)],
    columns,
  );
}

const valueText = (value: Value): string =>
  value === null ? "not stated" : value === "" ? "(empty)" : shown(String(value));

function valueLines({ kind, path, value, leaves, moreLeaves, other, due, about }: Card, columns: number): Line[] {
  if (kind === "failure") return [];
  const where = wrapped(plain(path === "" ? "the whole act" : path, "faint"), columns);
  const of = about === null ? [] : wrapped(plain(`of        ${about}`), columns).slice(0, 2);
  if (value === null) {
    const listed = leaves.flatMap((leaf, index) =>
      wrapped(
        [
          { text: `${index + 1} `, style: "bold" },
          ...plain(`${leaf.path.slice(path.length)}  ${valueText(leaf.value)}`),
        ],
        columns,
      ).slice(0, 3),
    );
    const more = moreLeaves > 0 ? [plain(`… and ${moreLeaves} more values`, "faint")] : [];
    return [...where, ...of, ...listed, ...more];
  }
  const lines = wrapped([{ text: "read as   " }, { text: valueText(value.now), style: "bold" }], columns);
  const before = value.now === value.read ? [] : wrapped(plain(`before    ${valueText(value.read)}`), columns);
  const others = other === null || other === value.now ? [] : wrapped(plain(`or (o)    ${valueText(other)}`), columns);
  const asked = due === null ? [] : wrapped(plain(`due       ${valueText(due)}`), columns);
  return [...where, ...of, ...lines, ...before, ...others, ...asked];
}

function sourceLines({ kind, source }: Card, { columns, color }: Paper): Line[] {
  if (kind === "failure") return [];
  const { place, lines, note } = source;
  const told = [place, note].filter((text) => text !== null).join("; ");
  const width = String(Math.max(0, ...lines.map(({ number }) => number))).length;
  return [
    ...wrapped(plain(`source${told === "" ? "" : `: ${told}`}`, "faint"), columns),
    ...lines.flatMap((line) => wrapped(markedLine(line, width, color), columns, width + 1)),
  ];
}

/** What is marked, in signs where there are no colours. */
const marked = (text: string, color: boolean): Piece => ({ text: color ? text : `»${text}«`, style: "mark" });

function markedLine({ number, text, marks }: SourceLine, width: number, color: boolean): Line {
  const pieces: Piece[] = [{ text: `${number === 0 ? "" : number}`.padStart(width).concat(" "), style: "faint" }];
  let from = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const begin = Math.max(from, start);
    if (begin >= end) continue;
    pieces.push({ text: shown(text.slice(from, begin)) }, marked(shown(text.slice(begin, end)), color));
    from = end;
  }
  return [...pieces, { text: shown(text.slice(from)) }];
}

/** The text with the cursor's place as a mark; of a long one the part around the cursor. */
function editorLines({ kind, path, text, cursor }: Editor, { columns, color }: Paper): Line[] {
  const letters = [...shown(text)];
  const pieces: Line = [
    { text: kind === "path" ? "go to     " : "new       " },
    { text: letters.slice(0, cursor).join(""), style: "bold" },
    marked(letters[cursor] ?? " ", color),
    { text: letters.slice(cursor + 1).join(""), style: "bold" },
  ];
  const lines = wrapped(pieces, columns);
  const at = lines.findIndex((line) => line.some(({ style }) => style === "mark"));
  const most = 6;
  const from = Math.max(0, Math.min(lines.length - most, at - Math.floor(most / 2)));
  return [[], ...wrapped(plain(path, "faint"), columns), ...lines.slice(from, from + most)];
}

function message(state: ReviewState, columns: number): Line[] {
  const text = state.mode === "saving" ? "Writing …" : state.message;
  return text === "" ? [] : wrapped(plain(text), columns);
}

function keysOf(state: ReviewState, columns: number): Line[] {
  const card = state.cards[state.card];
  return wrapped(plain(keyWords(state, card).join("   "), "faint"), columns);
}

function keyWords(state: ReviewState, card: Card | undefined): string[] {
  switch (state.mode) {
    case "editing":
      return [state.editor?.kind === "path" ? "Enter go there" : "Enter put it", "Esc leave it", "Ctrl-U clear"];
    case "help":
      return ["any key: back"];
    case "done":
      return ["b back", ...(state.history.length > 0 ? ["u undo"] : []), "q quit"];
    default: {
      const hasValue = card !== undefined && card.value !== null;
      const decides =
        card === undefined || card.kind === "failure" ? [] : ["a accept", ...(hasValue ? ["c correct"] : [])];
      const other = hasValue && card.other !== null && card.other !== card.value?.now ? ["o take the other"] : [];
      const leaf = card !== undefined && card.leaves.length > 0 ? [`1–${card.leaves.length} correct`] : [];
      const stale = card?.kind === "stale" ? ["x drop the old decision"] : [];
      const undo = state.history.length > 0 ? ["u undo"] : [];
      return [
        ...decides,
        ...other,
        ...leaf,
        ...stale,
        "s skip",
        "b back",
        ...undo,
        "d next document",
        "? keys",
        "q quit",
      ];
    }
  }
}

const help: readonly string[] = [
  "a        accept: the source says this; a mistake of the source stays a finding",
  "c        correct: put another value; empty means that it is not stated",
  "1–9      correct one of the values of a part",
  "o        take the other reading",
  "s  →     skip: decide nothing; it is shown again next time",
  "b  ←     back to the one before",
  "n        the next one on which nothing is decided",
  "d  ↓     the next document;  ↑ the one before",
  "u        undo the last decision of this sitting",
  "g        go to another value by its path, such as /act/date",
  "p        draw the place on its page as a PNG file",
  "x        drop an old decision that no longer holds",
  "q        quit; every decision is on the disk already",
  "",
  "Looking at a value never counts as approving it.",
];

/** Breaks a line into lines of so many characters, at blanks where there are any; later lines are indented. */
function wrapped(line: Line, columns: number, indent = 0): Line[] {
  const letters = line.flatMap(({ text, style }) => [...text].map((letter) => ({ letter, style })));
  if (letters.length <= columns) return [line];
  const margin = Math.min(indent, columns >> 1);
  const lines: Line[] = [];
  let from = 0;
  while (from < letters.length) {
    const room = lines.length === 0 ? columns : columns - margin;
    let to = Math.min(letters.length, from + room);
    if (to < letters.length) {
      let blank = to;
      while (blank > from + room / 2 && letters[blank]?.letter !== " ") blank -= 1;
      if (letters[blank]?.letter === " ") to = blank;
    }
    const pieces = joined(letters.slice(from, to));
    lines.push(lines.length === 0 || margin === 0 ? pieces : [{ text: " ".repeat(margin) }, ...pieces]);
    from = to;
    while (letters[from]?.letter === " ") from += 1;
  }
  return lines;
}

function joined(letters: readonly { readonly letter: string; readonly style: Style | undefined }[]): Line {
  const pieces: { text: string; style: Style | undefined }[] = [];
  for (const { letter, style } of letters) {
    const last = pieces.at(-1);
    if (last !== undefined && last.style === style) last.text += letter;
    else pieces.push({ text: letter, style });
  }
  return pieces;
}
