import type { PdfFile } from "./structure/file.js";
import type { PageTree } from "./structure/pages.js";

/**
 * Whether a PDF has features of which PDFium's functions tell nothing: layers that can be switched off, and a unit of a
 * page other than the point (ISO 32000-1, 8.11.4.2 and 14.11).
 */
export function needsPdfjs(file: PdfFile, { catalogue, nodes }: PageTree): boolean {
  if (file.dictionary(catalogue?.get("OCProperties")) !== null) return true;
  return nodes.some(({ page }) => {
    const unit = file.resolve(page?.get("UserUnit"));
    return typeof unit === "number" && unit !== 1;
  });
}
