/** Runs the real command on files that a test wrote. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import PDFDocument from "pdfkit";
import { prepare, root } from "../../scripts/setup.mjs";

prepare();

/** The first sample: an act with three annexes, and warnings but no errors among its findings. */
export const sample = join(root, "samples/bayterek-593.txt");
export const samplePdf = join(root, "samples/bayterek-593.pdf");

/** The two ways to the command: from a checkout, and as a package installs it. */
export const ways = {
  "./qauly": [join(root, "qauly")],
  "packages/qauly/dist/bin.js": [join(root, "packages/qauly/dist/bin.js")],
} as const;
export type Way = keyof typeof ways;

/** Writes the files into a new folder and gives its path; `null` makes a folder. The folder goes when `use` ends. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array | null>>,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "qauly-")));
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      mkdirSync(content === null ? path : dirname(path), { recursive: true });
      if (content !== null) writeFileSync(path, content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  way?: Way;
  cwd?: string;
  input?: string | Uint8Array;
}

export function qauly(args: readonly string[], { way = "./qauly", cwd = root, input = "" }: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...ways[way], ...args], {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** A PDF as `draw` leaves it. */
export function pdf(
  options: PDFKit.PDFDocumentOptions,
  draw: (document: PDFKit.PDFDocument) => void,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument(options);
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
    draw(document);
    document.end();
  });
}
