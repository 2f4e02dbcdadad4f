/** PDFs written object by object, as no library writes them: with objects that are wrong, and places that lead elsewhere. */

export interface RawObject {
  readonly number: number;
  /** What stands between `obj` and `endobj`. */
  readonly body: string;
}

export interface RawPdfOptions {
  /** What the table of places says of an object, instead of where it lies; null leaves the object out of it. */
  readonly entries?: Readonly<Record<number, string | null>>;
  /** Further entries of the trailer. */
  readonly trailer?: string;
}

/** ISO 32000-1, 7.5: header, body, table of places, trailer. */
export function rawPdf(objects: readonly RawObject[], { entries = {}, trailer = "" }: RawPdfOptions = {}): Buffer {
  let text = "%PDF-1.7\n";
  const places = new Map<number, number>();
  for (const { number, body } of objects) {
    places.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...objects.map(({ number }) => number)) + 1;
  const start = text.length;
  text += `xref\n0 ${size}\n0000000000 65535 f \n`;
  for (let number = 1; number < size; number += 1) {
    const place = places.get(number);
    const written = place === undefined ? free : entry(place);
    const said = entries[number];
    text += `${said === undefined ? written : (said ?? free)}\n`;
  }
  text += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

const free = "0000000000 00000 f ";

/** A line of the table of places. */
export function entry(offset: number, generation = 0): string {
  return `${String(offset).padStart(10, "0")} ${String(generation).padStart(5, "0")} n `;
}

export const stream = (content: string, entries = ""): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;

/** Number of the page object of a page, counted from 0; its content is the next one. */
export const pageNumber = (index: number): number => 10 + 2 * index;

/** An act of so many pages, each with a clause; `tree` is what stands in the root of the page tree. */
export function rawAct(pages: number, tree?: string): RawObject[] {
  const kids = Array.from({ length: pages }, (_, index) => `${pageNumber(index)} 0 R`).join(" ");
  return [
    { number: 1, body: "<< /Type /Catalog /Pages 2 0 R >>" },
    { number: 2, body: tree ?? `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>` },
    { number: 3, body: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>" },
    ...Array.from({ length: pages }, (_, index) => page(index)).flat(),
  ];
}

function page(index: number): RawObject[] {
  const number = pageNumber(index);
  const resources = "/Resources << /Font << /F1 3 0 R >> >>";
  return [
    {
      number,
      body: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R ${resources} >>`,
    },
    {
      number: number + 1,
      body: stream(`BT /F1 12 Tf 50 700 Td (${index + 1}. The district keeps ${index + 3} schools.) Tj ET`),
    },
  ];
}
