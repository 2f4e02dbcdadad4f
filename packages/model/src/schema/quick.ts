/** What the checks of a schema's parts that are made by hand share. */

const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;

/** Whether a text is a JSON pointer; only the rare one with an escape needs the pattern. */
export const isPointer = (text: string): boolean =>
  text.includes("~") ? POINTER.test(text) : text === "" || text.startsWith("/");

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) === Object.prototype;
