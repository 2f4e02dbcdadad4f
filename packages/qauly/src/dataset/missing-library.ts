/** A library that only some uses need is not installed. */
export class MissingLibraryError extends Error {
  override readonly name = "MissingLibraryError";
  /** What to do. */
  readonly advice: string;

  constructor(library: string, cause: unknown) {
    super(`${library} is not installed here, or has no build for this machine`, { cause });
    this.advice = `install it (npm install ${library}); CSV and JSON lines do without it`;
  }
}
