/** Office's own files of streams: which program wrote one, and whether it is a newer document behind a password. */
import { QaulyError } from "@qauly/model";
import { CONVERT } from "../../signatures.js";

/** Streams by which a file is known; their names stand in its directory in UTF-16 (MS-CFB, 2.6.1). */
const STREAMS: readonly (readonly [stream: string, label: string, advice?: string])[] = [
  ["WordDocument", "a document of an old Word (DOC)", CONVERT],
  ["Workbook", "a workbook of an old Excel (XLS)"],
  ["PowerPoint Document", "a presentation of an old PowerPoint (PPT)"],
];

/** Why the file cannot be read. */
export function refusal(bytes: Uint8Array, label: string, advice: string): QaulyError {
  if (names(bytes, "EncryptedPackage")) {
    return new QaulyError(
      "input.encrypted",
      "the document needs a password",
      "open it in its program and save it without one",
    );
  }
  const found = STREAMS.find(([stream]) => names(bytes, stream));
  return new QaulyError("input.unsupported", `this is ${found?.[1] ?? label}`, found?.[2] ?? advice);
}

/** Names begin where an entry of the directory does. */
const ENTRY = 128;

function names(bytes: Uint8Array, name: string): boolean {
  for (let at = 0; at + 2 * name.length <= bytes.length; at += ENTRY) {
    let same = 0;
    while (same < name.length && bytes[at + 2 * same] === name.charCodeAt(same) && bytes[at + 2 * same + 1] === 0) {
      same += 1;
    }
    if (same === name.length) return true;
  }
  return false;
}
