/** The document of a request: its bytes as they are, or the only file of a form. */
import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import { mebibyte, tooLarge } from "../limits.js";
import type { Intake } from "./intake.js";
import { ServiceProblem } from "./problem.js";

export interface SentDocument {
  readonly bytes: Uint8Array;
  /** The name that the form gives it, without a path; null where it gives none. */
  readonly fileName: string | null;
}

/** Room for the lines of a form beside its file. */
const formRoom = 64 * 1024;

/**
 * Takes the document of a request and hands it to `use`; until that has ended its bytes count as held.
 *
 * @param maxSize MiB
 * @throws QaulyError `input.too-large`; ServiceProblem `request.invalid`, `service.busy`
 */
export async function withDocument<T>(
  request: Request,
  { maxSize, intake }: { readonly maxSize: number; readonly intake: Intake },
  use: (document: SentDocument) => Promise<T>,
): Promise<T> {
  const type = request.headers.get("content-type") ?? "";
  const isForm = /^multipart\/form-data\b/i.test(type);
  const stated = Number(request.headers.get("content-length") ?? 0);
  // Refused before a byte of it is taken.
  if (stated > maxSize * mebibyte + (isForm ? formRoom : 0)) throw tooLarge(maxSize, "the document is");
  const pieces = new Pieces(maxSize, intake);
  try {
    if (request.body === null) return await use({ bytes: new Uint8Array(), fileName: null });
    if (isForm) return await use({ fileName: await fromForm(request, type, pieces), bytes: pieces.all() });
    for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) pieces.add(piece);
    return await use({ bytes: pieces.all(), fileName: null });
  } finally {
    pieces.drop();
  }
}

/** The bytes of one document as they come. */
class Pieces {
  readonly #maxSize: number;
  readonly #intake: Intake;
  readonly #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(maxSize: number, intake: Intake) {
    this.#maxSize = maxSize;
    this.#intake = intake;
  }

  add(piece: Uint8Array): void {
    if (this.#length + piece.length > this.#maxSize * mebibyte) throw tooLarge(this.#maxSize, "the document is");
    this.#intake.take(piece.length);
    this.#length += piece.length;
    this.#pieces.push(piece);
  }

  all(): Uint8Array {
    return Buffer.concat(this.#pieces.splice(0), this.#length);
  }

  drop(): void {
    this.#intake.give(this.#length);
    this.#length = 0;
  }
}

/** Resolves to the name of the file. */
function fromForm(request: Request, type: string, pieces: Pieces): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const source = Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>);
    let form: InstanceType<typeof Busboy>;
    try {
      form = new Busboy({ headers: { "content-type": type }, limits: { files: 1, fields: 16, fieldSize: formRoom } });
    } catch {
      reject(badForm("it has no boundary"));
      return;
    }
    const refuse = (error: unknown): void => {
      source.unpipe(form);
      source.resume();
      reject(error);
    };
    let name: string | null | undefined;
    form.on("file", (_, stream, fileName) => {
      name = fileName ?? null;
      stream.on("data", (piece: Uint8Array) => {
        try {
          pieces.add(piece);
        } catch (error) {
          refuse(error);
        }
      });
      stream.on("error", refuse);
    });
    form.on("filesLimit", () => refuse(badForm("it holds several files")));
    form.on("error", () => refuse(badForm("it is cut off or not well-formed")));
    form.on("finish", () => (name === undefined ? reject(badForm("it holds no file")) : resolve(name)));
    source.on("error", refuse);
    source.pipe(form);
  });
}

const badForm = (why: string): ServiceProblem =>
  new ServiceProblem(400, "request.invalid", `the form cannot be read: ${why}`, "send one document as one file");
