/** What an editor shows: each name that a package exports, and each field of its types, says what it is. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/setup.mjs";

const entrances = [
  "model/src/index.ts",
  "model/src/rules.ts",
  "extractor/src/index.ts",
  "extractor/src/node/index.ts",
  "extractor/src/pictures.ts",
  "extractor/src/seen-box.ts",
  "extractor/src/ocr/tesseract.ts",
  "normalizer/src/index.ts",
  "qauly/src/index.ts",
  "qauly/src/node.ts",
  "qauly/src/batch/index.ts",
];

interface Exported {
  readonly name: string;
  readonly file: string;
}

const sourceAt = (from: string, path: string): string => join(dirname(from), path.replace(/\.(m?)js$/, ".$1ts"));

/** The names that a module exports, and the files that declare them; those of other packages are their own. */
function exportsOf(file: string): Exported[] {
  const code = readFileSync(file, "utf8");
  const found: Exported[] = [];
  for (const [, , path = ""] of code.matchAll(/^export (type )?\* from "(\.[^"]+)";/gm)) {
    found.push(...exportsOf(sourceAt(file, path)));
  }
  for (const [, list = "", path] of code.matchAll(/^export (?:type )?\{([^}]+)\}(?: from "([^"]+)")?;/gm)) {
    const names = list
      .split(",")
      .map((one) => one.trim().replace(/^type /, ""))
      .filter((one) => one !== "");
    const from = path ?? new RegExp(`^import [^;]*\\b${names[0]}\\b[^;]*from "(\\.[^"]+)";`, "m").exec(code)?.[1];
    if (from === undefined || !from.startsWith(".")) continue;
    const declared = exportsOf(sourceAt(file, from));
    found.push(...names.flatMap((name) => declared.filter((one) => one.name === name)));
  }
  for (const [, name = ""] of code.matchAll(declaration)) found.push({ name, file });
  return found;
}

const declaration = /^export (?:declare )?(?:async )?(?:function\*?|const|class|interface|type|abstract class) (\w+)/gm;

const isComment = (line: string | undefined): boolean => line?.trimEnd().endsWith("*/") === true;

/** A field or method of a type; arguments, and what belongs to no one else, need no words. */
const member = /^\s+(?:readonly )?(?:\w+|"[^"]+")\??(?::|\().*$/;
const ofNoOne = /^\s+(?:constructor|private |static |#|override )/;

/** What has no comment: the name, or its fields. */
function undocumented({ name, file }: Exported): string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  const start = lines.findIndex((line) =>
    new RegExp(
      `^export (?:declare )?(?:async )?(?:function\\*?|const|class|interface|type|abstract class) ${name}\\b`,
    ).test(line),
  );
  const missing: string[] = [];
  if (!isComment(lines[start - 1])) missing.push(name);
  if (!/ interface /.test(` ${lines[start]}`) || /\{\}$/.test(lines[start] ?? "")) return missing;
  for (let at = start + 1; at < lines.length && lines[at] !== "}"; at += 1) {
    const line = lines[at] as string;
    if (!member.test(line) || ofNoOne.test(line) || /^\s+\*/.test(line) || isComment(lines[at - 1])) continue;
    // Arguments of a method that stand in lines of their own.
    if (/\($/.test(lines[at - 1] ?? "") || /,$/.test(lines[at - 1] ?? "")) continue;
    missing.push(`${name}.${line.trim()}`);
  }
  return missing;
}

describe.each(entrances)("%s", (entrance) => {
  const file = join(root, "packages", entrance);

  it("documents what it exports", () => {
    const all = exportsOf(file);
    expect(all.length).toBeGreaterThan(0);
    expect([...new Set(all.flatMap(undocumented))]).toEqual([]);
  });
});
