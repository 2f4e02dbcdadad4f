import type { PdfiumFunctions, Pointer } from "./functions.js";
import type { Memory } from "./memory.js";

/** What one showing operation shows. */
export interface Shown {
  readonly codes: readonly number[];
  /** Where each glyph starts on the baseline, in the text space of the object. */
  readonly starts: readonly number[];
  /** Character spacing (Tc) in text space. */
  readonly spacing: number;
}

export type ReadShown = (text: Pointer) => Shown;

/** What a sample text object is known to hold; `places` as PDFium keeps them: of a move of the pen, its number. */
interface Sample {
  readonly operators: string;
  readonly size: number;
  readonly spacing: number;
  readonly codes: readonly number[];
  /** Of all codes but the first. */
  readonly places: readonly number[];
}

/** Stands for a move of the pen among the codes. */
const MOVE = 0xffff_ffff;

/** Helvetica's A and B are 667 thousandths wide, its C is 722, its space 278. */
const SAMPLES: readonly [Sample, Sample] = [
  {
    operators: "/F 8 Tf 12.375 Tc 23.5 Tw (AB C) Tj",
    size: 8,
    spacing: 12.375,
    codes: [65, 66, 32, 67],
    places: [17.711, 35.422, 73.521],
  },
  {
    operators: "/F 16 Tf 3.625 Tc 0 Tw [(B) -125.5 (AC)] TJ",
    size: 16,
    spacing: 3.625,
    codes: [66, MOVE, 65, 67],
    places: [-125.5, 16.305, 30.602],
  },
];

/** In bytes: from the start of a text object, and of the spacing from the start of the text state it points to. */
interface Offsets {
  readonly codes: number;
  readonly places: number;
  readonly state: number;
  readonly spacing: number;
}

/** How far into an object or a state is looked, in bytes. */
const REACH = 256;

/**
 * Finds out how this build of PDFium keeps a text object's character codes, their places and the character spacing,
 * which none of its functions tell: its text pages give characters after an idea of a text of their own (sorted,
 * repeated ones left out, blanks collapsed). The offsets are searched in one object of known contents and tried on
 * another, so that a build that keeps them otherwise is refused and never misread.
 *
 * @throws Error where this build keeps them otherwise.
 */
export function findShown(call: PdfiumFunctions, memory: Memory): ReadShown {
  const bytes = new TextEncoder().encode(sampleDocument());
  const copy = call.malloc(bytes.length);
  memory.bytes().set(bytes, copy);
  const document = call.FPDF_LoadMemDocument(copy, bytes.length, 0);
  const page = call.FPDF_LoadPage(document, 0);
  const [first, second] = [call.FPDFPage_GetObject(page, 0), call.FPDFPage_GetObject(page, 1)];
  const offsets = first === 0 || second === 0 ? null : search(memory, first, SAMPLES[0]);
  const fits = offsets !== null && holds(memory, second, SAMPLES[1], offsets);
  call.FPDF_ClosePage(page);
  call.FPDF_CloseDocument(document);
  call.free(copy);
  if (!fits) throw new Error("this build of PDFium keeps text in a way that is not known");
  return (text) => read(memory, text, offsets);
}

function sampleDocument(): string {
  const content = SAMPLES.map(({ operators }) => `BT ${operators} ET`).join(" ");
  return [
    "%PDF-1.4",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj",
    `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj`,
    "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
    "trailer<</Root 1 0 R>>",
    "%%EOF",
  ].join("\n");
}

function search(memory: Memory, text: Pointer, sample: Sample): Offsets | null {
  const words = memory.words();
  const offsets = Array.from({ length: REACH / 4 }, (_, index) => index * 4);
  const find = (test: (offset: number) => boolean): number | undefined => offsets.find(test);
  const codes = find((offset) => equal(vector(words, words, text + offset), sample.codes));
  const places = find((offset) => equal(vector(words, memory.floats(), text + offset), sample.places));
  const states = offsets
    .map((state) => ({
      state,
      spacing: find((spacing) => hasState(memory, text, { state, spacing }, sample)) ?? REACH,
    }))
    .sort((a, b) => a.spacing - b.spacing);
  const [nearest] = states;
  if (codes === undefined || places === undefined || nearest === undefined || nearest.spacing === REACH) return null;
  return { codes, places, ...nearest };
}

function holds(memory: Memory, text: Pointer, sample: Sample, offsets: Offsets): boolean {
  const words = memory.words();
  return (
    equal(vector(words, words, text + offsets.codes), sample.codes) &&
    equal(vector(words, memory.floats(), text + offsets.places), sample.places) &&
    hasState(memory, text, offsets, sample)
  );
}

/** The text state holds the size of the font and then the character spacing. */
function hasState(
  memory: Memory,
  text: Pointer,
  { state, spacing }: Pick<Offsets, "state" | "spacing">,
  sample: Sample,
): boolean {
  const at = ((memory.words()[(text + state) >> 2] ?? 0) + spacing) >> 2;
  const floats = memory.floats();
  return floats[at - 1] === sample.size && floats[at] === sample.spacing;
}

/** Elements of a vector: two addresses, of its start and of its end. Null for what cannot be one. */
function vector<T extends Uint32Array | Float32Array>(words: Uint32Array, elements: T, at: Pointer): T | null {
  const start = words[at >> 2]! >>> 2;
  const length = lengthOf(words, at);
  return length === null ? null : (elements.subarray(start, start + length) as T);
}

function lengthOf(words: Uint32Array, at: Pointer): number | null {
  const start = words[at >> 2]! >>> 2;
  const end = words[(at >> 2) + 1]! >>> 2;
  return start <= end && end <= words.length ? end - start : null;
}

const NEAR = 0.01;

function equal(found: ArrayLike<number> | null, expected: readonly number[]): boolean {
  return found?.length === expected.length && expected.every((value, index) => Math.abs(value - found[index]!) < NEAR);
}

function read(memory: Memory, text: Pointer, offsets: Offsets): Shown {
  const words = memory.words();
  const floats = memory.floats();
  const [ofCodes, ofPlaces] = [text + offsets.codes, text + offsets.places];
  const length = lengthOf(words, ofPlaces) === null ? null : lengthOf(words, ofCodes);
  const [firstCode, firstPlace] = [words[ofCodes >> 2]! >>> 2, words[ofPlaces >> 2]! >>> 2];
  const codes: number[] = [];
  const starts: number[] = [];
  for (let index = 0; index < (length ?? 0); index += 1) {
    const code = words[firstCode + index]!;
    if (code === MOVE) continue;
    codes.push(code);
    starts.push(index === 0 ? 0 : floats[firstPlace + index - 1]!);
  }
  return { codes, starts, spacing: floats[(words[(text + offsets.state) >> 2]! + offsets.spacing) >> 2]! };
}
