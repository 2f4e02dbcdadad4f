import { extract } from "@qauly/extractor";
import { expect, test, vi } from "vitest";
import { line, makePdf } from "./make-pdf.js";

test("the readers of PDF are loaded when they are needed, without a word and without leaving stand-ins", async () => {
  const written = [
    ...(["log", "info", "warn", "error", "debug"] as const).map((name) => vi.spyOn(console, name)),
    vi.spyOn(process.stdout, "write"),
    vi.spyOn(process.stderr, "write"),
  ];
  const before = console.warn;
  await extract(new TextEncoder().encode("Қаулы"));
  // pdf.js leaves its worker module here when it is loaded.
  expect(globalThis).not.toHaveProperty("pdfjsWorker");

  const bytes = await makePdf((pdf) => line(pdf, "Қаулы", 50, 50));
  await extract(bytes, { engine: "pdfium" });
  expect(globalThis).not.toHaveProperty("pdfjsWorker");
  await extract(bytes, { engine: "pdf.js" });
  expect(globalThis).toHaveProperty("pdfjsWorker");
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) expect(globalThis).not.toHaveProperty(name);
  expect(console.warn).toBe(before);
  for (const spy of written) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
