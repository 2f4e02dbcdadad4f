/** The act's identity: what it is, who adopted it, when and under which number. */
import { z } from "zod";
import { ForceSchema } from "./force.js";
import { isoDate, statedText } from "./scalar.js";

export type { Act, ActStatus, ActType, Authority, AuthorityKind, JointBody, Registration } from "./types.js";

/** The form of `ActType`. */
export const ActTypeSchema = z
  .enum(["resolution", "decision", "order", "directive", "decree", "law", "code", "other"])
  .meta({
    title: "Act type",
    description:
      "resolution: қаулы, постановление; decision: шешім, решение; order: бұйрық, приказ; directive: өкім, " +
      "распоряжение; decree: Жарлық, указ; law: Заң, закон; code: Кодекс, кодекс.",
  });

/** The form of `AuthorityKind`. */
export const AuthorityKindSchema = z
  .enum(["akimat", "akim", "maslikhat", "government", "ministry", "president", "parliament", "other"])
  .meta({ title: "Authority kind", description: "Kind of body that adopts acts." });

/** The form of `Authority`. */
export const AuthoritySchema = z
  .strictObject({
    name: statedText.meta({
      title: "Name",
      description: "Name in the form in which the act gives it, in the nominative; the subtitle line's form first.",
    }),
    kind: AuthorityKindSchema.meta({ title: "Kind", description: "Kind of body." }),
    region: statedText.nullable().meta({
      title: "Region",
      description: "Oblast or city of republican significance in the nominative, null when none is named.",
    }),
    district: statedText.nullable().meta({
      title: "District",
      description: "District or city of district level in the nominative, null when none is named.",
    }),
  })
  .meta({ title: "Authority", description: "The body that adopted the act." });

/** The form of `Registration`. */
export const RegistrationSchema = z
  .strictObject({
    number: statedText.meta({
      title: "Number",
      description: "Registration number as printed, without the number sign.",
    }),
    date: isoDate.nullable().meta({ title: "Date", description: "Day of registration, null when not stated." }),
    authority: statedText.nullable().meta({
      title: "Authority",
      description: "Body of justice that registered the act, in the nominative, null when not stated.",
    }),
  })
  .meta({ title: "Registration", description: "State registration of the act with the bodies of justice." });

/** The form of `JointBody`. */
export const JointBodySchema = z
  .strictObject({
    type: ActTypeSchema.meta({ title: "Type", description: "Type of the act that this body adopted." }),
    authority: AuthoritySchema.nullable().meta({
      title: "Authority",
      description: "The other body, null when it could not be determined.",
    }),
    date: isoDate.nullable().meta({ title: "Date", description: "Day on which it adopted, null when not shown." }),
    number: statedText.nullable().meta({
      title: "Number",
      description: "Its own number of the act without the number sign, null when not shown.",
    }),
    formula: statedText.nullable().meta({
      title: "Formula",
      description: "What the body says after the first one's enacting formula, as printed (ШЕШІМ ҚАБЫЛДАДЫ).",
    }),
  })
  .meta({ title: "Joint body", description: "Another body that adopted the same act." });

/** The form of `ActStatus`. */
export const ActStatusSchema = z
  .enum(["in-force", "repealed", "unknown"])
  .meta({ title: "Act status", description: "Whether the source shows the act as in force or repealed." });

/** The form of `Act`. */
export const ActSchema = z
  .strictObject({
    type: ActTypeSchema.meta({ title: "Type", description: "Type of the act." }),
    typeLabel: statedText.nullable().meta({
      title: "Type label",
      description: "The type's word as printed, in its dictionary form (қаулы); null when the source shows none.",
    }),
    title: statedText.nullable().meta({ title: "Title", description: "Title of the act, null when not shown." }),
    number: statedText.nullable().meta({
      title: "Number",
      description: "Number of the act without the number sign (593, 26-1, 482-V), null when not shown.",
    }),
    date: isoDate.nullable().meta({ title: "Date", description: "Day of adoption, null when not shown." }),
    authority: AuthoritySchema.nullable().meta({
      title: "Authority",
      description: "The body that adopted the act, null when not shown.",
    }),
    jointWith: z.array(JointBodySchema).meta({
      title: "Joint with",
      description:
        "The other bodies of a joint act in the order in which it names them; the act itself is the first one's.",
    }),
    session: statedText.nullable().meta({
      title: "Session",
      description: "Session of a maslikhat as printed (кезектен тыс XII), null when not shown; no part of its name.",
    }),
    registration: RegistrationSchema.nullable().meta({
      title: "Registration",
      description: "State registration of this act, null when not shown.",
    }),
    adiletId: statedText.nullable().meta({
      title: "Adilet id",
      description: "This act's own document id in the registry adilet.zan.kz, null when the source does not show it.",
    }),
    force: ForceSchema.nullable().default(null).meta({
      title: "Force",
      description: "When the act enters into force by its own words; null where none say it.",
    }),
    status: ActStatusSchema.meta({ title: "Status", description: "Status as the source shows it." }),
  })
  .meta({ title: "Act", description: "Identity of the act." });
