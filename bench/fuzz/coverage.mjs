// Which functions of the product were run for the first time, by V8's own coverage.
import { Session } from "node:inspector/promises";

/** Gives the number of functions that ran since the last call and never before. */
export async function coverage() {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  // Without counts a function is reported once: what is told is what is new.
  await session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: true });
  const take = async () => {
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const own = result.filter(({ url }) => url.includes("/packages/") || url.includes("/pdfjs-dist/"));
    return own.reduce((sum, { functions }) => sum + functions.length, 0);
  };
  await take();
  return take;
}
