/** Why an input gave no result. Closed: a caller may switch over it. */
export type QaulyErrorCode =
  | "input.missing"
  | "input.is-directory"
  | "input.unreadable"
  | "input.empty"
  | "input.unsupported"
  | "input.damaged"
  | "input.encrypted"
  | "input.no-text"
  | "input.too-large"
  | "input.link-loop"
  | "input.unsafe-path"
  | "input.changed"
  | "process.timeout"
  | "process.memory"
  | "process.ended"
  | "process.unavailable"
  | "batch.exists"
  | "batch.locked"
  | "batch.mismatch"
  | "batch.inputs"
  | "output.unwritable"
  | "json.invalid"
  | "catalogue.invalid"
  | "ocr.unavailable"
  | "ocr.failed"
  | "schema.invalid"
  | "rules.invalid"
  | "options.invalid"
  | "fault"
  | "aborted";

/** The same symbol in every copy of this module. */
const brand = Symbol.for("qauly.error");

/**
 * The only exception that Qauly's public functions throw on purpose: the input cannot give a result.
 * `message` is one line for people, `advice` the next thing to do; everything that a result can still carry is a
 * finding on that result and never an exception.
 *
 * `instanceof` also knows an error that another copy of this module has thrown: the joined command and the readers that
 * stay outside of it have one each.
 */
export class QaulyError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && brand in value;
  }

  readonly [brand] = true;
  override readonly name = "QaulyError";
  /** Which kind of trouble it is; a program decides by it. */
  readonly code: QaulyErrorCode;
  /** The next thing to do, one line for people. */
  readonly advice: string;

  constructor(code: QaulyErrorCode, message: string, advice: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.advice = advice;
  }

  /** What `JSON.stringify` writes: an `Error` itself has no field that it sees. */
  toJSON(): { name: string; code: QaulyErrorCode; message: string; advice: string } {
    const { name, code, message, advice } = this;
    return { name, code, message, advice };
  }
}
