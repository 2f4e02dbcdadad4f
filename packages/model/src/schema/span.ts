/** Where in the source a value stands. */
import { z } from "zod";
import { offset, statedText } from "./scalar.js";

export type { Span } from "./types.js";

/** The form of `Span`. */
export const SpanSchema = z
  .strictObject({
    page: z.int().min(1).meta({ title: "Page", description: "Number of the page, from 1." }),
    bbox: z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .refine(
        ([x0, top, x1, bottom]) => x0 <= x1 && top <= bottom,
        "a box is [x0, top, x1, bottom], x0 ≤ x1, top ≤ bottom",
      )
      .nullable()
      .meta({
        title: "Bounding box",
        description:
          "[x0, top, x1, bottom] in PDF points from the page's top left corner; null for plain text and markup.",
      }),
    start: offset.meta({
      title: "Start",
      description: "UTF-16 offset of the first character in the page's raw text.",
    }),
    end: offset.meta({
      title: "End",
      description: "UTF-16 offset after the last character in the page's raw text.",
    }),
    element: statedText.optional().meta({
      title: "Element",
      description:
        "Where in a document of markup its line stands: a CSS selector in a web page, a path in a DOCX. Other sources have none.",
    }),
    confidence: z.number().min(0).max(1).nullable().meta({
      title: "Confidence",
      description: "Confidence of the OCR, 0 to 1; null for characters that were not read by OCR.",
    }),
  })
  .refine(({ start, end }) => start <= end, { path: ["end"], error: "a span ends before it starts" })
  .meta({ title: "Span", description: "A run of characters of one page of the source." });
