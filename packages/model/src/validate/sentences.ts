/** Texts that no sentence is like: they begin inside one, end without an end, or say the same words twice. */
import { finding } from "../findings/finding.js";
import type { Clause } from "../schema/clause.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import type { Steps } from "../steps.js";
import { textFields } from "../text/text-fields.js";

/** Characters that a finding quotes. */
const QUOTED = 80;

export function* checkSentences(resolution: Resolution): Steps<Finding[]> {
  const { act, preamble, clauses } = resolution;
  return [
    ...(act.title !== null && /^\p{Ll}/u.test(act.title) ? [broken("/act/title", "begins", act.title)] : []),
    ...(preamble !== null && beginsInside(preamble.text) ? [broken("/preamble/text", "begins", preamble.text)] : []),
    ...cutClauses(clauses, "/clauses", null),
    ...(yield* doubled(textFields(resolution))),
  ];
}

type What = "begins" | "ends" | "twice";

function broken(path: string, what: What, text: string): Finding {
  const words = text.slice(0, QUOTED);
  return finding("text.incoherent", path, {
    key: "text.incoherent",
    values: { what, text: words },
    expected: null,
    actual: words,
  });
}

const beginsInside = (text: string): boolean => /^(?:[)\]»”.,;:]|№\s?\S+\s+\p{Ll}|\p{Ll}[\p{Ll}-]*[).]+\s)/u.test(text);

/** A sentence, or an item of a list, ends with one of these; a sum or a name in quotation marks may end without. */
const ENDS = /[.:;,!?…–—-]["»”)]*$|["»”)\d%]$/u;

/** A paragraph of a clause ends so; a formula, a sum or a name in quotation marks does, too. */
const CLOSES = /[.:;,!?…][\s"»”)]*$|["»”)]$/u;

/** Small letters, a bracket, or the initials of a name, as a new paragraph seldom begins. */
const GOES_ON = /^(?:[\p{Ll}(]|(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+\s\p{Ll})/u;

/**
 * A paragraph without a number behind a text that ended inside a sentence: both are one, or something stands between.
 * One that ends without a mark of punctuation is seldom a text of the clause: an advertisement, a line of a signature.
 */
function cutClauses(clauses: readonly Clause[], path: string, parent: string | null): Finding[] {
  return clauses.flatMap(({ number, text, children }, index) => {
    const here = `${path}/${index}`;
    const before =
      clauses[index - 1]?.children.length === 0 ? (clauses[index - 1]?.text ?? null) : index === 0 ? parent : null;
    const isCut =
      number === null && GOES_ON.test(text) && before !== null && before !== "" && !ENDS.test(before.trimEnd());
    return [
      ...(isCut ? [broken(`${here}/text`, "begins", text)] : []),
      ...(number === null && text !== "" && !CLOSES.test(text) ? [broken(`${here}/text`, "ends", text)] : []),
      ...cutClauses(children, `${here}/children`, text),
    ];
  });
}

/** Letters of a word that no text says twice in a row, and words of a stretch that it does not. */
const LONG_WORD = 7;
const LONG_STRETCH = 3;
/** Words of the longest stretch that a line holds. */
const LINE = 20;

function* doubled(texts: Iterable<readonly [string, string]>): Steps<Finding[]> {
  const found: Finding[] = [];
  for (const [path, text] of texts) {
    yield;
    // What stands over several columns is in the header of each.
    if (path.endsWith("/header")) continue;
    const words = twice(text);
    if (words !== null) found.push(broken(path, "twice", words));
  }
  return found;
}

/** The words that stand twice in a row; null where none do. */
function twice(text: string): string | null {
  const words = text.split(/\s+/);
  const last = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    const before = last.get(word);
    last.set(word, at);
    if (before === undefined || at - before > LINE) continue;
    const length = at - before;
    if (length < LONG_STRETCH && (length > 1 || word.length < LONG_WORD || !/^\p{L}+$/u.test(word))) continue;
    let same = 0;
    while (same < length && words[before + same] === words[at + same]) same += 1;
    if (same < length) continue;
    const stretch = words.slice(before, at).join(" ");
    if (/\p{L}{3}/u.test(stretch)) return stretch;
  }
  return null;
}
