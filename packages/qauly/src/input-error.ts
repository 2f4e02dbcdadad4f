/** What a failure of the file system means for an input. */
import { QaulyError } from "@qauly/model";

/** The system's own code of an error, such as `ENOENT`. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}

/** A QaulyError `input.*` for an error that opening, reading or looking at a file gave. */
export function asInputError(error: unknown): QaulyError {
  const cause = { cause: error };
  const code = systemCode(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new QaulyError("input.missing", "no such file", "check the path", cause);
    case "EISDIR":
      return new QaulyError("input.is-directory", "this is a folder", "give the files in it", cause);
    case "ELOOP":
      return new QaulyError("input.link-loop", "the link leads back to itself", "remove or mend the link", cause);
    default:
      return new QaulyError(
        "input.unreadable",
        `the file cannot be read (${code})`,
        "check the rights on the file",
        cause,
      );
  }
}
