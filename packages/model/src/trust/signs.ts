/** What lowers trust in a result: its findings, its repairs, and how it was read. */
import { type FindingCode, findingRules } from "../findings/codes.js";
import { allocationField } from "../quota/allocation-field.js";
import type { Finding } from "../schema/finding.js";
import type { RepairKind } from "../schema/repair.js";
import type { Resolution } from "../schema/resolution.js";
import { TABLE_POINTER } from "../tables/table-path.js";
import { remembering } from "../text/remember.js";
import { type TrustPart, trustParts } from "./parts.js";

/**
 * Name of a sign: the code of a finding, with `:info` where it is one of a code that mostly weighs more; `repair.KIND`
 * for repairs that may go wrong, with `:many`; `read.ocr` for a page that was read by recognition; `unproved.numbers`
 * for number cells of a quota that no identity confirms.
 */
export type TrustSign = string;

/** A sign of trust or doubt in a result. */
export interface SeenSign {
  /** Its name. */
  readonly sign: TrustSign;
  /** The parts that it concerns; all where it is empty. */
  readonly parts: readonly TrustPart[];
  /** Where it was seen first; null where it concerns the whole. */
  readonly path: string | null;
  /** How often it was seen. */
  readonly count: number;
}

type Judged = Omit<Resolution, "trust">;

/** All signs of a result, each once with the place where it was seen first. */
export function signsOf(resolution: Judged): SeenSign[] {
  return [...findingSigns(resolution), ...repairSigns(resolution), ...readingSigns(resolution)];
}

function findingSigns({ findings }: Judged): SeenSign[] {
  const seen = new Map<string, { sign: string; parts: readonly TrustPart[]; path: string; count: number }>();
  for (const finding of findings) {
    const sign = signOf(finding);
    const parts = partsOf(finding.path);
    const key = `${sign} ${parts.join()}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, { sign, parts, path: finding.path, count: 1 });
    else known.count += 1;
  }
  return [...seen.values()];
}

function signOf({ code, severity }: Finding): TrustSign {
  const usual = findingRules[code as FindingCode]?.severity ?? severity;
  return severity === "info" && usual !== "info" ? `${code}:info` : code;
}

const PLACES: readonly (readonly [RegExp, readonly TrustPart[]])[] = [
  [/^\/(?:act|signatories)(?:\/|$)/, ["identity"]],
  [new RegExp(`^${TABLE_POINTER}(?:/|$)`), ["tables", "quota"]],
  [/^\/annexes\/\d+\/(?:paragraphs|heading|title|number)/, ["structure", "tables"]],
  [/^\/annexes\/\d+$/, ["structure", "tables"]],
  [/^\/references(?:\/|$)/, ["references"]],
  [/^\/quota(?:\/|$)/, ["quota", "tables"]],
  [/^\/(?:preamble|clauses|sections)(?:\/|$)/, ["structure", "references"]],
  [/^\/(?:agreed|notes)(?:\/|$)/, ["structure"]],
];

/** The parts of a result that the field at a pointer belongs to; none for what concerns the whole. */
const partsOf = remembering((path): readonly TrustPart[] => PLACES.find(([place]) => place.test(path))?.[1] ?? []);

/** Repairs that rest on a guess; joined lines, blanks and look-alike letters do not. */
const RISKY: readonly RepairKind[] = ["displaced-link", "letter-spacing", "encoding", "ocr"];
/** Repairs of one kind from which on a text is in disorder. */
const MANY = 3;

function repairSigns({ repairs }: Judged): SeenSign[] {
  return RISKY.flatMap((kind) => {
    const own = repairs.filter((repair) => repair.kind === kind && (kind !== "encoding" || /\S/.test(repair.before)));
    if (own.length === 0) return [];
    const parts: TrustPart[] = kind === "displaced-link" ? ["structure", "references", "identity"] : [];
    const sign = { parts, path: null, count: own.length };
    return own.length < MANY
      ? [{ ...sign, sign: `repair.${kind}` }]
      : [
          { ...sign, sign: `repair.${kind}` },
          { ...sign, sign: `repair.${kind}:many` },
        ];
  });
}

/** Confidence of recognition below which a word is worth a look. */
const DOUBTED = 0.75;
/** Values of a part with such words from which on the picture itself is bad. */
const MANY_DOUBTED = 8;

function readingSigns({ source, provenance, quota, provedBy }: Judged): SeenSign[] {
  const signs: SeenSign[] = [];
  if (source.method === "ocr" || source.method === "mixed") {
    signs.push({ sign: "read.ocr", parts: [], path: null, count: 1 });
    for (const part of trustParts) {
      let count = 0;
      let path: string | null = null;
      for (const [pointer, spans] of Object.entries(provenance)) {
        if (!partsOf(pointer).includes(part)) continue;
        if (!spans.some(({ confidence }) => confidence !== null && confidence < DOUBTED)) continue;
        path ??= pointer;
        count += 1;
      }
      if (count === 0) continue;
      signs.push({ sign: "read.low-confidence", parts: [part], path, count });
      if (count >= MANY_DOUBTED) signs.push({ sign: "read.low-confidence:many", parts: [part], path, count });
    }
  }
  const unproved = (quota?.allocations ?? []).flatMap(({ positions }, index) => {
    const pointer = allocationField(index, "positions");
    return positions !== null && provedBy[pointer] === undefined ? [pointer] : [];
  });
  if (unproved.length > 0) {
    signs.push({ sign: "unproved.numbers", parts: ["quota"], path: unproved[0] ?? null, count: unproved.length });
  }
  return signs;
}
