/** The forms in which an act is sent, by what the client accepts. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Resolution } from "@qauly/model";
import { sheetsOf } from "../tables/sheets.js";
import { writerFor } from "../writers/index.js";
import { writeSheets } from "../xlsx/workbook.js";
import { ServiceProblem } from "./problem.js";

export const mediaTypes = {
  json: "application/json",
  jsonl: "application/x-ndjson",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
export type ActForm = keyof typeof mediaTypes;

/** What else clients call JSON lines. */
const namesOf: Readonly<Record<string, ActForm>> = {
  "application/json": "json",
  "application/*": "json",
  "*/*": "json",
  "application/x-ndjson": "jsonl",
  "application/jsonl": "jsonl",
  "application/x-jsonlines": "jsonl",
  "text/csv": "csv",
  "text/*": "csv",
  [mediaTypes.xlsx]: "xlsx",
};

/**
 * The form that a client likes best (RFC 9110, 12.5.1); JSON where it says nothing.
 *
 * @throws ServiceProblem `request.not-acceptable`
 */
export function formFor(accept: string | null): ActForm {
  if (accept === null || accept.trim() === "") return "json";
  const [best] = accept
    .split(",")
    .map((range) => {
      const [name = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
      const weight = parameters.map((one) => /^q=([\d.]+)$/.exec(one)?.[1]).find((found) => found !== undefined);
      return { form: namesOf[name], weight: Number(weight ?? 1) };
    })
    .filter(({ form, weight }) => form !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  if (best?.form !== undefined) return best.form;
  throw new ServiceProblem(
    406,
    "request.not-acceptable",
    `no form of an act is ${accept}`,
    `ask for ${Object.values(mediaTypes)
      .map((type) => type.split(";")[0])
      .join(", ")}`,
  );
}

/** The bytes of an act in a form. `line`: its JSON, with a line break at its end. */
export async function formed(line: Uint8Array, form: ActForm): Promise<Uint8Array | string> {
  if (form === "json" || form === "jsonl") return line;
  const act = JSON.parse(new TextDecoder().decode(line)) as Resolution;
  if (form === "csv") {
    const writer = writerFor("csv", 1, false);
    return writer.act(act) + writer.end();
  }
  const folder = await mkdtemp(join(tmpdir(), "qauly-serve-"));
  try {
    const path = join(folder, "act.xlsx");
    await writeSheets(path, sheetsOf([act]));
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
