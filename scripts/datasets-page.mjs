// Writes the tables' columns into docs/datasets.md from the data that the exports use, so that the page cannot drift from them.
//
//   node scripts/datasets-page.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const pageFile = fileURLToPath(new URL("../docs/datasets.md", import.meta.url));

const typeName = { text: "VARCHAR", integer: "BIGINT", number: "DOUBLE", boolean: "BOOLEAN", date: "DATE" };
const code = (name) => `\`${name}\``;

function section({ name, description, key, foreignKeys, columns }) {
  const joins = foreignKeys.map((foreign) => ` ${foreign.columns.map(code).join(", ")} to ${code(foreign.table)};`);
  const lines = columns.map(({ name, type, required, description }) => {
    return `| ${code(name)} | ${typeName[type]}${required ? ", never NULL" : ""} | ${description} |`;
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
export function datasetsPage(page, tables) {
  return `${page.slice(0, page.indexOf(mark) + mark.length)}\n${tables.map(section).join("\n")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { tables } = await import("../packages/qauly/dist/dataset/tables/index.js");
  writeFileSync(pageFile, datasetsPage(readFileSync(pageFile, "utf8"), tables));
}
