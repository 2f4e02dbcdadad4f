/** The documents of a batch, from a form into the batch's folder, file by file. */
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import { mebibyte, tooLarge } from "../../limits.js";
import type { ServiceSettings } from "../options.js";
import { ServiceProblem } from "../problem.js";
import type { Batch, BatchDocument } from "./batch.js";

type BatchLimits = Pick<ServiceSettings, "maxSize" | "maxBatch" | "maxBatchSize">;

/** @throws QaulyError `input.too-large`; ServiceProblem `request.invalid` */
export async function documentsOf(
  request: Request,
  batch: Batch,
  { maxSize, maxBatch, maxBatchSize }: BatchLimits,
): Promise<BatchDocument[]> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type) || request.body === null) throw badForm("it is no multipart/form-data");
  const stated = Number(request.headers.get("content-length") ?? 0);
  if (stated > maxBatchSize * mebibyte) throw tooLarge(maxBatchSize, "the batch is");
  const documents: BatchDocument[] = [];
  const writing: Promise<void>[] = [];
  let total = 0;
  await new Promise<void>((resolve, reject) => {
    const source = Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>);
    let form: InstanceType<typeof Busboy>;
    const refuse = (error: unknown): void => {
      source.unpipe(form);
      source.resume();
      reject(error);
    };
    try {
      form = new Busboy({
        headers: { "content-type": type },
        limits: { fileSize: maxSize * mebibyte + 1, files: maxBatch, fields: 16, fieldSize: 64 * 1024 },
      });
    } catch {
      reject(badForm("it has no boundary"));
      return;
    }
    form.on("file", (_, stream, name) => {
      const index = documents.length;
      const path = join(batch.folder, String(index));
      documents.push({ index, fileName: name ?? null, path });
      stream.on("data", (piece: Uint8Array) => {
        total += piece.length;
        if (total > maxBatchSize * mebibyte) refuse(tooLarge(maxBatchSize, "the batch is"));
      });
      stream.on("limit", () => refuse(tooLarge(maxSize, `document ${index + 1} of the batch is`)));
      const written = pipeline(stream, createWriteStream(path));
      written.catch(refuse);
      writing.push(written);
    });
    form.on("filesLimit", () => refuse(badForm(`it holds more than ${maxBatch} files`)));
    form.on("error", () => refuse(badForm("it is cut off or not well-formed")));
    form.on("finish", resolve);
    source.on("error", refuse);
    source.pipe(form);
  });
  await Promise.all(writing);
  if (documents.length === 0) throw badForm("it holds no file");
  return documents;
}

const badForm = (why: string): ServiceProblem =>
  new ServiceProblem(
    400,
    "request.invalid",
    `the form cannot be read: ${why}`,
    "send the documents as files of a form",
  );
