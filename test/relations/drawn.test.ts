/** Drawn acts do what their description says, over five seeds of a hundred acts in each language. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { done } from "./acts.js";
import { drawAct } from "./drawn-acts.js";

const acts = 100;

/** `repeals-part 101 clause 2` as `repeals-part 101 part`. */
const plain = (one: string): string => one.replace(/^(\S+ \d+) .+$/, "$1 part");

describe.each(["kk", "ru"] as const)("in %s", (language) => {
  test.each([1, 2, 3, 4, 5])("seed %i", async (seed) => {
    const wrong: string[] = [];
    for (let at = 0; at < acts; at += 1) {
      const { text, does } = drawAct(language, seed * 1000 + at);
      const got = done(await parseAct(text))
        .map(plain)
        .sort();
      const [lacks, more] = [does.filter((one) => !got.includes(one)), got.filter((one) => !does.includes(one))];
      if (lacks.length + more.length > 0) wrong.push(`${seed * 1000 + at}: lacks ${lacks.join()}; more ${more.join()}`);
    }
    expect(wrong).toEqual([]);
  });
});
