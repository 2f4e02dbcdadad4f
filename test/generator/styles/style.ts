/** The ways in which a test act is made into a PDF, one producer's habits each. */

/** Drawn stroke by stroke by the generator. */
export type DrawnStyle = "aligned" | "crafted";
/** `registry` as adilet.zan.kz sets it; `browser` printed by Chromium; `office` converted by LibreOffice. */
export type PdfStyle = "registry" | DrawnStyle | "browser" | "office";

export const pdfStyles = ["registry", "aligned", "crafted", "browser", "office"] as const satisfies readonly PdfStyle[];
