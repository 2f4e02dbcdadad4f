/** Whole parts of an act that a reader does not see. */

import type { Random } from "../../generator/random.js";
import { cut } from "./cut-text.js";
import { placesUnder, withoutIn } from "./pointers.js";
import type { Right, Sabotage } from "./sabotage.js";

function fromList({ result }: Right, list: string, count: number, choose: Random) {
  if (count === 0) return null;
  const index = choose.int(0, count - 1);
  const path = `${list}/${index}`;
  return { result: withoutIn(result, list, [index]), what: path, paths: [], places: placesUnder(result, path) };
}

export const annexDropped: Sabotage = (right, choose) =>
  fromList(right, "/annexes", right.result.annexes.length, choose);

export const signatureDropped: Sabotage = (right, choose) =>
  fromList(right, "/signatories", right.result.signatories.length, choose);

/** The citation alone; the words that it was read from stay. */
export const citationRemoved: Sabotage = ({ result }, choose) => {
  if (result.references.length === 0) return null;
  const index = choose.int(0, result.references.length - 1);
  const { at, text } = result.references[index]!;
  const broken = withoutIn(result, "/references", [index]);
  return { result: broken, what: `${at.path}: ${text}`, paths: [at.path], places: [] };
};

/** The title without its last words. */
export const titleCut: Sabotage = ({ result, pages }, choose) => {
  const { title } = result.act;
  const words = [...(title ?? "").matchAll(/\s\S*[\p{L}\p{N}]\S*/gu)];
  if (title === null || words.length === 0) return null;
  const from = choose.pick(words).index;
  const broken = structuredClone(result);
  const places = cut(broken, "/act/title", from, title.length, pages);
  return { result: broken, what: title.slice(from), paths: ["/act/title"], places };
};
