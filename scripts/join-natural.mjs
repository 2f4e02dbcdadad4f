// Puts the modules of `natural` that the normalizer imports into its build, joined, with their licences beside them.
// Whoever installs the normalizer then gets those few kilobytes, and none of the 70 packages that `natural` as a whole
// depends on. Sources and tests import `natural` itself, which is a package for development.
//
// Runs after every build; a build that is joined already is joined again to the same.
//
//   node scripts/join-natural.mjs
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const normalizer = join(dirname(dirname(fileURLToPath(import.meta.url))), "packages/normalizer");
const built = join(normalizer, "dist");
const target = join(built, "natural");
/** Not LICENSE: pnpm adds the licence of Qauly only where no file of a package has such a name. */
const licence = "COPYING";
const { resolve } = createRequire(join(normalizer, "package.json"));

const imported = / from "(natural\/[^"]+)"/g;

const filesUnder = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** Written at once: another process may be reading the build. */
function replace(file, text) {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, text);
  renameSync(partial, file);
}

/** The names are those that the sources import: a joined build no longer shows them. */
const specifiers = [
  ...new Set(
    filesUnder(join(normalizer, "src"), ".ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(imported)].map(([, specifier]) => specifier),
    ),
  ),
].sort();

const entryName = (specifier) => basename(specifier, ".js");

const bundle = await rolldown({
  input: Object.fromEntries(specifiers.map((specifier) => [entryName(specifier), resolve(specifier)])),
  platform: "neutral",
});
const { output } = await bundle.generate({ format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name].js" });
await bundle.close();

const strangers = output.flatMap(({ imports, fileName }) =>
  imports.filter((name) => !output.some((chunk) => chunk.fileName === name)).map((name) => `${fileName}: ${name}`),
);
if (strangers.length > 0) throw new Error(`natural's modules ask for more than themselves: ${strangers.join(", ")}`);

/** The licence of the package, and notices that stand in its modules alone. */
function licences() {
  const own = readFileSync(join(dirname(resolve("natural/package.json")), "LICENSE.txt"), "utf8").trim();
  const notices = output
    .flatMap(({ moduleIds }) => moduleIds)
    .filter((id) => id.includes(`${sep}natural${sep}`))
    .map((id) => /^\s*\/\*([\s\S]*?copyright[\s\S]*?)\*\//i.exec(readFileSync(id, "utf8"))?.[1].trim())
    .filter((notice) => notice !== undefined);
  return [...new Set([own, ...notices])].join("\n\n---\n\n");
}

mkdirSync(target, { recursive: true });
for (const { fileName, code } of output) replace(join(target, fileName), code);
replace(join(target, licence), `${licences()}\n`);
const written = new Set([...output.map(({ fileName }) => fileName), licence]);
for (const name of readdirSync(target)) if (!written.has(name)) rmSync(join(target, name));

for (const file of filesUnder(built, ".js")) {
  const code = readFileSync(file, "utf8");
  const way = relative(dirname(file), target).split(sep).join("/");
  const joined = code.replace(imported, (_, specifier) => ` from "${way}/${entryName(specifier)}.js"`);
  if (joined !== code) replace(file, joined);
}
