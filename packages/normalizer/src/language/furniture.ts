/** Lines that the register puts around an act's text. Source: pages of the register, see docs/sources.md. */

import { foldWord } from "../text/fold.js";

type Status = "in-force" | "repealed";

/** Status words under the title, folded, and what they say. */
const statusWords: ReadonlyMap<string, Status> = new Map([
  ["жаңа", "in-force"],
  ["жаңартылған", "in-force"],
  ["күшінде", "in-force"],
  ["қолданыстағы", "in-force"],
  ["қолданыста", "in-force"],
  ["күшін жойған", "repealed"],
  ["күші жойылған", "repealed"],
  ["новый", "in-force"],
  ["обновленный", "in-force"],
  ["действующий", "in-force"],
  ["утративший силу", "repealed"],
]);

/** Composed letters may be longer before they are folded. */
const longestStatus = 2 * Math.max(...[...statusWords.keys()].map((words) => words.length));

/** What a text says that is nothing but a status word; undefined for any other. */
export function statusOfWords(text: string): Status | undefined {
  return text.length > longestStatus ? undefined : statusWords.get(foldWord(text));
}

/** Words of a status with which a line begins that goes on without a blank: `ЖаңартылғанСамал облысы …`. */
export function gluedStatus(text: string): string | null {
  const [, glued] = /^(\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?)(?=\p{Lu}\p{Ll})/u.exec(text.slice(0, 40)) ?? [];
  return glued !== undefined && statusWords.has(foldWord(glued)) ? glued : null;
}

/** Lines of the register's pages that are none of an act: how to report an error, which view it is. */
export const siteLine =
  /ctrl\s?\+\s?enter|об?\s+ошибк\p{L}+\s+на\s|қате\s+тап(?:саңыз|сақ)|^©|^мобильдік\s+нұсқа$|^мобильная\s+версия$/iu;

/** What the register prints at the edges of its pages: the bank of acts, its keeper, how the copy was signed. */
const registerEdge =
  /эталонд\p{L}*\s+бақылау|эталонн\p{L}*\s+контрольн|заңнама\s+және\s+құқықтық\s+ақпарат|институт\p{L}*\s+законодательств|әділет»?\s+ақпараттық|информационно-правовая\s+система|цифрлы\p{L}+\s+қолтаңба|цифров\p{L}+\s+подпис/iu;

/** Whether a text is one that the register puts on its pages. */
export const isOfRegister = (text: string): boolean => siteLine.test(text) || registerEdge.test(text);

/** A cheap look: the words with which editors' notes begin. */
export const noteWord = /^["«(]?(?:ескерт|рқао|зқаи|сноска|примечани|қараңыз|смотрите)/i;
/** Starts of editors' notes: the word for a note, or the office that makes it. */
export const noteStart =
  /^["«(]?(?:ескерту[.!]|ескертпе[.!]|рқао|зқаи|сноска[.:\s]|примечани[ея]\s*(?:рцпи|изпи|[.!])|қараңыз[:.]|смотрите[:.])/iu;
/** The same words with a colon; they begin explanations, too. */
const explains = /^["«(]?(?:ескерту|ескертпе|сноска|примечани[ея])\s?:/iu;
/** A note that says that the act as a whole lost its force. */
export const repealNote =
  /^(?:ескерту|ескертпе)[.!:]\s*(?:\p{L}+\s){0,2}күші\s+жойылды|^(?:сноска|примечание)[.:]\s*(?:\p{L}+\s){0,2}утратил/iu;
/** Lines after a note that belong to it. */
export const noteContinuation = /түпнұсқаның|авторлық\s+орфография|сохранена?\s+пунктуация|сақталған/iu;

/** What the wording of a note says: something was changed, by another act of a day in figures. */
const changed =
  /жаңа\s+редакцияда|енгізілді|толықтырылды|алып\s+тасталды|жойылды|ауыстырылды|в\s+(?:новой\s+)?редакции|внесен\p{L}*\s+изменени|исключен|утратил|дополнен/iu;
const byAnotherAct = /\d{2}\.\d{2}\.\d{4}|\d{4}\.\d{2}\.\d{2}/;
const byAct = /қаулы|шешім|бұйры|заң|жарлы|постановлен|решен|приказ|закон|указ/iu;
/** What an act orders to be changed stands in the imperative or the infinitive. */
const ordered = /с[ыі]н[.;:]?$|^(?:внести|изложить|признать|дополнить|исключить)/iu;

/** Whether a paragraph is a note by its wording, whatever its first word: nothing that an act orders is worded so. */
export function isNoteByWording(text: string): boolean {
  if (/^\d+\s?[.)]/.test(text) || ordered.test(text)) return false;
  return changed.test(text) && byAnotherAct.test(text) && byAct.test(text);
}

const day = /\d{2}\.\d{2}\.\d{4}|\d{4}\.\d{2}\.\d{2}|(?:19|20)\d{2}\s(?:жыл|год)/iu;
/**
 * The act that made a change stands in the instrumental: `бұйрығымен`, `постановлением`; in Russian notes in the
 * genitive as well.
 */
const changedBy =
  /(?:қаулы|шешім|бұйры|заң|жарлы|өкім)\p{L}{0,6}[мбп]ен(?!\p{L})|(?:постановлени|решени|приказ|закон|указ|распоряжени)(?:[ое]м|а|я)(?!\p{L})/iu;

/**
 * Whether a paragraph begins a note: its first word says so, or with a colon behind it that word and how an act was
 * changed.
 */
export function beginsNote(text: string): boolean {
  if (noteStart.test(text)) return true;
  return explains.test(text) && !ordered.test(text) && changed.test(text) && changedBy.test(text) && day.test(text);
}

const ofEdition = /редакци|өзгеріс|толықтыру|изменени|дополнени|жариялан|опубликован/iu;
const ofGrounds = /сәйкес|негізінде|мақсатында|соответстви|основани|целях|исполнение/iu;
const longestHeadNote = 200;

/** Whether a paragraph above the preamble says which edition of the act this is, or where it was published. */
export function isHeadNote(text: string): boolean {
  if (text.length > longestHeadNote || /[,:]$/.test(text)) return false;
  return ofEdition.test(text) && !ofGrounds.test(text);
}

/** Whether a note is the word for one alone, so that its text stands in the paragraph below. */
export function isNoteHeading(text: string): boolean {
  return text.length < 40 && noteStart.test(text) && !/[.:!]\s*[\p{L}\d]/u.test(text);
}
