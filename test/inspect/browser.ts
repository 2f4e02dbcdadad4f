/** A headless Chromium that is already on the machine; none is ever downloaded. */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";

const programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Its program: the one of the environment variable CHROMIUM_PATH, or where systems keep it. */
export const chromiumPath: string | undefined = process.env.CHROMIUM_PATH || programs.find((path) => existsSync(path));

/** What a test says where there is none. */
export const noChromium =
  chromiumPath === undefined ? " (skipped: no Chromium here; install one or set CHROMIUM_PATH)" : "";

export function startChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error("no Chromium");
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", ...quiet];
  return chromium.launch({ executablePath: chromiumPath, args });
}

export interface OpenPage {
  readonly page: Page;
  /** Messages of the console, errors of scripts, requests beyond the file itself: all that should not be. */
  readonly complaints: string[];
}

export async function openFile(browser: Browser, path: string): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const complaints: string[] = [];
  const address = pathToFileURL(path).href;
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("data:")) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, complaints };
}
