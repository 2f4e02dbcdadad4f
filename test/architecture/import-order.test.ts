import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** The floors of the normalizer, in the order in which they may rest on one another (docs/architecture.md). */
const floors = [
  "text",
  "grammar",
  "language",
  "layout",
  "repair",
  "structure",
  "tables",
  "references",
  "relations",
  "quota",
  "assemble",
] as const;

const source = fileURLToPath(new URL("../../packages/normalizer/src", import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });

const imports: readonly Import[] = filesUnder(source).flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/ from "(\.[^"]+)"/g)].map(([, path]) => ({
    from: relative(source, file),
    to: relative(source, join(dirname(file), path as string)).replace(/\.js$/, ".ts"),
  })),
);

const floorOf = (file: string): number => {
  const [folder = ""] = file.split("/");
  const floor = (floors as readonly string[]).indexOf(folder);
  // The files beside the folders put the stages together and may use them all.
  return floor < 0 ? floors.length : floor;
};

const shown = ({ from, to }: Import): string => `${from} → ${to}`;

test("the test sees the imports", () => {
  expect(imports.length).toBeGreaterThan(300);
});

test("each floor rests on those below it alone", () => {
  expect(imports.filter(({ from, to }) => floorOf(to) > floorOf(from)).map(shown)).toEqual([]);
});

test("no stage imports one language: it asks the Language that it is given", () => {
  const ofOneLanguage = /^language\/(?:kk|ru)\//;
  const own = imports.filter(({ from, to }) => ofOneLanguage.test(to) && !from.startsWith("language/"));
  expect(own.map(shown)).toEqual([]);
});

test("neither language imports the other", () => {
  const code = (file: string): string | undefined => /^language\/(kk|ru)\//.exec(file)?.[1];
  const across = imports.filter(({ from, to }) => code(from) !== undefined && code(to) !== undefined);
  expect(across.filter(({ from, to }) => code(from) !== code(to)).map(shown)).toEqual([]);
});
