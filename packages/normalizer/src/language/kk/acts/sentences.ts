/** How the sentences of acts hang together. Source: Kazakh grammar; acts of the register, docs/sources.md. */
import { signatures } from "./people.js";

/** Postpositions and converbs before the verb: a sentence ends with its verb. `туралы` ends titles. */
const before = /(?:^|\s)(?:жөнінде|үшін|арқылы|сәйкес|дейін|бастап|қарай|негізінде|мақсатында|ретінде|есебінен)$/i;
const back = /(?:^|\s)(?:көрсетілген|аталған|жоғарыда|аталмыш)\s/iu;

export function hangs(text: string): boolean {
  return signatures.cannotEnd(text) || before.test(text);
}

export const pointsBack = (text: string): boolean => back.test(text);
