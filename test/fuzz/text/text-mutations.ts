/** Damage to plain text. What the mutant says is its own text, word for word. */
import type { Random } from "../../generator/random.js";
import type { Mutation } from "../mutation.js";
import { bidiMarks, encodings, hostileCharacters, lineEnds, structureWords } from "./material.js";

/** A text and the bytes in which it is handed over. */
export interface Text {
  text: string;
  encode: (text: string) => Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const inUtf8 = (text: string): Text => ({ text, encode: utf8 });

/** A piece of a text and where it stands. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

const pieces = (text: string, pattern: RegExp): Piece[] =>
  [...text.matchAll(pattern)].map((found) => ({ text: found[0], start: found.index }));

const units = {
  character: /[^\s]/gu,
  word: /\S+/g,
  line: /[^\n]*\S[^\n]*\n?/g,
  digit: /\d/g,
  number: /\d+/g,
} as const;
type Unit = keyof typeof units;

const shown = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

function onPiece(
  name: string,
  unit: Unit,
  change: (piece: string, choose: Random, text: string) => string,
): Mutation<Text> {
  return {
    name: `${unit} ${name}`,
    apply: (subject, choose) => {
      const found = pieces(subject.text, units[unit]);
      if (found.length === 0) return null;
      const { text, start } = choose.pick(found);
      const other = change(text, choose, subject.text);
      subject.text = subject.text.slice(0, start) + other + subject.text.slice(start + text.length);
      return { what: `${shown(text)} at ${start} is ${shown(other)}` };
    },
  };
}

function swapped(unit: Unit, isNear: boolean): Mutation<Text> {
  return {
    name: `${unit}s swapped${isNear ? "" : " far apart"}`,
    apply: (subject, choose) => {
      const found = pieces(subject.text, units[unit]);
      if (found.length < 2) return null;
      const at = choose.int(0, found.length - 2);
      const [one, other] = [found[at], found[isNear ? at + 1 : choose.int(at + 1, found.length - 1)]];
      if (one === undefined || other === undefined) return null;
      const { text } = subject;
      const between = text.slice(one.start + one.text.length, other.start);
      const after = text.slice(other.start + other.text.length);
      subject.text = text.slice(0, one.start) + other.text + between + one.text + after;
      return { what: `${shown(one.text)} and ${shown(other.text)}` };
    },
  };
}

function inserted(name: string, material: (choose: Random) => string, apart: "inside" | "line"): Mutation<Text> {
  return {
    name,
    apply: (subject, choose) => {
      const { text } = subject;
      const found = apart === "line" ? pieces(text, /^/gm).map(({ start }) => start) : null;
      const at = found === null ? choose.int(0, text.length) : choose.pick(found);
      const piece = material(choose);
      subject.text = text.slice(0, at) + piece + (apart === "line" ? "\n" : "") + text.slice(at);
      return { what: `${shown(piece)} at ${at}` };
    },
  };
}

const letters = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghijklmnopqrstuvwxyz";
const otherLetter = (choose: Random): string => choose.pick([...letters]);

const tokens = ["а", "1", "1.", "№ ", "(", "«", '"', "1)", "|", "\t", "а-", "ә ", "Қ", "1 "] as const;

export const textMutations: readonly Mutation<Text>[] = [
  ...(["character", "word", "line", "digit"] as const).flatMap((unit) => [
    onPiece("dropped", unit, () => ""),
    onPiece("doubled", unit, (piece) => piece + (unit === "word" ? " " : "") + piece),
    swapped(unit, true),
    swapped(unit, false),
  ]),
  onPiece("replaced", "character", (_, choose) => otherLetter(choose)),
  onPiece("replaced", "word", (_, choose, text) => choose.pick(pieces(text, units.word)).text),
  onPiece("replaced", "digit", (digit, choose) => String((Number(digit) + choose.int(1, 9)) % 10)),
  onPiece("replaced", "number", (_, choose) =>
    choose.pick(["0", "00", "-1", "1e9", "9".repeat(20), "9".repeat(400), "1,5", "1.5.1", "½", "٣", "Ⅳ", "１２"]),
  ),
  onPiece("turned round", "word", (word) => [...word].reverse().join("")),
  onPiece("letters apart", "word", (word) => [...word].join(" ")),
  onPiece("divided", "word", (word, choose) => {
    const at = choose.int(0, word.length);
    return `${word.slice(0, at)}${choose.pick(["-\n", "\n", " ", "\u00ad", "\u00ad\n", "\t"])}${word.slice(at)}`;
  }),
  onPiece("in capitals", "line", (line) => line.toUpperCase()),
  onPiece("indented", "line", (line, choose) => " ".repeat(choose.pick([1, 6, 60, 400])) + line),
  onPiece("joined to the next", "line", (line) => line.replace(/\n$/, " ")),
  onPiece("ends a page", "line", (line) => `${line}\f`),
  onPiece("replaced by hostile characters", "character", (_, choose) => choose.pick(hostileCharacters)),
  inserted("hostile characters inserted", (choose) => choose.pick(hostileCharacters), "inside"),
  inserted("combining marks", (choose) => "\u0301\u0336\u20dd".repeat(choose.pick([1, 10, 200])), "inside"),
  inserted("huge token", (choose) => choose.pick(tokens).repeat(choose.pick([50, 500, 3_000])), "inside"),
  inserted("huge line", (choose) => choose.pick(tokens).repeat(choose.pick([50, 500, 3_000])), "line"),
  inserted("structure word in a line", (choose) => choose.pick(structureWords), "inside"),
  inserted("structure line", (choose) => choose.pick(structureWords), "line"),
  inserted("blank lines", (choose) => "\n".repeat(choose.pick([1, 3, 50])), "inside"),
  {
    name: "bidi override",
    apply: (subject, choose) => {
      const words = pieces(subject.text, units.word);
      if (words.length === 0) return null;
      const { text, start } = choose.pick(words);
      const mark = choose.pick(bidiMarks);
      subject.text = `${subject.text.slice(0, start)}${mark}${text}\u202c${subject.text.slice(start + text.length)}`;
      return { what: `U+${mark.charCodeAt(0).toString(16)} before ${shown(text)}` };
    },
  },
  {
    name: "mixed line ends",
    apply: (subject, choose) => {
      subject.text = subject.text.replace(/\n/g, () => choose.pick(lineEnds));
      return { what: "each line its own" };
    },
  },
  {
    name: "end cut off",
    apply: (subject, choose) => {
      const at = choose.int(0, subject.text.length);
      subject.text = subject.text.slice(0, at);
      return { what: `at ${at}` };
    },
  },
  {
    name: "beginning cut off",
    apply: (subject, choose) => {
      const at = choose.int(0, subject.text.length);
      subject.text = subject.text.slice(at);
      return { what: `at ${at}` };
    },
  },
  {
    name: "whole text twice",
    apply: (subject) => {
      subject.text += subject.text;
      return { what: "one after the other" };
    },
  },
  {
    name: "another encoding",
    apply: (subject, choose) => {
      const able = encodings.filter(({ holds }) => holds(subject.text));
      if (able.length === 0) return null;
      const { label, encode } = choose.pick(able);
      subject.encode = encode;
      return { what: label };
    },
  },
];
