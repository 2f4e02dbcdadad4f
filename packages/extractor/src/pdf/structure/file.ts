import { ascii, find } from "./bytes.js";
import { type CrossReferences, type Entry, findTrailer, readCrossReferences } from "./cross-references.js";
import { type Ends, endsIn, objectHeadAt, readObject, scanObjects } from "./objects.js";
import { BrokenSyntax, Syntax } from "./syntax.js";
import { unpack } from "./unpack.js";
import { type Dictionary, isDictionary, nameOf, PdfStream, type PdfValue, Reference } from "./values.js";

/** What is wrong with how the file leads to its objects. */
export interface FileFaults {
  /** The tables of objects cannot be read. */
  tables: boolean;
  /**
   * Objects to which the tables do not lead, or lead wrongly, and which the file holds: how many bytes behind the place
   * that they name; null where they name none.
   */
  readonly misplaced: Map<number, number | null>;
  /** Objects that are asked for and are nowhere. */
  readonly missing: Set<number>;
  /** Objects whose syntax is broken. */
  readonly broken: Set<number>;
}

const HEADER = ascii("%PDF-");
const MAX_HEADER = 1024;
/** References that lead to one another. */
const MAX_STEPS = 16;
/** Bytes that are unpacked from all streams: so many, and so many for each byte of the file. */
const MAX_UNPACKED = 32 * 2 ** 20;
const MAX_RATIO = 8;

/**
 * A PDF's objects as its own structure leads to them. Where it leads wrongly the whole file is searched for them, and
 * the fault is noted: the engines, which look for text, mend such things or lose them without a word.
 */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly faults: FileFaults = { tables: false, misplaced: new Map(), missing: new Set(), broken: new Set() };
  readonly trailer: Dictionary;
  readonly #base: number;
  readonly #entries: ReadonlyMap<number, Entry>;
  readonly #objects = new Map<number, PdfValue>();
  readonly #containers = new Map<number, ReadonlyMap<number, PdfValue>>();
  #scanned: ReadonlyMap<number, number> | undefined;
  #left: number;
  readonly #ends: Ends;
  /** Bytes that may yet be read in vain: each broken object may run to the end of the file. */
  #patience: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#ends = endsIn(bytes);
    this.#left = MAX_UNPACKED + MAX_RATIO * bytes.length;
    this.#patience = 16 * bytes.length + 2 ** 20;
    this.#base = Math.max(0, find(bytes.subarray(0, MAX_HEADER), HEADER, 0));
    const read = readCrossReferences(bytes, this.#base) ?? this.#withoutTables();
    this.#entries = read.entries;
    this.trailer = read.trailer;
  }

  #withoutTables(): CrossReferences {
    this.faults.tables = true;
    return { entries: new Map(), trailer: findTrailer(this.bytes) ?? new Map() };
  }

  get isEncrypted(): boolean {
    return this.trailer.has("Encrypt");
  }

  /** Every object's head in the file, by number. */
  get scanned(): ReadonlyMap<number, number> {
    this.#scanned ??= scanObjects(this.bytes);
    return this.#scanned;
  }

  /** Numbers of all objects that the tables or the file itself know. */
  get numbers(): readonly number[] {
    return [...new Set([...this.#entries.keys(), ...this.scanned.keys(), ...this.#packed().keys()])];
  }

  /** What a value is, references followed; null for what is not there. */
  readonly resolve = (value: PdfValue | undefined): PdfValue => {
    let resolved = value ?? null;
    for (let step = 0; resolved instanceof Reference; step += 1) {
      if (step === MAX_STEPS) return null;
      resolved = this.object(resolved.number);
    }
    return resolved;
  };

  dictionary(value: PdfValue | undefined): Dictionary | null {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : null;
  }

  object(number: number): PdfValue {
    const known = this.#objects.get(number);
    if (known !== undefined) return known;
    // An object that leads to itself is nothing.
    this.#objects.set(number, null);
    const value = this.#find(number);
    this.#objects.set(number, value);
    return value;
  }

  /** Unpacks a stream; the bytes that a file may unpack have an end. */
  unpack(stream: PdfStream): ReturnType<typeof unpack> {
    const unpacked = unpack(stream, this.resolve, this.#left);
    this.#left -= unpacked.bytes?.length ?? 0;
    return unpacked;
  }

  #find(number: number): PdfValue {
    const entry = this.#entries.get(number);
    if (entry !== undefined) {
      const value =
        "at" in entry ? this.#at(this.#base + entry.at, number) : this.#inContainer(entry.container, number);
      if (value !== undefined) return value;
    }
    const at = this.scanned.get(number);
    const value = at === undefined ? this.#packed().get(number) : this.#at(at, number);
    if (value === undefined) this.faults.missing.add(number);
    else this.faults.misplaced.set(number, this.#distance(entry, at));
    return value ?? null;
  }

  #distance(entry: Entry | undefined, at: number | undefined): number | null {
    return entry === undefined || !("at" in entry) || at === undefined ? null : at - this.#base - entry.at;
  }

  /** Undefined where another object, or none, stands there. */
  #at(at: number, number: number): PdfValue | undefined {
    const head = objectHeadAt(this.bytes, at);
    if (head?.number !== number) return undefined;
    try {
      if (this.#patience > 0) return readObject(this.bytes, head.end, this.resolve, this.#ends);
    } catch (error) {
      if (!(error instanceof BrokenSyntax)) throw error;
      this.#patience -= this.bytes.length - head.end;
    }
    this.faults.broken.add(number);
    return null;
  }

  #inContainer(container: number, number: number): PdfValue | undefined {
    return this.#contained(container).get(number);
  }

  /** The objects of a stream of objects (ISO 32000-1, 7.5.7). */
  #contained(container: number): ReadonlyMap<number, PdfValue> {
    const known = this.#containers.get(container);
    if (known !== undefined) return known;
    const objects = new Map<number, PdfValue>();
    this.#containers.set(container, objects);
    const stream = this.object(container);
    if (!(stream instanceof PdfStream)) return objects;
    const { bytes } = this.unpack(stream);
    const first = this.resolve(stream.dictionary.get("First"));
    const count = this.resolve(stream.dictionary.get("N"));
    if (bytes === null || typeof first !== "number" || typeof count !== "number") {
      this.faults.broken.add(container);
      return objects;
    }
    const head = new Syntax(bytes);
    for (let index = 0; index < count; index += 1) {
      const number = head.natural();
      const offset = head.natural();
      if (number === null || offset === null) {
        this.faults.broken.add(container);
        break;
      }
      const syntax = new Syntax(bytes, first + offset);
      try {
        if (this.#patience <= 0) throw new BrokenSyntax("too much of it");
        objects.set(number, syntax.value());
      } catch (error) {
        if (!(error instanceof BrokenSyntax)) throw error;
        this.faults.broken.add(number);
        this.#patience -= bytes.length;
      }
      // Objects may be written over one another.
      this.#patience -= syntax.at - first - offset;
    }
    return objects;
  }

  #packedObjects: ReadonlyMap<number, PdfValue> | undefined;

  /** The objects of all streams of objects, wherever these stand. */
  #packed(): ReadonlyMap<number, PdfValue> {
    if (this.#packedObjects !== undefined) return this.#packedObjects;
    const packed = new Map<number, PdfValue>();
    this.#packedObjects = packed;
    for (const [number, at] of this.scanned) {
      const value = this.#objects.get(number) ?? this.#at(at, number);
      if (!(value instanceof PdfStream) || nameOf(value.dictionary.get("Type") ?? null) !== "ObjStm") continue;
      this.#objects.set(number, value);
      for (const [inner, object] of this.#contained(number)) packed.set(inner, object);
    }
    return packed;
  }
}
