/** Scalar values that several parts of a Resolution share. */
import { z } from "zod";
import { isIsoDate } from "../iso-date.js";
import { type NumberKind, numberBounds } from "../numbers/bounded-number.js";

/** A number within the bounds of its kind. */
export const within = <Of extends z.ZodNumber>(schema: Of, kind: NumberKind): Of =>
  schema.min(numberBounds[kind].min).max(numberBounds[kind].max);

/** `YYYY-MM-DD` of a day that exists. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a date is written YYYY-MM-DD", abort: true })
  .refine(isIsoDate, "the calendar has no such day");

/** JSON pointer (RFC 6901) into the same document. */
export const jsonPointer = z.string().regex(/^(?:\/(?:[^~/]|~[01])*)*$/, "not a JSON pointer");

/** UTF-16 offset into a text. */
export const offset = z.int().min(0);

/** Number of things or persons as printed: whole in a sound act, but a source may print `1,5`. */
export const amount = z.number().min(numberBounds.amount.min);

/** Share in per cent as printed, `2` for 2 %. No upper bound: a misprint must be storable to be reported. */
export const percentage = z.number().min(numberBounds.percent.min);

export const text = z.string();

/** A text that holds at least one character that is no blank. */
export const statedText = z.string().regex(/\S/, "an unstated text is null, not blank");
