/** Damage to the objects of a PDF. */
import type { Random } from "../../generator/random.js";
import type { Done, Mutation } from "../mutation.js";
import type { PdfFile } from "./pdf-file.js";

const values = [
  "null",
  "true",
  "0",
  "-1",
  "1e400",
  "99999999999999999999",
  "NaN",
  "()",
  "<>",
  "<0",
  "(\\",
  "[]",
  "[[[",
  "<< >>",
  "<<",
  "/",
  "/Page",
  "1 0 R",
  "0 0 R",
  "999999 0 R",
  "-1 0 R",
  "endobj",
  "stream",
  "%",
] as const;

/** Values of a dictionary: a name, a number, a reference, a string or a short array that follows a key. */
const entry = /\/([A-Za-z0-9]+)\s*(\d+\s+\d+\s+R|\[[^[\]]*\]|\([^()]*\)|<[0-9A-Fa-f]*>|\/[^\s/<>[\]()]+|-?[\d.]+)/g;

function entries(body: string): RegExpExecArray[] {
  return [...body.matchAll(entry)];
}

/** An entry of any dictionary, put otherwise. */
function changedEntry(
  file: PdfFile,
  choose: Random,
  change: (text: string, key: string, value: string) => string,
): string | null {
  const number = choose.pick(file.numbers());
  const { body } = file.get(number);
  const found = entries(body);
  if (found.length === 0) return null;
  const one = choose.pick(found);
  const [text, key, value] = one as unknown as [string, string, string];
  const other = change(text, key, value);
  file.setBody(number, body.slice(0, one.index) + other + body.slice(one.index + text.length));
  return `object ${number}: ${text} is ${other === "" ? "gone" : other.slice(0, 60)}`;
}

const said = (what: string | null): Done | null => (what === null ? null : { what });

export const objectMutations: readonly Mutation<PdfFile>[] = [
  {
    name: "object dropped",
    apply: (file, choose) => {
      const number = choose.pick(file.numbers());
      const { body } = file.get(number);
      file.objects.delete(number);
      return { what: `object ${number}: ${body.slice(0, 60)}` };
    },
  },
  {
    name: "object doubled",
    apply: (file, choose) => {
      const number = choose.pick(file.numbers());
      const other = Math.max(...file.numbers()) + 1;
      file.objects.set(other, file.get(number));
      return { what: `object ${number} again as ${other}` };
    },
  },
  {
    name: "objects swapped",
    apply: (file, choose) => {
      const [one, other] = choose.sample(file.numbers(), 2);
      if (one === undefined || other === undefined) return null;
      const [first, second] = [file.get(one), file.get(other)];
      file.objects.set(one, second);
      file.objects.set(other, first);
      // Two pages or two parts of a page in the other order are a sound file.
      return { what: `objects ${one} and ${other}`, meant: isAlike(first.body, second.body) };
    },
  },
  {
    name: "object of another type",
    apply: (file, choose) => {
      const number = choose.pick(file.numbers());
      const value = choose.pick(values);
      file.objects.set(number, { body: value, stream: null });
      return { what: `object ${number} is ${value}` };
    },
  },
  {
    name: "entry of another type",
    apply: (file, choose) => {
      const value = choose.pick(values);
      return said(changedEntry(file, choose, (_, key) => `/${key} ${value}`));
    },
  },
  {
    name: "entry dropped",
    apply: (file, choose) => said(changedEntry(file, choose, () => "")),
  },
  {
    name: "entry doubled",
    apply: (file, choose) => said(changedEntry(file, choose, (text, key) => `${text} /${key} ${choose.pick(values)}`)),
  },
  {
    name: "reference to another object",
    apply: (file, choose) => {
      const to = choose.pick(file.numbers());
      const known = file.numbers(({ body }) => /\d+ 0 R/.test(body));
      if (known.length === 0) return null;
      const number = choose.pick(known);
      const { body } = file.get(number);
      const reference = choose.pick([...body.matchAll(/(\d+) 0 R/g)]);
      const after = body.slice(reference.index + reference[0].length);
      file.setBody(number, `${body.slice(0, reference.index)}${to} 0 R${after}`);
      const alike = isAlike(file.objects.get(Number(reference[1]))?.body ?? "", file.objects.get(to)?.body ?? "");
      return { what: `object ${number}: ${reference[0]} is ${to} 0 R`, meant: alike };
    },
  },
  {
    name: "deep arrays",
    apply: (file, choose) => {
      const depth = choose.pick([100, 1_000, 20_000]);
      const open = choose.pick(["[", "<< /A "]);
      return said(changedEntry(file, choose, (_, key) => `/${key} ${open.repeat(depth)}`));
    },
  },
];

const kindOf = (body: string): string =>
  /\/Type\s*\/(\w+)/.exec(body)?.[1] ?? (body.includes("/Length") || body.includes("/Filter") ? "stream" : "other");

const isAlike = (one: string, other: string): boolean => kindOf(one) === kindOf(other);
