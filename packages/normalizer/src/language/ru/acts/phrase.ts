import { remembering } from "@qauly/model/rules";
import type { PhraseAuthority, PhraseCase, PhraseGrammar, PhraseWord } from "../../../grammar/act-phrase.js";
import { isMisprintOf } from "../../../grammar/near-words.js";
import { markAt, type Reading } from "../../../grammar/tokens/token.js";
import { fromWord, jointStem, misprintedAct, ordinalOf, senseOf, toWords } from "../citations/citation-words.js";
import { analyse } from "../declension.js";
import { annexNoun } from "./act-nouns.js";
import { headOf, nominativeOf } from "./authority-name.js";

/** `Форма`, `Таблица 1`: what stands above an annex in the place of the annex noun. */
const formWords: ReadonlySet<string> = new Set(["форма", "образец", "таблица"]);
const yearWords: ReadonlySet<string> = new Set(["года", "год", "году", "г", "гг"]);
/** `имеющий силу Закона`. */
const ofForce = /^(?:имеющ[а-я]{2,3}|силу)$/;
const sessionNoun = /^сесси/;
const ofSession = /^(?:(?:вне)?очередн[а-я]{2,3}|созыва)$/;
const approval = /^утвержд[её]н/;

function wordAt(reading: Reading, at: number): PhraseWord | null {
  const token = reading.tokens[at];
  if (token?.kind !== "word") return null;
  const { folded } = token;
  // `и.о.`: somebody acts in a post.
  if (folded === "и") return markAt(reading, at + 1) === "." ? null : { is: "and" };
  return meaningOf(folded);
}

const meaningOf = remembering((folded): PhraseWord | null => {
  if (ofForce.test(folded)) return { is: "link" };
  if (toWords.has(folded) || folded === fromWord) return { is: "link" };
  if (jointStem.test(folded)) return { is: "joint" };
  if (yearWords.has(folded)) return { is: "year" };
  if (sessionNoun.test(folded)) return { is: "session" };
  if (ofSession.test(folded)) return { is: "of-session" };
  if (folded === "утверждаю") return { is: "stamp" };
  if (approval.test(folded)) return { is: "approval" };
  if (formWords.has(folded)) return { is: "form" };
  const annex = analyse(folded, annexNoun);
  if (annex === null ? isMisprintOf(folded, "приложение") : annex.case === "nominative" && !annex.plural)
    return { is: "annex" };
  const sense = senseOf(folded);
  const act = sense?.is === "act" ? sense : misprintedAct(folded);
  if (act !== undefined) return { is: "act", kind: act.noun, case: caseOf(act.form.case, act.form.plural) };
  const ordinal = ordinalOf(folded);
  return ordinal === null ? null : { is: "ordinal", value: ordinal };
});

function caseOf(grammaticalCase: string, plural: boolean): PhraseCase {
  if (plural) return "other";
  return grammaticalCase === "nominative" || grammaticalCase === "dative" || grammaticalCase === "instrumental"
    ? grammaticalCase
    : "other";
}

const acting = /^(?:(?:временно\s)?исполняющ(?:ий|его|ему|им|ем|ая|ей|ую)\sобязанности|(?:вр\.?\s?)?и\.\s?о\.)\s?/i;
const state = /^(?:Республики\sКазахстан|РК)$/i;

/** `Коменданта Резиденции` before the president's name: an office of his, whatever it is called, and not himself. */
const office = /^\p{Lu}\p{Ll}{2}/u;

/**
 * The authority in a run of words: its head is a noun of authorities, behind adjectives: `Самалского районного
 * маслихата`.
 */
function authorityIn(words: string): PhraseAuthority | null {
  if (state.test(words)) return { start: 0, end: words.length, name: nominativeOf(words), known: true };
  let start = 0;
  for (const word of words.split(" ")) {
    const rest = words.slice(start);
    const inPost = acting.exec(rest);
    const name = inPost === null ? rest : rest.slice(inPost[0].length);
    const head = headOf(name.split(/\s/));
    if (head?.noun.kind === "president" && office.test(words.slice(0, start))) break;
    if (head !== null) return { start, end: words.length, name: nominativeOf(rest), known: true };
    start += word.length + 1;
  }
  return /^\p{Lu}/u.test(words) ? { start: 0, end: words.length, name: words, known: false } : null;
}

export const phrase: PhraseGrammar = { wordAt, authorityIn, authorityFirst: false };
