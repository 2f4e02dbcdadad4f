/** The library's API. Its build for older runtimes is the one that runs on Node 20. */
export type Pdfjs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/** Classes of the browser that pdf.js looks for while it loads and uses only to draw, which Qauly never does. */
const DRAWING_CLASSES = ["DOMMatrix", "ImageData", "Path2D"] as const;

/** What pdf.js writes to the console where no canvas is installed: true, and of no concern to who only reads. */
const CANVAS_WARNING = 'Warning: Cannot load "@napi-rs/canvas" package';

let loading: Promise<Pdfjs> | undefined;

/** Loads pdf.js once, without a canvas and without a word on the console. */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfjs> {
  const restore = [...DRAWING_CLASSES.map(standIn), muteCanvasWarning()];
  try {
    // The worker module, once loaded, is used in this thread: no second file is fetched, no thread is left running.
    await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    for (const undo of restore) undo();
  }
}

function standIn(name: (typeof DRAWING_CLASSES)[number]): () => void {
  if (name in globalThis) return () => undefined;
  Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true });
  return () => {
    Reflect.deleteProperty(globalThis, name);
  };
}

function muteCanvasWarning(): () => void {
  const { warn } = console;
  const filtered = (...parts: unknown[]): void => {
    if (!String(parts[0]).startsWith(CANVAS_WARNING)) warn.apply(console, parts);
  };
  console.warn = filtered;
  return () => {
    if (console.warn === filtered) console.warn = warn;
  };
}
