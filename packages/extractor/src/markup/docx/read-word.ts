/** A document of Word as what `extract` gives, but for what its bytes alone tell. */
import { QaulyError } from "@qauly/model";
import type { SourceDocument } from "../../document.js";
import { MarkupPage } from "../page.js";
import { type DocxOptions, readDocx } from "./read-docx.js";

export async function readWord(
  bytes: Uint8Array,
  options: DocxOptions,
): Promise<Omit<SourceDocument, "fileName" | "sha256" | "byteLength">> {
  const { blocks, tracked } = await readDocx(bytes, options);
  const markup = new MarkupPage();
  for (const block of blocks) markup.add(block);
  const page = markup.page();
  if (page.text.trim() === "") {
    throw new QaulyError("input.empty", "the document holds no text", "check that it is the act");
  }
  return {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    method: "markup",
    engine: null,
    encoding: null,
    ...(tracked > 0 ? { changes: { count: tracked, view: options.changes ?? "accepted" } } : {}),
    pages: [page],
  };
}
