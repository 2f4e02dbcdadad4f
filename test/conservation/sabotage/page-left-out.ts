import type { Resolution, Span } from "@qauly/model";
import { valueAt } from "@qauly/model/rules";
import { cut, placesOfLetters } from "./cut-text.js";
import { clausesOf, tablesOf } from "./fields.js";
import { isWithin, placesUnder, put, withoutIn } from "./pointers.js";
import type { Sabotage } from "./sabotage.js";

/** A page that gave nothing: what stands on it alone is gone, what runs on to it is cut. */
export const pageLeftOut: Sabotage = ({ result, pages }, choose) => {
  if (pages.length < 2) return null;
  const page = choose.pick(pages).number;
  const isOn = (span: Span): boolean => span.page === page;
  let broken: Resolution = structuredClone(result);
  const places = Object.values(result.provenance).flat().filter(isOn);
  if (places.length === 0) return null;
  // The innermost first, and in each list the last, so that pointers hold.
  const lists = (one: Resolution): { list: string; index: number }[] => [
    ...tablesOf(one).flatMap(({ path, table }) =>
      [...table.rows.keys()].map((index) => ({ list: `${path}/rows`, index })),
    ),
    ...tablesOf(one).map(({ path }) => ({
      list: path.slice(0, path.lastIndexOf("/")),
      index: Number(path.split("/").at(-1)),
    })),
    ...one.annexes.flatMap(({ paragraphs }, at) =>
      [...paragraphs.keys()].map((index) => ({ list: `/annexes/${at}/paragraphs`, index })),
    ),
    ...one.annexes.map((_, index) => ({ list: "/annexes", index })),
    ...clausesOf(one.clauses).sort((a, b) => b.list.length - a.list.length),
    ...one.signatories.map((_, index) => ({ list: "/signatories", index })),
    ...one.agreed.map((_, index) => ({ list: "/agreed", index })),
    ...one.notes.map((_, index) => ({ list: "/notes", index })),
  ];
  for (;;) {
    const next = lists(broken).find(({ list, index }) => {
      const own = placesUnder(broken, `${list}/${index}`);
      return own.length > 0 && own.every(isOn);
    });
    if (next === undefined) break;
    broken = withoutIn(broken, next.list, [next.index]);
  }
  const cited = broken.references.flatMap(({ at }, index) =>
    (broken.provenance[at.path] ?? []).every(isOn) ? [index] : [],
  );
  broken = withoutIn(broken, "/references", cited);
  for (const pointer of Object.keys(broken.provenance)) {
    const spans = broken.provenance[pointer];
    if (spans === undefined || !spans.some(isOn)) continue;
    const value = valueAt(broken, pointer);
    if (isWithin(pointer, "/references") || isWithin(pointer, "/quota")) continue;
    if (spans.every(isOn)) {
      delete broken.provenance[pointer];
      const part = /^\/act\/(?:authority|registration)(?=\/)/.exec(pointer)?.[0];
      if (part !== undefined) put(broken, part, null);
      else if (/\/(?:type|kind|role)$/.test(pointer)) put(broken, pointer, "other");
      else if (pointer === "/act/status") put(broken, pointer, "unknown");
      else if (typeof value !== "object") put(broken, pointer, /text|header|cells/.test(pointer) ? "" : null);
      continue;
    }
    const letters = placesOfLetters(broken, pointer, pages);
    const first = letters.findIndex((place) => place?.page === page);
    const last = letters.findLastIndex((place) => place?.page === page);
    if (first >= 0) cut(broken, pointer, first, last + 1, pages);
  }
  return { result: broken, what: `page ${page} of ${pages.length}`, paths: [], places };
};
