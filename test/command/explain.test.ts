import { findingCodes, findingRules } from "@qauly/model";
import { describe, expect, it } from "vitest";
import { qauly } from "./command.js";

describe("qauly explain", () => {
  it("lists every code with its severity", () => {
    const { status, stdout, stderr } = qauly(["explain"]);
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split(/\s+/).slice(0, 2))).toEqual(
      findingCodes.map((code) => [findingRules[code].severity, code]),
    );
  });

  it("tells rule, source, example and what to do", () => {
    const { status, stdout } = qauly(["explain", "quota.positions-mismatch"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^quota\.positions-mismatch \(error\)\n/);
    for (const part of ["Rule", "Source", "Example", "What to do", "Points to"]) {
      expect(stdout).toMatch(new RegExp(`^${part}: \\S`, "m"));
    }
  });

  it("refuses a code that is none with one line", () => {
    const { status, stdout, stderr } = qauly(["explain", "quota.colour"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^qauly: explain quota\.colour: [^\n]+\n$/);
  });
});
