/** What an act exercises, told by the draws themselves: every choice worth knowing is made under a name. */
import type { Random } from "../random.js";

export interface Features {
  /** True with the given share; the name is then on the list. */
  maybe(name: string, share: number): boolean;
  /**
   * Picks one of the named options; its name is put on the list as `group: name`. A name may stand a second time with
   * `again` behind it, to be drawn more often.
   */
  pick<T>(group: string, options: Readonly<Record<string, T>>): T;
  /** The names so far, each once. */
  list(): string[];
  add(name: string): void;
}

export function features(choose: Random): Features {
  const names = new Set<string>();
  return {
    maybe: (name, share) => {
      const drawn = choose.chance(share);
      if (drawn) names.add(name);
      return drawn;
    },
    pick: (group, options) => {
      const [name, value] = choose.pick(Object.entries(options));
      names.add(`${group}: ${name.replace(/ again$/, "")}`);
      return value;
    },
    list: () => [...names].sort(),
    add: (name) => {
      names.add(name);
    },
  };
}
