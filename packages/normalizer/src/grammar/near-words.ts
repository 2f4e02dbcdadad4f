/**
 * Words of a closed class, months and the nouns of acts and their units, as misprints leave them: letters that a
 * keyboard without Kazakh letters replaces count as one, and one letter behind the first may be added, left out, replaced
 * or have changed places with the next. A misprint that is as near to a word of another meaning is nobody's.
 */
const folded: Readonly<Record<string, string>> = {
  ң: "н",
  қ: "к",
  ұ: "у",
  ү: "у",
  і: "и",
  ғ: "г",
  ө: "о",
  ә: "а",
  һ: "х",
  ё: "е",
};

/** A word without what tells Kazakh letters from the Russian ones that they are mistaken for. */
export function skeletonOf(word: string): string {
  return word.replace(/[ңқұүіғөәһё]/g, (letter) => folded[letter] as string);
}

/** Letters of the shortest stem in whose forms another letter is taken for a misprint. */
const shortest = 5;

/** A form of a word of the class, in lower case, and what it means. */
export interface ClassForm<T> {
  readonly form: string;
  /** The word without its ending: in one of few letters another letter makes another word, `заты` of `заңы`. */
  readonly stem: string;
  readonly meaning: T;
}

export class NearWords<T> {
  readonly #words: () => Iterable<ClassForm<T>>;
  readonly #sameMeaning: (one: T, other: T) => boolean;
  #forms: FormsOf<T> | null = null;
  /** What words meant that were asked for before. */
  readonly #known = new Map<string, T | undefined>();

  /** The forms are asked for when a misprint is first met: most acts have none. */
  constructor(
    words: () => Iterable<ClassForm<T>>,
    sameMeaning: (one: T, other: T) => boolean = (one, other) => one === other,
  ) {
    this.#words = words;
    this.#sameMeaning = sameMeaning;
  }

  /** What a misprinted word, in lower case, means; undefined when it is no word of the class. */
  meaningOf(word: string): T | undefined {
    if (this.#known.has(word)) return this.#known.get(word);
    this.#forms ??= learn(this.#words());
    const meaning = this.#meaningOf(skeletonOf(word), this.#forms);
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(word, meaning);
    return meaning;
  }

  #meaningOf(skeleton: string, { bySkeleton, byInitial }: FormsOf<T>): T | undefined {
    const same = bySkeleton.get(skeleton);
    if (same !== undefined) return same;
    const found = byInitial.get(skeleton.charAt(0))?.find(({ form }) => isNear(skeleton, form))?.meaning;
    if (found === undefined) return undefined;
    for (const forms of byInitial.values()) {
      for (const { form, meaning } of forms) {
        if (!this.#sameMeaning(found, meaning) && isNear(skeleton, form)) return undefined;
      }
    }
    return found;
  }
}

/** Words whose meaning is kept. */
const mostKnown = 1000;

/** The forms of a class as skeletons: all, and those in which another letter is taken for a misprint, by the first letter. */
interface FormsOf<T> {
  readonly bySkeleton: ReadonlyMap<string, T>;
  readonly byInitial: ReadonlyMap<string, readonly ClassForm<T>[]>;
}

function learn<T>(words: Iterable<ClassForm<T>>): FormsOf<T> {
  const bySkeleton = new Map<string, T>();
  const byInitial = new Map<string, ClassForm<T>[]>();
  for (const word of words) {
    const form = skeletonOf(word.form);
    if (!bySkeleton.has(form)) bySkeleton.set(form, word.meaning);
    if (word.stem.length < shortest) continue;
    const others = byInitial.get(form.charAt(0));
    if (others === undefined) byInitial.set(form.charAt(0), [{ ...word, form }]);
    else others.push({ ...word, form });
  }
  return { bySkeleton, byInitial };
}

/** Whether two words differ in one letter: added, left out, replaced, or in another order with its neighbour. */
function isNear(word: string, form: string): boolean {
  const more = word.length - form.length;
  if (more > 1 || more < -1) return false;
  let at = 0;
  while (at < word.length && word[at] === form[at]) at += 1;
  if (more === 1) return word.slice(at + 1) === form.slice(at);
  if (more === -1) return word.slice(at) === form.slice(at + 1);
  if (word.slice(at + 1) === form.slice(at + 1)) return true;
  return word[at] === form[at + 1] && word[at + 1] === form[at] && word.slice(at + 2) === form.slice(at + 2);
}

/** Whether a word, in lower case, is another one, misprinted by a letter or not; a short word has too many neighbours. */
export function isMisprintOf(word: string, form: string): boolean {
  if (form.length < shortest + 2 || Math.abs(word.length - form.length) > 1) return false;
  return isNear(skeletonOf(word), skeletonOf(form));
}
