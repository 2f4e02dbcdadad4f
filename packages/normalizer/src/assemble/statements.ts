import type { Reference } from "@qauly/model";
import type { CitedHere, Statement } from "../relations/statement.js";
import { indexIn } from "../text/pointer.js";
import type { RunningText } from "./running-texts.js";

/** The statements of an act by the part of it that holds them. */
export interface Statements {
  readonly preamble: readonly Statement[];
  /** Clauses and sections, those within others as their children. */
  readonly operative: readonly Statement[];
  /** The paragraphs of each annex. */
  readonly annexes: ReadonlyMap<number, readonly Statement[]>;
}

interface Growing extends Statement {
  readonly children: Growing[];
}

export function statementsOf(texts: readonly RunningText[], references: readonly Reference[]): Statements {
  const cited = new Map<string, CitedHere[]>();
  for (const [index, { at, kind, pinpoint, inNewWording }] of references.entries()) {
    // What new wording cites, another act will cite.
    if (inNewWording) continue;
    // Of this act's own places only its annexes are approved, or list what is changed.
    if (kind === "internal" && pinpoint[0]?.unit !== "annex") continue;
    const here = { index, start: at.start, end: at.end, isAct: kind === "act", isPart: pinpoint.length > 0 };
    const others = cited.get(at.path);
    if (others === undefined) cited.set(at.path, [here]);
    else others.push(here);
  }
  const known = new Map<string, Growing>();
  const found = { preamble: [] as Growing[], operative: [] as Growing[] };
  const annexes = new Map<number, Growing[]>();
  for (const { path, text, wording } of texts) {
    const statement: Growing = { path, text, wording, cited: cited.get(path) ?? [], children: [] };
    known.set(path, statement);
    const annex = indexIn("annexes", path);
    if (annex !== null) {
      const paragraphs = annexes.get(annex);
      if (paragraphs === undefined) annexes.set(annex, [statement]);
      else paragraphs.push(statement);
    } else if (path.startsWith("/preamble")) found.preamble.push(statement);
    else if (!path.startsWith("/notes")) (holderOf(path, known)?.children ?? found.operative).push(statement);
  }
  return { ...found, annexes };
}

/** The statement of the clause or section that holds the one of a path. */
function holderOf(path: string, known: ReadonlyMap<string, Growing>): Growing | null {
  for (let at = path.replace(/\/\w+$/, ""); at !== ""; at = at.replace(/\/\w+\/\d+$/, "")) {
    const above = at.replace(/\/\w+\/\d+$/, "");
    if (above === at) return null;
    const holder = known.get(`${above}/text`);
    if (holder !== undefined) return holder;
  }
  return null;
}
