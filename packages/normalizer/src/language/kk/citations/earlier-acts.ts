import { markAt, type Reading, type Token, wordAt } from "../../../grammar/tokens/token.js";
import { conjunctions } from "./citation-words.js";
import { noParts, type Parts, partsBefore } from "./parts-before.js";

const and = "және";

/** An act that shares its noun with a later one. */
export interface EarlierAct extends Parts {
  /** Offset after its last part. */
  readonly end: number;
}

export interface SharedNoun {
  readonly acts: readonly EarlierAct[];
  /** The act right before the noun, with what it shares with the others. */
  readonly last: Parts;
}

/**
 * A plural noun covers the acts before it, which share its authority: `"A" D, "B" D Заңдарына`, `№ 353-ө және № 138-ө
 * бұйрықтары`. Before a singular one, where drafters put several as well, only titles of acts count. A joint act of two
 * bodies has one number from each, `A-ның D № 253 және B-ның D № 33 бірлескен бұйрығы`, and is named by the first, or one from
 * both, `A-ның және B-ның D № 33 бірлескен бұйрығы`, and is named by both.
 */
export function earlierActs(reading: Reading, last: Parts, plural: boolean, floor: number): SharedNoun {
  const acts: EarlierAct[] = [];
  let first = last;
  for (;;) {
    const end = beforeJoint(reading, first.from);
    if (end === null || end <= floor) break;
    const parts = partsBefore(reading, noParts(reading, end), floor);
    if (
      parts.from === end ||
      !(plural || last.joint ? names(parts) || (!plural && isBody(parts)) : isTitled(parts) && isTitled(last))
    )
      break;
    acts.unshift({ ...parts, end: (reading.tokens[end - 1] as Token).end });
    first = parts;
  }
  const [lead] = acts;
  if (lead === undefined) return { acts, last };
  if (last.joint && !plural) return { acts: [], last: joined(acts, last) };
  const authority = [...acts.map((act) => act.authority), last.authority].find((name) => name !== null) ?? null;
  // `2019 жылғы 5 мамырдағы № 12, № 13`: a number has the day of the one before it, until a new day comes.
  let day: string | null = null;
  const sharing = <T extends Parts>(act: T): T => {
    day = act.date ?? (act.number === null || act.title !== null ? null : day);
    return { ...act, authority: act.authority ?? authority, date: day };
  };
  return { acts: acts.map(sharing), last: sharing(last) };
}

function joined(acts: readonly EarlierAct[], last: Parts): Parts {
  const lead = acts[0] as EarlierAct;
  const title = [...acts.map((act) => act.title), last.title].find((text) => text !== null) ?? null;
  const { date, number, from, start } = lead;
  const bodies = [...acts.map((act) => act.authority), last.authority];
  const authority = isBody(lead) ? bodies.filter((name) => name !== null).join(` ${and} `) : lead.authority;
  return { ...last, title, authority, date: date ?? last.date, number: number ?? last.number, from, start };
}

/** Index after the last token of what stands before `,` or `және`. */
function beforeJoint(reading: Reading, at: number): number | null {
  if (markAt(reading, at - 1) === ",") return at - 1;
  if (!conjunctions.has(wordAt(reading, at - 1))) return null;
  return markAt(reading, at - 2) === "," ? at - 2 : at - 1;
}

/** Only the name of a body. */
function isBody({ authority, title, date, number }: Parts): boolean {
  return authority !== null && title === null && date === null && number === null;
}

function names({ title, number }: Parts): boolean {
  return title !== null || number !== null;
}

function isTitled({ title }: Parts): boolean {
  return title !== null && /туралы$/i.test(title);
}
