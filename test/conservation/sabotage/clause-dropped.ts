import type { Random } from "../../generator/random.js";
import { clausesOf } from "./fields.js";
import { placesUnder, withoutIn } from "./pointers.js";
import type { Right, Sabotage } from "./sabotage.js";

const dropped = ({ result }: Right, choose: Random, isSub: boolean) => {
  const all = clausesOf(result.clauses).filter(({ list }) => (list !== "/clauses") === isSub);
  if (all.length === 0) return null;
  const { list, index, clause } = choose.pick(all);
  return {
    result: withoutIn(result, list, [index]),
    what: `${list}/${index}: ${clause.text.slice(0, 60)}`,
    paths: [],
    places: placesUnder(result, `${list}/${index}`),
  };
};

/** A clause with all that stands in it. */
export const clauseDropped: Sabotage = (right, choose) => dropped(right, choose, false);

export const subClauseDropped: Sabotage = (right, choose) => dropped(right, choose, true);
