/**
 * Seeds up to 60 whose acts the reader does not yet read in full, by form. A seed leaves the list as soon as its act is
 * read; none is ever added.
 */
import type { TextForm } from "./rendering.js";

export const unread: Readonly<Record<TextForm, readonly number[]>> = {
  clean: [9, 20, 24, 29, 31, 39, 57],
  broken: [1, 6, 9, 12, 13, 19, 21, 26, 27, 29, 31, 32, 34, 36, 39, 42, 44, 51, 52, 54, 57, 58],
  dirty: [9, 29, 31, 39, 57],
};
