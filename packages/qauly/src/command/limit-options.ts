/** Options that say how much may be taken. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { defaultLimits, defaultMemory } from "../limits.js";

/** How much a document may take. */
export const timeoutOption = (what = "time for one document") =>
  new Option("--timeout <seconds>", what).argParser(aboveZero).default(defaultLimits.timeLimit);
export const maxMemoryOption = (otherwise: number, what = "memory for a process that reads") =>
  new Option("--max-memory <MiB>", what).argParser(aboveZero).default(otherwise);
export const maxSizeOption = () =>
  new Option("--max-size <MiB>", "size of a document").argParser(aboveZero).default(defaultLimits.sizeLimit);
export const maxPagesOption = () =>
  new Option("--max-pages <n>", "pages of a document").argParser(aboveZero).default(defaultLimits.pageLimit);
const inProcessOption = () =>
  new Option("--in-process", "no process of its own for a document: memory has no limit then").default(false);

/** MiB where pictures are recognised several at a time. */
export const memoryOfOneReader = 2 * defaultMemory;

export function addLimits(command: Command): void {
  command
    .addOption(timeoutOption())
    .addOption(maxMemoryOption(memoryOfOneReader))
    .addOption(maxSizeOption())
    .addOption(maxPagesOption())
    .addOption(inProcessOption());
}

function aboveZero(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value > 0) || !Number.isFinite(value))
    throw new InvalidArgumentError("It is not a number above zero.");
  return value;
}
