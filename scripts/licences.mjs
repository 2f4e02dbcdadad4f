// Checks that every package which pnpm-lock.yaml pins has a licence that fits one under Apache-2.0. Works offline.
//
//   node scripts/licences.mjs
import { fileURLToPath } from "node:url";
import { licencesOf, parts, readLock } from "./dependencies.mjs";

/** Licences (SPDX) under which a package may be used and handed on beside Apache-2.0. */
const ALLOWED = new Set([
  ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "Zlib", "Unlicense"],
  ...["CC0-1.0", "CC-BY-4.0", "Python-2.0", "MIT-0", "OFL-1.1"],
]);

/**
 * Packages that are allowed under another licence, and those that state theirs in no field or are installed on other systems
 * alone; each with the reason.
 */
export const EXCEPTIONS = [
  {
    name: /^@img\/sharp-libvips-/,
    licence: "LGPL-3.0-or-later",
    reason: "a shared library that sharp loads; it is not changed, not linked into Qauly, and can be replaced",
  },
  {
    name: /^lightningcss(?:-|$)/,
    licence: "MPL-2.0",
    reason: "a part of the tool that runs the tests; it is handed on with nothing",
  },
  {
    name: /^dejavu-fonts-ttf$/,
    licence: "SEE LICENSE IN README.md AND LICENSE",
    reason: "fonts for the PDFs of tests, under the Bitstream Vera licence, which lets them be used and handed on",
  },
  { name: /^png-js$/, licence: null, reason: "its file LICENSE is that of MIT; it is used by tests" },
  {
    name: /^(?:@emnapi\/(?:core|runtime|wasi-threads)|@napi-rs\/wasm-runtime|@tybys\/wasm-util)$/,
    licence: null,
    reason: "MIT; needed by WebAssembly builds of tools and installed with none of the builds for a system",
  },
  { name: /^tslib$/, licence: null, reason: "0BSD; needed by those WebAssembly builds" },
];

/** Whether an SPDX expression can be met: one of several by OR, all by AND. */
export function isAllowed(expression) {
  const text = expression.replace(/^\((.*)\)$/, "$1").trim();
  if (/\sOR\s/.test(text)) return text.split(/\sOR\s/).some(isAllowed);
  if (/\sAND\s/.test(text)) return text.split(/\sAND\s/).every(isAllowed);
  return ALLOWED.has(text.replace(/\sWITH\s.*$/, ""));
}

/** One line for each package whose licence does not fit. */
export function misfits(licences) {
  return [...licences].flatMap(([id, licence]) => {
    if (licence !== null && isAllowed(licence)) return [];
    const { name } = parts(id);
    const isExcepted = EXCEPTIONS.some((one) => one.name.test(name) && one.licence === licence);
    return isExcepted ? [] : [`${id}: ${licence ?? "no licence is stated"}`];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const licences = licencesOf(readLock());
  const wrong = misfits(licences);
  for (const line of wrong) console.error(line);
  console.log(`${licences.size} packages, ${wrong.length} with a licence that does not fit`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
