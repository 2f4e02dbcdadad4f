/** When an act enters into force, and when it ends. */
import { z } from "zod";
import { isoDate } from "./scalar.js";
import { TextPlaceSchema } from "./text-place.js";

export type { Force, ForceBasis } from "./types.js";

/** The form of `ForceBasis`. */
export const ForceBasisSchema = z
  .enum(["day", "publication", "after-publication", "signature", "registration", "other"])
  .meta({
    title: "Force basis",
    description:
      "day: a stated day; publication: the day of first official publication; after-publication: `days` after it; " +
      "signature: the day of adoption; registration: the day of state registration; other: another rule.",
  });

/** The form of `Force`. */
export const ForceSchema = z
  .strictObject({
    from: isoDate.nullable().meta({
      title: "From",
      description: "Day on which the act enters into force; null where the rule gives no day that the act shows.",
    }),
    basis: ForceBasisSchema,
    days: z.int().min(0).nullable().meta({
      title: "Days",
      description: "Days that must pass after publication; null where the rule names none.",
    }),
    appliesSince: isoDate.nullable().meta({
      title: "Applies since",
      description: "Day since which relations that arose are governed by the act, where it looks back.",
    }),
    until: isoDate.nullable().meta({ title: "Until", description: "Day up to which the act has force, where stated." }),
    at: TextPlaceSchema,
  })
  .meta({ title: "Force", description: "When the act enters into force, and when it ends, by its own words." });
