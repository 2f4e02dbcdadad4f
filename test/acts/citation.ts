/** Wordings of citations: one function per kind of cited act, each giving the printed runs together with their meaning. */
import type { ActCitation, CitedAct, LinkTo, Run } from "./act-spec.js";
import { codeStem } from "./cited-acts.js";
import { dateAttributive, dateLocative } from "./kazakh.js";
import { linked, plain } from "./runs.js";

/** The word that the sentence's verb or postposition governs: `сәйкес` the dative, `күші жойылды` the genitive. */
export type Case = "dative" | "genitive";

const nouns = {
  law: { dative: "Заңына", genitive: "Заңының" },
  code: { dative: "кодексіне", genitive: "кодексінің" },
  order: { dative: "бұйрығына", genitive: "бұйрығының" },
  resolution: { dative: "қаулысына", genitive: "қаулысының" },
  decision: { dative: "шешіміне", genitive: "шешімінің" },
} as const;

const units = {
  article: { dative: "бабына", genitive: "бабының" },
  clause: { dative: "тармағына", genitive: "тармағының" },
  subclause: { dative: "тармақшасына", genitive: "тармақшасының" },
} as const;

export type CitedUnit = { readonly unit: keyof typeof units; readonly number: string };

export type Quotes = readonly [open: string, close: string];
export const straightQuotes: Quotes = ['"', '"'];
export const guillemets: Quotes = ["«", "»"];

export type NumberMark = "№" | "№ ";

export interface Wording {
  readonly quotes: Quotes;
  readonly numberMark: NumberMark;
  readonly case: Case;
  /** Outermost first. */
  readonly pinpoint: readonly CitedUnit[];
  /** Which words the registry made a link, and its address (null: not known). */
  readonly link: { readonly on: "noun" | "pinpoint"; readonly id: string | null } | null;
}

export const dativeLink = (quotes: Quotes, numberMark: NumberMark, id: string | null): Wording => ({
  quotes,
  numberMark,
  case: "dative",
  pinpoint: [],
  link: { on: "noun", id },
});

/** `Заңының 31-бабының 1-тармағына`, the governed case on the last word, with the link where the registry has it. */
function nounAndPinpoint(type: CitedAct["type"], wording: Wording): Run[] {
  const last = wording.pinpoint.length - 1;
  const noun = nouns[type][last < 0 ? wording.case : "genitive"];
  const pinpoint = wording.pinpoint
    .map(({ unit, number }, index) => {
      const joint = unit === "subclause" ? ") " : "-";
      return `${number}${joint}${units[unit][index === last ? wording.case : "genitive"]}`;
    })
    .join(" ");
  const link: LinkTo | null = wording.link && { kind: "act", id: wording.link.id };
  if (last < 0) return [linked(noun, link)];
  return wording.link?.on === "pinpoint"
    ? [plain(`${noun} `), linked(pinpoint, link)]
    : [linked(noun, link), plain(` ${pinpoint}`)];
}

const quoted = (title: string, [open, close]: Quotes): string => `${open}${title}${close}`;

/** `министрі` → `министрінің`, `әкімдігі` → `әкімдігінің`, `Республикасы` → `Республикасының`. */
export const genitive = (possessed: string): string => `${possessed}${/[ыа]$/.test(possessed) ? "ның" : "нің"}`;

function citation(act: CitedAct, runs: readonly Run[], wording: Wording): ActCitation {
  return { kind: "act", runs, act, pinpoint: wording.pinpoint };
}

export type LawOrder = "state, title" | "title, state" | "title, date, state";

/**
 * `Қазақстан Республикасының 2016 жылғы 6 сәуірдегі № 480-V "…" Заңына`, `"…" Қазақстан Республикасының … Заңына`,
 * `"…" 2016 жылғы 6 сәуірдегі Қазақстан Республикасы Заңына`.
 */
export function citeLaw(
  law: CitedAct,
  order: LawOrder,
  prints: { readonly date: boolean; readonly number: boolean },
  wording: Wording,
): ActCitation {
  const title = quoted(law.title, wording.quotes);
  const state = genitive(law.authority);
  const date = prints.date ? dateAttributive(law.date!) : null;
  const number = prints.number ? `${wording.numberMark}${law.number}` : null;
  const parts = {
    "state, title": [state, date, number, title],
    "title, state": [title, state, date, number],
    "title, date, state": [title, date, number, law.authority],
  }[order];
  const lead = parts.filter((part) => part !== null).join(" ");
  const act = { ...law, date: prints.date ? law.date : null, number: prints.number ? law.number : null };
  return citation(act, [plain(`${lead} `), ...nounAndPinpoint("law", wording)], wording);
}

/** `Қазақстан Республикасының Қылмыстық-атқару кодексіне`. */
export function citeCode(code: CitedAct, wording: Wording): ActCitation {
  const lead = `${genitive(code.authority)} ${codeStem(code)} `;
  return citation({ ...code, date: null, number: null }, [plain(lead), ...nounAndPinpoint("code", wording)], wording);
}

export type OrderOrder = "authority, number, title" | "title, authority, number" | "authority, title, number";

export type RegistrationWording = "register" | "register, болып" | "ministry";

function registrationBracket(act: CitedAct, how: RegistrationWording, mark: NumberMark): string {
  const { number, date } = act.registration!;
  if (how === "ministry" && date !== null) {
    return `(Қазақстан Республикасының Әділет министрлігінде ${dateLocative(date)} ${mark}${number} болып тіркелген)`;
  }
  const became = how === "register" ? "" : " болып";
  return `(Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде ${mark}${number}${became} тіркелген)`;
}

/**
 * An order or a local resolution with authority, date and number; the bracket with the registration stands after the
 * noun, or before it: `… № 498 (… тіркелген) бұйрығына`.
 */
export function citeNumbered(
  act: CitedAct,
  order: OrderOrder,
  registration: { readonly wording: RegistrationWording; readonly place: "after noun" | "before noun" } | null,
  wording: Wording,
): ActCitation {
  const title = quoted(act.title, wording.quotes);
  const authority = genitive(act.authority);
  const date = dateAttributive(act.date!);
  const number = `${wording.numberMark}${act.number}`;
  const lead = {
    "authority, number, title": [authority, date, number, title],
    "title, authority, number": [title, authority, date, number],
    "authority, title, number": [authority, date, title, number],
  }[order].join(" ");
  const bracket = registration && registrationBracket(act, registration.wording, wording.numberMark);
  const before = bracket !== null && registration?.place === "before noun" ? `${bracket} ` : "";
  const after = bracket !== null && registration?.place === "after noun" ? [plain(` ${bracket}`)] : [];
  const printed = act.registration && {
    ...act.registration,
    date: registration?.wording === "ministry" ? act.registration.date : null,
  };
  return citation(
    { ...act, registration: registration ? printed : null },
    [plain(`${lead} ${before}`), ...nounAndPinpoint(act.type, wording), ...after],
    wording,
  );
}
