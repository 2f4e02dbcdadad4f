// Takes every entry of every lexicon of recognition away, one at a time, and reads a corpus without it: what a result
// loses by one missing word hangs on a list instead of on evidence.
//
//   node bench/leave-one-out.mjs [--jobs 2] [--acts 100] [--sample N] [--only TEXT] [--json FILE] FOLDER…
//
// FOLDERs hold acts as NAME.txt, of which `--acts` are taken, spread evenly over all. `--sample N` tries every Nth entry,
// `--only` those of files or lists whose name holds the text. Each entry is cut from its file while the sources are joined into one module, which is then imported anew; the
// processes that do so are renewed now and then, since modules are never let go.
import { fork } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { prepare, root } from "../scripts/setup.mjs";
import { entriesOf } from "./lexicon-entries.mjs";
import { lexicons, otherTables } from "./lexicons.mjs";

/** Entries that one process tries. */
const perProcess = 60;
const compiled = (path) => join(root, path.replace("/src/", "/dist/").replace(/\.ts$/, ".js"));

if (process.send === undefined) await main();
else child();

// --- Which entries there are -----------------------------------------------------------------------------------------

function* codeUnder(path) {
  if (!existsSync(path)) throw new Error(`${path}: is there no more: correct bench/lexicons.mjs`);
  if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) yield* codeUnder(join(path, name));
  else if (path.endsWith(".js")) yield path;
}

function allEntries() {
  const left = otherTables.map(({ path }) => compiled(path));
  return lexicons
    .flatMap((path) => [...codeUnder(compiled(path))])
    .filter((file) => !left.some((other) => file.startsWith(other)))
    .flatMap((file) =>
      entriesOf(readFileSync(file, "utf8")).map((entry) => ({ file: relative(root, file), ...entry })),
    );
}

// --- One process: reads the corpus without each of some entries ---------------------------------------------------------

function child() {
  const folder = join(root, `.qauly/leave-one-out/${process.pid}`);
  mkdirSync(folder, { recursive: true });
  let texts = [];
  process.on("message", async (message) => {
    if (message.texts !== undefined) {
      ({ texts } = message);
      return;
    }
    const { entry, id } = message;
    try {
      const parseAct = await readerWithout(entry, join(folder, `${id}.mjs`));
      const results = [];
      for (const text of texts) {
        const { provenance: _, ...parts } = await parseAct(text);
        results.push(Object.entries(parts).map(([part, value]) => [part, JSON.stringify(value)]));
      }
      process.send({ id, results });
    } catch (error) {
      process.send({ id, error: String(error?.message ?? error).slice(0, 200) });
    }
  });
  process.once("disconnect", () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit();
  });
}

/** Everything of this repository in one module, so that an import of it shares nothing with the last one. */
async function readerWithout(entry, output) {
  const without = {
    name: "without",
    transform(code, id) {
      if (entry === null || id !== join(root, entry.file)) return null;
      return code.slice(0, entry.start) + code.slice(entry.end);
    },
    async resolveId(specifier, importer) {
      if (/^(?:[./]|@qauly\/(?:model|normalizer|extractor)$|@qauly\/model\/rules$)/.test(specifier)) return null;
      if (specifier.startsWith("node:")) return null;
      const found = await this.resolve(specifier, importer, { skipSelf: true });
      return { id: found === null ? specifier : pathToFileURL(found.id).href, external: true };
    },
  };
  const bundle = await rolldown({
    input: join(root, "packages/qauly/dist/parse-act.js"),
    platform: "node",
    plugins: [without],
    logLevel: "silent",
  });
  const { output: chunks } = await bundle.generate({ format: "esm", codeSplitting: false });
  await bundle.close();
  writeFileSync(output, chunks[0].code);
  return (await import(pathToFileURL(output).href)).parseAct;
}

// --- The run -----------------------------------------------------------------------------------------------------------

async function main() {
  const args = process.argv.slice(2);
  const option = (name, otherwise) => {
    const at = args.indexOf(name);
    return at < 0 ? otherwise : args.splice(at, 2)[1];
  };
  const jobs = Number(option("--jobs", 2));
  const most = Number(option("--acts", 100));
  const sample = Number(option("--sample", 1));
  const only = option("--only", "");
  const json = option("--json");
  if (args.length === 0) {
    console.error(
      "usage: node bench/leave-one-out.mjs [--jobs 2] [--acts 100] [--sample N] [--only TEXT] [--json FILE] FOLDER…",
    );
    process.exit(2);
  }
  prepare();
  rmSync(join(root, ".qauly/leave-one-out"), { recursive: true, force: true });
  const found = args.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".txt"))
      .sort()
      .map((file) => ({ name: `${basename(folder)}/${file}`, text: readFileSync(join(folder, file), "utf8") })),
  );
  const acts = found.filter(
    (_, index) => Math.floor((index * most) / found.length) !== Math.floor(((index - 1) * most) / found.length),
  );
  const every = allEntries();
  const entries = every
    .filter(({ file, list }) => `${file} ${list}`.includes(only))
    .filter((_, index) => index % sample === 0);
  console.error(`${entries.length} of ${every.length} entries, ${acts.length} acts`);

  const texts = acts.map(({ text }) => text);
  const [whole] = await inProcesses([null], texts, 1);
  if (whole.error !== undefined) throw new Error(whole.error);
  const began = performance.now();
  const tried = await inProcesses(entries, texts, jobs);
  const outcomes = entries.map((entry, index) => ({ ...entry, ...difference(whole.results, tried[index], acts) }));
  report(outcomes);
  console.error(`${((performance.now() - began) / 1000).toFixed(0)} s`);
  if (json !== undefined) writeFileSync(json, JSON.stringify(outcomes, null, 1));
}

/** Results without each of the entries, in their order. */
async function inProcesses(entries, texts, jobs) {
  const results = new Array(entries.length);
  let next = 0;
  let done = 0;
  const worker = async () => {
    while (next < entries.length) {
      const process_ = fork(fileURLToPath(import.meta.url), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      process_.send({ texts });
      for (let tried = 0; tried < perProcess && next < entries.length; tried += 1) {
        const id = next;
        next += 1;
        results[id] = await new Promise((resolve) => {
          process_.once("message", resolve);
          process_.once("exit", () => resolve({ id, error: "the process ended" }));
          process_.send({ id, entry: entries[id] });
        });
        process_.removeAllListeners("message");
        process_.removeAllListeners("exit");
        done += 1;
        if (done % 100 === 0) console.error(`${done} of ${entries.length}`);
      }
      process_.disconnect();
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return results;
}

/** In which acts which fields came out otherwise. */
function difference(whole, { results, error }, acts) {
  if (error !== undefined) return { error, changes: [] };
  const changes = whole.flatMap((parts, index) => {
    const fields = parts.flatMap(([part, value], at) => (results[index][at]?.[1] === value ? [] : [part]));
    return fields.length === 0 ? [] : [{ act: acts[index].name, fields }];
  });
  return { changes };
}

function report(outcomes) {
  const needed = outcomes.filter(({ changes, error }) => changes.length > 0 || error !== undefined);
  const share = (part, all) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
  console.log(
    `${outcomes.length} entries; without ${outcomes.length - needed.length} of them, one at a time, no result changes: ${share(outcomes.length - needed.length, outcomes.length)}`,
  );
  console.log("\nfile: entries, share that no result needs");
  for (const file of new Set(outcomes.map((outcome) => outcome.file))) {
    const own = outcomes.filter((outcome) => outcome.file === file);
    const free = own.filter((outcome) => !needed.includes(outcome)).length;
    console.log(
      `  ${file.replace("/dist/", "/").replace(/^packages\//, "")}: ${own.length}, ${share(free, own.length)}`,
    );
  }
  console.log("\nentries that a result needs:");
  for (const { file, list, text, changes, error } of needed) {
    const where = `${file.replace("/dist/", "/").replace(/^packages\//, "")} ${list}`;
    console.log(`\n${where}: ${text.replace(/\s+/g, " ").slice(0, 100)}`);
    if (error !== undefined) console.log(`  does not run without it: ${error}`);
    const fields = new Map();
    for (const change of changes) for (const field of change.fields) fields.set(field, (fields.get(field) ?? 0) + 1);
    if (fields.size === 0) continue;
    console.log(`  ${[...fields].map(([field, count]) => `${field} ${count}`).join(", ")} (${changes.length} acts)`);
    console.log(
      `  ${changes
        .slice(0, 4)
        .map(({ act }) => act)
        .join(", ")}${changes.length > 4 ? ", …" : ""}`,
    );
  }
}
