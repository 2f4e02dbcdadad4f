import { openPictures, renderPage } from "@qauly/extractor/pictures";
import { expect, test } from "vitest";
import { line, makePdf } from "./make-pdf.js";

const A4 = { size: [595, 842] as [number, number], margin: 0 };

test("a page is drawn in its size, black on white, the right way up", async () => {
  const bytes = await makePdf((pdf) => pdf.rect(50, 100, 200, 10).fill("black"), A4);
  const { width, height, rgba } = await renderPage(bytes, 1, 2);
  expect([width, height, rgba.length]).toEqual([1190, 1684, 1190 * 1684 * 4]);
  const pixel = (x: number, y: number): number[] => [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
  expect(pixel(300, 210)).toEqual([0, 0, 0, 255]);
  expect(pixel(300, 240)).toEqual([255, 255, 255, 255]);
  expect(pixel(520, 210)).toEqual([255, 255, 255, 255]);
});

test("a page without bounds comes out whole and smaller; a page that is not there is an error", async () => {
  const bytes = await makePdf((pdf) => line(pdf, "Қаулы", 50, 50), { size: [14_400, 14_400], margin: 0 });
  const pictures = await openPictures(bytes);
  expect(pictures.pageCount).toBe(1);
  const { width, height } = pictures.page(1, 4);
  expect(width).toBe(height);
  expect(width * height).toBeLessThan(41_000_000);
  expect(() => pictures.page(2, 1)).toThrow("page 2");
  pictures.close();
});

test("what is not a PDF, or is locked, gives a typed error", async () => {
  await expect(renderPage(new TextEncoder().encode("%PDF-1.7\nnothing"), 1, 1)).rejects.toMatchObject({
    code: "input.damaged",
  });
  const locked = await makePdf((pdf) => line(pdf, "Қаулы", 50, 50), { userPassword: "secret" });
  await expect(renderPage(locked, 1, 1)).rejects.toMatchObject({ code: "input.encrypted" });
});
