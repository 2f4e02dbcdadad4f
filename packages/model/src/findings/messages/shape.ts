/**
 * Shapes of the values in messages, as data: the types are made of them, and so is the check of values read from a
 * file.
 */

/** Whether a value is of a type. */
export type Shape<Type> = (value: unknown) => value is Type;

export const text: Shape<string> = (value) => typeof value === "string";
export const number: Shape<number> = (value) => typeof value === "number";
export const flag: Shape<boolean> = (value) => typeof value === "boolean";

export const oneOf =
  <const Value extends string>(values: readonly Value[]): Shape<Value> =>
  (value): value is Value =>
    values.some((one) => one === value);

export const orNull =
  <Type>(shape: Shape<Type>): Shape<Type | null> =>
  (value): value is Type | null =>
    value === null || shape(value);

export const listOf =
  <Type>(shape: Shape<Type>): Shape<readonly Type[]> =>
  (value): value is readonly Type[] =>
    Array.isArray(value) && value.every(shape);

/** Shapes of an object's fields. */
export type Fields = Readonly<Record<string, Shape<unknown>>>;

export type Shaped<Of extends Fields> = {
  readonly [Field in keyof Of]: Of[Field] extends Shape<infer Type> ? Type : never;
};

export const fields =
  <const Of extends Fields>(shapes: Of): Shape<Shaped<Of>> =>
  (value): value is Shaped<Of> =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(shapes).every(([field, shape]) => shape((value as Record<string, unknown>)[field]));
