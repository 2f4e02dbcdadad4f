import type { PdfiumFunctions, Pointer } from "./functions.js";

/** Views of PDFium's memory as 32-bit numbers; each is made anew when the memory has grown. */
export interface Memory {
  readonly words: () => Uint32Array;
  readonly floats: () => Float32Array;
  readonly bytes: () => Uint8Array;
  /** A place of 256 bytes that PDFium's functions may write their answers to, and its index in words. */
  readonly scratch: Pointer;
  readonly scratchIndex: number;
}

export const SCRATCH_SIZE = 256;

export function memoryOf({ memory, malloc }: PdfiumFunctions): Memory {
  const scratch = malloc(SCRATCH_SIZE);
  let buffer = memory.buffer;
  let words = new Uint32Array(buffer);
  let floats = new Float32Array(buffer);
  let bytes = new Uint8Array(buffer);
  const renew = (): void => {
    if (buffer === memory.buffer) return;
    buffer = memory.buffer;
    words = new Uint32Array(buffer);
    floats = new Float32Array(buffer);
    bytes = new Uint8Array(buffer);
  };
  return {
    words: () => {
      renew();
      return words;
    },
    floats: () => {
      renew();
      return floats;
    },
    bytes: () => {
      renew();
      return bytes;
    },
    scratch,
    scratchIndex: scratch >> 2,
  };
}
