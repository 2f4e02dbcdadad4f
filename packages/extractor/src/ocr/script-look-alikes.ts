import { lookAlikesBy } from "@qauly/model/rules";

/**
 * Letters that the Cyrillic and the Latin script draw alike (Unicode charts U+0400 and U+0000), and as which the figure model, which knows
 * Latin only, was seen to read those of Kazakh words.
 */

/** As what Latin letters the figure model sees Cyrillic ones that are drawn much like them. */
export const TRACED: Readonly<Record<string, string>> = { ...lookAlikesBy("latin"), ...lookAlikesBy("traced") };

/** Letters with a bar or a tail that no Latin one has. */
export const BARRED = /[ҰұҚқҢңҒғӨө]/;

/** Capitals that both scripts have; a stroke may be a figure, and `У` has another foot than `Y`. */
export const BOTH_SCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lookAlikesBy("latin", ({ latin = "" }) => /^[A-HJ-XZ]$/.test(latin))).map(([own, latin]) => [
    latin,
    own,
  ]),
);
