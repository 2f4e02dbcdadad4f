import type { SourcePage } from "../../document.js";
import { unreadable } from "../unreadable.js";
import type { Examination } from "./examine.js";
import type { PageDamage } from "./page-damage.js";

/** A reading of a damaged file: by which engine, of the file itself or of the mended one. */
export interface Reading {
  readonly engine: string;
  readonly isMended: boolean;
  /** Whether the engine reads all that the file makes use of. */
  readonly isApt: boolean;
  readonly pages: readonly SourcePage[];
}

export interface Fullest {
  readonly pages: readonly SourcePage[];
  /** Engines whose pages were taken, joined by "+". */
  readonly engine: string;
}

/**
 * Takes each page from the reading that reads most of it, the earlier of two alike, and says what is wrong with it. What
 * an engine reads that does not know all features of the file counts only where no other reads anything. There is at
 * least one reading.
 */
export function fullest(readings: readonly Reading[], examined: Examination): Fullest {
  const count = Math.max(...readings.map(({ pages }) => pages.length));
  const whole = readings.filter(({ pages }) => pages.length === count);
  const used = new Set<string>();
  const pages = Array.from({ length: Math.max(count, examined.pageCount ?? 0) }, (_, index) => {
    const number = index + 1;
    const choices = whole.flatMap(({ pages, engine, isApt }) => {
      const page = pages[index];
      return page === undefined ? [] : [{ page, engine, isApt, size: lettersOf(page) }];
    });
    const apt = choices.filter(({ isApt, size }) => isApt && size > 0);
    const [first, ...others] = apt.length > 0 ? apt : choices;
    if (first === undefined) return unreadable(number);
    const best = others.reduce((fuller, choice) => (choice.size > fuller.size ? choice : fuller), first);
    used.add(best.engine);
    const known = knownDamage(number, examined);
    return withDamage(best.page, known.length > 0 ? known : damageByOthers(best.page, number, readings));
  });
  return { pages, engine: [...used].join("+") };
}

export function withDamage(page: SourcePage, damage: readonly PageDamage[]): SourcePage {
  return damage.length === 0 || page.damaged === true ? page : { ...page, damage };
}

/** Of a page that an engine has read although the file leads to none, all may be wrong. */
export function knownDamage(number: number, { pages, pageCount }: Examination): readonly PageDamage[] {
  return pages.get(number) ?? (pageCount === 0 ? [{ kind: "tree", object: null }] : []);
}

/** What the other readings of a page say against this one. */
function damageByOthers(page: SourcePage, number: number, readings: readonly Reading[]): readonly PageDamage[] {
  const others = readings.filter(({ isApt }) => isApt).map((reading) => ({ reading, page: reading.pages[number - 1] }));
  const figures = figuresOf(page);
  // Of the mended file, where there is one, the engines must say the same.
  const hasMended = readings.some(({ isMended }) => isMended);
  const unlike = others.some(
    ({ reading, page: other }) =>
      reading.isMended === hasMended && (other === undefined ? true : figuresOf(other) !== figures),
  );
  if (unlike) return [{ kind: "unlike", object: null }];
  const wasLost = others.some(({ page: other }) => other === undefined || lettersOf(other) < lettersOf(page));
  return wasLost ? [{ kind: "tables", object: null }] : [];
}

const lettersOf = ({ text }: SourcePage): number => text.replace(/\s+/g, "").length;

/** All figures of a page, in whatever order its words are read. */
const figuresOf = ({ text }: SourcePage): string => (text.match(/\d+/g) ?? []).sort().join(" ");
