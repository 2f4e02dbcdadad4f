// What the fuzzer asks of the product as it was built.
import { extract } from "../../packages/extractor/dist/index.js";
import { traceAct } from "../../packages/qauly/dist/parse-act.js";

/** Milliseconds of the processor, so that a busy machine makes nothing slow. */
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export const product = { traceAct, extract, clock, patience: 6_000 };
