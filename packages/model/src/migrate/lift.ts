/** Results of earlier versions in the form of this one. */
import { from100 } from "./from-1.0.0.js";
import { versionOf } from "./schema-version.js";
import { isJson, type MigrationStep } from "./step.js";

/** One step for each version that was, in their order. */
const STEPS: readonly MigrationStep[] = [from100];

/**
 * The document with all steps from its version on; itself where it is of this version, of a later one, or no result.
 * What was lifted is not checked.
 */
export function liftResult(document: unknown): unknown {
  return STEPS.reduce(
    (result, { from, to, lift }) =>
      versionOf(result) === from && isJson(result) ? { ...lift(result), schemaVersion: to } : result,
    document,
  );
}
