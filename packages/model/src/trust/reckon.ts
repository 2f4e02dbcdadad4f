/** Trust of a result: the signs that were seen, weighed, as the probability that all is right. */
import { type FindingCode, findingRules } from "../findings/codes.js";
import type { Resolution } from "../schema/resolution.js";
import type { PartTrust, Trust, TrustLevel, TrustReason } from "../schema/trust.js";
import { allTables } from "../tables/all-tables.js";
import { type TrustPart, trustParts } from "./parts.js";
import { type SeenSign, signsOf } from "./signs.js";
import { base, certainWeights, levels, signWeights, unknownSign } from "./weights.js";

/** Places behind the point of a score. */
const PRECISION = 1000;

/** Reckons the trust of a result from what stands in it; nothing else is asked, so that it can be reckoned again. */
export function reckonTrust(resolution: Omit<Resolution, "trust">): Trust {
  const signs = signsOf(resolution).map((sign): WeighedSign => ({ ...sign, weight: weightOf(sign.sign) }));
  const has: Readonly<Record<TrustPart, boolean>> = {
    identity: true,
    structure: true,
    tables: allTables(resolution).length > 0 || signs.some(isOf("tables")),
    references: resolution.references.length > 0 || signs.some(isOf("references")),
    quota: resolution.quota !== null || signs.some(isOf("quota")),
  };
  const parts = Object.fromEntries(
    trustParts.map((part) => [part, has[part] ? trustOf(signs.filter(concerns(part)), base[part]) : null]),
  ) as Trust["parts"];
  return { ...trustOf(signs, base.act), parts };
}

interface WeighedSign extends SeenSign {
  readonly weight: number;
}

const isOf =
  (part: TrustPart) =>
  ({ parts }: SeenSign): boolean =>
    parts.includes(part);

const concerns =
  (part: TrustPart) =>
  ({ parts }: SeenSign): boolean =>
    parts.length === 0 || parts.includes(part);

function trustOf(signs: readonly WeighedSign[], start: number): PartTrust {
  if (signs.length === 0) return { ...believed(start), reasons: [] };
  const weighed = bySign(signs);
  const odds = weighed.reduce((sum, { weight }) => sum - weight, start);
  const reasons = weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.reason.sign < b.reason.sign ? -1 : 1))
    .map(({ reason }) => reason);
  return { ...believed(odds), reasons };
}

function believed(odds: number): { level: TrustLevel; score: number } {
  const score = Math.floor(PRECISION / (1 + Math.exp(-odds))) / PRECISION;
  return { level: levelOf(score), score };
}

interface WeighedReason {
  readonly reason: TrustReason;
  readonly weight: number;
}

/** Each sign once. */
function bySign(signs: readonly WeighedSign[]): WeighedReason[] {
  const seen = new Map<string, WeighedReason>();
  for (const { sign, path, count, weight } of signs) {
    const known = seen.get(sign);
    if (known === undefined) seen.set(sign, { reason: { sign, path, count }, weight });
    else known.reason.count += count;
  }
  return [...seen.values()];
}

const levelOf = (score: number): TrustLevel =>
  score >= levels.clear ? "clear" : score >= levels.look ? "look" : "doubtful";

/** The log odds that a sign costs; one that the fit has not met costs what its kind does. */
export function weightOf(sign: string): number {
  const known = certainWeights[sign] ?? signWeights[sign];
  if (known !== undefined) return known;
  const [code = "", degree] = sign.split(":");
  const rule = findingRules[code as FindingCode];
  if (rule === undefined) return unknownSign.other;
  return unknownSign[degree === "info" ? "info" : rule.severity];
}
