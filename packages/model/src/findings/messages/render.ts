/** The messages of a list of findings in one language. */
import type { MessageLanguage } from "../../language.js";
import type { Finding } from "../../schema/finding.js";
import { fitsMessage } from "./message.js";
import { sayIn } from "./say.js";

/**
 * The same findings, their messages made anew from key and values. A finding without a key keeps its message: it comes
 * from a result that did not say what the message was made of.
 */
export function renderedIn(language: MessageLanguage, findings: readonly Finding[]): Finding[] {
  const say = sayIn(language);
  return findings.map((finding) => {
    const { key, values } = finding;
    return key === null || !fitsMessage(key, values) ? finding : { ...finding, message: say(key, values) };
  });
}
