/** Paths from the command line, with those of standard input where "-" stands. */
import { pathFromBytes } from "../paths.js";
import { standardInput } from "./input.js";

export async function* listedPaths(paths: readonly string[], endWithNul: boolean): AsyncGenerator<string> {
  for (const path of paths) {
    if (path === standardInput) yield* pathsOf(process.stdin, endWithNul);
    else yield path;
  }
}

/** Empty ones are passed over. */
async function* pathsOf(stream: AsyncIterable<Uint8Array>, endWithNul: boolean): AsyncGenerator<string> {
  const end = endWithNul ? 0 : lineFeed;
  let pieces: Buffer[] = [];
  const taken = (): string => {
    const path = pathFromBytes(Buffer.concat(pieces));
    pieces = [];
    return endWithNul ? path : path.replace(/\r$/, "");
  };
  for await (const bytes of stream) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    let from = 0;
    for (let to = chunk.indexOf(end); to >= 0; from = to + 1, to = chunk.indexOf(end, from)) {
      pieces.push(chunk.subarray(from, to));
      const path = taken();
      if (path !== "") yield path;
    }
    pieces.push(chunk.subarray(from));
  }
  const last = taken();
  if (last !== "") yield last;
}

const lineFeed = 0x0a;
