import type { Random } from "../../generator/random.js";
import { lineStart, type Perturbation, placeOf, type Source } from "../perturbation.js";

/** What a heading is made of, as printed. */
interface Pieces {
  readonly body: string;
  readonly date: string;
  readonly number: string;
  /** `қаулысына`, `постановлению` */
  readonly noun: string;
  readonly annexNumber: number | null;
  readonly isSession: boolean;
}

const kazakhNoun = /([\p{L}]+(?:сына|сіне|ына|іне|ге|ға))\s+[^\s]*\s?[-–]?\s?(?:№\s?)?\d*\s?[-–]?\s?қосымша[^\s]*$/iu;
const russianNoun = /^приложение(?:\s?№?\s?\d+)?\s+к\s+(\p{L}+)/iu;

function piecesOf(source: Source, index: number): Pieces | null {
  const { act, text } = source;
  const annex = act.annexes[index]!;
  const at = (field: string) => {
    const place = placeOf(source, `/annexes/${index}/heading/${field}`);
    return place === null ? null : text.slice(place.start, place.end).replace(/\s+/g, " ");
  };
  const [body, date, number] = [at("authority"), at("date"), at("number")];
  const noun = (act.language === "kk" ? kazakhNoun : russianNoun).exec(annex.heading.text)?.[1];
  if (body === null || date === null || number === null || noun === undefined) return null;
  return { body, date, number, noun, annexNumber: annex.number, isSession: act.act.authority?.kind === "maslikhat" };
}

/** The ways to write the same heading anew. */
const kazakh = ({ body, date, number, noun, annexNumber, isSession }: Pieces): string[] => {
  const annex = `${annexNumber === null ? "" : `${annexNumber}-`}қосымша`;
  return [
    `${annex}\n${body}\n${date}\n№ ${number} ${noun}`,
    `${body} № ${number}\n${date} ${noun}\n${annex}`,
    `${date} № ${number}\n${body}\n${noun} ${annex}`,
    `${body}\n${date}\n№ ${number} ${noun}\n${annexNumber === null ? "қосымша" : `қосымша № ${annexNumber}`}`,
    `${body} ${date} № ${number} ${noun} ${annex}.`,
    ...(isSession ? [`${body}\nкезектен тыс XII сессиясының\n${date}\n№ ${number} ${noun}\n${annex}`] : []),
  ];
};

const russian = ({ body, date, number, noun, annexNumber, isSession }: Pieces): string[] => {
  const annex = annexNumber === null ? "Приложение" : `Приложение ${annexNumber}`;
  const day = date.replace(/^от\s/, "");
  return [
    `${annexNumber === null ? "Приложение" : `Приложение № ${annexNumber}`}\nк ${noun} ${body}\nот ${day} № ${number}`,
    `${annex}\nк ${noun} ${body}\n№ ${number} от ${day}`,
    `${annex}\nк ${noun} № ${number}\n${body}\nот ${day}`,
    `К ${noun} ${body}\nот ${day} № ${number}\n${annex.toLowerCase()}`,
    `${annex} к ${noun} ${body} от ${day} № ${number}.`,
    ...(isSession ? [`${annex}\nк ${noun} внеочередной XII сессии\n${body}\nот ${day} № ${number}`] : []),
  ];
};

/** `… № 22-3 шешіміне 1 қосымша` → `1-қосымша` / … / `№ 22-3 шешіміне`, and the like. */
export const reorderedHeading: Perturbation = {
  name: "the parts of an annex heading in another order",
  apply(source, choose: Random) {
    const { act, text } = source;
    if (act.annexes.length === 0) return null;
    const index = choose.int(0, act.annexes.length - 1);
    const place = placeOf(source, `/annexes/${index}/heading/text`);
    const pieces = piecesOf(source, index);
    if (place === null || pieces === null) return null;
    const heading = choose.pick((act.language === "kk" ? kazakh : russian)(pieces));
    const start = lineStart(text, place.start);
    if (text.slice(start, place.start).trim() !== "") return null;
    return { text: `${text.slice(0, start)}${heading}${text.slice(place.end)}`, touches: ["annexes"] };
  },
};
