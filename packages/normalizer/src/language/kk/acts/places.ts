import { inSmallLetters } from "../../../text/small-letters.js";
import type { Territory } from "../../language.js";
import { analyse } from "../morphology.js";
import { districtNouns, regionNoun } from "./authorities.js";

/** Cities that stand on the level of a region. Source: Law of 8 December 1993, № 2572-XII, art. 3. */
const citiesOfRepublicanSignificance = new Set(["алматы", "астана", "шымкент", "нұр-сұлтан", "ақмола"]);

/** The first letters of all nouns and adjectives of territories: most words need no closer look. */
const initials = new Set([regionNoun, ...districtNouns].map(({ lemma }) => lemma.charAt(0)));

/** Words of territories and bodies, which names in capitals print like the names themselves. */
const commonWords = /^(?:облыс|аудан|қала|ауыл|округ|кент|мәслихат|әкім|сессия)/u;

/**
 * `Батыс Қазақстан облысы Бәйтерек ауданы әкімдігі` → Батыс Қазақстан облысы, Бәйтерек ауданы.
 * Adjectives too: `Қостанай облыстық мәслихаты`, `Шиелі аудандық мәслихаты`.
 */
export function territoryOf(authority: string): Territory {
  const words = inSmallLetters(authority, commonWords).split(" ");
  let region: string | null = null;
  let district: string | null = null;
  let from = 0;
  for (const [at, raw] of words.entries()) {
    if (!initials.has(raw.charAt(0).toLowerCase())) continue;
    const word = raw.replace(/[,.]$/, "");
    const name = words.slice(from, at).join(" ");
    if (name === "") continue;
    if (region === null && (analyse(word, regionNoun)?.possessed || /^облыстық$/iu.test(word))) {
      region = `${name} облысы`;
      from = at + 1;
      continue;
    }
    const noun = districtNouns.find((candidate) => analyse(word, candidate)?.possessed);
    const adjective = /^(?:аудандық|қалалық)$/iu.exec(word);
    if (district === null && (noun !== undefined || adjective !== null)) {
      const kind = noun?.possessed ?? (/^аудандық$/iu.test(word) ? "ауданы" : "қаласы");
      if (kind === "қаласы" && citiesOfRepublicanSignificance.has(name.toLowerCase()) && region === null) {
        region = `${name} қаласы`;
      } else district = `${name} ${kind}`;
      from = at + 1;
    }
  }
  return { region, district };
}
