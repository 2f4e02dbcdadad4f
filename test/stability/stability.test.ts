/** A small change of an act's text leaves every part of the result that it does not touch as it was. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { perturbed } from "./check.js";
import { perturbations } from "./perturbations.js";
import { drawnText } from "./sources.js";

/** Acts of each language that every kind of change is tried on. */
const tries = 12;

describe.each(["kk", "ru"] as const)("acts in %s", (language) => {
  test.each(perturbations.map((kind, index) => [kind.name, kind, index] as const))("%s", async (_name, kind, index) => {
    const failures: string[] = [];
    let changed = 0;
    for (let seed = 1 + 1000 * index; changed < tries && seed < 1000 * (index + 1); seed += 1) {
      const { name, text } = drawnText(language, seed);
      const outcome = await perturbed({ name, text, act: await parseAct(text) }, kind, seed, parseAct);
      if (outcome === null) continue;
      changed += 1;
      failures.push(...outcome.lost.map(({ part, before, after }) => `${name}: ${part}: ${before} → ${after}`));
    }
    expect(changed).toBe(tries);
    expect(failures).toEqual([]);
  });
});
