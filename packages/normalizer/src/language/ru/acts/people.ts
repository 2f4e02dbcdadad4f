import { foldWord } from "../../../text/fold.js";
import { letter } from "../../../text/letters.js";
import type { SignatureGrammar } from "../../language.js";
import { senseOf } from "../citations/citation-words.js";
import { authorityNoun } from "./authority-name.js";

/**
 * Beginnings of the nouns of offices, folded. An office that none of them begins is known by its place and form.
 * Source: signature blocks in the register, docs/sources.md.
 */
export const officeStems: readonly string[] = [
  "аким",
  "председател",
  "секретар",
  "министр",
  "вице-министр",
  "президент",
  "премьер",
  "руководител",
  "начальник",
  "заместител",
  "глав",
  "исполняющ",
  "директор",
  "заведующ",
  "прокурор",
  "инспектор",
];

const office = new RegExp(`(?<![${letter}])(?:${officeStems.join("|")})`, "i");
const acting = /(?:^|\s)(?:вр\.?\s?)?и\.\s?о\./i;
/** Verbs of sentences: `ввести`, `вводится`, `возложить`, `утверждает`. */
const finite = /(?:^|\s)[а-яё]{2,}(?:ть|ти|ться|ется|ится|ются|ятся|[аяу]ет|[аяу]ют|ило|ены|ено|ана)(?=$|[\s.,;:])/i;
const agreement = /^["«“]?\s?согласован/iu;

/** A noun or adjective in the nominative: `Начальник`, `Районный`, `Заведующая`. */
const headsPhrase = /^["«“]?\p{Lu}[\p{L}-]+(?:ь|й|ая|[бвгджзклмнпрстфхцчшщ])(?=$|\s)/u;
const states = /^(?:республик|казахстан|област|район|город|село|сельск|округ|маслихат|сесси|правительств|кабинет)/i;
const bodies = /^[а-яё-]+(?:ского|ской|ный|ной|ного|ская|ский)$/i;
/** Adjectives and participles in a case of what an office is over, and participles that are offices: `Управляющего`. */
const oblique = /^[а-яё-]{3,}(?:[ое]го|[ое]му|[аяую]щ(?:ий|ая|ей))$/i;

/** Words with capitals that are no names of persons: bodies, territories, offices, kinds of acts. */
function isOther(word: string): boolean {
  const folded = foldWord(word);
  return (
    states.test(folded) ||
    bodies.test(folded) ||
    oblique.test(folded) ||
    office.test(folded) ||
    senseOf(folded) !== undefined ||
    authorityNoun(word) !== null
  );
}

export const signatures: SignatureGrammar = {
  isOther,
  namesOffice: (text) => office.test(text) || acting.test(text),
  // An office stands at the head of its phrase; what it is over follows in the genitive.
  isActing: (text) => acting.test(text),
  endsAsOffice: (text) => headsPhrase.test(text),
  mayEnd: (text) => !/(?:ого|его|ой|ей|ых|их|ному|[–-])$/i.test(text),
  cannotEnd: (text) => /(?:^|\s)(?:и|в|на|по|для|о|об|к|с|при|из)$/i.test(text),
  mayBegin: (text) => /^["«“]?\p{Lu}/u.test(text) && (acting.test(text.slice(0, 12)) || headsPhrase.test(text)),
  isSentence: (text) => finite.test(text),
  isAgreement: (text) => agreement.test(text),
};
