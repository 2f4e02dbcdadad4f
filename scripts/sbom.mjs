// Writes the bill of materials (CycloneDX 1.6, JSON) of what pnpm-lock.yaml pins. The same lock file gives the same bytes.
//
//   node scripts/sbom.mjs [FILE]        FILE is .qauly/sbom.cdx.json where none is given
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { licencesOf, parts, readLock } from "./dependencies.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** `pkg:npm/%40img/sharp@0.35.5` (the package URL of a name and a version). */
const purl = (name, version) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** The document for a lock file and the version of Qauly. */
export function sbom(lockText, { version }) {
  const lock = readLock(lockText);
  const licences = licencesOf(lock);
  const needed = reached(lock, ({ development }) => !development);
  const self = purl("qauly", version);
  const direct = new Set(Object.values(lock.importers).flatMap((own) => own.map(({ id }) => id)));
  const refOf = (id) => purl(...Object.values(parts(id)));
  const ids = Object.keys(lock.packages).sort(byName);
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(`${version}\n${lockText}`)}`,
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": self,
        name: "qauly",
        version,
        purl: self,
        licenses: [{ license: { id: "Apache-2.0" } }],
      },
    },
    components: ids.map((id) => {
      const { name, version: own } = parts(id);
      const { integrity } = lock.packages[id];
      const licence = licences.get(id);
      return {
        type: "library",
        "bom-ref": refOf(id),
        name,
        version: own,
        // What only builds or tests Qauly is in none of its runs.
        scope: needed.has(id) ? "required" : "excluded",
        ...(integrity === null ? {} : { hashes: [hashOf(integrity)] }),
        ...(licence == null ? {} : { licenses: [licenceOf(licence)] }),
        purl: refOf(id),
      };
    }),
    dependencies: [
      { ref: self, dependsOn: [...direct].sort(byName).map(refOf) },
      ...ids.map((id) => ({
        ref: refOf(id),
        dependsOn: [...new Set(lock.packages[id].dependencies)]
          .filter((other) => other in lock.packages)
          .sort(byName)
          .map(refOf),
      })),
    ],
  };
}

/** The packages that direct dependencies lead to. */
function reached({ importers, packages }, isStart) {
  const open = Object.values(importers).flatMap((own) => own.filter(isStart).map(({ id }) => id));
  const found = new Set();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || !(id in packages)) continue;
    found.add(id);
    for (const other of packages[id].dependencies) open.push(other);
  }
  return found;
}

function hashOf(integrity) {
  const [algorithm, digest] = [integrity.slice(0, integrity.indexOf("-")), integrity.slice(integrity.indexOf("-") + 1)];
  return { alg: algorithm.replace("sha", "SHA-"), content: Buffer.from(digest, "base64").toString("hex") };
}

/** An identifier of SPDX, an expression of several, or a name. */
function licenceOf(licence) {
  if (/^[\w.-]+$/.test(licence)) return { license: { id: licence } };
  return /\s(?:OR|AND|WITH)\s/.test(licence) && !/\sIN\s/.test(licence)
    ? { expression: licence }
    : { license: { name: licence } };
}

/** A UUID of version 8 made of a text. */
function uuidOf(text) {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? join(root, ".qauly/sbom.cdx.json");
  const document = sbom(
    readFileSync(join(root, "pnpm-lock.yaml"), "utf8"),
    JSON.parse(readFileSync(join(root, "packages/qauly/package.json"), "utf8")),
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
  console.log(`${file}: ${document.components.length} components`);
}
