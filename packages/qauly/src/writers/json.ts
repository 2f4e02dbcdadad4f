/** JSON in three shapes: one object, an array of objects, one object a line. */
import type { Resolution } from "@qauly/model";
import type { ActWriter } from "./writer.js";

const indent = 2;

function json(resolution: Resolution, pretty: boolean): string {
  return JSON.stringify(resolution, null, pretty ? indent : undefined);
}

export function jsonWriter(pretty: boolean): ActWriter {
  return { act: (resolution) => `${json(resolution, pretty)}\n`, end: () => "" };
}

export function jsonLinesWriter(): ActWriter {
  return jsonWriter(false);
}

export function jsonArrayWriter(pretty: boolean): ActWriter {
  let before = "[\n";
  return {
    act(resolution) {
      const text = json(resolution, pretty);
      const item = pretty ? text.replaceAll(/^/gm, " ".repeat(indent)) : text;
      const written = before + item;
      before = ",\n";
      return written;
    },
    end: () => "\n]\n",
  };
}
