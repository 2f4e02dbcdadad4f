/** Acts that the Kazakh forms cite, drawn from small tables. Their titles, dates and numbers need not be the register's. */
import { dateAttributive } from "../generator/dates.js";
import type { Random } from "../generator/random.js";
import type { Drawn, Said } from "./form.js";

export const state = "Қазақстан Республикасы";

const laws = [
  ["Тұрғын үй қатынастары туралы", "1997-04-16", "94-I"],
  ["Жол жүрісі туралы", "2014-04-17", "194-V"],
  ["Ойын бизнесі және лотерея қызметі туралы", "2007-01-12", "219-III"],
  ["Мәдениет туралы", "2006-12-15", "207"],
  ["Өсімдіктерді қорғау және олардың карантині туралы", "2002-07-03", "331"],
] as const;
const orders = [
  ["Азаматтарға арналған үй-жайларды есепке алу нысандарын бекіту туралы", "Ұлттық экономика министрі"],
  ["Жолаушылар тасымалының кестесін келісу туралы", "Инвестициялар және даму министрі"],
  ["Су объектілерін пайдалану тізбесін бекіту туралы", "Ауыл шаруашылығы министрі"],
] as const;
const locals = [
  ["decision", "шешімі", "Қарқаралы аудандық мәслихаты"],
  ["resolution", "қаулысы", "Ақтөбе облысы Мұғалжар ауданы әкімдігі"],
  ["decision", "шешімі", "Степногорск қалалық мәслихаты"],
  ["resolution", "қаулысы", "Павлодар облысы әкімдігі"],
] as const;
const localTitles = ["Көшелерге атау беру туралы", "Қызмет бағаларын бекіту туралы", "Бюджеттің атқарылуы туралы"];

export const quoted = (title: string) => `"${title}"`;
export const day = dateAttributive;
export const genitive = (name: string) => name.replace(/і$/, "інің").replace(/ы$/, "ының");
export const number = (random: Random, to = 60) => String(random.int(2, to));
export const one = (sentence: string, ...cites: Said[]): Drawn => ({ sentence, cites });

export function aDate(random: Random): string {
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${random.int(2005, 2019)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

export function aLaw(random: Random) {
  const [title, date, number] = random.pick(laws);
  return { type: "law", title, authority: state, date, number } as const;
}

/** Two laws, not the same. */
export function twoLaws(random: Random) {
  return random
    .sample(laws, 2)
    .map(([title, date, number]) => ({ type: "law", title, authority: state, date, number }));
}

export function anOrder(random: Random) {
  const [title, post] = random.pick(orders);
  return {
    type: "order",
    title,
    authority: `${state} ${post}`,
    date: aDate(random),
    number: number(random, 900),
  } as const;
}

export function aLocalAct(random: Random) {
  const [type, noun, authority] = random.pick(locals);
  const title = random.pick(localTitles);
  const said = { type, authority, title, date: aDate(random), number: `${number(random)}/${number(random, 400)}` };
  return { noun, said };
}
