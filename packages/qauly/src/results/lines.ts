/** Lines of a file of any size, one at a time. */
import { createReadStream } from "node:fs";
import { QaulyError } from "@qauly/model";
import { systemPath } from "../paths.js";

export interface Line {
  /** 0-based. */
  readonly index: number;
  /** Offset of its first byte in the file. */
  readonly offset: number;
  /** Without its line end. */
  readonly bytes: Buffer;
  /** Whether a line feed ends it: the last line of a file that was torn off has none. */
  readonly complete: boolean;
}

const lineFeed = 0x0a;

/** Bytes. No result comes near it, and a text of V8 holds twice as many. */
const longestLine = 256 * 1024 ** 2;

/** Only a line feed ends a line: texts of acts may hold any other separator that Unicode knows. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let index = 0;
  let offset = 0;
  const pieces: Buffer[] = [];
  let length = 0;
  const taken = (complete: boolean): Line => {
    const bytes = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces, length);
    const line = { index, offset, bytes, complete };
    index += 1;
    offset += length + 1;
    pieces.length = 0;
    length = 0;
    return line;
  };
  const stream: AsyncIterable<Buffer> = createReadStream(systemPath(path), { highWaterMark: 1024 * 1024 });
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      pieces.push(chunk.subarray(start, end));
      length += end - start;
      start = end + 1;
      yield taken(true);
    }
    if (start < chunk.length) {
      pieces.push(chunk.subarray(start));
      length += chunk.length - start;
      if (length > longestLine) {
        throw new QaulyError(
          "input.too-large",
          `line ${index + 1} is longer than ${longestLine / 1024 ** 2} MiB`,
          "give results of qauly parse or qauly batch",
        );
      }
    }
  }
  if (length > 0) yield taken(false);
}
