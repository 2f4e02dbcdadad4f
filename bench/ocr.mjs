// How fast scans are read, against bare tesseract.js on pictures of the same pages, in turns.
//
//   node bench/ocr.mjs FOLDER [--rounds N] [--memory PAGES]
//
// FOLDER holds PDFs of pictures. Prints, for each file and in all, the time a page of the whole way (parseAct with one job)
// and of bare tesseract.js with the same language data, then one job against two, then the memory over many pages.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { prepare } from "../scripts/setup.mjs";

const args = process.argv.slice(2);
const option = (name, otherwise) => {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args.splice(at, 2)[1]);
};
const rounds = option("--rounds", 2);
const memoryPages = option("--memory", 0);
const [folder] = args;

prepare();
const { parseAct } = await import("../packages/qauly/dist/index.js");
const { openOcr } = await import("../packages/qauly/dist/ocr.js");
const { openPictures } = await import("../packages/extractor/dist/pictures.js");
const require = createRequire(new URL("../packages/extractor/package.json", import.meta.url));
const { createWorker } = require("tesseract.js");
const sharp = require("sharp");

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".pdf"))
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

async function picturesOf(bytes) {
  const pdf = await openPictures(bytes);
  const pages = [];
  for (let number = 1; number <= pdf.pageCount; number += 1) {
    const { width, height, rgba } = pdf.page(number, (pdf.resolution(number) ?? 300) / 72);
    pages.push(
      await sharp(Buffer.from(rgba.buffer), { raw: { width, height, channels: 4 } })
        .greyscale()
        .png()
        .toBuffer(),
    );
  }
  pdf.close();
  return pages;
}

const data = join(dirname(require.resolve("@tesseract.js-data/kaz")), "4.0.0_best_int");
const bare = await createWorker("kaz", 1, { langPath: data, cacheMethod: "none" });
const [one, two] = [openOcr({ jobs: 1 }), openOcr({ jobs: 2 })];
const timed = async (work) => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};
const readAll = async (reader) => {
  for (const { bytes } of files) await parseAct(bytes, { reader });
};

if (memoryPages === 0) {
  for (const { bytes } of files.slice(0, 1)) await parseAct(bytes, { reader: one });
  const total = { pages: 0, own: 0, bare: 0 };
  for (const { name, bytes } of files) {
    const pictures = await picturesOf(bytes);
    let [own, other] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < rounds; round += 1) {
      own = Math.min(own, await timed(() => parseAct(bytes, { reader: one })));
      other = Math.min(
        other,
        await timed(async () => {
          for (const picture of pictures) await bare.recognize(picture, {}, { text: true, blocks: true });
        }),
      );
    }
    console.log(
      `${name}  ${pictures.length} pages  ${Math.round(own / pictures.length)} ms a page, bare ${Math.round(other / pictures.length)} ms: ${(own / other).toFixed(2)} x`,
    );
    total.pages += pictures.length;
    total.own += own;
    total.bare += other;
  }
  console.log(
    `all  ${total.pages} pages  ${Math.round(total.own / total.pages)} ms a page, bare ${Math.round(total.bare / total.pages)} ms: ${(total.own / total.bare).toFixed(2)} x`,
  );
  await readAll(two);
  let [single, double] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round += 1) {
    single = Math.min(single, await timed(() => readAll(one)));
    double = Math.min(double, await timed(() => readAll(two)));
  }
  console.log(
    `one job ${Math.round(single)} ms, two jobs ${Math.round(double)} ms: ${(single / double).toFixed(2)} x as fast`,
  );
} else {
  let pages = 0;
  const mib = () => Math.round(process.memoryUsage().rss / 2 ** 20);
  for (let at = 0; pages < memoryPages; at += 1) {
    const { bytes } = files[at % files.length];
    pages += (await parseAct(bytes, { reader: one })).source.pageCount;
    if (at % 5 === 0) console.log(`${pages} pages: ${mib()} MiB`);
  }
  console.log(`${pages} pages: ${mib()} MiB`);
}
await Promise.all([bare.terminate(), one.close(), two.close()]);
