// Looks for pages whose cost grows faster than what they draw: words, fills, rulings, links, annotations, fonts, pages, each in
// numbers n, 2n and 4n, with either engine. Prints the time of the processor and the exponent between the last two.
//
//   node bench/growth-pdf.mjs [N] [NAME …]
import { extract } from "../packages/extractor/dist/index.js";

function pdf(content, { annots = [], fonts = 1, pages = 1 } = {}) {
  const objs = [];
  const add = (s) => {
    objs.push(s);
    return objs.length;
  };
  add("<</Type/Catalog/Pages 2 0 R>>");
  add("");
  const f = [];
  for (let i = 0; i < fonts; i++) f.push(add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
  const res = `<</Font<<${f.map((id, i) => `/F${i + 1} ${id} 0 R`).join("")}>>>>`;
  const kids = [];
  for (let p = 0; p < pages; p++) {
    const c = add(`<</Length ${content.length}>>stream\n${content}\nendstream`);
    const a = annots.map((x) =>
      typeof x === "string"
        ? add(x)
        : add(
            x.d.replace(
              "AP",
              `/AP<</N ${add(`<</Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources ${res}/Length ${x.c.length}>>stream\n${x.c}\nendstream`)} 0 R>>`,
            ),
          ),
    );
    kids.push(
      add(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources ${res}/Contents ${c} 0 R/Annots[${a.map((i) => `${i} 0 R`).join(" ")}]>>`,
      ),
    );
  }
  objs[1] = `<</Type/Pages/Kids[${kids.map((k) => `${k} 0 R`).join(" ")}]/Count ${pages}>>`;
  let out = "%PDF-1.7\n";
  const at = [];
  objs.forEach((o, i) => {
    at.push(out.length);
    out += `${i + 1} 0 obj ${o} endobj\n`;
  });
  const x = out.length;
  out += `xref\n0 ${objs.length + 1}\n0000000000 65535 f \n${at.map((a) => `${String(a).padStart(10, "0")} 00000 n \n`).join("")}trailer<</Size ${objs.length + 1}/Root 1 0 R>>\nstartxref\n${x}\n%%EOF`;
  return Buffer.from(out, "latin1");
}
const rep = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join("\n");
const xy = (i) => `${50 + ((i * 37) % 500)} ${800 - ((i * 11) % 750)}`;
const cases = {
  words: (n) => pdf(rep(n, (i) => `BT /F1 6 Tf ${xy(i)} Td (w${i}) Tj ET`)),
  "words at one place": (n) => pdf(rep(n, (i) => `BT /F1 6 Tf 100 100 Td (w${i}) Tj ET`)),
  "same word at one place": (n) => pdf(rep(n, (_i) => `BT /F1 6 Tf 100 100 Td (word) Tj ET`)),
  "words on one line": (n) => pdf(rep(n, (i) => `BT /F1 6 Tf ${i * 30} 100 Td (w${i}) Tj ET`)),
  "letters touching": (n) => pdf(rep(n, (i) => `BT /F1 6 Tf ${(50 + i * 0.03).toFixed(2)} 100 Td (w) Tj ET`)),
  "one long word": (n) => pdf(`BT /F1 1 Tf 0.01 Tz 10 100 Td (${"w".repeat(n)}) Tj ET`),
  "light words on fills": (n) =>
    pdf(rep(n, (i) => `0 0 0 rg ${xy(i)} 20 10 re f 1 1 1 rg BT /F1 6 Tf ${xy(i)} Td (w${i}) Tj ET`)),
  "words then covers": (n) =>
    pdf(`${rep(n, (i) => `BT /F1 6 Tf ${xy(i)} Td (w${i}) Tj ET`)}\n1 1 1 rg\n${rep(n, (i) => `${xy(i)} 5 5 re f`)}`),
  "horizontal rulings": (n) =>
    pdf(
      rep(n, (i) => `50 ${((i * 0.7) % 800).toFixed(2)} m 500 ${((i * 0.7) % 800).toFixed(2)} l S`) +
        "\nBT /F1 9 Tf 50 100 Td (word) Tj ET",
    ),
  grid: (n) =>
    pdf(
      `${rep(
        n / 2,
        (i) =>
          `50 ${(((i * 800) / n) * 2).toFixed(3)} m 500 ${(((i * 800) / n) * 2).toFixed(3)} l S ${(50 + ((i * 450) / n) * 2).toFixed(3)} 0 m ${(50 + ((i * 450) / n) * 2).toFixed(3)} 800 l S`,
      )}\nBT /F1 9 Tf 50 100 Td (word) Tj ET`,
    ),
  "short rulings and words": (n) => pdf(rep(n, (i) => `${xy(i)} m 20 0 l S BT /F1 6 Tf ${xy(i)} Td (w${i}) Tj ET`)),
  links: (n) =>
    pdf("BT /F1 9 Tf 50 100 Td (word) Tj ET", {
      annots: Array.from(
        { length: n },
        (_, i) => `<</Type/Annot/Subtype/Link/Rect[${xy(i)} ${xy(i + 1)}]/A<</S/URI/URI(http://a.kz/${i})>>>>`,
      ),
    }),
  "links and words": (n) =>
    pdf(
      rep(n, (i) => `BT /F1 6 Tf ${xy(i)} Td (w${i}) Tj ET`),
      {
        annots: Array.from(
          { length: n },
          (_, i) => `<</Type/Annot/Subtype/Link/Rect[1 1 2 2]/A<</S/URI/URI(http://a.kz/${i})>>>>`,
        ),
      },
    ),
  "strike-outs and words": (n) =>
    pdf(
      rep(n, (i) => `BT /F1 6 Tf ${xy(i)} Td (w${i}) Tj ET`),
      {
        annots: Array.from(
          { length: n },
          (_, _i) => `<</Type/Annot/Subtype/StrikeOut/Rect[1 1 20 20]/QuadPoints[1 20 20 20 1 1 20 1]>>`,
        ),
      },
    ),
  "free text": (n) =>
    pdf("BT /F1 9 Tf 50 100 Td (word) Tj ET", {
      annots: Array.from({ length: n }, (_, i) => ({
        d: `<</Type/Annot/Subtype/FreeText/F 4/Rect[50 ${(i * 0.9) % 800} 150 ${((i * 0.9) % 800) + 20}] AP>>`,
        c: `BT /F1 9 Tf 2 5 Td (a${i}) Tj ET`,
      })),
    }),
  "free text without appearance": (n) =>
    pdf("BT /F1 9 Tf 50 100 Td (word) Tj ET", {
      annots: Array.from(
        { length: n },
        (_, i) =>
          `<</Type/Annot/Subtype/FreeText/F 4/Rect[50 ${(i * 0.9) % 800} 150 ${((i * 0.9) % 800) + 20}]/Contents(n${i})>>`,
      ),
    }),
  "widgets with values": (n) =>
    pdf("BT /F1 9 Tf 50 100 Td (word) Tj ET", {
      annots: Array.from(
        { length: n },
        (_, i) =>
          `<</Type/Annot/Subtype/Widget/FT/Tx/T(f${i})/V(v${i})/F 4/Rect[50 ${(i * 0.9) % 800} 150 ${((i * 0.9) % 800) + 20}]>>`,
      ),
    }),
  fonts: (n) =>
    pdf(
      rep(n, (i) => `BT /F${i + 1} 6 Tf ${xy(i)} Td (w${i}) Tj ET`),
      { fonts: n },
    ),
  pages: (n) => pdf("BT /F1 9 Tf 50 100 Td (word) Tj ET", { pages: n }),
  "one path of many pieces": (n) => pdf(`50 50 m ${rep(n, (i) => `${xy(i)} l`)} S BT /F1 9 Tf 50 100 Td (word) Tj ET`),
  "clip of many pieces": (n) => pdf(`50 50 m ${rep(n, (i) => `${xy(i)} l`)} W n BT /F1 9 Tf 50 100 Td (word) Tj ET`),
  "nested clips": (n) =>
    pdf(
      rep(n, (i) => `0 0 ${600 - i / n} ${800 - i / n} re W n`) +
        "\n" +
        rep(n, (i) => `BT /F1 6 Tf ${xy(i)} Td (w${i}) Tj ET`),
    ),
  angles: (n) =>
    pdf(
      rep(n, (i) => {
        const a = ((i % 360) * Math.PI) / 180;
        return `BT /F1 6 Tf ${Math.cos(a).toFixed(3)} ${Math.sin(a).toFixed(3)} ${(-Math.sin(a)).toFixed(3)} ${Math.cos(a).toFixed(3)} ${xy(i)} Tm (w${i}) Tj ET`;
      }),
    ),
  "letter shapes": (n) =>
    pdf(`${rep(n, (i) => `${xy(i)} m 3 4 l 5 6 l 7 8 l h f`)}\nBT /F1 9 Tf 50 100 Td (word) Tj ET`),
  images: (n) =>
    pdf(
      rep(n, (i) => `q 10 0 0 10 ${xy(i)} cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q`) +
        "\nBT /F1 9 Tf 50 100 Td (word) Tj ET",
    ),
};
const [, , base = "3000", ...only] = process.argv;
const cpu = async (f) => {
  const a = process.cpuUsage();
  await f();
  const b = process.cpuUsage(a);
  return (b.user + b.system) / 1000;
};
for (const [name, make] of Object.entries(cases)) {
  if (only.length && !only.some((o) => name.includes(o))) continue;
  for (const engine of ["pdfium", "pdf.js"]) {
    const t = [];
    for (const n of [+base, 2 * base, 4 * base]) {
      const b = make(n);
      t.push(await cpu(() => extract(b, { engine }).catch((e) => console.log(e.code ?? e.message))));
      if (t.at(-1) > 15000) break;
    }
    const e = Math.log2(t.at(-1) / t.at(-2));
    console.log(
      `${name} ${engine}: ${t.map((x) => x.toFixed(0)).join(" ")} ms, exponent ${e.toFixed(2)}${e > 1.35 && t.at(-1) > 300 ? "  <<<" : ""}`,
    );
  }
}
