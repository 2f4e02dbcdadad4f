/**
 * JSON pointers (RFC 6901) to the fields of a result. The names of its fields hold neither `/` nor `~`, so no step needs
 * escaping.
 */

/** The name of a field, or an index in a list. */
export type Step = string | number;

/** The pointer that leads on from `base` over more steps; the empty `base` is the whole result. */
export function under(base: string, ...steps: readonly Step[]): string {
  let pointer = base;
  for (const step of steps) pointer += `/${step}`;
  return pointer;
}

/** The pointer of a field from the whole result: `pointerTo("annexes", 0, "title")`. */
export function pointerTo(...steps: readonly Step[]): string {
  return under("", ...steps);
}

/** The steps of a pointer. */
export function stepsOf(pointer: string): string[] {
  return pointer.split("/").slice(1);
}

/** The index in the list `name` over which a pointer leads; null where it leads over none. */
export function indexIn(name: string, pointer: string): number | null {
  const steps = stepsOf(pointer);
  const at = steps.indexOf(name);
  const index = at < 0 ? Number.NaN : Number(steps[at + 1]);
  return Number.isInteger(index) ? index : null;
}

/** What a pointer leads to before it enters the field `name`: the table that holds a row. */
export function above(name: string, pointer: string): string {
  const steps = stepsOf(pointer);
  const at = steps.indexOf(name);
  return at < 0 ? pointer : pointerTo(...steps.slice(0, at));
}
