/** Options of a caller who may write no TypeScript: a misspelt one must not be ignored. */
import { QaulyError } from "./error.js";
import { editDistance } from "./text/edit-distance.js";

/** The names of all options; the compiler asks for each. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>;

/**
 * Refuses options that there are not.
 *
 * @param owner the function whose options they are
 * @throws QaulyError `options.invalid`
 */
export function checkNames(owner: string, options: unknown, names: Readonly<Record<string, true>>): void {
  if (typeof options !== "object" || options === null) {
    throw invalid(`the options of ${owner} are an object, and this is ${shown(options)}`, "give { name: value }");
  }
  const known = Object.keys(names);
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(names, name)) continue;
    const advice = nearest(name, known) ?? `${owner} takes ${known.join(", ")}`;
    throw invalid(`${owner} has no option ${JSON.stringify(name)}`, advice);
  }
}

/**
 * Refuses a value that is none of those that an option takes; `undefined` stands for an option that is not given.
 *
 * @throws QaulyError `options.invalid`
 */
export function checkChoice(name: string, value: unknown, choices: readonly string[]): void {
  if (value === undefined || choices.some((choice) => choice === value)) return;
  const all = choices.map((choice) => JSON.stringify(choice)).join(", ");
  const near = typeof value === "string" ? nearest(value, choices) : null;
  throw invalid(`${name} is one of ${all}, and this is ${shown(value)}`, near ?? `give one of ${all}`);
}

/** What was meant, if that is plain: the one nearest name, of which at most a third of the letters differ. */
function nearest(written: string, known: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(written.length / 3));
  const distances = known.map((name) => ({
    name,
    distance: editDistance(written.toLowerCase(), name.toLowerCase(), limit),
  }));
  const least = Math.min(...distances.map(({ distance }) => distance));
  const [first, second] = distances.filter(({ distance }) => distance === least);
  return least > limit || first === undefined || second !== undefined ? null : `write ${JSON.stringify(first.name)}`;
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (value === null || typeof value !== "object") return String(value);
  return Array.isArray(value) ? "an array" : "an object";
}

const invalid = (message: string, advice: string): QaulyError => new QaulyError("options.invalid", message, advice);
