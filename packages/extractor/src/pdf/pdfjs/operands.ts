/** Operands as pdf.js hands them on are untyped: these readers give what was meant or a harmless value. */
export type Operands = readonly unknown[];

export function number(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

export function numbers(value: unknown): readonly number[] {
  if (value instanceof Float32Array || value instanceof Float64Array) return Array.from(value);
  return Array.isArray(value) ? value.map(number) : [];
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Six numbers from an operand that is a matrix, the identity for anything else. */
export function matrixOf(value: unknown): [number, number, number, number, number, number] {
  const [a, b, c, d, e, f] = numbers(value);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [1, 0, 0, 1, 0, 0];
  return [a, b, c, d, e ?? 0, f ?? 0];
}
