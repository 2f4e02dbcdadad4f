// The packages that pnpm-lock.yaml pins, with what is installed of them: for the bill of materials and the check of
// licences. Needs nothing but Node.js and reads nothing but the checkout.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const store = join(root, "node_modules/.pnpm");

/**
 * The lock file as far as it is needed: it is YAML of one shape, written by pnpm.
 *
 * @returns `importers` by folder with their direct dependencies, `packages` by `name@version`.
 */
export function readLock(text = readFileSync(join(root, "pnpm-lock.yaml"), "utf8")) {
  const importers = {};
  const packages = {};
  let [section, owner, group, name] = ["", "", "", ""];
  for (const line of text.split("\n")) {
    const indent = line.length - line.trimStart().length;
    const [, key, value] = /^\s*'?([^']+?)'?:(?:\s(.*))?$/.exec(line) ?? [];
    if (key === undefined) continue;
    if (indent === 0) section = key;
    else if (indent === 2) {
      owner = section === "snapshots" ? withoutPeers(key) : key;
      if (section === "packages") packages[owner] = { integrity: null, dependencies: [], platform: false };
      if (section === "importers") importers[owner] = [];
    } else if (indent === 4) {
      group = key;
      if (section === "packages" && key === "resolution")
        packages[owner].integrity = /integrity: ([^,}]+)/.exec(value)[1];
      if (section === "packages" && (key === "os" || key === "cpu")) packages[owner].platform = true;
    } else if (indent === 6 && section === "importers") name = key;
    else if (indent === 8 && section === "importers" && key === "version" && !value.startsWith("link:")) {
      importers[owner].push({ id: `${name}@${withoutPeers(value)}`, development: group === "devDependencies" });
    } else if (indent === 6 && section === "snapshots" && /ependencies$/.test(group) && value !== undefined) {
      packages[owner]?.dependencies.push(`${key}@${withoutPeers(value)}`);
    }
  }
  return { importers, packages };
}

const withoutPeers = (id) => id.replace(/'/g, "").replace(/\(.*$/, "");

/** `name@version` to its two parts. */
export function parts(id) {
  const at = id.lastIndexOf("@");
  return { name: id.slice(0, at), version: id.slice(at + 1) };
}

/** The licences of what is installed, by `name@version`: an SPDX expression, or null where the package states none. */
export function installedLicences() {
  const licences = new Map();
  for (const folder of readdirSync(store)) {
    const modules = join(store, folder, "node_modules");
    if (!existsSync(modules)) continue;
    for (const name of namesIn(modules)) {
      const file = join(modules, name, "package.json");
      if (!existsSync(file)) continue;
      const { version, license, licenses } = JSON.parse(readFileSync(file, "utf8"));
      const stated = license?.type ?? license ?? licenses?.map(({ type }) => type).join(" OR ") ?? null;
      licences.set(`${name}@${version}`, typeof stated === "string" ? stated : null);
    }
  }
  return licences;
}

const namesIn = (modules) =>
  readdirSync(modules).flatMap((name) =>
    name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );

/** A name without what says for which system it is built: `@img/sharp-linux-x64` and `@img/sharp-darwin-arm64` are one. */
const family = (name) =>
  name.replace(
    /-(?:linux|linuxmusl|darwin|win32|android|freebsd|openbsd|netbsd|sunos|aix|openharmony|wasm32|wasi|x64|x86|ia32|arm64|arm|armv7|ppc64|ppc64le|s390x|riscv64|loong64|gnu|musl|msvc|gnueabihf|musleabihf|eabi|wasm).*$/,
    "",
  );

/**
 * The licence of each package of the lock file. Builds for other systems are not installed here: each has that of the
 * build which is, or else of the package that asks for it.
 */
export function licencesOf({ packages }) {
  const installed = installedLicences();
  const byFamily = new Map();
  for (const [id, licence] of installed) byFamily.set(family(parts(id).name), licence);
  const askedBy = new Map(
    Object.entries(packages).flatMap(([id, { dependencies }]) => dependencies.map((other) => [other, id])),
  );
  const licences = new Map();
  for (const [id, { platform }] of Object.entries(packages)) {
    if (installed.has(id)) licences.set(id, installed.get(id));
    else {
      const { name } = parts(id);
      const isBuild = platform || family(name) !== name;
      const kin = byFamily.get(family(name)) ?? installed.get(askedBy.get(id));
      licences.set(id, isBuild ? (kin ?? null) : null);
    }
  }
  return licences;
}
