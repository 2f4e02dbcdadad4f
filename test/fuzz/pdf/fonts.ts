/** Damage to fonts: which letter a code is, and how wide it is. */
import type { Random } from "../../generator/random.js";
import type { Done, Mutation } from "../mutation.js";
import type { PdfFile } from "./pdf-file.js";

const isMap = (file: PdfFile, number: number): boolean =>
  file.get(number).stream !== null && (file.data(number) ?? "").includes("begincmap");

/** A stream that maps codes to letters, changed. */
function map(
  name: string,
  change: (data: string, choose: Random) => readonly [string, Done] | null,
): Mutation<PdfFile> {
  return {
    name: `font: ${name}`,
    apply: (file, choose) => {
      const maps = file.numbers((_, number) => isMap(file, number));
      if (maps.length === 0) return null;
      const number = choose.pick(maps);
      const changed = change(file.data(number) ?? "", choose);
      if (changed === null) return null;
      file.setData(number, changed[0]);
      return { ...changed[1], what: `object ${number}: ${changed[1].what}` };
    },
  };
}

/** An entry of a font's dictionary, changed. */
function dictionary(
  name: string,
  pattern: RegExp,
  by: (found: string, choose: Random) => string,
  meant = false,
): Mutation<PdfFile> {
  return {
    name: `font: ${name}`,
    apply: (file, choose) => {
      const fonts = file.numbers(({ body }) => pattern.test(body) && /Font|Encoding|\/W\b/.test(body));
      if (fonts.length === 0) return null;
      const number = choose.pick(fonts);
      const { body } = file.get(number);
      const found = pattern.exec(body)?.[0] ?? "";
      const other = by(found, choose);
      file.setBody(
        number,
        body.replace(found, () => other),
      );
      return { what: `object ${number}: ${found.slice(0, 30)} is ${other.slice(0, 30)}`, meant };
    },
  };
}

export const fontMutations: readonly Mutation<PdfFile>[] = [
  map("ToUnicode cut", (data, choose) => {
    const at = choose.int(0, data.length);
    return [data.slice(0, at), { what: `at ${at} of ${data.length}` }];
  }),
  map("ToUnicode row dropped", (data, choose) => {
    const rows = [...data.matchAll(/^<[^\n]*>\s*<[^\n]*>$/gm)];
    if (rows.length === 0) return null;
    const row = choose.pick(rows);
    return [data.replace(row[0], ""), { what: row[0] }];
  }),
  map("ToUnicode letters swapped", (data, choose) => {
    const found = [...data.matchAll(/<([0-9A-Fa-f]{4})>/g)];
    if (found.length < 2) return null;
    const [one, other] = choose.sample(found, 2);
    const first = one?.[0] ?? "";
    const second = other?.[0] ?? "";
    const swapped = data.replaceAll(first, "<swap>").replaceAll(second, first).replaceAll("<swap>", second);
    // The file says that other letters are meant, and no reader of text sees the shapes.
    return [swapped, { what: `${first} and ${second}`, meant: true }];
  }),
  dictionary("ToUnicode gone", /\/ToUnicode\s+\d+\s+\d+\s+R/, () => ""),
  dictionary(
    "ToUnicode elsewhere",
    /\/ToUnicode\s+\d+\s+\d+\s+R/,
    (_, choose) => `/ToUnicode ${choose.int(0, 20)} 0 R`,
  ),
  // Letters then stand elsewhere, and words fall apart before the eye as well.
  dictionary(
    "Widths cut",
    /\/(?:Widths|W)\s*\[[^\]]*\]/,
    (found, choose) =>
      choose.pick([`${found.slice(0, 20).replace(/\]/g, "")}]`, "", found.replace(/\d{3}/g, "0"), "/Widths [1e30]"]),
    true,
  ),
  dictionary("Encoding gone", /\/Encoding\s*(?:\/[\w-]+|\d+\s+\d+\s+R)|\/Differences\s*\[[^\]]*\]/, () => ""),
  dictionary("Encoding another", /\/Encoding\s*\/[\w-]+|\/BaseEncoding\s*\/\w+/, (found, choose) =>
    found.replace(/\/[\w-]+$/, () => choose.pick(["/MacRomanEncoding", "/UniGB-UCS2-H", "/Identity-V", "/Nonsense"])),
  ),
  dictionary(
    "Subtype another",
    /\/Subtype\s*\/(?:Type0|Type1|TrueType|CIDFontType2|CIDFontType0)/,
    (_, choose) => `/Subtype ${choose.pick(["/Type0", "/Type1", "/TrueType", "/Type3", "/CIDFontType0", "/MMType1"])}`,
  ),
  dictionary("font file gone", /\/FontFile[23]?\s+\d+\s+\d+\s+R|\/DescendantFonts\s*\[[^\]]*\]/, () => ""),
  {
    name: "font: missing in the resources",
    apply: (file, choose) => {
      const pages = file.numbers(({ body }) => /\/Font\s*<<[^>]*>>/.test(body));
      if (pages.length === 0) return null;
      const number = choose.pick(pages);
      const { body } = file.get(number);
      file.setBody(number, body.replace(/\/Font\s*<<[^>]*>>/, ""));
      return { what: `object ${number}` };
    },
  },
];
