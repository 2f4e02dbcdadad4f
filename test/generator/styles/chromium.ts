/** Prints pages of HTML with headless Chromium: one start for all of them, spoken to over its debugging pipe. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import type { PrintManner } from "./print-manner.js";

const program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

export const hasChromium = program !== undefined;

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--remote-debugging-pipe",
];

/** Milliseconds in which Chromium ends by itself. */
const patience = 5000;

export interface Printing {
  readonly html: string;
  readonly manner: PrintManner;
}

export async function printPages(printings: readonly Printing[]): Promise<Uint8Array[]> {
  const profile = mkdtempSync(join(tmpdir(), "qauly-chromium-"));
  const child = spawn(program!, [...quiet, `--user-data-dir=${profile}`], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  try {
    const session = pipe(child.stdio[3] as Writable, child.stdio[4] as Readable, closed);
    const printed: Uint8Array[] = [];
    for (const printing of printings) printed.push(await print(session, printing));
    // Asked to end, it ends its own children first, which else go on writing to the profile.
    void session("Browser.close").catch(() => undefined);
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, patience))]);
    return printed;
  } finally {
    child.kill("SIGKILL");
    await closed;
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

type Send = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;

/** The DevTools protocol over a pipe: JSON messages that end with a zero byte. */
function pipe(toChild: Writable, fromChild: Readable, closed: Promise<void>): Send {
  const waiting = new Map<number, { resolve: (result: Record<string, unknown>) => void; reject: (e: Error) => void }>();
  let last = 0;
  let buffered: Buffer[] = [];
  fromChild.on("data", (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      const message = JSON.parse(Buffer.concat([...buffered, chunk.subarray(from, end)]).toString("utf8"));
      buffered = [];
      from = end + 1;
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error !== undefined) asked?.reject(new Error(message.error.message));
      else asked?.resolve(message.result);
    }
    buffered.push(chunk.subarray(from));
  });
  void closed.then(() => {
    for (const { reject } of waiting.values()) reject(new Error("Chromium ended"));
  });
  return (method, params = {}, sessionId) => {
    last += 1;
    const id = last;
    toChild.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
}

async function print(send: Send, { html, manner }: Printing): Promise<Uint8Array> {
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const session = sessionId as string;
  const { frameTree } = await send("Page.getFrameTree", {}, session);
  const { id: frameId } = (frameTree as { frame: { id: string } }).frame;
  await send("Page.setDocumentContent", { frameId, html }, session);
  const inches = (millimetres: number): number => millimetres / 25.4;
  const { side, top, bottom } = manner.margins;
  const line = (inside: string): string =>
    `<div style="font-size:8px;width:100%;padding:0 ${side}mm;display:flex;justify-content:space-between">${inside}</div>`;
  const { data } = await send(
    "Page.printToPDF",
    {
      landscape: manner.landscape,
      paperWidth: inches(210),
      paperHeight: inches(297),
      marginTop: inches(top),
      marginBottom: inches(bottom),
      marginLeft: inches(side),
      marginRight: inches(side),
      printBackground: true,
      displayHeaderFooter: manner.runningLines,
      headerTemplate: line("<span>23.11.2026, 10:46</span><span class='title'></span>"),
      footerTemplate: line(
        "<span>https://adilet.zan.kz/kaz/docs/V26Z0000593</span>" +
          "<span><span class='pageNumber'></span>/<span class='totalPages'></span></span>",
      ),
    },
    session,
  );
  await send("Target.closeTarget", { targetId });
  return new Uint8Array(Buffer.from(data as string, "base64"));
}
