// Which functions of the product were run for the first time, by V8's own coverage.
import { Session } from "node:inspector/promises";

/** Gives the number of functions, and of blocks that are reported, that ran since the last call and never before. */
export async function coverage() {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  // Without counts what has run is reported when it is new, and at times again, after its code was thrown away.
  await session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: true });
  const known = new Set();
  const take = async () => {
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const before = known.size;
    for (const { scriptId, url, functions } of result) {
      if (!url.includes("/packages/") && !url.includes("/pdfjs-dist/")) continue;
      for (const { ranges } of functions) {
        for (const { startOffset, endOffset, count } of ranges) {
          if (count > 0) known.add(`${scriptId} ${startOffset} ${endOffset}`);
        }
      }
    }
    return known.size - before;
  };
  await take();
  return take;
}
