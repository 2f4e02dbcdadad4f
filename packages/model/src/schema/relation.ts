/** What an act does to other acts, and what the register says that others did to it. */
import { z } from "zod";
import { relationKinds } from "../relations/kinds.js";
import { CitedActSchema, PinpointStepSchema, TargetSchema } from "./reference.js";
import { isoDate } from "./scalar.js";
import { TextPlaceSchema } from "./text-place.js";

export type { Relation, RelationEffect, RelationKind } from "./types.js";

/** The form of `RelationKind`. */
export const RelationKindSchema = z.enum(relationKinds).meta({
  title: "Relation kind",
  description:
    "amends: changes are made; supplements: something is added; repeals, repeals-part: the act, or a part of it, loses its " +
    "force; suspends: its force is halted for a time; extends: its time is prolonged; enters-into-force: it is put into " +
    "force; approves: it is approved; based-on: the ground on which this act rests; implements: what this act carries " +
    "out; delegates-control: somebody is charged with control over its execution; registers: its state registration is " +
    "ordered; replaces-wording: words of it are replaced by others.",
});

/** The form of `RelationEffect`. */
export const RelationEffectSchema = z
  .strictObject({
    by: z.enum(["this", "other"]).meta({
      title: "By",
      description:
        "Which act does it: this: this act, to the target; other: the target, to this act, as a note of the register says.",
    }),
    part: z.array(PinpointStepSchema).meta({
      title: "Part",
      description: "The part of the act that is concerned, outermost unit first; empty for the whole act.",
    }),
    from: isoDate
      .nullable()
      .meta({ title: "From", description: "Day from which it holds, null where its sentence states none." }),
    until: isoDate
      .nullable()
      .meta({ title: "Until", description: "Day up to which it holds, null where its sentence states none." }),
  })
  .meta({ title: "Relation effect", description: "Who does it, to what part, and when." });

/** The form of `Relation`. */
export const RelationSchema = z
  .strictObject({
    kind: RelationKindSchema,
    reference: z
      .int()
      .min(0)
      .nullable()
      .meta({
        title: "Reference",
        description:
          "Index into `references` of the citation that is concerned; null where this act speaks of itself, and for what a " +
          "note of the register cites.",
      }),
    act: CitedActSchema.nullable().meta({
      title: "Act",
      description:
        "The act that is concerned, as the reference or the note says it; null where it is this act's annex or itself.",
    }),
    at: TextPlaceSchema.meta({ title: "At", description: "Place of the words that state the relation." }),
    target: TargetSchema.nullable().meta({
      title: "Target",
      description: "What is concerned: the target of the reference; null when it could not be resolved.",
    }),
    effect: RelationEffectSchema,
  })
  .meta({ title: "Relation", description: "What one act does to another one, or to itself." });
