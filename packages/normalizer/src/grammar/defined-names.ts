import type { ActCitation } from "./citation.js";

/**
 * Short names that a document gives to acts, `(бұдан әрі – Заң)`, `(далее – Закон)`, with what their first citation
 * says. A later definition of a name takes the place of an earlier one.
 */
export interface DefinedName {
  /** Words of the name, folded, in the form in which it is defined. */
  readonly words: readonly string[];
  readonly act: ActCitation;
}

export class DefinedNames {
  #names: readonly DefinedName[] = [];

  define(name: DefinedName): void {
    const words = name.words.join(" ");
    const others = this.#names.filter((other) => other.words.join(" ") !== words);
    this.#names = [...others, name].sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest names first. */
  get all(): readonly DefinedName[] {
    return this.#names;
  }
}
