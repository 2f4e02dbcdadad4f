/**
 * Seeds up to 60 whose acts the reader does not yet read in full, by form. A seed leaves the list as soon as its act is
 * read; none is ever added.
 */
import type { TextForm } from "./rendering.js";

export const unread: Readonly<Record<TextForm, readonly number[]>> = {
  clean: [],
  broken: [],
  dirty: [],
};
