/** What was probably meant by an argument that is no file to be read. */
import { existsSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { QaulyError } from "@qauly/model";
import picomatch from "picomatch";
import { systemPath } from "../paths.js";

const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.|adilet\.zan\.kz\/)/i.test(text);
const isGlob = (text: string): boolean => picomatch.scan(text).isGlob;
const isArchive = (text: string): boolean => /\.zip$/i.test(text);

/** As it is typed into a shell. */
export function quoted(text: string): string {
  return /^[\p{L}\p{N}_./:@%+,-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The same error, with advice that leads on. */
export function leadOn(file: string, error: unknown): unknown {
  if (!(error instanceof QaulyError)) return error;
  const { code } = error;
  const instead = (what: string, advice: string): QaulyError => new QaulyError(code, what, advice, { cause: error });
  const batch = `qauly batch ${quoted(file)} --out results`;
  if (code === "input.is-directory") return instead("this is a folder", `${batch} reads all files in it`);
  if (code === "input.missing" && isAddress(file)) return instead(...ofAddress);
  if (code === "input.missing" && isGlob(file)) {
    return instead("no file has this name", `for a pattern, leave the quotation marks out, or: ${batch}`);
  }
  if (code === "input.unsupported" && isArchive(file)) {
    return instead("this is an archive of files", `${batch} reads all files in it`);
  }
  return error;
}

const ofAddress = [
  "this is an address, and nothing is fetched",
  "save the file first, then: qauly parse FILE",
] as const;

/** What to say of a word in the place of a command; null where it may be a command that is spelled wrong. */
export function insteadOfCommand(word: string): string | null {
  if (isAddress(word)) return ofAddress.join(": ");
  const name = quoted(word);
  const state = statSync(systemPath(word), { throwIfNoEntry: false });
  if (state?.isDirectory()) {
    if (existsSync(join(word, "acts.jsonl"))) return `this folder holds results: qauly report ${name} shows them`;
    return `this is a folder and no command: qauly batch ${name} --out results reads all files in it`;
  }
  if (state !== undefined) {
    if (isArchive(word)) return `this is an archive and no command: qauly batch ${name} --out results reads it`;
    if (/\.jsonl?$/i.test(word)) return `this is a file and no command: qauly validate ${name} checks results`;
    return `this is a file and no command: qauly parse ${name} reads it`;
  }
  if (isGlob(word)) return `this is a pattern and no command: qauly batch ${name} --out results reads what fits it`;
  if (/[/\\]|\.[a-z]{2,5}$/i.test(basename(word)) || /[/\\]/.test(word)) {
    return "there is no such command and no such file: check the path; qauly parse FILE reads a file";
  }
  return null;
}
