/** Troubles that real acts have given: each kind as a small act of its own, with what is right in it. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { annexTroubles } from "./troubles/annexes.js";
import { citationTroubles } from "./troubles/citations.js";
import { headTroubles } from "./troubles/heads.js";
import { textTroubles } from "./troubles/texts.js";
import type { Trouble } from "./troubles/trouble.js";

const groups: readonly (readonly [string, readonly Trouble[]])[] = [
  ["heads", headTroubles],
  ["clauses, notes and signatures", textTroubles],
  ["annexes", annexTroubles],
  ["citations", citationTroubles],
];

describe.each(groups)("%s", (_group, troubles) => {
  test.each(troubles.map((trouble) => [trouble.name, trouble] as const))("%s", async (_name, trouble) => {
    const { text, right, findings, without = [] } = trouble;
    const act = await parseAct(text);
    const codes = act.findings.map(({ code }) => code as string);
    expect(act).toMatchObject(right);
    if (findings !== undefined) expect(codes.filter((code) => code !== "reference.unresolved")).toEqual(findings);
    expect(codes.filter((code) => without.includes(code))).toEqual([]);
  });
});
