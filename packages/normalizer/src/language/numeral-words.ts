import { numerals as kazakh } from "./kk/numerals.js";

/** Numerals in words, which a cell may hold in place of figures. Tables of either language are read alike. */
export const numeralWords: readonly string[] = Object.keys(kazakh);
