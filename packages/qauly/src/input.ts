/** What an act may be given as. */
import { QaulyError } from "@qauly/model";

/** Bytes in any of their forms, or the text itself. */
export type ActInput = Uint8Array | ArrayBuffer | Blob | string;

/**
 * The bytes of an input. Those of a `Uint8Array` are not copied.
 *
 * @throws QaulyError `input.unsupported` for anything else, `input.unreadable` for a `Blob` that cannot be read
 */
export async function bytesOf(input: ActInput): Promise<Uint8Array> {
  // By name, not by constructor: frames of a page and contexts of Node.js have constructors of their own.
  if (typeof input === "string") return new TextEncoder().encode(input);
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  const kind = Object.prototype.toString.call(input);
  if (kind === "[object ArrayBuffer]" || kind === "[object SharedArrayBuffer]") {
    return new Uint8Array(input as ArrayBuffer);
  }
  if (kind === "[object Blob]" || kind === "[object File]") return new Uint8Array(await contentOf(input as Blob));
  throw new QaulyError(
    "input.unsupported",
    `this is ${input === null || typeof input !== "object" ? String(input) : kind.slice(8, -1)} and no document`,
    "give a Uint8Array, an ArrayBuffer, a Blob, or the text as a string",
  );
}

/** The name of a `File`, which a `Blob` has not. */
export function nameOf(input: ActInput): string | undefined {
  const isFile = Object.prototype.toString.call(input) === "[object File]";
  return isFile && "name" in (input as object) ? String((input as Blob & { name: unknown }).name) : undefined;
}

async function contentOf(blob: Blob): Promise<ArrayBuffer> {
  try {
    return await blob.arrayBuffer();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new QaulyError("input.unreadable", `the file cannot be read (${why})`, "choose the file again", { cause });
  }
}
