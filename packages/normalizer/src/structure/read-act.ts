import type { FlowItem } from "../text/flow.js";
import type { ActSections } from "./draft.js";
import { readHead } from "./head.js";
import { readMainText } from "./main-text.js";
import { outline } from "./outline.js";
import type { Reading } from "./read-text.js";

/** Reads the repaired flow of a document as one act; what its annexes hold is still lines and grids. */
export function readAct(items: readonly FlowItem[], reading: Reading): ActSections {
  const { main, annexes } = outline(items, reading);
  const { rest, ...head } = readHead(
    main.filter((item) => item.kind === "line"),
    reading,
  );
  const { repealed, ...mainText } = readMainText(rest, reading);
  return {
    ...head,
    status: repealed === null ? head.status : { value: "repealed", text: repealed },
    ...mainText,
    annexes,
  };
}
