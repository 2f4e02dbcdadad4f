/** Citations of other acts and of places in this act, with what they point to. */
import { z } from "zod";
import { ActTypeSchema } from "./act.js";
import { isoDate, jsonPointer, offset, statedText } from "./scalar.js";

export type {
  CitedAct,
  CitedRegistration,
  PinpointStep,
  PinpointUnit,
  Reference,
  Target,
  TargetBasis,
} from "./types.js";

/** The form of `CitedRegistration`. */
export const CitedRegistrationSchema = z
  .strictObject({
    number: statedText.meta({ title: "Number", description: "Registration number as printed in the citation." }),
    date: isoDate.nullable().meta({ title: "Date", description: "Day of registration, null when not stated." }),
  })
  .meta({ title: "Cited registration", description: "State registration of the cited act, as the citation gives it." });

/** The form of `CitedAct`. */
export const CitedActSchema = z
  .strictObject({
    type: ActTypeSchema.meta({ title: "Type", description: "Type of the cited act." }),
    title: statedText.nullable().meta({
      title: "Title",
      description: "Title as cited, without its quotation marks; null when not stated.",
    }),
    authority: statedText.nullable().meta({
      title: "Authority",
      description: "Body that adopted the cited act, in the nominative; null when not stated.",
    }),
    date: isoDate.nullable().meta({ title: "Date", description: "Day of adoption as cited, null when not stated." }),
    number: statedText.nullable().meta({
      title: "Number",
      description: "Number as cited without the number sign, null when not stated.",
    }),
    registration: CitedRegistrationSchema.nullable().meta({
      title: "Registration",
      description: "State registration as cited, null when not stated.",
    }),
  })
  .meta({ title: "Cited act", description: "What the citation says about the act that it cites." });

/** The form of `PinpointUnit`. */
export const PinpointUnitSchema = z
  .enum(["section", "chapter", "article", "part", "clause", "subclause", "indent", "annex"])
  .meta({
    title: "Pinpoint unit",
    description:
      "article: бап, статья; clause: тармақ, пункт; subclause: тармақша, подпункт; part: бөлік, часть; indent: абзац; " +
      "annex: қосымша, приложение; chapter: тарау, глава; section: бөлім, раздел.",
  });

/** The form of `PinpointStep`. */
export const PinpointStepSchema = z
  .strictObject({
    unit: PinpointUnitSchema.meta({ title: "Unit", description: "Kind of structural unit." }),
    number: statedText.nullable().meta({
      title: "Number",
      description: "Number of the unit without bracket (14, 14-1); null for an only, unnumbered unit.",
    }),
  })
  .meta({ title: "Pinpoint step", description: "One structural unit on the way to the cited place." });

/** The form of `TargetBasis`. */
export const TargetBasisSchema = z.enum(["link", "registration", "catalogue", "internal"]).meta({
  title: "Target basis",
  description:
    "link: a hyperlink in the source; catalogue: the catalogue of known acts; registration: derived from the " +
    "registration number; internal: a place in this act.",
});

/** The form of `Target`. */
export const TargetSchema = z
  .strictObject({
    id: statedText.nullable().meta({
      title: "Id",
      description:
        "Document id of the cited act in the registry adilet.zan.kz (K1400000234); null for internal targets.",
    }),
    uri: statedText.nullable().meta({
      title: "URI",
      description: "Address of the cited act in the registry; null for internal targets.",
    }),
    path: jsonPointer.nullable().meta({
      title: "Path",
      description: "JSON pointer to the cited place in this document; null for other acts.",
    }),
    basis: TargetBasisSchema.meta({ title: "Basis", description: "What the target was derived from." }),
  })
  .refine(
    ({ basis, id, path }) => (basis === "internal" ? path !== null && id === null : id !== null && path === null),
    {
      error: "an internal target has a path and no id, any other has an id and no path",
    },
  )
  .meta({ title: "Target", description: "What a reference points to." });

/** The form of `Reference`. */
export const ReferenceSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^ref-[1-9]\d*$/)
      .meta({ title: "Id", description: "Name of the reference in this document, ref-1, ref-2, … in reading order." }),
    kind: z
      .enum(["act", "internal"])
      .meta({ title: "Kind", description: "act: cites another act; internal: cites a place in this act." }),
    text: statedText.meta({ title: "Text", description: "The citation as printed after repair." }),
    at: z
      .strictObject({
        path: jsonPointer.meta({
          title: "Path",
          description: "JSON pointer to the field in which the citation stands.",
        }),
        start: offset.meta({ title: "Start", description: "UTF-16 offset of its first character in that field." }),
        end: offset.meta({ title: "End", description: "UTF-16 offset after its last character in that field." }),
      })
      .refine(({ start, end }) => start <= end, { path: ["end"], error: "a citation ends before it starts" })
      .meta({ title: "At", description: "Place of the citation in this document." }),
    act: CitedActSchema.nullable().meta({ title: "Act", description: "The cited act; null for internal references." }),
    pinpoint: z
      .array(PinpointStepSchema)
      .meta({ title: "Pinpoint", description: "Structural units down to the cited place, outermost first." }),
    target: TargetSchema.nullable().meta({
      title: "Target",
      description: "What the reference points to; null when it could not be resolved.",
    }),
    inNewWording: z.boolean().default(false).meta({
      title: "In new wording",
      description: "Whether it stands in wording that this act gives to another one, which then cites it.",
    }),
    because: z.enum(["enumerated"]).nullable().default(null).meta({
      title: "Because",
      description: "enumerated: noun, authority or day are those of another act of the same list; null elsewhere.",
    }),
  })
  .refine(({ kind, act }) => (kind === "act") === (act !== null), {
    path: ["act"],
    error: "a reference to an act says which, an internal reference has none",
  })
  .meta({ title: "Reference", description: "One cited act or one cited place of this act." });
