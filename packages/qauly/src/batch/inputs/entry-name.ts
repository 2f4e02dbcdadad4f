/** Names of what lies in a ZIP archive. */
import { type Entry, getFileNameLowLevel, validateFileName } from "yauzl";

/** General purpose bit 11: the name is UTF-8 (APPNOTE.TXT, 4.4.4). */
const utf8Flag = 0x800;
/** Info-ZIP Unicode Path Extra Field (APPNOTE.TXT, 4.6.9). */
const unicodePath = 0x7075;

/**
 * Without the flag the standard says code page 437; what packs files in Kazakhstan writes UTF-8 all the same, or the code page
 * 866 of its console. Steps that lead nowhere, as in `./name`, are left out; `""` where nothing else is.
 */
export function entryName(entry: Entry): string {
  return withoutEmptySteps(writtenName(entry).replaceAll("\\", "/"));
}

/** An absolute path stays one: it is not read. */
function withoutEmptySteps(name: string): string {
  const isFolder = /(?:^|\/)\.?$/.test(name);
  const steps = name.split("/").filter((step, index) => step !== "." && (step !== "" || (index === 0 && name !== "")));
  const path = steps.join("/");
  return isFolder && path !== "" ? `${path}/` : path;
}

function writtenName({ generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields }: Entry): string {
  if ((flags & utf8Flag) !== 0 || extraFields.some(({ id }) => id === unicodePath)) {
    return getFileNameLowLevel(flags, raw, extraFields, false);
  }
  return decoded(raw);
}

function decoded(raw: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder("ibm866").decode(raw);
  }
}

/** A name that would lead out of the folder into which the archive is unpacked. */
export function isUnsafe(name: string): boolean {
  return name === "" || name.includes("\0") || validateFileName(name) !== null;
}
