import type { Format } from "../command/options.js";
import { csvWriter } from "./csv.js";
import type { CsvProgram } from "./csv-line.js";
import { jsonArrayWriter, jsonLinesWriter, jsonWriter } from "./json.js";
import type { ActWriter } from "./writer.js";

/** The form of JSON follows the number of acts that were asked for, not the number that could be read. */
export function writerFor(format: Format, actCount: number, pretty: boolean, program?: CsvProgram): ActWriter {
  switch (format) {
    case "json":
      return actCount === 1 ? jsonWriter(pretty) : jsonArrayWriter(pretty);
    case "jsonl":
      return jsonLinesWriter();
    case "csv":
      return csvWriter(program);
  }
}
