import type { PdfFile } from "../structure/file.js";
import { PdfStream, type PdfValue, Reference } from "../structure/values.js";
import type { PageDamage, PageDamageKind } from "./page-damage.js";

/** A stream unpacked; without bytes where that cannot be done. */
export interface Part {
  readonly bytes: Uint8Array | null;
  readonly damage: readonly PageDamage[];
}

/** Unpacks the stream that a value leads to, and says what is wrong with it. */
export function unpackedPart(file: PdfFile, value: PdfValue): Part {
  const object = value instanceof Reference ? value.number : null;
  const stream = file.resolve(value);
  const fault = (kind: PageDamageKind): readonly PageDamage[] => [{ kind, object }];
  if (!(stream instanceof PdfStream)) {
    const isBroken = object !== null && file.faults.broken.has(object);
    return { bytes: null, damage: fault(isBroken ? "broken" : "missing") };
  }
  const unpacked = file.unpack(stream);
  switch (unpacked.fault) {
    case "large":
      return { bytes: null, damage: [] };
    case null: {
      // Packed data that end as they should are whole, wherever the dictionary lets them end.
      const isOpen = stream.fault !== null && !stream.dictionary.has("Filter");
      return { bytes: unpacked.bytes, damage: isOpen ? fault("length") : [] };
    }
    default:
      return { bytes: null, damage: fault(unpacked.fault) };
  }
}
