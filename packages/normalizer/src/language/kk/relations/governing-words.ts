import type { GoverningPattern } from "../../../grammar/governing.js";
import { declaredOrFinite, finite, noun } from "./verbs.js";

const of = (kind: GoverningPattern["kind"], source: string): GoverningPattern => ({
  kind,
  pattern: new RegExp(source, "giu"),
});
const word = "(?<!\\p{L})";

/**
 * What is done to an act, by the verb and the noun that goes with it. Source: the operative clauses of acts of the register.
 */
export const governing: readonly GoverningPattern[] = [
  of("repeals", `${noun("күші", 3)}${declaredOrFinite("жой")}`),
  of("repeals", `${word}${finite("жарамсыз\\s+деп\\s+тан")}`),
  of("repeals", `${noun("қолданыл|қолданыс|әрекет", 3)}${finite("тоқтат")}`),
  of("suspends", `${word}тоқтат\\p{L}*\\s+${finite("тұр")}`),
  of("repeals-part", `${word}(?:алып|алынып|шығарып)\\s+${finite("таста")}`),
  of("amends", `${noun("өзгер[іт]\\p{L}*")}${finite("енгіз|енгізі")}`),
  of("amends", `${word}${finite("өзгерт|өзгерті")}`),
  of("supplements", `${noun("толықтыру")}${finite("енгіз|енгізі")}`),
  of("supplements", `${word}${finite("толықтыр|толықтыры")}`),
  of("replaces-wording", `${noun("редакция", 2)}${finite("жаз|жазы|баянда|мазмұнда|бер|бері|жария")}`),
  of("replaces-wording", `${word}${finite("ауыстыр|ауыстыры|алмастыр|алмастыры")}`),
  of("approves", `${word}${finite("бекіт|бекіті|мақұлда")}`),
  of("extends", `${noun("мерзім|қолданыл|қолданыс")}${finite("ұзарт|ұзарты")}`),
  of("enters-into-force", `${word}(?:қолданысқа|күшіне)\\s+${finite("енгіз|енгізі|ен")}`),
  of("delegates-control", `${noun("бақыла", 30)}${finite("жүкте|қалдыр|қалдыры|ал")}`),
  of(
    "registers",
    `${noun("мемлекеттік\\s+тірке", 12)}${finite("қамтамасыз\\s+ет|жібер|жолда|ұсын|өткіз|жүзеге\\s+асыр")}`,
  ),
  of("registers", `${word}мемлекеттік\\s+${finite("тірке")}`),
];

/** What a preamble says of its grounds: words behind them. */
export const grounds: readonly GoverningPattern[] = [
  of("based-on", `${word}(?:сәйкес|негіз(?:інде|ге\\s+ала)|басшылыққа\\s+ала?)\\p{L}*`),
  of(
    "implements",
    `${word}(?:іске|жүзеге)\\s+асыр\\p{L}*|${word}орында\\p{L}*\\s+(?:мақсат|үшін)\\p{L}*|${word}орындай\\s+отырып`,
  ),
];

/** What a note of the register says was done, in the past or in the passive participle. */
export const done: readonly GoverningPattern[] = [
  of("repeals", `${word}күші\\s+жой[ыы]л\\p{L}*`),
  of("repeals-part", `${word}(?:алып|алынып)\\s+таста\\p{L}*`),
  of("amends", `${word}өзгер[іт]\\p{L}*(?:\\s+(?:мен|және)\\s+толықтыру\\p{L}*)?\\s+енгіз\\p{L}*|${word}өзгерт\\p{L}*`),
  of("supplements", `${word}толықтыр\\p{L}*`),
  of("replaces-wording", `${word}редакция\\p{L}*`),
  of("suspends", `${word}тоқтат\\p{L}*\\s+тұр\\p{L}*`),
  of("extends", `${word}ұзарт\\p{L}*`),
];

/** What becomes of the acts that a list names, by its title. */
export const lists: readonly GoverningPattern[] = [
  of("repeals", `${word}күші(?:н)?\\s+жой\\p{L}*`),
  of("amends", `${word}өзгер[іт]\\p{L}*`),
  of("supplements", `${word}толықтыру\\p{L}*`),
];
