import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { QaulyError, ResolutionSchema } from "@qauly/model";
import { parseAct } from "qauly";
import { describe, expect, it, vi } from "vitest";
import { sample, samplePdf } from "./command.js";

const bytes = readFileSync(sample);
const pdf = readFileSync(samplePdf);

describe("parseAct", () => {
  it("gives a Resolution that fits the schema", async () => {
    const act = await parseAct(bytes, { fileName: "act.txt" });
    expect(ResolutionSchema.parse(act)).toEqual(act);
    expect(act.source.fileName).toBe("act.txt");
    expect(act.source.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it("takes the text itself as well as its bytes", async () => {
    expect(await parseAct(bytes.toString("utf8"))).toEqual(await parseAct(bytes));
  });

  it.each([
    ["a Buffer", pdf],
    ["a Uint8Array", Uint8Array.from(pdf)],
    ["a part of a larger buffer", new Uint8Array([0, ...pdf, 0]).subarray(1, -1)],
  ])("reads a PDF in %s and leaves the bytes to their owner", async (_, input) => {
    const act = await parseAct(input);
    expect([act.source.mediaType, act.source.byteLength]).toEqual(["application/pdf", pdf.length]);
    expect(Buffer.compare(input, pdf)).toBe(0);
  });

  it("keeps acts that are read at the same time apart", async () => {
    const one = [await parseAct(pdf), await parseAct(bytes)];
    expect(await Promise.all([parseAct(pdf), parseAct(bytes)])).toEqual(one);
  });

  it("tells of each page of a PDF", async () => {
    const onPage = vi.fn();
    const { source } = await parseAct(pdf, { onPage });
    const pages = Array.from({ length: source.pageCount }, (_, index) => [index + 1, source.pageCount]);
    expect(onPage.mock.calls).toEqual(pages);
  });

  it("throws a QaulyError where there can be no result", async () => {
    await expect(parseAct("")).rejects.toMatchObject({ name: "QaulyError", code: "input.empty" });
    await expect(parseAct(pdf, { signal: AbortSignal.abort() })).rejects.toSatisfy(
      (error) => error instanceof QaulyError && error.code === "aborted",
    );
  });
});
