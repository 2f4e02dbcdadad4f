// Writes the tables' columns into docs/datasets.md from the data that the exports use, so that the page cannot drift from them.
//
//   node scripts/datasets-page.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const pageFile = fileURLToPath(new URL("../docs/datasets.md", import.meta.url));

const typeName = { text: "VARCHAR", integer: "BIGINT", number: "DOUBLE", boolean: "BOOLEAN", date: "DATE" };
const code = (name) => `\`${name}\``;

/** Codes of a column; their meanings stand once, under the codebook. */
const listOf = (codes) => `Codes: ${codes.map(({ value }) => code(value)).join(", ")}.`;

/** Each list of codes once, under the columns that have it. */
function codebook(tables) {
  const columnsOf = new Map();
  for (const table of tables) {
    for (const { name, codes } of table.columns) {
      if (codes === undefined) continue;
      columnsOf.set(codes, [...(columnsOf.get(codes) ?? []), `${table.name}.${name}`]);
    }
  }
  const lists = [...columnsOf].map(([codes, columns]) => {
    const lines = codes.map(({ value, meaning }) => `| ${code(value)} | ${meaning} |`);
    return `${columns.map(code).join(", ")}:

| code | meaning |
| --- | --- |
${lines.join("\n")}
`;
  });
  return `### Codebook

${lists.join("\n")}`;
}

function viewsSection(views) {
  const lines = views.map(({ name, table, description }) => `| ${code(name)} | ${code(table)} | ${description} |`);
  return `### Views

In \`qauly query\` and in \`qauly.duckdb\`; in other forms they are the rows with \`is_current\`.

| view | columns of | rows |
| --- | --- | --- |
${lines.join("\n")}
`;
}

function section({ name, description, key, foreignKeys, columns }) {
  const joins = foreignKeys.map((foreign) => ` ${foreign.columns.map(code).join(", ")} to ${code(foreign.table)};`);
  const lines = columns.map(({ name, type, required, description, codes }) => {
    const meaning = codes === undefined ? description : `${description} ${listOf(codes)}`;
    return `| ${code(name)} | ${typeName[type]}${required ? ", never NULL" : ""} | ${meaning} |`;
  });
  return `### ${name}

${description} Key: ${key.map(code).join(", ")}.${joins.length > 0 ? ` Joins:${joins.join("").slice(0, -1)}.` : ""}

| column | type | meaning |
| --- | --- | --- |
${lines.join("\n")}
`;
}

const mark = "<!-- From here on written by scripts/datasets-page.mjs. -->\n";

/** The page with its part below the mark made from the tables. */
export function datasetsPage(page, tables, views) {
  const parts = [viewsSection(views), ...tables.map(section), codebook(tables)];
  return `${page.slice(0, page.indexOf(mark) + mark.length)}\n${parts.join("\n")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { tables } = await import("../packages/qauly/dist/dataset/tables/index.js");
  const { views } = await import("../packages/qauly/dist/dataset/tables/views.js");
  writeFileSync(pageFile, datasetsPage(readFileSync(pageFile, "utf8"), tables, views));
}
