/** A row of a catalogue of acts as users write it. */
import { z } from "zod";
import type { KnownAct } from "../catalogue/known-act.js";
import { isAdiletId } from "../identifiers/adilet.js";
import { ActTypeSchema } from "./act.js";
import { isoDate } from "./scalar.js";

/** Several values of one cell stand between bars: `Еңбек кодексі | Еңбек туралы`. */
const severalTexts = z
  .union([z.string().transform((cell) => cell.split("|")), z.array(z.string())])
  .transform((texts) => texts.map((text) => text.trim()).filter((text) => text !== ""))
  .default([]);

/** A cell that is left empty is null. */
const orNull = <T>(schema: z.ZodType<T, unknown>) =>
  z.preprocess((cell) => (cell === "" || cell === undefined ? null : cell), schema.nullable());

const statedCell = z.string().trim().min(1);

/** Parliament's and the President's numbers are unique on their day, those of other bodies are not. */
const isNumberedNationally = (type: string) => type === "law" || type === "code" || type === "decree";

/**
 * One act: `id`, `type` and `date` must be there. `authority` holds beginnings of words of which one stands in every
 * name of the adopting body; it may be left out for laws, codes and decrees only.
 */
export const KnownActRowSchema = z
  .strictObject({
    id: z.string().refine(isAdiletId, "not an id of the registry, as Z1600000480"),
    type: ActTypeSchema,
    titleKk: severalTexts,
    titleRu: severalTexts,
    authority: severalTexts,
    date: isoDate,
    number: orNull(statedCell),
    registration: orNull(statedCell),
    inForceFrom: orNull(isoDate),
    inForceTo: orNull(isoDate),
    source: z.string().default(""),
  })
  .refine(({ authority, type }) => authority.length > 0 || isNumberedNationally(type), {
    path: ["authority"],
    error: "name the adopting body: numbers of such acts are unique with it only",
  })
  .refine(({ titleKk, titleRu, number }) => number !== null || titleKk.length + titleRu.length > 0, {
    path: ["number"],
    error: "a number or a title is needed to know a citation of the act by",
  })
  .transform(
    ({ titleKk, titleRu, authority, ...row }): KnownAct => ({
      ...row,
      idSeen: true,
      titles: { kk: titleKk, ru: titleRu },
      authority: authority.length === 0 ? null : authority.map((name) => name.toLowerCase()),
    }),
  );

/** What a row may say, as it is written. */
export type KnownActRow = z.input<typeof KnownActRowSchema>;
