/** What is wrong or worth knowing about an act. */
import { z } from "zod";
import { findingCodes } from "../findings/codes.js";
import { messageKeys } from "../findings/messages/message.js";
import { jsonPointer, statedText } from "./scalar.js";
import { SpanSchema } from "./span.js";

export type { Finding, FindingSeverity } from "./types.js";

/** The form of `FindingCode`. */
export const FindingCodeSchema = z
  .enum(findingCodes)
  .meta({ title: "Finding code", description: "Stable name of a kind of finding." });

/** The form of `FindingSeverity`. */
export const FindingSeveritySchema = z.enum(["error", "warning", "info"]).meta({
  title: "Finding severity",
  description:
    "error: contradicts a rule; warning: probably a mistake of the source or of the reading; info: worth knowing.",
});

const comparedValue = z.union([z.string(), z.number()]).nullable();

/** The form of `Finding`. */
export const FindingSchema = z
  .strictObject({
    code: FindingCodeSchema.meta({ title: "Code", description: "Stable name of the kind of finding." }),
    severity: FindingSeveritySchema.meta({ title: "Severity", description: "How grave the finding is." }),
    path: jsonPointer.meta({ title: "Path", description: "JSON pointer to the field in question." }),
    message: statedText.meta({
      title: "Message",
      description: "For people, in English, Kazakh or Russian as asked for.",
    }),
    key: z.enum(messageKeys).nullable().meta({
      title: "Key",
      description: "Name of the message; null in a result of schema version 1.0.0, which does not say it.",
    }),
    values: z.record(z.string(), z.unknown()).nullable().meta({
      title: "Values",
      description: "What the message is made of, by the names that its key lays down; null where key is.",
    }),
    expected: comparedValue.meta({
      title: "Expected",
      description: "The value that the rule asks for; null when it asks for no single one.",
    }),
    actual: comparedValue.meta({ title: "Actual", description: "The value that stands there; null when none does." }),
    place: SpanSchema.nullable().meta({
      title: "Place",
      description: "Where in the source it was seen, if path does not lead there, such as to a page; else null.",
    }),
    because: z.int().min(0).nullable().meta({
      title: "Because",
      description: "Index, in this list, of the finding whose consequence it is; null when it stands for itself.",
    }),
  })
  .meta({ title: "Finding", description: "Something wrong or worth knowing about the act." });
