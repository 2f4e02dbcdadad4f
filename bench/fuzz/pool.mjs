// Worker processes that are given jobs, watched, and replaced when they end or hang.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const worker = fileURLToPath(new URL("worker.mjs", import.meta.url));
const execArgv = ["--unhandled-rejections=strict", "--expose-gc", "--max-old-space-size=1024"];

/** A worker process; `onMessage` hears what it says, `onEnd` why it is no more. */
class Worker {
  #child = null;
  #errors = "";
  #current = null;
  #timer = null;
  #finish = null;

  constructor(bundle, limit) {
    this.bundle = bundle;
    this.limit = limit;
  }

  /** Runs a job to its end: `{ outcome: "done" | "crash" | "hang", chain, detail }`. */
  async run(job, onMessage) {
    if (this.#child === null) await this.#start();
    return new Promise((resolve) => {
      this.#finish = resolve;
      this.onMessage = onMessage;
      this.#current = null;
      this.#watch();
      this.#child.send(job);
    });
  }

  stop() {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }

  async #start() {
    this.#errors = "";
    const child = fork(worker, [this.bundle], { execArgv, stdio: ["ignore", "ignore", "pipe", "ipc"] });
    this.#child = child;
    child.stderr.on("data", (chunk) => {
      this.#errors = (this.#errors + chunk).slice(-6000);
    });
    await new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("exit", () => reject(new Error(`the worker does not start: ${this.#errors}`)));
    });
    child.on("message", (message) => this.#hear(message));
    // Its standard error is read to the end first.
    child.on("close", (code, signal) => this.#ended(child, code, signal));
  }

  #watch() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const chain = this.#current;
      this.stop();
      this.#end({ outcome: "hang", chain, detail: `no answer after ${this.limit / 1000} s` });
    }, this.limit);
  }

  #hear(message) {
    if (this.#finish === null) return;
    if (message.at === "begin") this.#current = message.chain;
    this.#watch();
    this.onMessage(message);
    if (message.at === "done") this.#end({ outcome: "done", chain: null, detail: "" });
  }

  #ended(child, code, signal) {
    if (this.#child !== child) return;
    this.#child = null;
    const lines = this.#errors.split("\n").filter((line) => line.trim() !== "");
    const at = lines.findIndex((line) => /^(?:\[?Unhandled|\w*(?:Error|Exception)\b|FATAL|<---)/.test(line));
    const said = lines.slice(Math.max(0, at), at + 4).join(" | ");
    // Node.js says the reason at the end of a long line that is always the same.
    const detail = `${signal ?? `exit ${code}`}: ${said.replace(/This error originated.*with the reason/, "")}`;
    this.#end({ outcome: "crash", chain: this.#current, detail });
  }

  #end(outcome) {
    clearTimeout(this.#timer);
    const finish = this.#finish;
    this.#finish = null;
    finish?.(outcome);
  }
}

/** `bundle` is the address of the joined module, `limit` the milliseconds between two signs of life. */
export const openWorker = (bundle, limit) => new Worker(bundle, limit);
