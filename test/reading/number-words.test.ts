/** Numbers that an act gives in figures and in words. */
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { kazakhAct, russianAct } from "./quota-act.js";

const differing = async (text: string) =>
  (await parseAct(text)).findings.flatMap(({ code, path, expected, actual }) =>
    code === "text.number-words-mismatch" ? [[path, expected, actual]] : [],
  );

const inKazakh = (words: string) => differing(kazakhAct(`1. Комиссия құрамы ${words} болып белгіленсін.`, []));
const inRussian = (words: string) => differing(russianAct(`1. Установить срок ${words} дней.`, []));

test.each([
  "жеті (7) адам",
  "7 (жеті) адам",
  "он екі (12) адам",
  "1 250 (бір мың екі жүз елу) адам",
  "1,5 (бір жарым) пайыз",
  "елуден (50) жүзге (100) дейінгі адам",
  "2-ден (екі) кем емес адам",
  // What is no number, or a part of one, is held against nothing.
  "3 (өкілдер) адам",
  "екі миллион үш жүз (2 000 300) адам",
  "3 000 000 (үш миллион) адам",
  "сағат 18:00 (он сегіз)",
  "2021-2023 (үш) жыл",
  "5 (бес) немесе 6 (алты) адам",
])("agree in Kazakh: %s", async (words) => {
  expect(await inKazakh(words)).toEqual([]);
});

test.each([
  ["жеті (8) адам", 7, 8],
  ["7 (сегіз) адам", 8, 7],
  ["он екі (21) адам", 12, 21],
  ["5 (бес) немесе 6 (бес) адам", 5, 6],
  ["елуден (60) кем емес адам", 50, 60],
])("differ in Kazakh: %s", async (words, expected, actual) => {
  expect(await inKazakh(words)).toEqual([["/clauses/0/text", expected, actual]]);
});

test.each([
  "семи (7)",
  "7 (семи)",
  "двадцати пяти (25)",
  "до 30 (тридцати) календарных",
  "1 500 (одна тысяча пятьсот)",
  "2-х (двух)",
  "3 (рабочих)",
  "двух миллионов трехсот (2 000 300)",
  "18 (восемнадцать) и 20 (двадцать)",
])("agree in Russian: %s", async (words) => {
  expect(await inRussian(words)).toEqual([]);
});

test.each([
  ["семи (8)", 7, 8],
  ["15 (пятидесяти)", 50, 15],
  ["двадцати пяти (20)", 25, 20],
])("differ in Russian: %s", async (words, expected, actual) => {
  expect(await inRussian(words)).toEqual([["/clauses/0/text", expected, actual]]);
});
