/** The same as the package's other entrance, for Node.js: documents can be read in processes of their own. */
import type { Resolution } from "@qauly/model";
import { openIsolatedReader } from "./isolation/isolated-reader.js";
import { type ParseActOptions, parseAct as parseHere } from "./parse-act.js";

export { type KnownAct, QaulyError, type QaulyErrorCode, type Resolution } from "@qauly/model";
export { type CatalogueFormat, readCatalogue } from "./catalogue/read-catalogue.js";
export {
  type IsolatedReader,
  type IsolatedReaderOptions,
  type IsolatedReadOptions,
  openIsolatedReader,
} from "./isolation/isolated-reader.js";
export type { ParseActOptions } from "./parse-act.js";

/**
 * Reads one legal act, with `isolate` in a process of its own; many are read sooner by `openIsolatedReader`.
 *
 * @throws QaulyError when the input can give no result, or `rules` are none; its `code` tells why
 * @see the other entrance's `parseAct`
 */
export async function parseAct(input: Uint8Array | string, options: ParseActOptions = {}): Promise<Resolution> {
  const { isolate = false, fileName, reader, signal, onPage, onScan, ...rest } = options;
  if (!isolate) return parseHere(input, options);
  if (reader !== undefined) throw new TypeError("reader: is a function of this process: leave it or isolate out");
  const isolated = openIsolatedReader(rest);
  try {
    return await isolated.parse(input, {
      ...(fileName === undefined ? {} : { fileName }),
      ...(signal === undefined ? {} : { signal }),
      ...(onPage === undefined ? {} : { onPage }),
      ...(onScan === undefined ? {} : { onScan }),
    });
  } finally {
    isolated.close();
  }
}
