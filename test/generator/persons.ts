/** Invented surnames of officials. */
import { surnameDative } from "./kazakh.js";
import type { Random } from "./random.js";

export const surnames = [
  "Сабитов",
  "Жанғалиев",
  "Тілеулина",
  "Кенжебаев",
  "Мырзабекова",
  "Ізтілеуов",
  "Нұрғожина",
  "Ермекұлы",
  "Әбдіхалық",
  "Подгорный",
  "Төлегенова",
  "Бейсенбек",
] as const;

export const initials = ["А", "Б", "Д", "Е", "Ж", "Қ", "М", "Н", "С", "Ә", "Ұ", "Ғ"] as const;

export type InitialsStyle = "А.Сабитов" | "А. Сабитов" | "А.Б. Сабитов" | "А.Б.Сабитов";
export const initialsStyles = ["А.Сабитов", "А. Сабитов", "А.Б. Сабитов", "А.Б.Сабитов"] as const;

export interface Person {
  readonly initials: readonly [string, string];
  readonly surname: string;
}

export const person = (choose: Random): Person => ({
  initials: [choose.pick(initials), choose.pick(initials)],
  surname: choose.pick(surnames),
});

export function personName({ initials: [first, second], surname }: Person, style: InitialsStyle): string {
  return style.replace("А", first).replace("Б", second).replace("Сабитов", surname);
}

export const personDative = (someone: Person, style: InitialsStyle): string =>
  personName({ ...someone, surname: surnameDative(someone.surname) }, style);
