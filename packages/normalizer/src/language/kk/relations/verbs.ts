/**
 * Verb forms of legal drafting: stem, voice, mood. Source: the passive in -(ы)л, -(ы)н, the causative in -т, -тыр and the
 * third person of the imperative in -сын, as Kazakh grammars give them.
 */
const voice = "(?:[ыі]?л|[ыі]?н|т[ыі]л|т[ыі]р[ыі]л|т[ыі]р|т)?";
const imperative = "(?:с[ыі]н|с[ыі]ндер)";
/** The present and the first person, which order in an act; the past tells what was done, as notes do. */
const statement = "(?:[аеәй]д[ыі]|[аей]м[ыі]н|[аей]м[ыі]з)";

/** A verb in a finite form: `бекітілсін`, `бекітілді`, `бекітемін`. */
export const finite = (stems: string): string => `(?:${stems})${voice}(?:${imperative}|${statement})(?!\\p{L})`;

/** A word, or the initials of a person with the name behind them. */
const word = "(?:\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?\\s?\\p{L}+|[^\\s.;:]+)";

/** A noun in any form, and up to so many words between it and what follows. */
export const noun = (stems: string, between = 4): string =>
  `(?<!\\p{L})(?:${stems})\\p{L}*(?:\\s+(?!(?:${stems}))${word}){0,${between}}?\\s+`;

/** What orders: an imperative anywhere in the words, or the first person of who adopts. */
export const orders = /(?:с[ыі]н|с[ыі]ндер|[аей]м[ыі]н|[аей]м[ыі]з)(?!\p{L})/iu;

/** `деп танылсын`, `деп есептелсін`, `болып табылсын`: what makes an order of a statement. */
const declared =
  "(?:\\s+(?:деп|болып)\\s+(?:тан|есепте|сана|таб|жарияла)\\p{L}*?(?:с[ыі]н|[ае]ды|[ае]ді|д[ыі]|й?м[ыі]н)(?!\\p{L}))";

/** A verb that is stated or declared: `жойылды деп танылсын`, `жойылған деп есептелсін`, `жойылсын`. */
export const declaredOrFinite = (stems: string): string =>
  `(?:(?:${stems})${voice}(?:(?:[ғгқк][ае]н|д[ыі]|т[ыі])${declared}|${imperative}|${statement}(?!\\p{L})))`;
