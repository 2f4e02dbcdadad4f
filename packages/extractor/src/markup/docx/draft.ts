import type { BlockDraft, LineDraft } from "../blocks.js";

export const textOfLine = ({ runs }: LineDraft): string => runs.map(({ text }) => text).join("");

/** All lines of blocks, those of tables cell by cell. */
export function linesOf(blocks: readonly BlockDraft[]): LineDraft[] {
  return blocks.flatMap((block) =>
    block.kind === "line" ? [block] : block.rows.flatMap((row) => row.flatMap(({ lines }) => lines)),
  );
}
