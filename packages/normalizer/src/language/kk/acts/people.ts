import { foldWord } from "../../../text/fold.js";
import { letter } from "../../../text/letters.js";
import type { SignatureGrammar } from "../../language.js";
import { senseOf } from "../citations/citation-words.js";
import { analyse } from "../morphology.js";
import { authorityNouns, districtNouns, regionNoun } from "./authorities.js";

/**
 * Beginnings of the nouns of offices, folded. An office that none of them begins is known by its place and form.
 * Source: signature blocks in the register, docs/sources.md.
 */
export const officeStems: readonly string[] = [
  "әкім",
  "төраға",
  "төрайым",
  "хатшы",
  "министр",
  "премьер",
  "президент",
  "орынбасар",
  "басты",
  "басшы",
  "директор",
  "меңгеруші",
  "атқарушы",
  "дәрігер",
  "прокурор",
  "инспектор",
];

/** `әкімдік` and `әкімшілік` are bodies, as the president's administration is. */
const office = new RegExp(`(?<![${letter}])(?:${officeStems.join("|")})(?!д[іи]|ш[іи]|лі[кг])`, "i");
const officeAtEnd = new RegExp(`(?<![${letter}])(?:${officeStems.join("|")})$`, "i");
const acting = /(?:^|\s)м\.\s?а\.?$/i;
/** A possessed noun or one of an agent in the nominative: `басшысы`, `бастығы`, `хатшы`. */
const asOffice = /[ыі]$/i;
/** Verbs of sentences: `бекітілсін`, `енгізіледі`, `қабылдады`, `жүктеймін`. */
const finite = /(?:с[ыі]н|[еайиі]д[ыі]|[дт][ыі]|м[ыі]н|м[ыі]з|ған|ген|керек|тиіс)$/i;
const genitive = /[ндт][ыі]ң$/i;
const agreement = /^["«“]?\s?келіс(?:ілді|ілген|ілсін|ім)/iu;

/** A territory or a state in the nominative stands before the office that is over it. */
const ofTerritory = /(?:республикасы|облысы|ауданы|қаласы|ауылы|округі|кенті|лық|лік|дық|дік|тық|тік)$/i;
const hanging = /(?:^|\s)(?:және|мен|бен|пен|жөніндегі|бойынша)$/i;
const territories = [regionNoun, ...districtNouns];
const states = /^(?:қазақстан|республика|облыс|аудан|қала|ауыл|округ|кент|мәслихат|сессия|үкімет|казахстан)/i;

/** Words with capitals that are no names of persons: bodies, territories, offices, kinds of acts. */
function isOther(word: string): boolean {
  const folded = foldWord(word);
  return (
    states.test(folded) ||
    office.test(folded) ||
    genitive.test(folded) ||
    senseOf(folded) !== undefined ||
    territories.some((noun) => analyse(folded, noun) !== null) ||
    authorityNouns.some((noun) => analyse(folded, noun) !== null)
  );
}

export const signatures: SignatureGrammar = {
  isOther,
  namesOffice: (text) => office.test(text) || acting.test(text),
  isActing: (text) => acting.test(text),
  endsAsOffice: (text) => acting.test(text) || (asOffice.test(text) && !genitive.test(text)),
  mayEnd: (text) =>
    (acting.test(text) || asOffice.test(text) || officeAtEnd.test(text)) &&
    !genitive.test(text) &&
    !ofTerritory.test(text) &&
    !/[–-]$/.test(text),
  cannotEnd: (text) => genitive.test(text) || hanging.test(text),
  mayBegin: (text) => /^["«“]?\p{Lu}/u.test(text),
  isSentence: (text) => finite.test(text.replace(/[.;:]$/, "")),
  isAgreement: (text) => agreement.test(text),
};
