/** A small seeded generator: the same seed gives the same act on every machine. */
export interface Random {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** `count` different items in random order. */
  sample<T>(items: readonly T[], count: number): T[];
}

/** A linear congruential generator modulo 2³² (full period: the increment is odd, the multiplier 1 modulo 4). */
const multiplier = 2891336453;
const increment = 12345;

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, multiplier) + increment) >>> 0;
    // The low bits of such a generator have short periods; a fraction of the whole is ruled by the high ones.
    return state / 2 ** 32;
  };
  // Neighbouring seeds part ways only after some steps.
  for (let step = 0; step < 8; step += 1) next();
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    chance: (share) => next() < share,
    pick: (items) => items[int(0, items.length - 1)]!,
    sample: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(int(0, left.length - 1), 1)[0]!);
    },
  };
}
