import { personAtEnd } from "../../../grammar/person.js";
import type { Language } from "../../../language/language.js";
import { shownOf } from "../../signs.js";
import type { SectionLine } from "../section-line.js";
import type { TitleSign } from "../weights.js";

/** Lines of the longest title. */
const longest = 6;

/** What speaks for and against an annex that begins with its title, at a line behind the signatures. */
export function titleSigns(
  lines: readonly SectionLine[],
  at: number,
  cited: boolean,
  { signatures }: Language,
): TitleSign[] | null {
  const first = lines[at];
  if (first?.line == null)
    return first === undefined ? null : ["untitled", "table-below", ...(cited ? ["cited" as const] : [])];
  const text = first.text;
  let next = at + 1;
  while (next < lines.length && next < at + longest && (lines[next]?.line?.blankBefore ?? 1) === 0) next += 1;
  const below = lines[next];
  return shownOf<TitleSign>({
    untitled: true,
    "page-start": first.line.pageStart,
    gap: first.line.blankBefore > 0,
    centred: first.centred,
    capitals: /\p{Lu}{4}/u.test(text) && text === text.toUpperCase(),
    bold: first.line.bold,
    cited: cited,
    "table-below": below !== undefined && (below.line === null || below.line.text.text.includes("\t")),
    "number-below": below?.clause?.number === 1,
    "no-stop": !/[.;:,]$/.test(text),
    name: personAtEnd(text, signatures.isOther) !== null || signatures.namesOffice(text),
  });
}
