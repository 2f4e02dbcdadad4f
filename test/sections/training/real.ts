/** Acts of a folder, NAME.txt or NAME.pdf with what they say in NAME.truth.json. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { folded, type Stated, saysWhatIs } from "./said.js";
import type { TrainingAct } from "./training-act.js";

interface Truth extends Stated {
  readonly act?: { readonly title: string | null; readonly number: string | null; readonly date: string | null };
  readonly preamble?: { readonly text: string } | null;
}

export function* actsOf(folder: string): Generator<TrainingAct> {
  for (const file of readdirSync(folder).sort()) {
    const [, name, kind] = /^(.*)\.(txt|pdf)$/.exec(file) ?? [];
    if (name === undefined) continue;
    const truth = JSON.parse(readFileSync(join(folder, `${name}.truth.json`), "utf8")) as Truth;
    const above = ({ act, preamble }: Truth) =>
      [
        ...(truth.act === undefined ? [] : [act?.title, act?.number, act?.date]),
        ...(truth.preamble === undefined ? [] : [preamble?.text]),
      ].map((text) => text && folded(text));
    yield {
      ...{ name: `${basename(folder)}/${file}`, base: name, group: "real" },
      input: kind === "pdf" ? readFileSync(join(folder, file)) : textIn(readFileSync(join(folder, file))),
      isRight: (act) => saysWhatIs(truth, act),
      isRightAbove: (act) => JSON.stringify(above(act)) === JSON.stringify(above(truth)),
    };
  }
}

/** A text in UTF-8; the bytes of one in another encoding. */
function textIn(bytes: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}
