/** The parts of `natural` that are used, by file: its root loads database clients and prints. */
declare module "natural/lib/natural/trie/trie.js" {
  export default class Trie {
    constructor(caseSensitive?: boolean);
    addStrings(words: readonly string[]): void;
    contains(word: string): boolean;
    findMatchesOnPath(search: string): string[];
  }
}
