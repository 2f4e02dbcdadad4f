/** `qauly doctor`: whether everything is there and works on this machine. */
import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { freemem, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { QaulyError, type Resolution } from "@qauly/model";
import { loadDuckDB } from "../dataset/duckdb/library.js";
import { MissingLibraryError } from "../dataset/missing-library.js";
import { lazyOcr } from "../lazy-ocr.js";
import { defaultMemory, mebibyte } from "../limits.js";
import { type ParseActOptions, parseAct } from "../parse-act.js";
import { scratchFolder } from "../scratch.js";
import { alignedColumns } from "../writers/aligned-columns.js";
import { type ExitCode, exitCode } from "./exit.js";
import type { DoctorOptions } from "./options.js";
import { print } from "./output.js";
import { version } from "./version.js";

type State = "ok" | "missing" | "wrong";

interface Answer {
  /** `missing` is no fault: only some uses need it. */
  readonly state: State;
  readonly detail: string;
}

interface Check {
  readonly name: string;
  readonly ask: () => Promise<Answer>;
}

export async function doctor({ quick }: DoctorOptions): Promise<ExitCode> {
  const checks: readonly Check[] = [
    { name: "Qauly", ask: async () => ok(version) },
    { name: "Node.js", ask: nodeVersion },
    { name: "memory", ask: memory },
    { name: "temporary files", ask: temporaryFiles },
    { name: "DuckDB", ask: duckDB },
    { name: "a text", ask: () => reading(() => sampleText(), {}) },
    { name: "a PDF", ask: () => reading(() => samplePdf(), { ocr: "never", secondReader: true }) },
    ...(quick ? [] : [{ name: "a picture", ask: picture }]),
  ];
  let isWell = true;
  const width = Math.max(...checks.map(({ name }) => name.length));
  for (const { name, ask } of checks) {
    const { state, detail } = await ask().catch(answerTo);
    isWell &&= state !== "wrong";
    await print(alignedColumns([[state.padEnd("missing".length), name.padEnd(width), detail]]));
  }
  await print(isWell ? "all that is needed works\n" : "something does not work: the lines with wrong say what to do\n");
  return isWell ? exitCode.done : exitCode.findings;
}

const ok = (detail: string): Answer => ({ state: "ok", detail });

function answerTo(error: unknown): Answer {
  if (error instanceof QaulyError) {
    const state = error.code === "ocr.unavailable" ? "missing" : "wrong";
    return { state, detail: `${error.message}: ${error.advice}` };
  }
  return { state: "wrong", detail: error instanceof Error ? error.message : String(error) };
}

/** What package.json asks for. */
const wanted = [20, 19] as const;

async function nodeVersion(): Promise<Answer> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const detail = `${process.versions.node}, ${process.platform} ${process.arch}`;
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return ok(detail);
  return { state: "wrong", detail: `${detail}: install Node.js ${wanted.join(".")} or newer` };
}

async function memory(): Promise<Answer> {
  const [free, all] = [freemem(), totalmem()].map((bytes) => Math.round(bytes / mebibyte));
  const detail = `${free} MiB free of ${all} MiB`;
  if ((free ?? 0) >= defaultMemory) return ok(detail);
  return ok(`${detail}: a process that reads may need ${defaultMemory} MiB; batches do with less by --jobs 1`);
}

async function temporaryFiles(): Promise<Answer> {
  const folder = await scratchFolder("qauly-doctor-");
  await rm(folder, { recursive: true, force: true });
  return ok(dirname(folder));
}

async function duckDB(): Promise<Answer> {
  try {
    return ok(`${(await loadDuckDB()).version()}, for query and export --to parquet or duckdb`);
  } catch (error) {
    if (!(error instanceof MissingLibraryError)) throw error;
    return { state: "missing", detail: `query and export --to parquet or duckdb need it: ${error.advice}` };
  }
}

/** What the sample says, whichever way it is read. */
const expected = { number: "593", date: "2022-11-30", positions: 3 } as const;

async function reading(file: () => Uint8Array | null, options: ParseActOptions): Promise<Answer> {
  const bytes = file();
  if (bytes === null) return { state: "missing", detail: "the samples lie in a checkout alone" };
  const began = performance.now();
  const act = await parseAct(bytes, { fileName: "sample", ...options });
  return judged(act, performance.now() - began, bytes !== builtIn);
}

function judged({ act, quota }: Resolution, milliseconds: number, hasQuota: boolean): Answer {
  const positions = quota?.allocations.find(({ headcount }) => headcount === 148)?.positions ?? null;
  const isRight =
    act.number === expected.number &&
    act.date === expected.date &&
    positions === (hasQuota ? expected.positions : null);
  const detail = `read in ${(milliseconds / 1000).toFixed(1)} s`;
  return isRight ? ok(detail) : { state: "wrong", detail: `${detail}, and not as it should: please report it` };
}

/** The page of the sample that says who adopted it and when, drawn as a scanner would see it. */
async function picture(): Promise<Answer> {
  const bytes = samplePdf();
  if (bytes === null) return { state: "missing", detail: "the samples lie in a checkout alone" };
  const [{ openPictures }, { encodePng }] = await Promise.all([
    import("@qauly/extractor/pictures"),
    import("../inspect/png.js"),
  ]);
  const pages = await openPictures(bytes);
  const page = encodePng(pages.page(1, 3));
  pages.close();
  const reader = lazyOcr({ jobs: 1 });
  try {
    const began = performance.now();
    const { act } = await parseAct(page, { reader });
    const detail = `recognised in ${((performance.now() - began) / 1000).toFixed(1)} s`;
    if (act.number === expected.number) return ok(detail);
    return { state: "wrong", detail: `${detail}, and not as it should: please report it` };
  } finally {
    await reader.close();
  }
}

/** Short, for where the samples are not. */
const builtIn = new TextEncoder().encode(`Шалқар ауданы әкімдігінің 2022 жылғы 30 қарашадағы № 593 қаулысы

ҚАУЛЫ ЕТЕДІ:

1. Осы қаулының орындалуын бақылау аудан әкімінің орынбасарына жүктелсін.
`);

const sampleText = (): Uint8Array => sample("bayterek-593.txt") ?? builtIn;
const samplePdf = (): Uint8Array | null => sample("bayterek-593.pdf");

function sample(name: string): Uint8Array | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 5; up += 1) {
    const file = join(folder, "samples", name);
    if (existsSync(file)) return readFileSync(file);
    folder = dirname(folder);
  }
  return null;
}
