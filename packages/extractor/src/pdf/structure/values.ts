/** What the objects of a PDF are made of (ISO 32000-1, 7.3). */

export type PdfValue = null | boolean | number | PdfString | PdfName | Reference | Dictionary | PdfStream | PdfArray;

export type PdfArray = readonly PdfValue[];

/** Keys without their solidus. */
export type Dictionary = ReadonlyMap<string, PdfValue>;

/** The bytes of a string as they stand in the file, with its brackets: nothing here asks for what they say. */
export class PdfString {
  readonly written: Uint8Array;

  constructor(written: Uint8Array) {
    this.written = written;
  }
}

export class PdfName {
  /** Without its solidus, `#xx` as written. */
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export class Reference {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

export class PdfStream {
  readonly dictionary: Dictionary;
  /** The bytes between the keywords, as they are packed. */
  readonly data: Uint8Array;
  /** What does not fit in how the stream stands in the file. */
  readonly fault: StreamFault | null;

  constructor(dictionary: Dictionary, data: Uint8Array, fault: StreamFault | null) {
    this.dictionary = dictionary;
    this.data = data;
    this.fault = fault;
  }
}

/** `length`: the stream ends elsewhere than its dictionary says; `endless`: nothing says where it ends. */
export type StreamFault = "length" | "endless";

export const isDictionary = (value: PdfValue): value is Dictionary => value instanceof Map;

export const nameOf = (value: PdfValue): string | null => (value instanceof PdfName ? value.name : null);
