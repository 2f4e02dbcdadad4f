import type { SourcePage } from "../document.js";

/** A page that the file should have and of which nothing can be read. */
export const unreadable = (number: number): SourcePage => ({
  number,
  size: null,
  text: "",
  tokens: [],
  rulings: [],
  links: [],
  imageCoverage: 0,
  damaged: true,
});
