/** Acts that the Russian forms cite, drawn from small tables. Their titles, dates and numbers need not be the register's. */
import type { Random } from "../generator/random.js";
import { aDate, number } from "./kazakh-words.js";

export { aDate, number, one, quoted } from "./kazakh-words.js";

export const state = "Республика Казахстан";
const months = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];

const laws = [
  ["О жилищных отношениях", "1997-04-16", "94-I"],
  ["О дорожном движении", "2014-04-17", "194-V"],
  ["Об игорном бизнесе и лотерейной деятельности", "2007-01-12", "219-III"],
  ["О культуре", "2006-12-15", "207"],
  ["О защите и карантине растений", "2002-07-03", "331"],
] as const;
const orders = [
  ["Об утверждении форм учета помещений", "Министр национальной экономики"],
  ["О согласовании расписания перевозок пассажиров", "Министр по инвестициям и развитию"],
  ["Об утверждении перечня водных объектов", "Министр сельского хозяйства"],
] as const;
const locals = [
  ["decision", "решение", "Каркаралинский районный маслихат", "Каркаралинского районного маслихата"],
  [
    "resolution",
    "постановление",
    "акимат Мугалжарского района Актюбинской области",
    "акимата Мугалжарского района Актюбинской области",
  ],
  ["decision", "решение", "маслихат города Степногорска", "маслихата города Степногорска"],
  ["resolution", "постановление", "акимат Павлодарской области", "акимата Павлодарской области"],
] as const;
const localTitles = ["О присвоении наименований улицам", "Об утверждении цен на услуги", "Об исполнении бюджета"];

/** `6 апреля 2016 года`. */
export function day(iso: string): string {
  const [year, month, date] = iso.split("-").map(Number) as [number, number, number];
  return `${date} ${months[month - 1]} ${year} года`;
}

export function aLaw(random: Random) {
  const [title, date, number] = random.pick(laws);
  return { type: "law", title, authority: state, date, number } as const;
}

export function twoLaws(random: Random) {
  return random
    .sample(laws, 2)
    .map(([title, date, number]) => ({ type: "law", title, authority: state, date, number }));
}

/** `post` is the authority in the genitive. */
export function anOrder(random: Random) {
  const [title, post] = random.pick(orders);
  const authority = `${post} Республики Казахстан`;
  return {
    type: "order",
    title,
    authority,
    post: authority.replace("Министр", "Министра"),
    date: aDate(random),
    number: number(random, 900),
  } as const;
}

export function aLocalAct(random: Random) {
  const [type, noun, authority, body] = random.pick(locals);
  const title = random.pick(localTitles);
  return {
    noun,
    body,
    said: { type, authority, title, date: aDate(random), number: `${number(random)}/${number(random, 400)}` },
  };
}
