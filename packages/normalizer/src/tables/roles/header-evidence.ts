import {
  columnWords,
  headerRoles,
  namesEmployers,
  otherJobs,
  quotaAlone,
  speaksOfQuota,
} from "../../language/column-headers.js";
import type { HeaderWords } from "../../language/column-words.js";
import { foldWord } from "../../text/fold.js";
import type { GivenRole, Sign, TableText } from "./sign.js";
import { weights } from "./weights.js";

/** What the headers say: a known wording is a strong sign, the words of a role in any order are a weaker one. */
export function headerSigns({ headers }: TableText): Sign[] {
  const claims = headers.map(claimOf);
  const first = (role: GivenRole, column: number): boolean => role === "positions" || claims.indexOf(role) === column;
  return headers.flatMap((header, column): Sign[] => {
    if (header === "") {
      return column > 0 ? [] : [{ column, role: "row-number", why: "no header", weight: weights.noHeader }];
    }
    const claim = claims[column] ?? null;
    if (claim !== null && first(claim, column)) return exactSigns(header, column, claim, claims);
    if (claim !== null) return [];
    return wordSigns(header, column);
  });
}

/** The role that a header's known wording claims. */
function claimOf(header: string): GivenRole | null {
  const role = headerRoles.find(({ pattern }) => pattern.test(header))?.role;
  return role === undefined || role === "other" ? null : role;
}

function exactSigns(header: string, column: number, role: GivenRole, claims: readonly (GivenRole | null)[]): Sign[] {
  const why = `known wording of ${role}`;
  if (role !== "positions") return [{ column, role, why, weight: weights.header }];
  const others = otherJobs.test(header);
  if (quotaAlone.test(header)) {
    const weight = claims.includes("percent") ? weights.quotaAloneBesidePercent : weights.quotaAlone;
    return [{ column, role, why: "the quota's name alone", weight }];
  }
  if (speaksOfQuota.test(header)) {
    return [{ column, role, why, weight: others ? weights.positionsOfQuotaAmongAll : weights.positionsOfQuota }];
  }
  if (!others) return [{ column, role, why, weight: weights.positions }];
  return numberRoles.map((each) => ({ column, role: each, why: "jobs not of the quota", weight: weights.otherJobs }));
}

const numberRoles: readonly GivenRole[] = ["headcount", "percent", "positions"];

function wordSigns(header: string, column: number): Sign[] {
  const words = wordsOf(header);
  const signs: Sign[] = [];
  if (isNumbering(words))
    signs.push({ column, role: "row-number", why: "words of a count of rows", weight: weights.words });
  const roles = new Set(columnWords.roles.filter((one) => holds(one, words)).map(({ role }) => role));
  for (const role of roles) {
    if (role === "other") continue;
    const ofQuota = role === "organization";
    signs.push({ column, role, why: `words of ${role}`, weight: weights.words, ofQuota });
  }
  if (namesEmployers.test(header) && !roles.has("organization")) {
    signs.push({ column, role: "organization", why: "a name", weight: weights.employersWords, ofQuota: true });
  }
  if (roles.size === 0 && startsWithAny(words, columnWords.others)) {
    for (const role of [...numberRoles, "organization"] as const) {
      signs.push({ column, role, why: "words of something else", weight: weights.otherWords });
    }
  }
  return signs;
}

/** Whether a header's words name something that no role is: an address, a telephone. */
export function namesSomethingElse(header: string): boolean {
  const words = wordsOf(foldWord(header));
  return !columnWords.roles.some((one) => holds(one, words)) && startsWithAny(words, columnWords.others);
}

/** The words of a header, a per cent sign being one. */
function wordsOf(header: string): string[] {
  return header.match(/%|№|[\p{L}\p{N}]+(?:[/.-][\p{L}\p{N}]+)*/gu) ?? [];
}

function isNumbering(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.every((word) => columnWords.numbering.includes(word)) &&
    words.some((word) => columnWords.numberingAlone.includes(word))
  );
}

function holds({ sets, without = [] }: HeaderWords, words: readonly string[]): boolean {
  return sets.every((set) => startsWithAny(words, set)) && !startsWithAny(words, without);
}

function startsWithAny(words: readonly string[], starts: readonly string[]): boolean {
  return starts.some((start) => {
    const [first = "", second] = start.split(" ");
    return words.some(
      (word, at) => word.startsWith(first) && (second === undefined || (words[at + 1]?.startsWith(second) ?? false)),
    );
  });
}
