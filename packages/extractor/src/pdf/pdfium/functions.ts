/** Address in PDFium's memory; a handle of PDFium is one too. 0 is none. */
export type Pointer = number;

/** 0 is false. */
type Flag = number;

/**
 * The functions of PDFium that Qauly calls, as PDFium's public headers (fpdfview.h, fpdf_text.h, …) declare them. They
 * are called as they are, without Emscripten's wrappers: a page takes thousands of calls.
 */
export interface PdfiumFunctions {
  readonly memory: WebAssembly.Memory;
  malloc(size: number): Pointer;
  free(pointer: Pointer): void;

  FPDF_InitLibrary(): void;
  /** Keeps on reading from the bytes until the document is closed. */
  FPDF_LoadMemDocument(bytes: Pointer, size: number, password: Pointer): Pointer;
  FPDF_GetLastError(): number;
  FPDF_GetPageCount(document: Pointer): number;
  FPDF_CloseDocument(document: Pointer): void;

  FPDF_LoadPage(document: Pointer, index: number): Pointer;
  FPDF_ClosePage(page: Pointer): void;
  /** Of the page as a reader sees it: crop box, /Rotate and /UserUnit heeded. */
  FPDF_GetPageWidthF(page: Pointer): number;
  FPDF_GetPageHeightF(page: Pointer): number;

  FPDFBitmap_CreateEx(width: number, height: number, format: number, pixels: Pointer, stride: number): Pointer;
  FPDFBitmap_FillRect(bitmap: Pointer, x: number, y: number, width: number, height: number, argb: number): Flag;
  FPDFBitmap_Destroy(bitmap: Pointer): void;
  FPDF_RenderPageBitmap(
    bitmap: Pointer,
    page: Pointer,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
}
