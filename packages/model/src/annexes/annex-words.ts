/** Words that tie annexes to the clauses that cite them, by language. Matched against folded text. */

export interface AnnexWords {
  /** A clause cites a document as one that comes with the act, without calling it an annex. */
  readonly attached: RegExp;
  /** The heading of a document that an act approves. */
  readonly approved: RegExp;
  /** The heading of an annex; a heading that has this word as well as the other is that of an annex. */
  readonly annex: RegExp;
  /** A clause cites an annex without number, and no annex of another act. */
  readonly unnumbered: RegExp;
}

export const annexWords: Readonly<Record<"kk" | "ru", AnnexWords>> = {
  kk: {
    // қоса беріліп отырған, қоса берілген, қоса берілуде, қоса тіркелген, ұсынылып отырған: any form of the passive but the
    // one of what others are to enclose with an application (қоса берілетін құжаттар).
    attached: /қоса (?:беріл|тіркел|ұсыныл)(?!етін)|ұсынылып отыр/,
    // бекітілген, бекітілді, and the stamp Бекітемін; never the title «… бекіту туралы».
    approved: /бекіт(?:іл|емін)/,
    annex: /қосымша/,
    unnumbered: /(?<!(?:[\d№-]|заңға|кодекске|ережеге|қағидаларға) ?)(?:қосымшаға|қосымшасына) сәйкес/,
  },
  ru: {
    // прилагаемые, прилагается, приложенный: the stem of the verb, not of the noun приложение.
    attached: /прилага(?!ть)|приложенн/,
    // Утвержден, Утверждены, утвержденные, and the stamp Утверждаю; never the title «Об утверждении …».
    approved: /утвержд(?:ен(?!ии|ия|ие)|аю)/,
    annex: /приложени/,
    unnumbered: /согласно приложению(?! ?(?:№|\d|к (?!настоящ)))/,
  },
};
