/** A test act as clean reading text: paragraphs wrapped, links in their places, tables with separators. */
import type { ActSpec, Run, SignatorySpec } from "./act-spec.js";
import { type Block, blocksOf } from "./blocks.js";
import { type DelimitedTable, delimitedTable } from "./delimited-table.js";
import { lineText, wordsOf, wrap } from "./runs.js";

export interface CleanStyle {
  /** Of a line, in letters. */
  readonly width: number;
  /** How paragraphs of the body are set off from each other. */
  readonly paragraphs: "plain" | "indented" | "blank lines";
  readonly table: DelimitedTable;
  /** Blanks before the lines of an annex heading. */
  readonly headingIndent: number;
}

export const plainStyle: CleanStyle = { width: 84, paragraphs: "plain", table: "tab", headingIndent: 45 };

export function writeCleanText(spec: ActSpec, style: CleanStyle = plainStyle): string {
  const lines: string[] = [];
  let before: Block | null = null;
  for (const block of blocksOf(spec)) {
    if (before !== null && apart(before, block, style)) lines.push("");
    lines.push(...blockLines(block, spec, style));
    before = block;
  }
  return [...lines, ""].join("\n");
}

function blockLines(block: Block, spec: ActSpec, style: CleanStyle): string[] {
  switch (block.kind) {
    case "paragraph": {
      const indented = style.paragraphs === "indented" && (block.part === "body" || block.part === "annex text");
      return paragraph(block.runs, style.width, indented ? "      " : "");
    }
    case "signature":
      return signatureLines(block.signatory, spec.signatureStyle, style.paragraphs === "indented" ? "      " : "");
    case "agreement":
      return [...block.lines];
    case "annex heading":
      return block.lines.map((line) => " ".repeat(style.headingIndent) + line);
    case "table":
      return delimitedTable(block.table, style.table);
  }
}

function paragraph(runs: readonly Run[], width: number, indent: string): string[] {
  const limits = { first: width - indent.length, rest: width };
  return wrap(wordsOf(runs), (text) => text.length, limits).map(
    (line, index) => (index === 0 ? indent : "") + lineText(line),
  );
}

function signatureLines({ role, name }: SignatorySpec, style: ActSpec["signatureStyle"], indent: string): string[] {
  switch (style) {
    case "blank":
      return [`${indent}${role} ${name}`];
    case "columns":
      return [`${indent}${role}${" ".repeat(30)}${name}`];
    case "tab":
      return [`${indent}${role}\t${name}`];
    case "role over two lines": {
      const words = role.split(" ");
      if (words.length < 3) return [`${indent}${role} ${name}`];
      // The short form of an acting official stays with the noun before it.
      const half = Math.min(Math.ceil(words.length / 2), words.length - (role.endsWith("м.а.") ? 2 : 1));
      return [indent + words.slice(0, half).join(" "), `${indent}${words.slice(half).join(" ")} ${name}`];
    }
    case "own line":
      return [`${indent}${role}`, `${indent}${name}`];
  }
}

/** Whether a blank line stands between two blocks. */
function apart(before: Block, block: Block, style: CleanStyle): boolean {
  const running = (each: Block): boolean =>
    each.kind === "signature" || (each.kind === "paragraph" && (each.part === "body" || each.part === "annex text"));
  if (!running(before) || !running(block)) return true;
  return style.paragraphs === "blank lines";
}
