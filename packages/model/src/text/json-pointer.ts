/** The JSON pointer (RFC 6901) of a path of keys and indexes. */
export function jsonPointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
