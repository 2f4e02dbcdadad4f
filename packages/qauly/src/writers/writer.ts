/** What an output format is: text before, between and after acts. */
import type { Resolution } from "@qauly/model";

export interface ActWriter {
  /** The text of the next act, with whatever must stand before it. */
  act(resolution: Resolution): string;
  /** The text after the last act; asked for only when there was one. */
  end(): string;
}
