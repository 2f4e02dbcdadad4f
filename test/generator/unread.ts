/**
 * Seeds up to 60 whose acts the reader does not yet read in full, by form. A seed leaves the list as soon as its act is
 * read; none is ever added.
 */
import type { TextForm } from "./rendering.js";

export const unread: Readonly<Record<TextForm, readonly number[]>> = {
  clean: [9, 20, 24, 29, 39, 57],
  broken: [9, 29, 39, 57],
  dirty: [9, 29, 39, 57],
};
