/** Damage to the bytes of streams: what a bad disk or a broken download leaves. */
import { deflateSync } from "node:zlib";
import type { Random } from "../../generator/random.js";
import { withByte } from "../bytes.js";
import type { Mutation } from "../mutation.js";
import { contentStreams, shownStrings } from "./content-streams.js";
import type { PdfFile } from "./pdf-file.js";

/** The streams with content come up more often than those of fonts. */
function anyStream(file: PdfFile, choose: Random): number | null {
  const all = file.numbers(({ stream }) => stream !== null && stream.length > 0);
  const own = contentStreams(file);
  if (all.length === 0) return null;
  return own.length > 0 && choose.chance(0.7) ? choose.pick(own) : choose.pick(all);
}

function changed(
  name: string,
  change: (stream: Uint8Array, choose: Random) => readonly [stream: Uint8Array, what: string],
): Mutation<PdfFile> {
  return {
    name,
    apply: (file, choose) => {
      const number = anyStream(file, choose);
      if (number === null) return null;
      const [stream, what] = change(file.get(number).stream as Uint8Array, choose);
      // A flipped bit in what is not packed is another letter, which nobody can know to be damage.
      const isPacked = file.get(number).body.includes("/Filter");
      file.setStream(number, stream);
      return { what: `object ${number}: ${what}`, meant: !isPacked };
    },
  };
}

const filters = [
  "/FlateDecode",
  "/LZWDecode",
  "/ASCIIHexDecode",
  "/ASCII85Decode",
  "/RunLengthDecode",
  "/DCTDecode",
  "/JPXDecode",
  "/Crypt",
  "/Unknown",
  "null",
  "[]",
  "[/FlateDecode /FlateDecode]",
  "[/ASCIIHexDecode /FlateDecode]",
] as const;

export const streamMutations: readonly Mutation<PdfFile>[] = [
  changed("stream: bit flipped", (stream, choose) => {
    const at = choose.int(0, stream.length - 1);
    const bit = choose.int(0, 7);
    return [withByte(stream, at, (stream[at] as number) ^ (1 << bit)), `bit ${bit} of byte ${at}`];
  }),
  changed("stream: byte changed", (stream, choose) => {
    const at = choose.int(0, stream.length - 1);
    return [withByte(stream, at, choose.int(0, 255)), `byte ${at} of ${stream.length}`];
  }),
  changed("stream: bytes lost", (stream, choose) => {
    const from = choose.int(0, stream.length - 1);
    const to = Math.min(stream.length, from + choose.int(1, 30));
    return [new Uint8Array(Buffer.concat([stream.subarray(0, from), stream.subarray(to)])), `${from} to ${to}`];
  }),
  changed("stream: cut", (stream, choose) => {
    const kept = choose.int(0, stream.length - 1);
    return [stream.slice(0, kept), `after ${kept} of ${stream.length} bytes`];
  }),
  changed("stream: filled with nulls", (stream, choose) => {
    const kept = choose.int(0, stream.length - 1);
    return [stream.slice().fill(0, kept), `from ${kept} of ${stream.length} bytes`];
  }),
  {
    name: "stream: garbage behind",
    apply: (file, choose) => {
      const number = anyStream(file, choose);
      if (number === null) return null;
      const garbage = Uint8Array.from({ length: choose.int(1, 80) }, () => choose.int(0, 255));
      const stream = new Uint8Array(Buffer.concat([file.get(number).stream as Uint8Array, garbage]));
      file.setStream(number, stream);
      return { what: `object ${number}: ${garbage.length} bytes`, meant: !file.get(number).body.includes("/Filter") };
    },
  },
  {
    name: "stream: Length wrong",
    apply: (file, choose) => {
      const number = anyStream(file, choose);
      if (number === null) return null;
      const own = file.get(number).stream?.length ?? 0;
      const length = choose.pick(["0", "-1", "null", "999 0 R", String(own * 1000), String(choose.int(1, own * 2))]);
      file.layout = { ...file.layout, lengths: new Map([...file.layout.lengths, [number, length]]) };
      return { what: `object ${number}: ${length} for ${own}` };
    },
  },
  {
    name: "stream: Filter wrong",
    apply: (file, choose) => {
      const number = anyStream(file, choose);
      if (number === null) return null;
      const filter = choose.pick(filters);
      const { body } = file.get(number);
      const other = body.replace(/\/Filter\s*(?:\/\w+|\[[^\]]*\])/, "").replace(/^<</, `<< /Filter ${filter}`);
      file.setBody(number, other);
      return { what: `object ${number}: ${filter}` };
    },
  },
  {
    name: "stream: digit changed, checksum of the old data",
    apply: (file, choose) => digitChanged(file, choose, "old"),
  },
  {
    name: "stream: digit changed, checksum right",
    apply: (file, choose) => digitChanged(file, choose, "right"),
  },
];

/** Another digit is shown. Only the checksum of the packed data (RFC 1950) can say that it is not the act's. */
function digitChanged(
  file: PdfFile,
  choose: Random,
  checksum: "old" | "right",
): ReturnType<Mutation<PdfFile>["apply"]> {
  const packed = contentStreams(file).filter((number) => file.get(number).body.includes("/FlateDecode"));
  if (packed.length === 0) return null;
  const number = choose.pick(packed);
  const data = file.data(number);
  if (data === null) return null;
  const strings = shownStrings(data).filter(({ text }) => /^[\x20-\x7e]*\d[\x20-\x7e]*$/.test(text));
  if (strings.length === 0) return null;
  const { text, start } = choose.pick(strings);
  const digit = choose.pick([...text.matchAll(/\d/g)]);
  const other = String((Number(digit[0]) + choose.int(1, 9)) % 10);
  const word = text.slice(0, digit.index) + other + text.slice(digit.index + 1);
  const at = start + digit.index;
  const stream = deflateSync(Buffer.from(data.slice(0, at) + other + data.slice(at + 1), "latin1"));
  if (checksum === "old") {
    const { stream: before } = file.get(number);
    stream.set((before as Uint8Array).slice(-4), stream.length - 4);
  }
  file.setStream(number, new Uint8Array(stream));
  const what = `object ${number}: ${text} is ${word}`;
  return checksum === "old" ? { what } : { what, words: { lost: [text], gained: [word] } };
}
