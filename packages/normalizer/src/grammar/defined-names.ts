import type { ActType } from "@qauly/model";
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
  readonly #last = new Map<ActType, ActCitation>();

  /** Acts that were cited, the last one of each type last: `аталған қаулы`, `указанный приказ` mean it. */
  cite(acts: readonly ActCitation[]): void {
    for (const act of acts) this.#last.set(act.type, act);
  }

  /** The act of a type that was cited last; null where none was. */
  lastOf(type: ActType): ActCitation | null {
    return this.#last.get(type) ?? null;
  }

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
