import type { FlowItem } from "../layout/flow.js";
import { readAnnex } from "./annexes.js";
import type { DraftAct } from "./draft.js";
import { readHead } from "./head.js";
import { readMainText } from "./main-text.js";
import { outline } from "./outline.js";
import type { Reading } from "./read-text.js";

/** Reads the repaired flow of a document as one act. */
export function readAct(items: readonly FlowItem[], reading: Reading): DraftAct {
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
    annexes: annexes.map((section) => readAnnex(section, reading)),
  };
}
