import { QaulyError } from "@qauly/model";

/** The error of a PDF that cannot be read because of its bytes. */
export function damaged(message: string, cause?: unknown): QaulyError {
  return new QaulyError(
    "input.damaged",
    message,
    "get the file again from its source, or save it anew from a PDF viewer",
    { cause },
  );
}

const BOUNDS = "the PDF asks for more than a reader may give: ";

/** The error of a PDF that is not worth another try: `what` it wants without bound. */
export const beyondBounds = (what: string, cause?: unknown): QaulyError => damaged(BOUNDS + what, cause);

export const exceedsBounds = (error: QaulyError): boolean => error.message.startsWith(BOUNDS);

export const UNREADABLE = "the PDF is damaged or cut off";

/** The error of a PDF that opens only with a password. */
export function encrypted(cause?: unknown): QaulyError {
  return new QaulyError(
    "input.encrypted",
    "the PDF is protected by a password",
    "remove the password in a PDF viewer and try again",
    { cause },
  );
}

/** " obj" opens every object of a PDF (ISO 32000-1, 7.3.10). */
const OBJECT = [0x20, 0x6f, 0x62, 0x6a] as const;

/**
 * Whether the bytes hold any PDF object at all. Where not, they are noise behind a PDF header, and a reader that tries
 * to rebuild the file from them would search for long and find nothing.
 */
export function holdsObjects(bytes: Uint8Array): boolean {
  const [space, ...word] = OBJECT;
  for (let at = bytes.indexOf(space); at >= 0; at = bytes.indexOf(space, at + 1)) {
    if (word.every((byte, index) => bytes[at + 1 + index] === byte)) return true;
  }
  return false;
}
