/** The page that `qauly inspect` writes, as a reader uses it: in a browser, from a file. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inFolder, qauly, sample, samplePdf } from "../command/command.js";
import { chromiumPath, noChromium, openFile, startChromium } from "./browser.js";

const folder = mkdtempSync(join(tmpdir(), "qauly-inspect-"));
const pdfPage = join(folder, "bayterek-593.pdf.inspect.html");
const textPage = join(folder, "bayterek-593.txt.inspect.html");

/** Whether an element stands in the window, below the bar. */
async function isInView(page: Page, selector: string): Promise<boolean> {
  const bar = await page.locator(".bar").boundingBox();
  const box = await page.locator(selector).first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return bar !== null && box !== null && box.y >= bar.y + bar.height - 1 && box.y + box.height <= height + 1;
}

describe.skipIf(chromiumPath === undefined)(`a page of inspect in a browser${noChromium}`, { timeout: 30_000 }, () => {
  let browser: Browser;

  beforeAll(async () => {
    for (const file of [samplePdf, sample]) expect(qauly(["inspect", file, "--out", folder]).status).toBe(0);
    browser = await startChromium();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("shows and hides each layer by its checkbox, which the keyboard reaches", async () => {
    const { page, complaints } = await openFile(browser, pdfPage);
    for (const layer of ["lines", "tables", "tokens", "furniture", "links", "values", "findings"]) {
      const shape = page.locator(`.layer.${layer} > *`).first();
      const box = page.locator(`#layer-${layer}`);
      await box.setChecked(true);
      expect(await shape.isVisible(), `${layer} on`).toBe(true);
      await box.focus();
      await page.keyboard.press("Space");
      expect(await shape.isVisible(), `${layer} off`).toBe(false);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("draws each page's picture", async () => {
    const { page } = await openFile(browser, pdfPage);
    const widths = await page.evaluate<number[]>(`Promise.all(
      [...document.querySelectorAll(".sheet img")].map((image) => image.decode().then(() => image.naturalWidth)),
    )`);
    expect(widths).toEqual([833, 833]);
    await page.close();
  });

  it("goes from a finding to its place, also while the layer is off", async () => {
    const { page, complaints } = await openFile(browser, pdfPage);
    await page.uncheck("#layer-findings");
    await page.locator(".finding button").nth(1).click();
    expect(await page.locator(".sheet .lit").count()).toBeGreaterThan(0);
    expect(await page.locator(".sheet .lit").first().isVisible()).toBe(true);
    expect(await isInView(page, ".sheet .lit")).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator(".lit").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ["a PDF", pdfPage, ".sheet"],
    ["a text", textPage, ".text"],
  ])("goes from a decision to the words of %s that were decided on", async (_kind, path, place) => {
    const { page, complaints } = await openFile(browser, path);
    await page.locator(".decided summary").click();
    const signatures = page.locator(".decision", { hasText: "signatures" }).first();
    await signatures.locator("button").click();
    const lit = (await page.locator(`${place} .lit`).all()).length;
    expect(lit).toBeGreaterThan(0);
    expect(await page.locator(`${place} .lit`).first().isVisible()).toBe(true);
    expect(await isInView(page, `${place} .lit`)).toBe(true);
    expect(await signatures.locator(".signs tr").count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("goes from a place to its entry, and tells pointer and value where the pointer rests", async () => {
    const { page, complaints } = await openFile(browser, pdfPage);
    const id = await page.locator('[data-path="/signatories/0/name"]').first().getAttribute("data-mark");
    const box = page.locator(`.sheet [data-marks~="${id}"]`).first();
    await box.scrollIntoViewIfNeeded();
    await box.hover();
    expect(await page.locator("#tip").textContent()).toMatch(/^\/signatories\/0\/name\s*М\.Токжанов/);
    await box.click();
    expect(await page.locator("#here").textContent()).toContain("/signatories/0/name");
    expect(await page.locator(".entries .lit").textContent()).toBe("М.Токжанов");
    expect(await isInView(page, ".entries .lit")).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows the word of the text layer that lies under the pointer", async () => {
    const { page } = await openFile(browser, pdfPage);
    await page.check("#layer-tokens");
    const sheet = await page.locator(".sheet").first().boundingBox();
    const [first = ""] = (await page.locator(".raw pre").first().textContent())?.trim().split(/\s/) ?? [];
    const d = (await page.locator(".layer.tokens path").first().getAttribute("d")) ?? "";
    const [left = 0, top = 0, width = 0, height = 0] = (d.match(/-?[\d.]+/g) ?? []).map(Number);
    const scale = (sheet?.width ?? 0) / 595.28;
    await page.mouse.move((sheet?.x ?? 0) + (left + width / 2) * scale, (sheet?.y ?? 0) + (top + height / 2) * scale);
    expect(await page.locator("#tip").textContent()).toContain(`Word: ${first}`);
    await page.close();
  });

  it("marks a plain text's values, repairs and findings in the text", async () => {
    const { page, complaints } = await openFile(browser, textPage);
    const background = (): Promise<string> =>
      page.evaluate<string>(`getComputedStyle(document.querySelector(".text .repairs")).backgroundColor`);
    const on = await background();
    await page.uncheck("#layer-repairs");
    expect(await background()).not.toBe(on);
    await page.locator(".repair button").first().click();
    expect(await isInView(page, ".text .lit")).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("runs nothing and fetches nothing that an act brings along", async () => {
    const attack = `<img src=x onerror=alert(1)><script>alert(2)</script><a href="javascript:alert(3)">a</a>`;
    const text = readFileSync(sample, "utf8").replace("М.Токжанов", `М.Токжанов ${attack}`);
    await inFolder({ "act.txt": text }, async (at) => {
      qauly(["inspect", "act.txt"], { cwd: at });
      const { page, complaints } = await openFile(browser, join(at, "act.txt.inspect.html"));
      expect(await page.locator("pre.text").textContent()).toContain(attack);
      await page.locator("pre.text").click({ position: { x: 60, y: 60 } });
      const request = `fetch("https://example.com").then(String, () => "refused")`;
      expect(await page.evaluate<string>(request)).toBe("refused");
      expect(complaints.filter((complaint) => !complaint.includes("example.com"))).toEqual([]);
      await page.close();
    });
  });
});
