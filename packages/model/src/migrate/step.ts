/** One step from a version of the Resolution's form to the next. */

/** A document of which nothing is known yet but that it is an object. */
export type Json = { readonly [key: string]: unknown };

export interface MigrationStep {
  readonly from: string;
  readonly to: string;
  /** Gives a new document; what has not the form of `from` is left as it is, for the schema to find. */
  readonly lift: (document: Json) => Json;
}

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
