/** What the paths of a batch lead to. */
import type { Failure } from "../document.js";

export type Input =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "fault"; readonly path: string; readonly failure: Failure };

/** Names that begin with a dot, and the folder of such files in archives of macOS. */
export function isHidden(name: string): boolean {
  return name.startsWith(".") || name === "__MACOSX";
}
