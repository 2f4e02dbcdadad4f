/** JSON documents among the inputs. */
import { parseQuotaRules, QaulyError, type QuotaRule } from "@qauly/model";
import { UsageError } from "./exit.js";
import { readInput, standardInput } from "./input.js";

/** The document that bytes hold; throws QaulyError `json.invalid`, `advice` telling what is due there. */
export function fromJson(bytes: Uint8Array, advice: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new QaulyError("json.invalid", `this is not JSON (${why})`, advice, { cause });
  }
}

/** The rules of `--rules FILE` and the built-in ones that go with them; throws QaulyError when the file holds none. */
export async function readRules(file: string): Promise<readonly QuotaRule[]> {
  if (file === standardInput) throw new UsageError("--rules -: rules are not read from standard input: give a file");
  return parseQuotaRules(fromJson(await readInput(file), "give a rule file as docs/quota-rules.md shows it"));
}
