import { allMatches } from "@qauly/model/rules";
import { letter } from "../../../text/letters.js";
import type { Part } from "../../language.js";
import { numberPattern } from "./numbers.js";

/**
 * Groups of people for whom jobs are reserved, whoever they are, by the grammar of the sentence: the noun phrase whose head
 * is a plural of persons, before what is done for them.
 *
 *     көп балалы аналар үшін      алпыс жастан асқан адамдарды жұмысқа орналастыру      түлектерге – екі пайыз
 */
const plural = "(?:лар|лер|дар|дер|тар|тер)(?:ы|і)?";
const possessable = "(?:н|ны|ні|ды|ді|ты|ті|ның|нің|дың|дің|тың|тің)";
const dative = "(?:ға|ге|қа|ке|на|не|а|е)";
/** A whole word: a search that could begin inside one would try each of its letters. */
const word = `(?<![${letter}-])[${letter}-]{2,40}`;
/** A remark in brackets between the head and the word that governs it. */
const aside = "(?:\\s\\([^()]{1,120}\\))?";

/** What stands behind the head of such a phrase, by the head's case. */
const anchors: readonly RegExp[] = [
  // Any noun but a verb's: `жастар тәжірибесі үшін`, and not `орналастыру үшін`.
  new RegExp(`(?<head>${word}(?<![ую]))${aside}(?=\\s+үшін(?![${letter}]))`, "gi"),
  new RegExp(`(?<head>${word}${plural})${aside}(?=\\s+қатарынан(?![${letter}]))`, "gi"),
  new RegExp(
    `(?<head>${word}${plural}(?:${possessable}|${dative}))${aside}(?=\\s+(?:жұмыс(?:қа|пен)\\s+(?:орналас|қабылда|қамт|тарту|алу)|еңбекпен\\s+қамт))`,
    "gi",
  ),
  new RegExp(
    `(?<head>${word}${plural}${dative})${aside}(?=\\s+(?:арналған\\s+|тиесілі\\s+)?(?:жұмыс\\s+оры|квота|тізімдік|жұмыскерлер|қызметкерлер|мөлшер|кемінде|${numberPattern}\\s?(?:\\([^()]{1,60}\\)\\s?)?(?:%|пайыз|процент))|\\s[-–—:])`,
    "gi",
  ),
  new RegExp(`^[^:;]{0,200}?(?<head>${word}${plural})${aside}(?=\\s[-–—]\\s)`, "gi"),
];

/** Words that end what goes before the phrase: they govern the words before themselves, or tell when, where and how much. */
const before = new RegExp(
  "(?:^|[:;.(]|(?<=^|[\\s,])(?:сәйкес|бойынша|мақсатында|үшін|қоспағанда|қоспай|отырып|орай|байланысты|қарамастан|негізінде|жыл(?:ға|ы|дың|дан\\s+бастап)|" +
    "квота\\p{L}*|пайыз\\p{L}*|процент\\p{L}*|мөлшерінде|көлемінде|санынан|санының|есебінен|тиісінше|туралы|орындар\\p{L}*|орны\\p{L}*|кезінде|белгіленсін|(?:беруші|ұйым|кәсіпорын|мекеме)\\p{L}*(?:да|де|ға|ге|на|не)|" +
    "(?:аудан|қала|облыс|өңір)\\p{L}*нда(?!\\s+\\p{L}+(?:тын|тін|ған|ген|қан|кен)(?!\\p{L})))(?!\\p{L})|%|\\s[-–—])[\\s,–—-]*",
  "giu",
);

/** Heads that are no people for whom jobs are reserved: employers, the jobs and quotas themselves, times and shares. */
const noPeople =
  /^(?:ұйым|кәсіпорын|мекеме|кәсіпкер|шаруашылы|серіктест|субъект|бірлестік|қоғам|беруші|салалар|басқарма|бөлім|орган|орын|жұмыс(?!сыз|шы|кер)|квота|жыл|күн|пайыз|мөлшер|талап|шарт|қағида|тізбе|санат(?!тағы)|мақсат|өзгеріс|нысан|объект|шара|іс-шара|бап|тармақ|негіз|көрсеткіш|аудан|облыс|қала(?!ық)|ауыл)/iu;
/** Staff is a group where its phrase tells which (`қысқартылған жұмыскерлер`), not that of an employer. */
const bareStaff = /^(?:жұмыскер|қызметкер)[лд]ер(?:\p{L}*)$|(?:жұмыскер|қызметкер)лер(?:і|ін\p{L}*)$/iu;
/** Phrases that point back or forward, or speak of foreign labour: another sentence names the group. */
const pointing = /^(?:осы|бұл|аталған|көрсетілген|мынадай|мына|келесі|тиісті|төмендегі|өзге|басқа)(?!\p{L})/iu;
const foreign = /шетел|иммигра|көші-қон|заңды\s+тұлға|жұмыс\s+беруші|жеке\s+кәсіпкер/iu;

/** Words of the longest phrase. */
const longest = 24;

/** The groups that a text names, in order; `text` has blanks where it is not to be read. */
export function findGroups(text: string): Part[] {
  const found: Part[] = [];
  for (const anchor of anchors) {
    for (const match of allMatches(text, anchor)) {
      const head = match.groups?.head ?? "";
      if (noPeople.test(head)) continue;
      const at = match.index + match[0].lastIndexOf(head);
      const end = at + head.length;
      const start = startOf(text, at);
      const phrase = text.slice(start, end);
      if (
        bareStaff.test(phrase) ||
        pointing.test(phrase) ||
        foreign.test(phrase) ||
        phrase.split(/\s+/).length > longest
      )
        continue;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where the phrase begins whose head starts at `head`. */
function startOf(text: string, head: number): number {
  const from = Math.max(0, head - 300);
  const last = allMatches(text.slice(from, head), before).at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}
