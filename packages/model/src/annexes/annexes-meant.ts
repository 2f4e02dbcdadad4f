/** Which annexes of an act a citation without number can mean. */
import type { Annex } from "../schema/annex.js";
import { foldText } from "../text/fold.js";
import { type AnnexWords, annexWords } from "./annex-words.js";

const tables = Object.values(annexWords);

/** Acts in print type a Latin i for the Kazakh letter. */
const folded = (text: string): string => foldText(text).replace(/i/g, "і");

const holds = (text: string, words: keyof AnnexWords): boolean => {
  const plain = folded(text);
  return tables.some((table) => table[words].test(plain));
};

/** `Қоса беріліп отырған қағидалар`, `(Прилагается)`: whether a text cites what comes with the act without naming an annex. */
export const citesAttached = (text: string): boolean => holds(text, "attached");

/** `қосымшаға сәйкес`: whether a text cites an annex of this act without number. */
export const citesUnnumbered = (text: string): boolean => holds(text, "unnumbered");

type Headed = Pick<Annex, "number"> & { readonly heading: { readonly text: string } };

/** `… қаулысымен бекітілген`, `Утверждены …`: the heading of a document that a clause approves as attached. */
export const isApproved = ({ heading: { text } }: Headed): boolean => holds(text, "approved") && !holds(text, "annex");

/**
 * Indexes of the annexes that a citation without number can mean, an empty list where there is none: one that speaks of
 * what is attached a document with the heading of an approved one, one that speaks of an annex one with the heading of
 * an annex; else any without number, else (attached) a numbered one that nothing else cites, else the only one.
 */
export function annexesMeant(
  cited: "attached" | "annex",
  annexes: readonly Headed[],
  isCitedElsewhere: (index: number) => boolean,
): number[] {
  const where = (test: (annex: Headed, index: number) => boolean): number[] =>
    annexes.flatMap((annex, index) => (test(annex, index) ? [index] : []));
  const classes = [
    () => (cited === "attached" ? where(isApproved) : where((annex) => annex.number === null && !isApproved(annex))),
    () => where(({ number }) => number === null),
    () => (cited === "attached" ? where((_, index) => !isCitedElsewhere(index)) : []),
    () => (annexes.length === 1 ? [0] : []),
  ];
  for (const indexes of classes) {
    const meant = indexes();
    if (meant.length > 0) return meant;
  }
  return [];
}
