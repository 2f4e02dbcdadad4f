/** Damage to the tree of pages and to what a page says of itself. */
import type { Random } from "../../generator/random.js";
import type { Done, Mutation } from "../mutation.js";
import type { PdfFile } from "./pdf-file.js";

const isPage = ({ body }: { readonly body: string }): boolean => /\/Type\s*\/Page\b/.test(body);
const isTree = ({ body }: { readonly body: string }): boolean => /\/Type\s*\/Pages\b/.test(body);

/** An entry of a page or of the tree, put otherwise; null in `by` where nothing can be. */
function entry(
  name: string,
  of: (object: { readonly body: string }) => boolean,
  pattern: RegExp,
  by: (found: string, choose: Random, file: PdfFile, number: number) => string,
  meant: (other: string) => boolean = () => false,
): Mutation<PdfFile> {
  return {
    name: `pages: ${name}`,
    apply: (file, choose): Done | null => {
      const numbers = file.numbers((object) => of(object) && pattern.test(object.body));
      if (numbers.length === 0) return null;
      const number = choose.pick(numbers);
      const { body } = file.get(number);
      const found = pattern.exec(body)?.[0] ?? "";
      const other = by(found, choose, file, number);
      file.setBody(
        number,
        body.replace(found, () => other),
      );
      return { what: `object ${number}: ${found.slice(0, 40)} is ${other.slice(0, 60)}`, meant: meant(other) };
    },
  };
}

const kids = /\/Kids\s*\[[^\]]*\]/;
const contents = /\/Contents\s*(?:\d+\s+\d+\s+R|\[[^\]]*\])/;
const references = (text: string): string[] => text.match(/\d+ 0 R/g) ?? [];
const kidsOf = (list: readonly string[]): string => `/Kids [${list.join(" ")}]`;
const contentsOf = (list: readonly string[]): string => `/Contents [${list.join(" ")}]`;

const boxes = [
  "[]",
  "[0 0 0 0]",
  "[0 0 1 1]",
  "[NaN 0 595 842]",
  "[0 0 1e30 1e30]",
  "[0 0 -595 -842]",
  "[595 842 0 0]",
  "null",
  "[0 0]",
  "[0 0 99999999999 842]",
  "[(a) (b) (c) (d)]",
  "[0 0 595 842 7]",
  "[100 100 200 200]",
] as const;

export const pageTreeMutations: readonly Mutation<PdfFile>[] = [
  entry("Count wrong", isTree, /\/Count\s+-?\d+/, (_, choose) =>
    choose.pick(["/Count 0", "/Count 1", "/Count -1", "/Count 99", "/Count 2147483647", "/Count null", ""]),
  ),
  entry("Kids loop", isTree, kids, (found, choose, _file, number) =>
    kidsOf(
      choose.pick([
        [...references(found), `${number} 0 R`],
        [`${number} 0 R`, ...references(found)],
      ]),
    ),
  ),
  entry("page orphaned", isTree, kids, (found, choose) => {
    const list = references(found);
    return kidsOf(list.filter((one) => one !== choose.pick(list)));
  }),
  entry(
    "page twice",
    isTree,
    kids,
    (found, choose) => {
      const list = references(found);
      return kidsOf([...list, choose.pick(list)]);
    },
    () => true,
  ),
  entry("kid null", isTree, kids, (found, choose) => {
    const list = references(found);
    const gone = choose.int(0, list.length - 1);
    return kidsOf(list.map((one, index) => (index === gone ? choose.pick(["null", "999 0 R", "1 0 R"]) : one)));
  }),
  entry("Kids of another type", isTree, kids, (_, choose) =>
    choose.pick(["", "/Kids null", "/Kids 1 0 R", "/Kids (x)", "/Kids [[]]"]),
  ),
  entry("Contents missing", isPage, contents, (_, choose) =>
    choose.pick(["", "/Contents null", "/Contents 999 0 R", "/Contents []", "/Contents (x)", "/Contents 1 0 R"]),
  ),
  entry("Contents with a missing part", isPage, contents, (found, choose) => {
    const list = references(found);
    const gone = choose.pick(["null", "999 0 R", "1 0 R", "(x)"]);
    const at = choose.int(0, list.length - 1);
    return contentsOf(choose.chance(0.5) ? list.toSpliced(at, 0, gone) : list.toSpliced(at, 1, gone));
  }),
  // A page may lie on its side, and what lies outside of its box is not seen.
  entry(
    "MediaBox odd",
    isPage,
    /\/MediaBox\s*\[[^\]]*\]/,
    (_, choose) => `/MediaBox ${choose.pick(boxes)}`,
    (other) => /\[0 0 1 1\]|\[100 100|\[0 0 -595|\[595/.test(other),
  ),
  entry(
    "Rotate odd",
    isPage,
    /\/Type\s*\/Page\b/,
    (found, choose) => `${found} /Rotate ${choose.pick(["45", "-90", "90", "450", "1e9", "null", "(x)", "0.5"])}`,
    (other) => /-90|\b90|450/.test(other),
  ),
  entry(
    "UserUnit odd",
    isPage,
    /\/Type\s*\/Page\b/,
    (found, choose) => `${found} /UserUnit ${choose.pick(["0", "-1", "1e9", "NaN", "1000"])}`,
  ),
  entry("Resources gone", isPage, /\/Resources\s*(?:\d+\s+\d+\s+R|<<)/, (found, choose) =>
    found.endsWith("<<") ? "/Resourced <<" : choose.pick(["", "/Resources null", "/Resources 999 0 R"]),
  ),
  entry(
    "Type wrong",
    (object) => isPage(object) || isTree(object),
    /\/Type\s*\/Pages?\b/,
    (_, choose) => choose.pick(["", "/Type /Page", "/Type /Pages", "/Type /Catalog", "/Type null"]),
  ),
];
