/** Drawn acts with one digit changed, wherever it stands. `QAULY_DIGITS=5000` asks for so many of them. */
import { extract } from "@qauly/extractor";
import { parseAct } from "qauly";
import { describe, expect, it } from "vitest";
import { drawAct } from "../generator/draw/draw-act.js";
import { random } from "../generator/random.js";
import { render, textForms } from "../generator/rendering.js";
import { changedDigit, judged } from "./changed-digit.js";

const wanted = Number(process.env.QAULY_DIGITS ?? 240);
/** Changes of one act. */
const ofAct = 8;

/** The text whose places results give. */
async function asRead(text: string): Promise<string> {
  const { pages } = await extract(new TextEncoder().encode(text), { fileName: "act.txt" });
  return pages[0]?.text ?? "";
}

describe("an act with one digit changed", () => {
  it(`shows the new digit and loses no row in silence, ${wanted} times`, async () => {
    const failures: string[] = [];
    for (let number = 0; number * ofAct < wanted; number += 1) {
      const form = textForms[number % textForms.length] ?? "clean";
      const seed = 7000 + number;
      const text = await asRead(render(drawAct(seed), form, seed).text);
      const before = await parseAct(text);
      const choose = random(seed);
      for (let time = 0; time < ofAct; time += 1) {
        const change = changedDigit(text, choose);
        if (change === null) break;
        const wrong = judged(before, await parseAct(change.text), change);
        for (const one of wrong) failures.push(`${form} ${seed}, digit ${change.at} now ${change.digit}: ${one}`);
      }
    }
    expect(failures).toEqual([]);
  });
});
