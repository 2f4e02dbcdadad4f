import { fileURLToPath } from "node:url";
import { extract } from "@qauly/extractor";
import { expect, test } from "vitest";
import { traceAct } from "../../packages/qauly/src/parse-act.js";
import { faultOf, readKept } from "./kept.js";

const folder = fileURLToPath(new URL("kept", import.meta.url));
const product = { traceAct, extract, clock: () => 0, patience: 20_000 };

for (const kept of readKept(folder)) {
  const name = `${kept.file}: ${kept.was}`;
  if (kept.open === true) test.todo(name);
  else {
    test(name, async () => {
      expect(await faultOf(kept, folder, product)).toBeNull();
    });
  }
}
