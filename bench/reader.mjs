// One reader of PDFs in a process of its own, for bench/run.mjs: what one engine loads (pdf.js replaces parts of the
// language's library by its own) must not slow another down. Told the path of a file it answers with the milliseconds
// that reading took.
//
//   fork("bench/reader.mjs", ["qauly" | "PDFium" | "pdf.js"])
import { readFileSync } from "node:fs";
import { barePdfium, barePdfjs } from "./bare.mjs";

const readers = {
  qauly: async () => {
    const { parseAct } = await import("../packages/qauly/dist/index.js");
    return (bytes) => parseAct(bytes);
  },
  PDFium: barePdfium,
  "pdf.js": barePdfjs,
};

const read = await readers[process.argv[2]]();
process.on("message", async (path) => {
  const bytes = Uint8Array.from(readFileSync(path));
  const began = performance.now();
  await read(bytes);
  process.send(performance.now() - began);
});
process.send("ready");
