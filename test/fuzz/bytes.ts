/** Damage that knows nothing of what it damages. */
import type { Random } from "../generator/random.js";
import type { Done, Mutation } from "./mutation.js";

/** Bytes that a mutation puts others in the place of. */
export interface Bytes {
  bytes: Uint8Array;
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A stretch of the bytes; short ones are the more frequent. */
function stretch(length: number, choose: Random): readonly [from: number, to: number] {
  const size = Math.min(length, choose.int(1, choose.pick([4, 64, 1024, Math.max(1, length)])));
  const from = choose.int(0, length - size);
  return [from, from + size];
}

function kind(
  name: string,
  change: (bytes: Uint8Array, choose: Random) => readonly [bytes: Uint8Array, what: string],
): Mutation<Bytes> {
  return {
    name,
    apply: (subject, choose): Done | null => {
      if (subject.bytes.length === 0) return null;
      const [bytes, what] = change(subject.bytes, choose);
      subject.bytes = bytes;
      return { what };
    },
  };
}

/** The bytes with one of them changed. */
export function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

export const byteMutations: readonly Mutation<Bytes>[] = [
  kind("bit flipped", (bytes, choose) => {
    const at = choose.int(0, bytes.length - 1);
    const bit = choose.int(0, 7);
    return [withByte(bytes, at, (bytes[at] as number) ^ (1 << bit)), `bit ${bit} of byte ${at}`];
  }),
  kind("byte changed", (bytes, choose) => {
    const at = choose.int(0, bytes.length - 1);
    const value = choose.int(0, 255);
    return [withByte(bytes, at, value), `byte ${at} is ${value}`];
  }),
  kind("end cut off", (bytes, choose) => {
    const to = choose.int(0, bytes.length - 1);
    return [bytes.slice(0, to), `${bytes.length - to} bytes from ${to}`];
  }),
  kind("block dropped", (bytes, choose) => {
    const [from, to] = stretch(bytes.length, choose);
    return [joined(bytes.subarray(0, from), bytes.subarray(to)), `bytes ${from} to ${to}`];
  }),
  kind("block of nulls", (bytes, choose) => {
    const [from, to] = stretch(bytes.length, choose);
    return [bytes.slice().fill(0, from, to), `bytes ${from} to ${to}`];
  }),
  kind("block inserted", (bytes, choose) => {
    const at = choose.int(0, bytes.length);
    const block = Uint8Array.from({ length: choose.int(1, 200) }, () => choose.int(0, 255));
    return [joined(bytes.subarray(0, at), block, bytes.subarray(at)), `${block.length} bytes at ${at}`];
  }),
  kind("block doubled", (bytes, choose) => {
    const [from, to] = stretch(bytes.length, choose);
    return [joined(bytes.subarray(0, to), bytes.subarray(from)), `bytes ${from} to ${to}`];
  }),
  kind("blocks swapped", (bytes, choose) => {
    const at = choose.int(0, bytes.length);
    return [joined(bytes.subarray(at), bytes.subarray(0, at)), `at ${at}`];
  }),
];
