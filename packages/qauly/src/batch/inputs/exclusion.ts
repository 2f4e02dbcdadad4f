/** Globs of what is left out. */
import picomatch from "picomatch";

/** Paths are held against patterns without the part that says where to start. */
const withoutStart = (path: string): string => path.replace(/^(?:\.?\/)+/, "");

/** Tells whether a path is left out. */
export function exclusion(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const isMatch = picomatch(patterns.map(withoutStart), { dot: true, basename: true });
  return (path) => isMatch(withoutStart(path));
}
