/** Tables with one row number misprinted in every way: the employer of the row stays. */
import { extract } from "@qauly/extractor";
import { parseAct } from "qauly";
import { describe, expect, it } from "vitest";
import { drawAct } from "../generator/draw/draw-act.js";
import { random } from "../generator/random.js";
import { render, textForms } from "../generator/rendering.js";
import { judged } from "./changed-digit.js";

/** A row number as a hand or a machine may spoil it. */
const misprints: Readonly<Record<string, (printed: string) => string>> = {
  missing: () => "",
  nought: () => "0",
  huge: () => "80000",
  "four hundred digits": () => "7".repeat(400),
  doubled: (printed) => printed + printed,
  "one too many": (printed) => String(Number.parseInt(printed, 10) + 1),
  "one too few": (printed) => String(Math.max(0, Number.parseInt(printed, 10) - 1)),
  "a letter l": (printed) => `l${printed}`,
  "a letter O": (printed) => `${printed}O`,
  "a letter З": () => "З",
  "a bar": () => "|".replace("|", "І"),
  "a stop": (printed) => `${printed.replace(/\.$/, "")}.`,
  "a bracket": (printed) => `${printed.replace(/\.$/, "")})`,
  brackets: (printed) => `(${printed.replace(/\.$/, "")})`,
  "a number sign": (printed) => `№${printed}`,
};

const acts = Number(process.env.QAULY_MISPRINTS ?? 18);

describe.each(Object.keys(misprints))("a row number that is %s", (name) => {
  it("costs no row in silence", async () => {
    const misprint = misprints[name] as (printed: string) => string;
    const failures: string[] = [];
    for (let number = 0; number < acts; number += 1) {
      const form = textForms[number % textForms.length] ?? "clean";
      const seed = 9000 + number;
      const bytes = new TextEncoder().encode(render(drawAct(seed), form, seed).text);
      const text = (await extract(bytes, { fileName: "act.txt" })).pages[0]?.text ?? "";
      const before = await parseAct(text);
      const places = Object.entries(before.provenance).flatMap(([path, spans]) =>
        /^\/quota\/allocations\/\d+\/rowNumber$/.test(path) ? spans : [],
      );
      if (places.length === 0) continue;
      const { start, end } = random(seed).pick(places);
      const changed = text.slice(0, start) + misprint(text.slice(start, end)) + text.slice(end);
      const wrong = judged(before, await parseAct(changed), { text: changed, at: -1, digit: "" });
      for (const one of wrong.filter((each) => /lost/.test(each))) failures.push(`${form} ${seed} ${start}: ${one}`);
    }
    expect(failures).toEqual([]);
  });
});
