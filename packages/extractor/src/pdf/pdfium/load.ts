import type { PdfiumFunctions } from "./functions.js";
import { type Memory, memoryOf } from "./memory.js";
import { findShown, type ReadShown } from "./text-objects.js";

/** One instance of PDFium with its own memory. */
export interface Pdfium {
  readonly call: PdfiumFunctions;
  readonly memory: Memory;
  readonly readShown: ReadShown;
  /** A retired instance takes no new document; a failed one must not be called again. */
  state: "usable" | "retired" | "failed";
  /** It has asked for more memory than it may have. */
  exhausted: boolean;
}

/**
 * Largest memory of an instance in bytes. PDFium unpacks streams whole; without a bound a file of a few kilobytes could
 * ask for all that WebAssembly allows, two gibibytes here.
 */
const MAX_MEMORY = 768 * 2 ** 20;

/** Memory, once grown, is never given back: an instance that has grown over this takes no further document. */
const KEPT_MEMORY = 192 * 2 ** 20;

let current: Promise<Pdfium> | undefined;

/**
 * The instance of this process, loaded at the first call and again when it has failed or grown too large. The library
 * finds its `pdfium.wasm` beside itself: in Node.js it reads the file, in a browser page it fetches it from where the
 * page's modules lie.
 */
export async function loadPdfium(): Promise<Pdfium> {
  current ??= load();
  const loading = current;
  const pdfium = await loading.catch(() => undefined);
  if (pdfium?.state === "usable") return pdfium;
  if (current === loading) current = undefined;
  return pdfium === undefined ? loading : loadPdfium();
}

/** To be called when a document is closed. */
export function retireIfLarge(pdfium: Pdfium): void {
  if (pdfium.state === "usable" && pdfium.call.memory.buffer.byteLength > KEPT_MEMORY) pdfium.state = "retired";
}

const silent = (): void => undefined;

async function load(): Promise<Pdfium> {
  const { PDFiumModule } = await import("@hyzyla/pdfium");
  // The library's types name few of Emscripten's options, and few of the functions.
  const options = { print: silent, printErr: silent } as Parameters<typeof PDFiumModule>[0];
  const call = (await PDFiumModule(options)).wasmExports as unknown as PdfiumFunctions;
  call.FPDF_InitLibrary();
  const memory = memoryOf(call);
  const pdfium: Pdfium = { call, memory, readShown: findShown(call, memory), state: "usable", exhausted: false };
  boundMemory(call.memory, () => {
    pdfium.exhausted = true;
  });
  return pdfium;
}

const WASM_PAGE = 65_536;

/** Emscripten asks for more memory by `grow`: where that throws, the allocation fails inside PDFium. */
function boundMemory(memory: WebAssembly.Memory, onExcess: () => void): void {
  const grow = memory.grow.bind(memory);
  const bounded = (pages: number): number => {
    if (memory.buffer.byteLength + pages * WASM_PAGE <= MAX_MEMORY) return grow(pages);
    onExcess();
    throw new RangeError("more memory than one PDF may take");
  };
  Object.defineProperty(memory, "grow", { value: bounded });
}
