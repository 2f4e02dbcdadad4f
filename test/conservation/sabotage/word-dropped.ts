import { textFields } from "@qauly/model/rules";
import { remake } from "./allocations.js";
import { cut } from "./cut-text.js";
import type { Sabotage } from "./sabotage.js";

const WORD = /\S*[\p{L}\p{N}]\S*\s?/gu;

/** One word inside a text. */
export const wordDropped: Sabotage = ({ result, pages }, choose) => {
  const fields = [...textFields(result)].filter(
    ([path, text]) => result.provenance[path] !== undefined && path !== "/act/authority/name" && /\S\s+\S/.test(text),
  );
  const [path, text] = choose.pick(fields);
  const words = [...text.matchAll(WORD)];
  if (words.length < 2) return null;
  const { 0: word, index } = choose.pick(words);
  const broken = structuredClone(result);
  const places = cut(broken, path, index, index + word.length, pages);
  const table = /^\/annexes\/\d+\/tables\/\d+/.exec(path)?.[0];
  if (table !== undefined) remake(broken, table);
  return { result: broken, what: `${path}: ${word}`, paths: [path], places };
};
