/** Pointers to the numbers of allocations. */

export type NumberField = "rowNumber" | "headcount" | "percent" | "positions";

/**
 * Those of the first allocations, made once: nearly every quota has them, and a text that was a key before is found
 * quicker.
 */
const made: Partial<Record<NumberField, string>>[] = [];
const most = 1000;

/** The pointer to a number of the allocation with this index. */
export function allocationField(index: number, field: NumberField): string {
  if (index >= most) return `/quota/allocations/${index}/${field}`;
  for (let at = made.length; at <= index; at += 1) made.push({});
  const own = made[index] as Partial<Record<NumberField, string>>;
  own[field] ??= `/quota/allocations/${index}/${field}`;
  return own[field];
}
