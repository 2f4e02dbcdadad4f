/** Address in PDFium's memory; a handle of PDFium is one too. 0 is none. */
export type Pointer = number;

/** 0 is false. */
type Flag = number;

/**
 * The functions of PDFium that Qauly calls, as PDFium's public headers (fpdfview.h, fpdf_text.h, fpdf_edit.h, …)
 * declare them. They are called as they are, without Emscripten's wrappers: a page takes thousands of calls. What they
 * write to an address is a 32-bit number where no other kind is said.
 */
export interface PdfiumFunctions extends Documents, Drawing, PageObjects, Links, Annotations, FormFill, Probing {
  readonly memory: WebAssembly.Memory;
  readonly __indirect_function_table: WebAssembly.Table;
  malloc(size: number): Pointer;
  free(pointer: Pointer): void;
}

interface Documents {
  FPDF_InitLibrary(): void;
  /** Keeps on reading from the bytes until the document is closed. */
  FPDF_LoadMemDocument(bytes: Pointer, size: number, password: Pointer): Pointer;
  FPDF_GetLastError(): number;
  FPDF_GetPageCount(document: Pointer): number;
  FPDF_CloseDocument(document: Pointer): void;
  /** Hands the file to the writer, an FPDF_FILEWRITE, block by block. */
  FPDF_SaveAsCopy(document: Pointer, writer: Pointer, flags: number): Flag;
  FPDF_LoadPage(document: Pointer, index: number): Pointer;
  FPDF_ClosePage(page: Pointer): void;
  /** In points, of the page as a reader sees it: crop box and /Rotate are heeded, /UserUnit is not. */
  FPDF_GetPageWidthF(page: Pointer): number;
  FPDF_GetPageHeightF(page: Pointer): number;
  /** Crop box within the media box, in the page's user space: left, top, right, bottom. */
  FPDF_GetPageBoundingBox(page: Pointer, box: Pointer): Flag;
  /** Quarter turns clockwise. */
  FPDFPage_GetRotation(page: Pointer): number;
  FPDFPage_GetAnnotCount(page: Pointer): number;
}

interface Drawing {
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

interface PageObjects {
  FPDFPage_CountObjects(page: Pointer): number;
  FPDFPage_GetObject(page: Pointer, index: number): Pointer;
  FPDFFormObj_CountObjects(form: Pointer): number;
  FPDFFormObj_GetObject(form: Pointer, index: number): Pointer;
  FPDFPageObj_GetType(object: Pointer): number;
  /** Tells of the object's own opacity and blending, not of an image's mask. */
  FPDFPageObj_HasTransparency(object: Pointer): Flag;
  FPDFImageObj_GetImagePixelSize(image: Pointer, width: Pointer, height: Pointer): Flag;
  /** Writes an FPDF_IMAGEOBJ_METADATA: seven words. */
  FPDFImageObj_GetImageMetadata(image: Pointer, page: Pointer, metadata: Pointer): Flag;
  FPDFImageObj_GetImageFilterCount(image: Pointer): number;
  /** Gives the length with the closing zero. */
  FPDFImageObj_GetImageFilter(image: Pointer, index: number, buffer: Pointer, size: number): number;
  /**
   * The image's stream without the filters that come before one for pictures, such as DCTDecode; gives its length, and
   * copies it where the buffer is large enough.
   */
  FPDFImageObj_GetImageDataDecoded(image: Pointer, buffer: Pointer, size: number): number;
  /** Six numbers, a to f. */
  FPDFPageObj_GetMatrix(object: Pointer, matrix: Pointer): Flag;

  FPDFTextObj_GetFont(text: Pointer): Pointer;
  FPDFTextObj_GetFontSize(text: Pointer, size: Pointer): Flag;
  FPDFTextObj_GetTextRenderMode(text: Pointer): number;
  /** Gives the length with the closing zero; UTF-8. */
  FPDFFont_GetBaseFontName(font: Pointer, buffer: Pointer, size: number): number;
  FPDFFont_GetAscent(font: Pointer, size: number, ascent: Pointer): Flag;
  FPDFFont_GetDescent(font: Pointer, size: number, descent: Pointer): Flag;
  FPDFFont_GetIsEmbedded(font: Pointer): number;
  /** Copies the embedded file where the buffer is large enough; writes its size to `needed`. */
  FPDFFont_GetFontData(font: Pointer, buffer: Pointer, size: number, needed: Pointer): Flag;

  /** 0 for none. */
  FPDFPageObj_GetClipPath(object: Pointer): Pointer;
  FPDFClipPath_CountPaths(clip: Pointer): number;
  FPDFClipPath_CountPathSegments(clip: Pointer, path: number): number;
  FPDFClipPath_GetPathSegment(clip: Pointer, path: number, index: number): Pointer;

  /** Four words: red, green, blue, alpha, each 0 to 255. None for a pattern. */
  FPDFPageObj_GetFillColor(object: Pointer, red: Pointer, green: Pointer, blue: Pointer, alpha: Pointer): Flag;

  FPDFPath_CountSegments(path: Pointer): number;
  FPDFPath_GetPathSegment(path: Pointer, index: number): Pointer;
  FPDFPath_GetDrawMode(path: Pointer, fill: Pointer, stroke: Pointer): Flag;
  FPDFPathSegment_GetPoint(segment: Pointer, x: Pointer, y: Pointer): Flag;
  FPDFPathSegment_GetType(segment: Pointer): number;
  FPDFPathSegment_GetClose(segment: Pointer): Flag;
  FPDFPageObj_GetStrokeWidth(path: Pointer, width: Pointer): Flag;
}

interface Links {
  FPDFLink_Enumerate(page: Pointer, position: Pointer, link: Pointer): Flag;
  FPDFLink_GetAction(link: Pointer): Pointer;
  FPDFAction_GetType(action: Pointer): number;
  /** Gives the length with the closing zero. */
  FPDFAction_GetURIPath(document: Pointer, action: Pointer, buffer: Pointer, size: number): number;
  /** Left, top, right, bottom. */
  FPDFLink_GetAnnotRect(link: Pointer, box: Pointer): Flag;
  FPDFLink_CountQuadPoints(link: Pointer): number;
  /** Four points. */
  FPDFLink_GetQuadPoints(link: Pointer, index: number, quad: Pointer): Flag;
  FPDFLink_GetAnnot(page: Pointer, link: Pointer): Pointer;
  FPDFAnnot_GetFlags(annotation: Pointer): number;
  FPDFPage_CloseAnnot(annotation: Pointer): void;
}

interface Annotations {
  /** Makes the annotations part of the page's content; the page, once loaded anew, draws them as forms in one form. */
  FPDFPage_Flatten(page: Pointer, usage: number): number;
  FPDFPage_RemoveAnnot(page: Pointer, index: number): Flag;
  FPDFPage_GetAnnot(page: Pointer, index: number): Pointer;
  FPDFAnnot_GetSubtype(annotation: Pointer): number;
  FPDFAnnot_SetFlags(annotation: Pointer, flags: number): Flag;
  /** The operators of its appearance stream: gives their length as UTF-16 in bytes with the closing zero. */
  FPDFAnnot_GetAP(annotation: Pointer, mode: number, buffer: Pointer, size: number): number;
  /** Left, top, right, bottom. */
  FPDFAnnot_GetRect(annotation: Pointer, box: Pointer): Flag;
  /** Gives the length in bytes with the closing zero; UTF-16, little end first. The key ends with a zero. */
  FPDFAnnot_GetStringValue(annotation: Pointer, key: Pointer, buffer: Pointer, size: number): number;
  FPDFAnnot_CountAttachmentPoints(annotation: Pointer): number;
  /** Four points. */
  FPDFAnnot_GetAttachmentPoints(annotation: Pointer, index: number, quad: Pointer): Flag;
}

interface FormFill {
  /** `info` is an FPDF_FORMFILLINFO, which lives as long as the form is open. */
  FPDFDOC_InitFormFillEnvironment(document: Pointer, info: Pointer): Pointer;
  FPDFDOC_ExitFormFillEnvironment(form: Pointer): void;
  FPDFAnnot_GetFormFieldType(form: Pointer, annotation: Pointer): number;
  FPDFAnnot_GetFormFieldFlags(form: Pointer, annotation: Pointer): number;
  /** Both give the length in bytes with the closing zero; UTF-16, little end first. */
  FPDFAnnot_GetFormFieldValue(form: Pointer, annotation: Pointer, buffer: Pointer, size: number): number;
  FPDFAnnot_GetOptionLabel(form: Pointer, annotation: Pointer, index: number, buffer: Pointer, size: number): number;
  FPDFAnnot_GetOptionCount(form: Pointer, annotation: Pointer): number;
  FPDFAnnot_IsOptionSelected(form: Pointer, annotation: Pointer, index: number): Flag;
}

/** For asking what the codes of a font stand for, see characters.ts. */
interface Probing {
  FPDF_CreateNewDocument(): Pointer;
  FPDFPage_New(document: Pointer, index: number, width: number, height: number): Pointer;
  FPDFText_LoadStandardFont(document: Pointer, name: Pointer): Pointer;
  FPDFPageObj_CreateTextObj(document: Pointer, font: Pointer, size: number): Pointer;
  FPDFText_SetCharcodes(text: Pointer, codes: Pointer, count: number): Flag;
  FPDFPageObj_Transform(object: Pointer, a: number, b: number, c: number, d: number, e: number, f: number): void;
  /** The page owns the object from then on. */
  FPDFPage_InsertObject(page: Pointer, object: Pointer): void;

  FPDFText_LoadPage(page: Pointer): Pointer;
  FPDFText_ClosePage(textPage: Pointer): void;
  FPDFText_CountChars(textPage: Pointer): number;
  FPDFText_GetTextObject(textPage: Pointer, index: number): Pointer;
  FPDFText_GetUnicode(textPage: Pointer, index: number): number;
  FPDFText_HasUnicodeMapError(textPage: Pointer, index: number): number;
  FPDFText_IsHyphen(textPage: Pointer, index: number): number;
  FPDFText_IsGenerated(textPage: Pointer, index: number): number;
  /** Left, top, right, bottom: its width is the advance of the character. */
  FPDFText_GetLooseCharBox(textPage: Pointer, index: number, box: Pointer): Flag;
}
