/** Findings that only the reader of the source can make, and its words for them in any language. */
import type { FindingCode } from "../findings/codes.js";
import { type Say, structureParts, unreadPages } from "../findings/messages/message.js";
import { sayIn } from "../findings/messages/say.js";
import { messageLanguages } from "../language.js";
import type { Finding } from "../schema/finding.js";

type Sentence = (say: Say) => string;

/** For each code of the reader's the sentences that it may have said; none where they hold what a finding does not keep. */
const SENTENCES: Partial<Readonly<Record<FindingCode, (finding: Finding) => readonly Sentence[]>>> = {
  "text.unrepaired": () => [(say) => say("text.unrepaired", {})],
  "page.unread": ({ actual }) =>
    typeof actual === "number" ? unreadPages.map((why) => (say) => say("page.unread", { page: actual, why })) : [],
  "text.struck": ({ actual }) => [(say) => say("text.struck", { text: String(actual ?? "") })],
  "text.unseen": ({ actual }) => [(say) => say("text.unseen", { text: String(actual ?? "") })],
  "picture.layer-mismatch": ({ actual, expected }) => [
    (say) => say("picture.layer-mismatch", { layer: String(actual ?? ""), picture: String(expected ?? "") }),
  ],
  "input.several-acts": ({ actual }) =>
    typeof actual === "number" ? [(say) => say("input.several-acts", { page: actual })] : [],
  "act.unread-date": ({ actual }) => [(say) => say("act.unread", { what: "date", line: String(actual ?? "") })],
  "act.unread-number": ({ actual }) => [(say) => say("act.unread", { what: "number", line: String(actual ?? "") })],
  "table.unread": () => [(say) => say("table.unread", {})],
  "table.column-unread": ({ actual }) => [(say) => say("table.column-unread", { header: String(actual ?? "") })],
  "structure.doubtful": ({ actual, expected }) => {
    const [read, other] = [actual, expected].map((value) => structureParts.find((part) => part === value));
    return read === undefined || other === undefined ? [] : [(say) => say("structure.doubtful", { read, other })];
  },
  "language.doubtful": ({ actual }) =>
    actual === "kk" || actual === "ru" ? [(say) => say("language.doubtful", { read: actual })] : [],
  "quota.percent-bound": ({ actual }) =>
    typeof actual === "number"
      ? (["least", "most"] as const).map((bound) => (say) => say("quota.percent-bound", { percent: actual, bound }))
      : [],
  "preamble.missing": () => [(say) => say("preamble.missing", {})],
  "ocr.low-confidence": () => [],
};

/** The document alone cannot show them again. */
export const isReadersFinding = ({ code }: Finding): boolean => SENTENCES[code] !== undefined;

/** The finding in the language that is asked for, where its words are the reader's own and not edited. */
export function saidAgain(finding: Finding, say: Say): Finding {
  const isSaid = (sentence: Sentence) => messageLanguages.some((lang) => finding.message === sentence(sayIn(lang)));
  const own = SENTENCES[finding.code]?.(finding).find(isSaid);
  return own === undefined ? finding : { ...finding, message: own(say) };
}
