/** Headings of annexes in their wordings, orders and line breaks. */
import type { AnnexSpec } from "../act-spec.js";
import { dateAttributive } from "../dates.js";
import { bareGenitive, genitive, possessed } from "../kazakh.js";
import type { Scene } from "./scene.js";

/** How the headings of one act are worded; all its annexes share it. */
export interface HeadingStyle {
  readonly authority: string;
  /** `1-қосымша`, `1 қосымша`, `№ 1 қосымша`. */
  readonly mark: (number: number | null) => string;
  readonly lines: "three" | "four" | "two" | "one" | "five";
  readonly quotedDay: boolean;
  readonly title: string | null;
  readonly sign: string;
  readonly date: string;
  readonly number: string;
}

export function headingStyle(scene: Scene, title: string): HeadingStyle {
  const { features, issuer, date, number, mark } = scene;
  const [usual, longer, shorter] = issuer.headingNames;
  return {
    authority: features.pick("heading's authority", {
      usual: usual!,
      ...(longer === undefined ? {} : { "in full": longer }),
      ...(shorter === undefined ? {} : { "аудан әкімдігі": shorter }),
    }),
    mark: features.pick<HeadingStyle["mark"]>("heading's number", {
      "1-қосымша": (number) => (number === null ? "қосымша" : `${number}-қосымша`),
      "1 қосымша": (number) => (number === null ? "қосымша" : `${number} қосымша`),
      "№ 1 қосымша": (number) => (number === null ? "қосымша" : `№ ${number} қосымша`),
    }),
    lines: features.pick<HeadingStyle["lines"]>("heading's lines", {
      "1": "one",
      "2": "two",
      "3": "three",
      "4": "four",
      "5": "five",
    }),
    quotedDay: features.maybe("heading: « 31 »", 0.08),
    title: features.maybe("heading quotes the title", 0.06) ? title : null,
    sign: /^\d/.test(number) && features.maybe("heading: number without №", 0.05) ? "" : mark,
    date,
    number,
  };
}

/** `… қаулысына 1 қосымша`. */
export function annexHeading(scene: Scene, style: HeadingStyle, number: number | null): AnnexSpec["heading"] {
  const noun = possessed(scene.issuer.noun.possessed, "dative");
  return heading(scene, style, noun, style.mark(number));
}

/** `… қаулысымен бекітілген`. */
export function approvalHeading(scene: Scene, style: HeadingStyle): AnnexSpec["heading"] {
  return heading(scene, style, `${scene.issuer.noun.possessed}мен`, "бекітілген");
}

function heading(scene: Scene, style: HeadingStyle, noun: string, mark: string): AnnexSpec["heading"] {
  const { quotes } = scene;
  const { authority, date, number } = style;
  const whose = inGenitive(authority);
  const plainDay = dateAttributive(date);
  const day = style.quotedDay ? plainDay.replace(/ (\d+) /, " « $1 » ") : plainDay;
  const title = style.title === null ? [] : [`${quotes[0]}${style.title}${quotes[1]}`];
  const act = `${style.sign}${number} ${noun}`;
  const lines = {
    one: [[whose, day, ...title, act, mark].join(" ")],
    two: [`${whose} ${day}`, [...title, `${act} ${mark}`].join(" ")],
    three: [whose, day, ...title, `${act} ${mark}`],
    four: [whose, day, ...title, act, mark],
    five: [...halves(whose), day, ...title, act, mark],
  }[style.lines];
  return { lines, authority, date, number };
}

/** `Бәйтерек ауданы әкімдігінің`, `Облыстық мәслихаттың`. */
const inGenitive = (authority: string): string =>
  /[ыі]$/.test(authority) ? genitive(authority) : bareGenitive(authority);

function halves(words: string): string[] {
  const all = words.split(" ");
  const half = Math.ceil(all.length / 2);
  return [all.slice(0, half).join(" "), all.slice(half).join(" ")].filter((line) => line !== "");
}
