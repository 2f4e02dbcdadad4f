/** Mutants by number: the same seed and number give the same bytes on every machine. */
import { type Random, random } from "../generator/random.js";
import { type Bytes, byteMutations } from "./bytes.js";
import { type ContainerKind, containerSource } from "./container/containers.js";
import type { Done, InputKind, Mutant, Mutation, Source, Step } from "./mutation.js";
import { contentMutations } from "./pdf/content.js";
import { fontMutations } from "./pdf/fonts.js";
import { objectMutations } from "./pdf/objects.js";
import { pageTreeMutations } from "./pdf/page-tree.js";
import { type PdfFile, readPdfFile, writePdfFile } from "./pdf/pdf-file.js";
import { pdfSource } from "./pdf/pdf-sources.js";
import { streamMutations } from "./pdf/streams.js";
import { xrefMutations } from "./pdf/xref.js";
import { inUtf8, type Text, textMutations } from "./text/text-mutations.js";
import { textSource } from "./text/text-sources.js";

/** Mutants that are made of one source, which is read once. */
export const mutantsOfSource = 60;

const fileMutations = [
  ...objectMutations,
  ...xrefMutations,
  ...streamMutations,
  ...contentMutations,
  ...fontMutations,
  ...pageTreeMutations,
];

const kindsOf: Readonly<Record<"pdf" | "text" | "markup" | "bytes", readonly { readonly name: string }[]>> = {
  pdf: [...fileMutations, ...byteMutations],
  text: [...textMutations, ...byteMutations],
  markup: [...textMutations, ...byteMutations],
  bytes: byteMutations,
};

const kindSet = (kind: InputKind): (typeof kindsOf)["pdf"] =>
  kindsOf[kind === "pdf" || kind === "text" ? kind : kind === "html" ? "markup" : "bytes"];

/** The names of all kinds of mutation of an input. */
export const mutationNames = (kind: InputKind): string[] => kindSet(kind).map(({ name }) => name);

/** A source as the mutations of its kind see it. */
export interface Subject {
  readonly source: Source;
  readonly mutated: (steps: readonly Step[]) => Mutant;
}

/** Nothing that is not sound is a source: the steps work on what a right reader of the form would take apart. */
export async function subjectOf(kind: InputKind, number: number, root: string): Promise<Subject> {
  switch (kind) {
    case "pdf": {
      const { name, file } = await pdfSource(number, root);
      return pdfSubject(name, file);
    }
    case "text": {
      const { name, text } = textSource(number);
      return textSubject(name, text);
    }
    case "html": {
      const { name, bytes } = containerSource(kind, number);
      return textSubject(name, new TextDecoder().decode(bytes));
    }
    default: {
      const { name, bytes } = containerSource(kind satisfies ContainerKind, number);
      return bytesSubject({ name, bytes });
    }
  }
}

/** A file that was kept, to be damaged further. */
export function subjectOfBytes(kind: InputKind, source: Source): Subject {
  if (kind === "pdf") {
    const file = readPdfFile(source.bytes);
    return file.objects.size > 0 && file.trailer !== "" ? pdfSubject(source.name, file) : bytesSubject(source);
  }
  if (kind !== "text" && kind !== "html") return bytesSubject(source);
  return textSubject(source.name, new TextDecoder().decode(source.bytes));
}

function applied<T>(mutations: readonly Mutation<T>[], subject: T, steps: readonly Step[]): (Step & Done)[] {
  const done: (Step & Done)[] = [];
  for (const step of steps) {
    const mutation = mutations.find(({ name }) => name === step.kind);
    const what = mutation?.apply(subject, random(step.seed));
    if (what) done.push({ ...step, ...what });
  }
  return done;
}

function pdfSubject(name: string, file: PdfFile): Subject {
  const source = { name, bytes: writePdfFile(file) };
  const mutated = (steps: readonly Step[]): Mutant => {
    const copy = file.copy();
    const structural = applied(fileMutations, copy, steps);
    const subject: Bytes = { bytes: structural.length === 0 ? source.bytes : writePdfFile(copy) };
    const dumb = applied(byteMutations, subject, steps);
    return { source, bytes: subject.bytes, done: [...structural, ...dumb] };
  };
  return { source, mutated };
}

function textSubject(name: string, text: string): Subject {
  const source = { name, bytes: new TextEncoder().encode(text) };
  const mutated = (steps: readonly Step[]): Mutant => {
    const subject: Text = inUtf8(text);
    const told = applied(textMutations, subject, steps);
    const bytes: Bytes = { bytes: subject.encode(subject.text) };
    const dumb = applied(byteMutations, bytes, steps);
    const done = [...told, ...dumb];
    return { source, bytes: bytes.bytes, done, ...(dumb.length === 0 ? { text: subject.text } : {}) };
  };
  return { source, mutated };
}

function bytesSubject(source: Source): Subject {
  const mutated = (steps: readonly Step[]): Mutant => {
    const subject: Bytes = { bytes: source.bytes };
    const done = applied(byteMutations, subject, steps);
    return { source, bytes: subject.bytes, done };
  };
  return { source, mutated };
}

/** Most mutants have one fault, so that it is known what a failure comes from. */
function stepsOf(kind: InputKind, choose: Random, index: number): Step[] {
  const kinds = kindSet(kind);
  const more = choose.chance(0.25) ? choose.int(1, 2) : 0;
  // The kinds go round, so that each comes up as often.
  const first = kinds[index % kinds.length] as { readonly name: string };
  const all = [first, ...Array.from({ length: more }, () => choose.pick(kinds))];
  return all.map(({ name }) => ({ kind: name, seed: choose.int(0, 2 ** 31) }));
}

const seedOf = (seed: number, index: number): number => seed * 1_000_003 + index;

/** The source of a mutant, by number. */
export const sourceNumber = (seed: number, index: number): number => seed * 1_009 + Math.floor(index / mutantsOfSource);

/**
 * The steps of a mutant; where one has nothing to change, others are drawn. The first of each source is the source
 * itself: what fails there is no doing of a mutation.
 */
export function drawMutant(kind: InputKind, subject: Subject, seed: number, index: number): Mutant {
  if (index % mutantsOfSource === 0) return subject.mutated([]);
  const choose = random(seedOf(seed, index));
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const mutant = subject.mutated(stepsOf(kind, choose, index + attempt * 7));
    if (mutant.done.length > 0 && !isSame(mutant.bytes, subject.source.bytes)) return mutant;
  }
  return subject.mutated([]);
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
