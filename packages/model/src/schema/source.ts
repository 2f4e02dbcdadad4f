/** The file that was read. */
import { z } from "zod";
import { offset, statedText } from "./scalar.js";

export type { Producer, Source } from "./types.js";

/** The form of `Producer`. */
export const ProducerSchema = z
  .strictObject({
    name: z.literal("qauly").meta({ title: "Name", description: "Name of the program." }),
    version: statedText.nullable().meta({
      title: "Version",
      description: "Version of the program; null in a result of schema version 1.0.0, which does not say it.",
    }),
  })
  .meta({ title: "Producer", description: "The program that made the result." });

/** The form of `Source`. */
export const SourceSchema = z
  .strictObject({
    fileName: statedText.nullable().meta({
      title: "File name",
      description: "Name of the file without its folder; null when the bytes came without a name.",
    }),
    mediaType: z
      .enum([
        "text/plain",
        "application/pdf",
        "text/html",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "image/png",
        "image/jpeg",
        "image/tiff",
        "image/webp",
        "image/gif",
      ])
      .meta({ title: "Media type", description: "Kind of file, told by its bytes." }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ title: "SHA-256", description: "Digest of the file's bytes in lower-case hexadecimal." }),
    byteLength: z.int().min(0).meta({ title: "Byte length", description: "Size of the file in bytes." }),
    pageCount: z
      .int()
      .min(1)
      .meta({ title: "Page count", description: "Number of pages; a plain text or a document of markup is one page." }),
    method: z.enum(["text-layer", "ocr", "mixed", "plain-text", "markup"]).meta({
      title: "Method",
      description:
        "How the characters were obtained: from the PDF's text, by OCR, by both, from a plain text, or from the markup of a " +
        "web page or a document.",
    }),
    engine: statedText
      .nullable()
      .optional()
      .meta({
        title: "Engine",
        description:
          'What read the pages: "pdfium" or "pdf.js" a PDF, "tesseract.js" pictures; "pdfium+tesseract.js" where it was both; ' +
          "null for a plain text or markup. Results of earlier versions lack this field.",
      }),
    lineStarts: z
      .array(offset)
      .nullable()
      .optional()
      .meta({
        title: "Line starts",
        description:
          "UTF-16 offsets in a plain text's raw text at which its lines begin, so that a span's line can be told; null for " +
          "other files. Results of earlier versions lack it.",
      }),
    pages: z
      .array(
        z
          .strictObject({
            width: z.number().min(0).meta({ title: "Width", description: "Width in PDF points." }),
            height: z.number().min(0).meta({ title: "Height", description: "Height in PDF points." }),
          })
          .meta({ title: "Page size", description: "Size of a page as a reader sees it." }),
      )
      .nullable()
      .optional()
      .meta({
        title: "Pages",
        description:
          "Sizes of the pages, in their order, which the boxes of spans lie in; null for a plain text or markup. Results of earlier versions " +
          "lack it.",
      }),
    producer: ProducerSchema.meta({ title: "Producer", description: "The program that made the result." }),
  })
  .meta({ title: "Source", description: "The file from which the act was read." });
