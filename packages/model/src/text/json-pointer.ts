/** The JSON pointer (RFC 6901) of a path of keys and indexes. */
export function jsonPointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** As `valueAt`, quicker for pointers of which many in a row lead into one list or object. */
export function valueReader(document: unknown): (pointer: string) => unknown {
  let folder = "";
  let within: unknown = document;
  return (pointer) => {
    const slash = pointer.lastIndexOf("/");
    if (slash < 0) return document;
    if (slash !== folder.length || !pointer.startsWith(folder)) {
      folder = pointer.slice(0, slash);
      within = valueAt(document, folder);
    }
    if (typeof within !== "object" || within === null) return undefined;
    return (within as Readonly<Record<string, unknown>>)[pointer.slice(slash + 1)];
  };
}

/** The value to which a pointer without escapes leads; undefined where it leads to none. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (let from = 1; from <= pointer.length; ) {
    if (typeof value !== "object" || value === null) return undefined;
    const slash = pointer.indexOf("/", from);
    const end = slash < 0 ? pointer.length : slash;
    value = (value as Readonly<Record<string, unknown>>)[pointer.slice(from, end)];
    from = end + 1;
  }
  return value;
}
