/** Results of right readings, to be broken. */
import type { Resolution } from "@qauly/model";
import { traceAct } from "../../../packages/qauly/src/parse-act.js";
import { type KnownAnswer, wrongParts } from "../../trust/rightness.js";
import type { Right } from "./sabotage.js";

/** The reading of a source where it says what the answer says; null where it does not. */
export async function rightReading(source: string | Uint8Array, answer: KnownAnswer): Promise<Right | null> {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const { document, resolution } = await traceAct(bytes);
  const { pages } = document;
  return wrongParts(resolution, answer).length > 0 ? null : { result: resolution as Resolution, pages };
}
