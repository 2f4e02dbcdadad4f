/** The corrections file: read whole, and only ever added to. */
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { QaulyError } from "@qauly/model";
import { asInputError, systemCode } from "../input-error.js";
import { type Entry, entryFrom } from "./entry.js";

/** Its name in a folder of results. */
export const correctionsName = "corrections.jsonl";

export const correctionsIn = (folder: string): string => join(folder, correctionsName);

/**
 * The entries of a file in their order; none where there is no such file. A line that was cut off, by a loss of power,
 * and lines of a kind that only a later version knows are passed over.
 *
 * @throws QaulyError `input.*`; `json.invalid` for a file that holds something else
 */
export async function readCorrections(path: string, { mustExist = false } = {}): Promise<Entry[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (!mustExist && systemCode(error) === "ENOENT") return [];
    throw asInputError(error);
  }
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      if (isCutOff(line)) return [];
      throw new QaulyError(
        "json.invalid",
        `line ${index + 1}: this is not JSON`,
        "give a file as qauly review writes it, corrections.jsonl",
        { cause },
      );
    }
    const entry = entryFrom(value);
    if (entry !== null) return [entry];
    if (isOfAKind(value)) return [];
    throw new QaulyError(
      "json.invalid",
      `line ${index + 1}: this is no line of a corrections file`,
      "give a file as qauly review writes it, corrections.jsonl",
    );
  });
}

/** The next entry begins a line of its own, so a line that was cut off stays where it is. */
const isCutOff = (line: string): boolean => line.startsWith('{"kind":') && !line.endsWith("}");

const isOfAKind = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "kind" in value && !knownKinds.includes(String(value.kind));

const knownKinds = ["decision", "part", "sample", "audit"];

/**
 * Adds entries in one piece and returns when the disk has them: of two writers none cuts the other's lines.
 *
 * @throws the system's error
 */
export async function appendCorrections(path: string, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const file = await open(path, "a+");
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    const isWhole = size === 0 || ((await file.read(last, 0, 1, size - 1)).bytesRead === 1 && last[0] === 0x0a);
    const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
    await file.appendFile(isWhole ? text : `\n${text}`);
    await file.datasync();
  } finally {
    await file.close();
  }
}
