/** Words that only a citation says, Kazakh and Russian: a check of the result asks whether a reference covers each. */

export interface CitingWords {
  /** Any of them, with the flag `g`. */
  readonly pattern: RegExp;
  /** The title of an act where it stands for the act, as it does in a preamble. */
  readonly title: RegExp;
  /**
   * What stands before such words where they are no citation: an act that speaks of itself or again of one that it
   * cited, a gazette.
   */
  readonly self: RegExp;
}

const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join("|"), "gu");

export const citingWords: Readonly<Record<"kk" | "ru", CitingWords>> = {
  kk: {
    pattern: anyOf(
      // 14-бабының, 2 тармағына, 3) тармақшасы, 1-қосымшаға.
      /(?<![\p{L}\d])\d+(?:-\d+)?\)?[\s-]{0,2}(?:ба[пб]|тарма[қғ]|бөлі[кг](?!т)|абзац|тарау|қосымша)\p{L}{0,12}/u,
      // An act in the possessive, which none uses of itself: Заңына, Жарлығының, кодексі, қаулысына, бұйрығымен.
      /(?<!\p{L})(?:Заңы|Заңдары|Жарлығы|[Кк]одексі|қаулысы|бұйрығы)(?:на|не|ның|нің|нда|нде|мен|н)?(?!\p{L})/u,
      // № 31 шешімі, № 12 «…» бұйрығымен.
      /№\s?\d[\p{L}\d/-]{0,12}\s(?:[«"][^«»"]{1,200}[»"]\s)?(?:шешім|қаулы|бұйры[қғ]|өкім|[Зз]аң)\p{L}{0,8}/u,
      // The title of an act, with its number or its day behind it: «… туралы» № 12.
      /туралы\s?[»"”]\s(?:№\s?\d|\d{4}\s)/u,
      /(?<!\p{L})Конституция(?:сы)?(?:на|ның|нда|ға|да)?(?!\p{L})/u,
      /(?<!\p{L})[Ққ]осымша(?:сына|ға|ларға|ларына) сәйкес/u,
      /(?<!\p{L})(?:Қоса (?:беріл|тіркел)(?!етін)\p{L}{1,12}|қоса беріліп отырған)(?=\s)/u,
    ),
    title: /туралы\s?[»"”]/gu,
    self: /(?:(?:осы|аталған|көрсетілген|бұл)\s|№\s?\d+(?:-\d+)?,\s)$/iu,
  },
  ru: {
    pattern: anyOf(
      // пункта 2, статьей 14, приложению № 1.
      /(?<!\p{L})(?:[Сс]тать|[Пп]ункт|[Пп]одпункт|[Чч]аст|[Аа]бзац|[Гг]лав|[Пп]риложени)\p{L}{0,4}\s(?:[№N]\s?)?\d+/u,
      /(?<!\p{L})(?:Закон|Указ)(?:а|ом|у|е|ов)?(?!\p{L})/u,
      /(?<!\p{L})(?:[Кк]одекс(?:а|ом|у|е)?|Конституци[яиюей]{1,2})(?!\p{L})/u,
      /(?<!\p{L})согласно приложени\p{L}{1,3}/u,
      /(?<!\p{L})[Пп]рилага(?!ть)\p{L}{1,8}/u,
    ),
    title: /[«"„]Об?\s\p{Ll}/gu,
    self: /(?:настоящ|указанн|данн|названн|упомянут)\p{L}{2,4}\s$/iu,
  },
};
