/**
 * An owner for every promise that pdf.js makes. It keeps promises that it may never look at again: a page that it read
 * ahead and then gave up with the rest of a damaged file is one. Under Node.js such a promise, once rejected, ends the
 * whole process, however well the file was read.
 *
 * V8 tells of each new promise, and the context that follows asynchronous calls tells which of them are made by pdf.js:
 * those of the host are left as they are. Nothing of this stays when no file is read. Where the runtime has neither, as
 * in a browser, a rejection that nobody hears ends nothing.
 */

interface Context {
  run<T>(store: object, work: () => T): T;
  getStore(): object | undefined;
  disable(): void;
}

interface Runtime {
  readonly context: Context;
  /** Calls on each new promise; what it returns ends that. */
  readonly onPromise: (hear: (promise: Promise<unknown>) => void) => () => void;
}

/** Documents that are open. */
let open = 0;
let stop: (() => void) | undefined;
const runtime = runtimeOf();

/** What says that pdf.js is at work; which document it is at is of no concern. */
const atWork = {};

/** Does some work of pdf.js: promises that it makes, and those that follow from them, are owned while a document is open. */
export function owned<T>(work: () => T): T {
  return runtime === null ? work() : runtime.context.run(atWork, work);
}

/** From now on promises are owned, until what is returned is called. */
export function ownPromises(): () => void {
  open += 1;
  if (runtime !== null) stop ??= listen(runtime);
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    // What pdf.js has still to do when a document is closed is done in this turn.
    setTimeout(release);
  };
}

function release(): void {
  open -= 1;
  if (open > 0) return;
  stop?.();
  stop = undefined;
  runtime?.context.disable();
}

function listen({ context, onPromise }: Runtime): () => void {
  let isOwning = false;
  return onPromise((promise) => {
    // The promise that owning one makes needs no owner: it never rejects.
    if (isOwning || context.getStore() !== atWork) return;
    isOwning = true;
    promise.then(undefined, ignore);
    isOwning = false;
  });
}

/** Who waits for the promise hears of the rejection all the same. */
function ignore(): void {}

function runtimeOf(): Runtime | null {
  const modules = (globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }).process;
  const hooks = modules?.getBuiltinModule?.("node:async_hooks") as
    | { readonly AsyncLocalStorage?: new () => Context }
    | undefined;
  const v8 = modules?.getBuiltinModule?.("node:v8") as
    | { readonly promiseHooks?: { readonly onInit?: Runtime["onPromise"] } }
    | undefined;
  const [AsyncLocalStorage, onInit] = [hooks?.AsyncLocalStorage, v8?.promiseHooks?.onInit];
  if (AsyncLocalStorage === undefined || onInit === undefined) return null;
  return { context: new AsyncLocalStorage(), onPromise: onInit };
}
