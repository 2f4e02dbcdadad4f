import { foldWord } from "../../../text/fold.js";
import type { HyphenWording } from "../../language.js";

/**
 * Left halves, folded, of words that are written with a hyphen and may be parted at it by a line end: `вице-` |
 * `министра`. Those that the form of the halves does not show. Source: spellings in acts of the register, see
 * docs/sources.md.
 */
const leftHalves: ReadonlySet<string> = new Set([
  "премьер",
  "вице",
  "медико",
  "финансово",
  "торгово",
  "северо",
  "южно",
  "юго",
  "детей",
  "дети",
  "интернет",
  "бизнес",
  "медиа",
  "аудио",
  "видео",
]);

/** What is left of a word behind its stem: `ного`, `ствами`, `тельной`. */
const endings =
  /^(?:(?:ова|ирова)?(?:ни|ци)[еяюйи]м?|(?:тель)?(?:н|ск|ств|ност)?(?:[оеи]го|[оеи]му|[ыи]ми?|[оеыи][йею]|ая|яя|ую|юю|[аяуюеоиыь]|[ая]ми|[ая]х|[оеё]в|[оея]м|ью)|[аяеиу]т|[аяеиоу]ть|т?ся|[аяеиоу]л[аио]?)$/u;

/** Adjectives in two parts: the first ends as an adverb, the second is one itself: `жилищно-коммунального`. */
const adverb = /^\p{L}{2,}(?:льн|нн|чн|бн|щн|вн|дн|тн|рн|мн|зн|жн|ск|цк)о$/u;
const adjective = /^\p{L}{4,}(?:[оеи]го|[оеи]му|[ыи]ми|[ыи]х|[ыио]й|ая|ую|[ыи]е|[ое]е|[ыи]м|ой|ом|ость|ости)$/u;
/** Second parts that are written together with such a first one: `совершеннолетних`, `одновременного`. */
const joined = /^(?:летн|временн|образн|мерн|значн|сторонн|именн|хозяйствен)/u;

/** `что-либо`, `какого-нибудь`, `где-то`; `кое-что`, `по-новому`, `из-за`: particles and prefixes with their hyphen. */
const pronoun =
  /^(?:что|ч[её]м|чего|чему|кто|кого|кому|кем|ком|как|како|какая|какие|каких|каким|какую|где|куда|когда|чей|чь|сколь|почему|зачем|откуда)\p{L}{0,3}$/u;
const particle = /^(?:либо|нибудь|то)$/;
const isWithParticle = (left: string, right: string): boolean =>
  (pronoun.test(left) && particle.test(right)) ||
  (left === "кое" && pronoun.test(right)) ||
  (left === "по" && /(?:[оеё]му|ски|цки|ьи)$/u.test(right)) ||
  (left === "из" && /^(?:за|под)$/.test(right));

/** How Russian writes words with a hyphen. */
export const hyphens: HyphenWording = {
  leftHalves,
  isEnding: (right) => endings.test(foldWord(right)),
  isOneWord: (_, right) => /^[ыьъй]/.test(foldWord(right)),
  isCompound: (left, right) => {
    const second = foldWord(right);
    if (isWithParticle(foldWord(left), second)) return true;
    return adverb.test(foldWord(left)) && adjective.test(second) && !joined.test(second);
  },
  stems: [],
  keepsUnknown: false,
};
