/** Damage to the operators of content streams, packed anew so that only the content itself can show it. */
import type { Random } from "../../generator/random.js";
import type { Done, Mutation } from "../mutation.js";
import { type ContentToken, contentStreams, contentTokens } from "./content-streams.js";
import type { PdfFile } from "./pdf-file.js";

interface Content {
  readonly data: string;
  readonly tokens: readonly ContentToken[];
}

type Changed = readonly [data: string, done: Done] | null;

function content(name: string, change: (content: Content, choose: Random) => Changed): Mutation<PdfFile> {
  return {
    name: `content: ${name}`,
    apply: (file, choose) => {
      const streams = contentStreams(file);
      if (streams.length === 0) return null;
      const number = choose.pick(streams);
      const data = file.data(number) ?? "";
      const changed = change({ data, tokens: contentTokens(data) }, choose);
      if (changed === null) return null;
      const [other, done] = changed;
      file.setData(number, other);
      return { ...done, what: `object ${number}: ${done.what}` };
    },
  };
}

const without = (data: string, { start, end }: ContentToken): string => data.slice(0, start) + data.slice(end);
const replaced = (data: string, { start, end }: ContentToken, by: string): string =>
  data.slice(0, start) + by + data.slice(end);

const operators = (tokens: readonly ContentToken[], ...names: readonly string[]): ContentToken[] =>
  tokens.filter(({ text, isOperator }) => isOperator && (names.length === 0 || names.includes(text)));

/** Operators that move the pen or the state: without them a sound page says the same elsewhere, or nothing. */
const showing = new Set(["Tj", "TJ", "'", '"', "Do", "BT", "ET"]);

const foreign = ["Xx", "Tq", "bt", "TJJ", "0Tj", "\u00ff\u00fe", "endstream", "stream", "BI", "ID", "EI", "}"] as const;
const odd = ["/Name", "(text)", "<</A 1>>", "[1 2]", "null", "true", "1e999", "--5", "..", "1.2.3", "-"] as const;

export const contentMutations: readonly Mutation<PdfFile>[] = [
  content("operator dropped", ({ data, tokens }, choose) => {
    const found = operators(tokens);
    if (found.length === 0) return null;
    const one = choose.pick(found);
    return [without(data, one), { what: `${one.text} at ${one.start}`, meant: !showing.has(one.text) }];
  }),
  content("operator unknown", ({ data, tokens }, choose) => {
    const found = operators(tokens, "Tj", "TJ", "Td", "Tm", "Tf", "BT", "ET", "Do");
    if (found.length === 0) return null;
    const one = choose.pick(found);
    const other = choose.pick(foreign);
    return [replaced(data, one, other), { what: `${one.text} at ${one.start} is ${other}` }];
  }),
  content("operator cut short", ({ data, tokens }, choose) => {
    if (tokens.length === 0) return null;
    const one = choose.pick(tokens);
    const at = choose.int(one.start, one.end);
    return [data.slice(0, at), { what: `ends at ${at} of ${data.length}`, meant: isWhole(tokens, at) }];
  }),
  content("operand of another type", ({ data, tokens }, choose) => {
    const found = tokens.filter(({ isOperator }) => !isOperator);
    if (found.length === 0) return null;
    const one = choose.pick(found);
    const other = choose.pick(odd);
    // Another string, or a thing in a place that is not read, is what the page says.
    return [replaced(data, one, other), { what: `${one.text.slice(0, 30)} is ${other}`, meant: other === "(text)" }];
  }),
  content("operand dropped", ({ data, tokens }, choose) => {
    const found = tokens.filter(({ isOperator }) => !isOperator);
    if (found.length === 0) return null;
    const one = choose.pick(found);
    return [without(data, one), { what: `${one.text.slice(0, 30)} at ${one.start}` }];
  }),
  content("operation dropped", ({ data, tokens }, choose) => {
    const at = choose.int(0, tokens.length - 1);
    const end = tokens.findIndex(({ isOperator }, index) => index >= at && isOperator);
    if (end < 0) return null;
    let start = end;
    while (start > 0 && tokens[start - 1]?.isOperator === false) start -= 1;
    const [first, last] = [tokens[start], tokens[end]];
    if (first === undefined || last === undefined) return null;
    const gone = data.slice(first.start, last.end);
    return [data.slice(0, first.start) + data.slice(last.end), { what: gone.slice(0, 60), meant: true }];
  }),
  content("string not closed", ({ data, tokens }, choose) => {
    const found = tokens.filter(({ text }) => text.startsWith("(") || /^<[^<]/.test(text));
    if (found.length === 0) return null;
    const one = choose.pick(found);
    return [replaced(data, one, one.text.slice(0, -1)), { what: `at ${one.start}` }];
  }),
  content("pairs unbalanced", ({ data, tokens }, choose) => {
    const found = operators(tokens);
    if (found.length === 0) return null;
    const before = choose.pick(found);
    const one = choose.pick(["BT", "ET", "q", "Q", "BX", "EX", "BMC", "EMC", "Q Q Q Q", "q q q q", "W n"]);
    const { end } = before;
    return [`${data.slice(0, end)} ${one} ${data.slice(end)}`, { what: `${one} at ${end}`, meant: one === "W n" }];
  }),
  content("matrix odd", ({ data, tokens }, choose) => {
    const found = operators(tokens, "BT");
    if (found.length === 0) return null;
    const { start } = choose.pick(found);
    const matrix = choose.pick(["0 0 0 0 0 0 cm", "1e30 0 0 1e30 0 0 cm", "1 0 0 1 99999 0 cm", "NaN 0 0 1 0 0 cm"]);
    return [`${data.slice(0, start)} ${matrix} ${data.slice(start)}`, { what: `${matrix} at ${start}`, meant: true }];
  }),
  content("many states", ({ data }, choose) => {
    const count = choose.pick([100, 5_000, 20_000]);
    return [`${"q ".repeat(count)}${data}`, { what: `${count} times q` }];
  }),
];

/** Whether what stands before an offset ends behind an operator: a page cut there is a page. */
function isWhole(tokens: readonly ContentToken[], at: number): boolean {
  const last = tokens.filter(({ end }) => end <= at).at(-1);
  const next = tokens.find(({ end }) => end > at);
  return (last === undefined || last.isOperator) && (next === undefined || next.start >= at);
}
