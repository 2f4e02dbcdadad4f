import fc from "fast-check";
import { expect, test } from "vitest";
import { characterEdits } from "../../packages/normalizer/src/repair/characters.js";
import { applied } from "./applied.js";

const pieces = fc.array(
  fc.constantFrom(
    "қаулы",
    "й",
    "и\u0306",
    "№ 5",
    " ",
    "\u00ad",
    "\u200b",
    "\u00a0",
    "\u2009",
    "\ufeff",
    "\t",
    "—",
    "é",
    "\u0007",
  ),
  { maxLength: 30 },
);

test("nothing invisible stays, letters are composed, and a second look finds nothing", () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      const repaired = applied(text, characterEdits(text));
      expect(repaired).toBe(
        text
          .replace(/[\u00ad\u200b\ufeff]/g, "")
          .replaceAll("\u0007", "")
          .replace(/[\u00a0\u2009]/g, " ")
          .normalize("NFC"),
      );
      expect(characterEdits(repaired)).toEqual([]);
    }),
  );
});
