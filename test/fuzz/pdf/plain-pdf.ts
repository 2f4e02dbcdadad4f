/**
 * Acts as PDFs of a few kilobytes whose strings can be read in the file: one font that stands in no file, with an
 * encoding of its own; one string a word, so that a mutation knows which word it changes.
 */
import { deflateSync } from "node:zlib";
import type { ActSpec } from "../../generator/act-spec.js";
import { drawManner } from "../../generator/styles/manner.js";
import type { Mark, RuleMark, TextMark } from "../../generator/styles/marks.js";
import { setAct } from "../../generator/styles/set-act.js";
import { PdfFile, type PdfObject, soundLayout } from "./pdf-file.js";

export interface PlainSetting {
  readonly seed: number;
  readonly flate: boolean;
  /** Object streams and a cross-reference stream. */
  readonly packed: boolean;
  /** Half of each page stands in a form XObject. */
  readonly forms: boolean;
  /** Each page has its content in several streams. */
  readonly parts: number;
}

/** Every letter is as wide as half the font's size. */
const width = 500;
const measure = (text: string, _font: string, size: number): number => (text.length * size * width) / 1000;

const firstOwn = 0x80;

/** Codes of the characters beyond ASCII, in the order in which they come up. */
class Encoding {
  readonly #codes = new Map<string, number>();

  encode(text: string): string {
    let out = "";
    for (const character of text) {
      const unit = character.charCodeAt(0);
      if (unit >= 0x20 && unit < 0x7f) out += `\\()`.includes(character) ? `\\${character}` : character;
      else out += this.#own(character);
    }
    return out;
  }

  #own(character: string): string {
    const known = this.#codes.get(character);
    if (known !== undefined) return String.fromCharCode(known);
    const code = firstOwn + this.#codes.size;
    if (code > 0xff) return "?";
    this.#codes.set(character, code);
    return String.fromCharCode(code);
  }

  differences(): string {
    const names = [...this.#codes.keys()].map((character) => `/uni${hex(character.codePointAt(0) ?? 0)}`);
    return names.length === 0 ? "" : `/Differences [${firstOwn} ${names.join(" ")}]`;
  }

  toUnicode(): string {
    const ascii = Array.from({ length: 0x5f }, (_, at) => [0x20 + at, 0x20 + at] as const);
    const own = [...this.#codes].map(([character, code]) => [code, character.codePointAt(0) ?? 0] as const);
    const rows = [...ascii, ...own].map(([code, point]) => `<${hex(code, 2)}> <${hex(point)}>`);
    const blocks: string[] = [];
    for (let from = 0; from < rows.length; from += 100) {
      const block = rows.slice(from, from + 100);
      blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
    }
    return (
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n" +
      `1 begincodespacerange <00> <FF> endcodespacerange\n${blocks.join("\n")}\nendcmap end end`
    );
  }
}

const hex = (value: number, digits = 4): string => value.toString(16).toUpperCase().padStart(digits, "0");
const length = (value: number): string => String(Number(value.toFixed(2)));

/** The act's objects; the same arguments give the same file. */
export function plainPdf(spec: ActSpec, { seed, flate, packed, forms, parts }: PlainSetting): PdfFile {
  const { manner } = drawManner("aligned", seed);
  const ruled = { ...manner, table: { ...manner.table, rules: "grid" as const } };
  const upright = { ...ruled, furniture: { ...ruled.furniture, watermark: null, sideNote: null } };
  const pages = setAct(spec, upright, measure);
  const encoding = new Encoding();
  const objects = new Map<number, PdfObject>();
  const stream = (dictionary: string, data: string): PdfObject => {
    const bytes = Buffer.from(data, "latin1");
    return flate
      ? { body: `<< /Filter /FlateDecode ${dictionary} >>`, stream: new Uint8Array(deflateSync(bytes)) }
      : { body: `<< ${dictionary} >>`, stream: new Uint8Array(bytes) };
  };
  const [catalogue, tree, font, unicode] = [1, 2, 3, 4];
  let next = 5;
  const kids: string[] = [];
  const media = `[0 0 ${upright.page.width} ${upright.page.height}]`;
  for (const marks of pages) {
    const number = next++;
    const drawn = operationsOf(marks, upright.page.height, encoding);
    const shared = `/Font << /F1 ${font} 0 R >>`;
    let own = drawn;
    let resources = shared;
    if (forms) {
      const half = Math.ceil(drawn.length / 2);
      const form = next++;
      objects.set(
        form,
        stream(`/Type /XObject /Subtype /Form /BBox ${media} /Resources << ${shared} >>`, drawn.slice(half).join("\n")),
      );
      own = [...drawn.slice(0, half), "q /X1 Do Q"];
      resources = `${shared} /XObject << /X1 ${form} 0 R >>`;
    }
    const contents: string[] = [];
    const share = Math.ceil(own.length / parts);
    for (let part = 0; part < parts; part += 1) {
      const data = own.slice(part * share, (part + 1) * share).join("\n");
      objects.set(next, stream("", data));
      contents.push(`${next++} 0 R`);
    }
    const content = contents.length === 1 ? contents[0] : `[${contents.join(" ")}]`;
    objects.set(number, {
      body:
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox ${media} /Contents ${content} ` +
        `/Resources << ${resources} >> >>`,
      stream: null,
    });
    kids.push(`${number} 0 R`);
  }
  objects.set(catalogue, { body: `<< /Type /Catalog /Pages ${tree} 0 R >>`, stream: null });
  objects.set(tree, { body: `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`, stream: null });
  objects.set(font, {
    body:
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar 255 " +
      `/Widths [${Array(224).fill(width).join(" ")}] /ToUnicode ${unicode} 0 R ` +
      `/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding ${encoding.differences()} >> >>`,
    stream: null,
  });
  objects.set(unicode, stream("", encoding.toUnicode()));
  const sorted = new Map([...objects].sort(([a], [b]) => a - b));
  return new PdfFile(sorted, `/Root ${catalogue} 0 R`, { ...soundLayout, packed });
}

function operationsOf(marks: readonly Mark[], height: number, encoding: Encoding): string[] {
  return marks.flatMap((mark) => {
    if (mark.kind === "text") return textOperations(mark, height, encoding);
    return mark.kind === "rule" ? [ruleOperations(mark, height)] : [];
  });
}

function textOperations({ text, x, baseline, size, angle }: TextMark, height: number, encoding: Encoding): string[] {
  if (angle !== 0) return [];
  let left = x;
  const shown: string[] = [];
  for (const piece of text.split(/(?<= )/)) {
    const word = piece.trimEnd();
    if (word !== "") {
      const place = `${length(left)} ${length(height - baseline)}`;
      shown.push(`BT /F1 ${length(size)} Tf ${place} Td (${encoding.encode(word)}) Tj ET`);
    }
    left += measure(piece, "", size);
  }
  return shown;
}

const ruleOperations = ({ from, to }: RuleMark, height: number): string =>
  `q 0.5 w ${length(from[0])} ${length(height - from[1])} m ${length(to[0])} ${length(height - to[1])} l S Q`;
