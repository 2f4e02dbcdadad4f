import {
  columnWords,
  headerHolds,
  headerRoles,
  namesEmployers,
  otherJobs,
  quotaAlone,
  speaksOfQuota,
  startsWithAny,
  wordsOfHeader,
} from "../../language/column-headers.js";
import type { GivenRole, Sign, TableText } from "./sign.js";
import { weights } from "./weights.js";

/** What the headers say: a known wording is a strong sign, the words of a role in any order are a weaker one. */
export function headerSigns({
  headers,
  quota = null,
}: Pick<TableText, "headers"> & Partial<Pick<TableText, "quota">>): Sign[] {
  const claims = headers.map(claimOf);
  const first = (role: GivenRole, column: number): boolean => role === "positions" || claims.indexOf(role) === column;
  return headers.flatMap((header, column): Sign[] => {
    if (header === "") {
      return column > 0 ? [] : [{ column, role: "row-number", why: "no header", weight: weights.noHeader }];
    }
    const claim = claims[column] ?? null;
    if (claim !== null && first(claim, column)) return exactSigns(header, column, claim, claims);
    if (claim !== null) return [];
    return wordSigns(header, column, quota !== null);
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

function wordSigns(header: string, column: number, inQuota: boolean): Sign[] {
  const words = wordsOfHeader(header);
  const signs: Sign[] = [];
  if (isNumbering(words))
    signs.push({ column, role: "row-number", why: "words of a count of rows", weight: weights.words });
  const roles = new Set(columnWords.roles.filter((one) => headerHolds(one, words)).map(({ role }) => role));
  for (const role of roles) {
    if (role === "other") continue;
    // `Бос орындар`: jobs, and not those of the quota.
    if (role === "positions" && otherJobs.test(header) && !speaksOfQuota.test(header)) {
      for (const each of numberRoles) {
        signs.push({ column, role: each, why: "jobs not of the quota", weight: weights.otherJobs });
      }
      continue;
    }
    const ofQuota = role === "organization";
    signs.push({ column, role, why: `words of ${role}`, weight: weights.words, ofQuota });
  }
  if (namesEmployers.test(header) && !roles.has("organization")) {
    signs.push({ column, role: "organization", why: "a name", weight: weights.employersWords, ofQuota: true });
  }
  if (roles.size === 0 && startsWithAny(words, columnWords.others)) {
    const why = "words of something else";
    const weight = inQuota ? weights.otherWordsOfQuota : weights.otherWords;
    signs.push({ column, role: "organization", why, weight });
    // Where the figures of a quota reckon, they outweigh a word: `по списку за год`.
    if (inQuota && startsWithAny(words, columnWords.counting)) return signs;
    for (const role of numberRoles) {
      signs.push({ column, role, why, weight });
    }
  }
  return signs;
}

function isNumbering(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.every((word) => columnWords.numbering.includes(word)) &&
    words.some((word) => columnWords.numberingAlone.includes(word))
  );
}
