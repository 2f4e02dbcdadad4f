/** Converts documents with LibreOffice, all of them in one call. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const program = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync);

export const hasOffice = program !== undefined;

export async function convert(documents: readonly string[]): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "qauly-office-"));
  try {
    const out = join(folder, "out");
    mkdirSync(out);
    const files = documents.map((document, index) => {
      const file = join(folder, `act-${index}.fodt`);
      writeFileSync(file, document);
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    await promisify(execFile)(program!, [profile, "--headless", "--convert-to", "pdf", "--outdir", out, ...files]);
    return documents.map((_, index) => new Uint8Array(readFileSync(join(out, `act-${index}.pdf`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
