/** Whether two names of authorities can name one body. */
import type { AuthorityKind } from "../schema/act.js";
import { allMatches } from "../text/all-matches.js";
import { foldTitle } from "../text/fold.js";
import { KIND_WORDS, LEVEL_WORDS, NAME_ENDING, NEUTRAL_WORDS, STATE, type TerritoryLevel } from "./authority-words.js";

interface Body {
  readonly kind: AuthorityKind | null;
  /** Level of the innermost territory that is named. */
  readonly level: TerritoryLevel | null;
  /** Stems of what remains: names of places, the field of a ministry. */
  readonly names: ReadonlySet<string>;
}

const LEVELS: readonly TerritoryLevel[] = ["region", "district", "city", "rural"];

const matched = <Value>(word: string, table: readonly (readonly [RegExp, Value])[]) =>
  table.find(([form]) => form.test(word))?.[1] ?? null;

function readBody(name: string): Body {
  // Old acts type Latin i and y for the Kazakh letters.
  const words = foldTitle(name)
    .replace(/i/g, "і")
    .replace(/y/g, "ү")
    .replace(STATE, " ")
    .split(/[\s,]+/);
  let kind: AuthorityKind | null = null;
  let level: TerritoryLevel | null = null;
  const names = new Set<string>();
  for (const word of words) {
    const wordKind = matched(word, KIND_WORDS);
    const wordLevel = matched(word, LEVEL_WORDS);
    if (wordKind !== null) kind = wordKind;
    else if (wordLevel !== null)
      level = LEVELS.indexOf(wordLevel) >= LEVELS.indexOf(level ?? "region") ? wordLevel : level;
    else if (word !== "" && !NEUTRAL_WORDS.test(word)) names.add(word.replace(NAME_ENDING, ""));
  }
  return { kind, level, names };
}

/** `ВКО`, `ШҚО`: a region's name by its first letters. */
const INITIALS = /(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/gu;

/** The name with each word of initials as the other name prints it: `Акима ВКО` → `Акима Восточно-Казахстанской области`. */
function unabbreviated(name: string, other: string): string {
  const words = allMatches(other, /[^\s-]+/g);
  return name.replace(INITIALS, (initials) => {
    const first = words.findIndex((_, index) =>
      [...initials].every((letter, at) => words[index + at]?.[0][0]?.toUpperCase() === letter),
    );
    const [start, end] = [words[first], words[first + initials.length - 1]];
    return start === undefined || end === undefined ? initials : other.slice(start.index, end.index + end[0].length);
  });
}

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((name) => b.has(name));

const agree = <Value>(a: Value | null, b: Value | null) => a === null || b === null || a === b;

/**
 * False only when two names certainly name different bodies: another kind of body, another level of territory, or other
 * names. A shorter form is the same body: `Аудан әкімдігі`, `Бәйтерек ауданы әкімдігі`, `Батыс Қазақстан облысы
 * Бәйтерек ауданы әкімдігі`; `аудандық мәслихат` and `ауданы мәслихаты` are one.
 */
export function maySameAuthority(a: string, b: string): boolean {
  const [left, right] = [readBody(unabbreviated(a, b)), readBody(unabbreviated(b, a))];
  return (
    agree(left.kind, right.kind) &&
    agree(left.level, right.level) &&
    (within(left.names, right.names) || within(right.names, left.names))
  );
}
