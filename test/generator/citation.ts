/** Wordings of citations: one function per kind of cited act, each giving the printed runs together with their meaning. */
import type { ActCitation, CitedAct, CitedType, LinkTo, PluralCitation, Run } from "./act-spec.js";
import { codeStem } from "./cited-acts.js";
import { type DateForm, dateAttributive } from "./dates.js";
import { type Case, genitive, possessed } from "./kazakh.js";
import { type CitedUnit, type PinpointStyle, pinpointWords, plainPinpoints } from "./pinpoint-wording.js";
import { type RegistrationBracket, registrationWords, tellsDay } from "./registration-wording.js";
import { linked, plain } from "./runs.js";

export const citedNouns: Record<CitedType, string> = {
  law: "Заңы",
  code: "кодексі",
  order: "бұйрығы",
  resolution: "қаулысы",
  decision: "шешімі",
  directive: "өкімі",
};

export type Quotes = readonly [open: string, close: string];
export const straightQuotes: Quotes = ['"', '"'];
export const guillemets: Quotes = ["«", "»"];

export type NumberMark = "№" | "№ ";

export interface Wording {
  readonly quotes: Quotes;
  readonly numberMark: NumberMark;
  /** What the sentence's verb or postposition governs: `сәйкес` the dative, `күші жойылды` the genitive. */
  readonly case: Case;
  /** Outermost first. */
  readonly pinpoint: readonly CitedUnit[];
  readonly pinpointStyle?: PinpointStyle;
  readonly dateForm?: DateForm;
  /** `Кодексіне` for `кодексіне`. */
  readonly capitalCode?: boolean;
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
function nounAndPinpoint(type: CitedType, wording: Wording): Run[] {
  const steps = wording.pinpoint;
  const stem = type === "code" && wording.capitalCode ? "Кодексі" : citedNouns[type];
  const noun = possessed(stem, steps.length === 0 ? wording.case : "genitive");
  const link: LinkTo | null = wording.link && { kind: "act", id: wording.link.id };
  if (steps.length === 0) return [linked(noun, link)];
  const pinpoint = pinpointWords(steps, wording.case, wording.pinpointStyle ?? plainPinpoints);
  return wording.link?.on === "pinpoint"
    ? [plain(`${noun} `), linked(pinpoint, link)]
    : [linked(noun, link), plain(` ${pinpoint}`)];
}

const quoted = (title: string | null, [open, close]: Quotes): string | null => title && `${open}${title}${close}`;

const lead = (parts: readonly (string | null)[]): Run =>
  plain(parts.flatMap((part) => (part === null ? [] : [`${part} `])).join(""));

function citation(act: CitedAct, runs: readonly Run[], wording: Wording): ActCitation {
  return { kind: "act", runs, act, pinpoint: wording.pinpoint };
}

/** By the order in which a law's parts stand; `bare state`: `Қазақстан Республикасы Заңының`. */
export type LawOrder =
  | "state, title"
  | "title, state"
  | "title, date, state"
  | "title, date, genitive state"
  | "title, bare state"
  | "state, title, date"
  | "title"
  | "title, date";

/**
 * `Қазақстан Республикасының 2016 жылғы 6 сәуірдегі № 480-V "…" Заңына`, `"…" Қазақстан Республикасының … Заңына`,
 * `"…" 2016 жылғы 6 сәуірдегі Қазақстан Республикасы Заңына`, `"…" Заңына`.
 */
export function citeLaw(
  law: CitedAct,
  order: LawOrder,
  prints: { readonly date: boolean; readonly number: boolean },
  wording: Wording,
): ActCitation {
  const title = quoted(law.title, wording.quotes);
  const state = law.authority && genitive(law.authority);
  const date = prints.date ? dateAttributive(law.date!, wording.dateForm) : null;
  const number = prints.number ? `${wording.numberMark}${law.number}` : null;
  const parts = {
    "state, title": [state, date, number, title],
    "title, state": [title, state, date, number],
    "title, date, state": [title, date, number, law.authority],
    "title, date, genitive state": [title, date, number, state],
    "title, bare state": [title, law.authority],
    "state, title, date": [state, title, date, number],
    title: [title],
    "title, date": [title, date, number],
  }[order];
  const act = {
    ...law,
    authority: order === "title" || order === "title, date" ? null : law.authority,
    date: date !== null && parts.includes(date) ? law.date : null,
    number: number !== null && parts.includes(number) ? law.number : null,
  };
  return citation(act, [lead(parts), ...nounAndPinpoint("law", wording)], wording);
}

/** `"А" 2001 жылғы 23 қаңтардағы, "Б" … Қазақстан Республикасының Заңдарына`: the state after or before the titles. */
export function citeLaws(
  laws: readonly CitedAct[],
  order: "state last" | "state first",
  printsDate: boolean,
  wording: Wording,
): PluralCitation {
  const state = genitive(laws[0]!.authority!);
  const each = laws.map((law) => {
    const title = quoted(law.title, wording.quotes)!;
    if (!printsDate) return title;
    const date = dateAttributive(law.date!);
    return order === "state last" ? `${title} ${date}` : `${date} ${title}`;
  });
  const list = `${each.slice(0, -1).join(", ")} және ${each.at(-1)}`;
  const words = order === "state last" ? `${list} ${state} ` : `${state} ${list} `;
  const link: LinkTo | null = wording.link && { kind: "act", id: null };
  return {
    kind: "acts",
    runs: [plain(words), linked(possessed("Заңдары", wording.case), link)],
    acts: laws.map((law) => ({ ...law, date: printsDate ? law.date : null, number: null })),
  };
}

/** `Қазақстан Республикасының [2014 жылғы 5 шілдедегі] Қылмыстық-атқару кодексіне`, `Қазақстан Республикасы Еңбек кодексінің`. */
export function citeCode(code: CitedAct, wording: Wording, printsDate = false, bareState = false): ActCitation {
  const state = bareState ? code.authority : genitive(code.authority!);
  const date = printsDate ? dateAttributive(code.date!, wording.dateForm) : null;
  const title = wording.capitalCode ? code.title!.replace("кодексі", "Кодексі") : code.title;
  const act = { ...code, title, date: printsDate ? code.date : null, number: null };
  return citation(act, [lead([state, date, codeStem(code)]), ...nounAndPinpoint("code", wording)], wording);
}

/** A code by the title of its law: `Қазақстан Республикасының … "… туралы (Салық кодексі)" Кодексіне`. */
export function citeTitledCode(code: CitedAct, order: "state, title" | "title, state", wording: Wording): ActCitation {
  const title = quoted(code.title, wording.quotes);
  const state = genitive(code.authority!);
  const date = dateAttributive(code.date!, wording.dateForm);
  const parts = order === "state, title" ? [state, date, title] : [title, state, date];
  const runs = [lead(parts), ...nounAndPinpoint("code", { ...wording, capitalCode: true })];
  return citation({ ...code, number: null }, runs, wording);
}

export type OrderOrder =
  | "authority, number, title"
  | "title, authority, number"
  | "authority, title, number"
  | "authority, title, date, number";

/**
 * An order or a local act with authority, date and number; the bracket with the registration stands after the noun,
 * or before it: `… № 498 (… тіркелген) бұйрығына`. `region` is the one whose department registered a local act.
 */
export function citeNumbered(
  act: CitedAct,
  order: OrderOrder,
  registration: RegistrationBracket | null,
  wording: Wording,
  region = "",
): ActCitation {
  const title = quoted(act.title, wording.quotes);
  const authority = genitive(act.authority!);
  const date = dateAttributive(act.date!, wording.dateForm);
  const number = `${wording.numberMark}${act.number}`;
  const parts = {
    "authority, number, title": [authority, date, number, title],
    "title, authority, number": [title, authority, date, number],
    "authority, title, number": [authority, date, title, number],
    "authority, title, date, number": [authority, title, date, number],
  }[order];
  const bracket = registration && registrationWords(act, registration, wording.numberMark, region);
  const before = registration?.place === "before noun" ? bracket : null;
  const after = { "before noun": "", "after noun": ` ${bracket}`, "after сәйкес": ` сәйкес ${bracket}` };
  const printed = act.registration && {
    ...act.registration,
    date: registration && tellsDay(registration.wording) ? act.registration.date : null,
  };
  return citation(
    { ...act, registration: registration ? printed : null },
    [
      lead([...parts, before]),
      ...nounAndPinpoint(act.type, wording),
      ...(registration && after[registration.place] !== "" ? [plain(after[registration.place])] : []),
    ],
    wording,
  );
}
