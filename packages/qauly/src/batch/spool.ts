/**
 * Acts on their way from the processes that read to the results, in files of their own. In messages they would be copied three
 * times, and collecting those copies as garbage cost the command a tenth of a processor.
 */
import { randomUUID } from "node:crypto";
import { closeSync, openSync, readSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the line of an act lies. */
export interface SpooledAct {
  readonly file: string;
  /** Bytes: where it begins, and how long it is with its line break. */
  readonly from: number;
  readonly length: number;
  /** How many acts lie in the file: it is removed when all were taken. */
  readonly together: number;
}

/** Writes lines into a new file of a folder. @throws the system's error */
export function spool(folder: string, lines: readonly Uint8Array[]): SpooledAct[] {
  if (lines.length === 0) return [];
  const file = join(folder, randomUUID());
  writeFileSync(file, Buffer.concat(lines), { flag: "wx" });
  let end = 0;
  return lines.map(({ length }) => {
    const from = end;
    end += length;
    return { file, from, length, together: lines.length };
  });
}

export interface SpoolReader {
  /** The lines one after another; what is returned holds until the next call. @throws the system's error */
  take(acts: readonly SpooledAct[]): Uint8Array;
}

export function spoolReader(): SpoolReader {
  let room = Buffer.alloc(0);
  const left = new Map<string, number>();

  /** Removes the file when nothing is left in it. */
  function count({ file, together }: SpooledAct): void {
    const rest = (left.get(file) ?? together) - 1;
    if (rest > 0) {
      left.set(file, rest);
      return;
    }
    left.delete(file);
    unlinkSync(file);
  }

  return {
    take(acts) {
      const length = acts.reduce((sum, act) => sum + act.length, 0);
      if (room.length < length) room = Buffer.allocUnsafe(2 * length);
      const opened = new Map<string, number>();
      try {
        let end = 0;
        for (const act of acts) {
          const file = opened.get(act.file) ?? openSync(act.file, "r");
          opened.set(act.file, file);
          readWhole(file, act, room.subarray(end, end + act.length));
          end += act.length;
        }
      } finally {
        for (const file of opened.values()) closeSync(file);
      }
      acts.forEach(count);
      return room.subarray(0, length);
    },
  };
}

function readWhole(file: number, { from }: SpooledAct, into: Uint8Array): void {
  for (let done = 0; done < into.length; ) {
    const read = readSync(file, into, done, into.length - done, from + done);
    if (read === 0) throw new Error("a file of the spool was cut off");
    done += read;
  }
}
