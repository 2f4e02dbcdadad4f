/** Versions of the Resolution's form, as documents print them. */
import { SCHEMA_VERSION } from "../schema/version.js";

const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;

/** What a document says of its version; null for what is no result. */
export function versionOf(document: unknown): string | null {
  if (typeof document !== "object" || document === null || !("schemaVersion" in document)) return null;
  const { schemaVersion } = document;
  return typeof schemaVersion === "string" && VERSION.test(schemaVersion) ? schemaVersion : null;
}

const partsOf = (version: string): number[] => version.split(".").map(Number);

/** Whether a version is later than this program's, and only by what a reader may ignore. */
export function isLaterMinor(version: string): boolean {
  const [[major = 0, minor = 0, patch = 0], [ownMajor = 0, ownMinor = 0, ownPatch = 0]] = [
    partsOf(version),
    partsOf(SCHEMA_VERSION),
  ];
  return major === ownMajor && (minor > ownMinor || (minor === ownMinor && patch > ownPatch));
}
