import { allMatches, remembering } from "@qauly/model/rules";
import type { PhraseAuthority, PhraseCase, PhraseGrammar, PhraseWord } from "../../../grammar/act-phrase.js";
import { isMisprintOf } from "../../../grammar/near-words.js";
import type { Reading } from "../../../grammar/tokens/token.js";
import { foldWord } from "../../../text/fold.js";
import {
  conjunctions,
  jointAdjective,
  kindAdjectives,
  misprintedAct,
  ordinals,
  senseOf,
  sessionWords,
} from "../citations/citation-words.js";
import { analyse, withoutGenitive } from "../morphology.js";
import { annexNoun } from "./act-nouns.js";
import { actingSuffix, authorityNouns } from "./authorities.js";

/** `Нысан`, `1-кесте`: what stands above an annex in the place of the annex noun. */
const formWords: ReadonlySet<string> = new Set(["нысан", "нысаны", "үлгі", "үлгісі", "кесте", "кестесі"]);
const yearWords: ReadonlySet<string> = new Set(["жылғы", "жылы", "жыл", "жылдың", "жылгы", "ж", "года", "год"]);
/** `Заң күші бар Жарлығы`. */
const ofForce: ReadonlySet<string> = new Set(["күші", "бар"]);
const sessionNoun = /^сессия/;
const approval = /^бекітіл(?:ген|ді|ді?)$/;

function wordAt({ tokens }: Reading, at: number): PhraseWord | null {
  const token = tokens[at];
  return token?.kind === "word" ? meaningOf(token.folded) : null;
}

const meaningOf = remembering((folded): PhraseWord | null => {
  if (conjunctions.has(folded)) return { is: "and" };
  if (folded === jointAdjective) return { is: "joint" };
  if (yearWords.has(folded)) return { is: "year" };
  if (ofForce.has(folded) || kindAdjectives.has(folded)) return { is: "link" };
  if (sessionNoun.test(folded)) return { is: "session" };
  if (sessionWords.has(folded)) return { is: "of-session" };
  if (folded === "бекітемін") return { is: "stamp" };
  if (approval.test(folded) || isMisprintOf(folded, "бекітілген")) return { is: "approval" };
  if (formWords.has(folded)) return { is: "form" };
  const annex = analyse(folded, annexNoun);
  if (annex === null ? isMisprintOf(folded, annexNoun.lemma) : annex.case === "nominative") return { is: "annex" };
  const sense = senseOf(folded);
  if (sense?.is === "act") return { is: "act", kind: sense.noun, case: caseOf(sense.form.case) };
  const ordinal = ordinals.get(folded);
  if (ordinal !== undefined) return { is: "ordinal", value: ordinal };
  const misprinted = misprintedAct(folded);
  return misprinted === undefined ? null : { is: "act", kind: misprinted.noun, case: caseOf(misprinted.form.case) };
});

function caseOf(grammaticalCase: string): PhraseCase {
  return grammaticalCase === "nominative" || grammaticalCase === "dative" || grammaticalCase === "instrumental"
    ? grammaticalCase
    : "other";
}

const genitive = /[ндт][ыі]ң$/i;
const acting = new RegExp(`\\s${actingSuffix}(?:сы)?(?:ның)?$`, "i");
const endOfTitle = /(?:^|\s)туралы\s+/gi;

/** The form of a noun of authorities, null for any other word. */
const authorityForm = remembering((folded) => {
  for (const noun of authorityNouns) {
    const form = analyse(folded, noun);
    if (form !== null) return form;
  }
  return null;
});

/**
 * The authority in a run of words: it ends in the genitive, `Самал ауданы әкімдігінің`, in a post in which somebody
 * acts, `министрінің м.а.`, or with a noun of authorities: `САМАЛ АУДАНДЫҚ МӘСЛИХАТЫ`.
 */
function authorityIn(words: string): PhraseAuthority | null {
  let start = 0;
  for (const match of allMatches(words, endOfTitle)) start = match.index + match[0].length;
  const run = words.slice(start);
  const post = acting.exec(run);
  const name = post === null ? run : run.slice(0, post.index);
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const ofNoun = authorityForm(foldWord(last));
  const isNominative = ofNoun?.case === "nominative" && (ofNoun.possessed || /^\p{Lu}/u.test(name));
  if (post === null && !genitive.test(name) && !isNominative) return null;
  return { start, end: words.length, name: withoutGenitive(run), known: ofNoun !== null };
}

export const phrase: PhraseGrammar = { wordAt, authorityIn, authorityFirst: true };
