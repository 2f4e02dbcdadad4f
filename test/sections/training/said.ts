/** What an act says in its parts, without what makes no difference to where they begin and end. */
import type { Resolution } from "qauly";

/** Typography apart: kinds of dash and of quotation mark, blanks, case. */
export function folded(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[‐-―−]/g, "-")
    .replace(/[«»“”„]/g, '"')
    .replace(/\s*([№-])\s*/g, "$1")
    .replace(/(?<!\p{L})N[oо]?\.?\s?(?=\d)/giu, "№");
  return plain.replace(/\s+/g, " ").trim().toLowerCase();
}

const name = (value: string | null): string | null => value && folded(value).replace(/[ .]/g, "");

type Clause = Pick<Resolution["clauses"][number], "number" | "text"> & { readonly children: readonly Clause[] };

export interface Stated {
  readonly clauses?: readonly Clause[];
  readonly signatories?: readonly { readonly role: string | null; readonly name: string | null }[];
  readonly annexes?: readonly {
    readonly number: number | null;
    readonly heading: { readonly date: string | null; readonly number: string | null } | null;
    readonly title: string | null;
  }[];
}

const flat = (clauses: readonly Clause[]): unknown[] =>
  clauses.flatMap(({ number, text, children }) => [[number, folded(text)], ...flat(children)]);

/** Whether an act says what is stated; a part that is left out is not judged. */
export function saysWhatIs(stated: Stated, act: Stated): boolean {
  const view = ({ clauses, signatories, annexes }: Stated) => ({
    clauses: stated.clauses && flat(clauses ?? []),
    signatories:
      stated.signatories &&
      (signatories ?? []).map((one) => [one.role && folded(one.role), name(one.name)].join("|")).sort(),
    annexes:
      stated.annexes &&
      (annexes ?? []).map(({ number, heading, title }) => [
        ...[number, heading?.date ?? null, heading?.number ? folded(heading.number) : null],
        title && folded(title),
      ]),
  });
  return JSON.stringify(view(stated)) === JSON.stringify(view(act));
}
