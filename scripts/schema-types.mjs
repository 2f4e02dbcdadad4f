// Writes packages/model/src/schema/types.ts: the types of a result, each field with what its schema says of it. Types that
// TypeScript infers from schemas have no comments, and so an editor would show none.
//
//   node scripts/schema-types.mjs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "packages/model/src/schema");

export const typesFile = join(folder, "types.ts");

/** Types that are written elsewhere, by the schema that says the same or by the constant that lists the same. */
const written = [
  { name: "FindingCode", from: "../findings/codes.js", values: "findingCodes" },
  { name: "MessageKey", from: "../findings/messages/message.js", values: "messageKeys" },
];

const width = 120;

/** The schemas as they run, and the lists that `written` names: the sources may not compile before this file is written. */
async function model() {
  const sources = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "types.ts");
  const lines = [...sources.map((name) => `schema/${name}`), "rules.ts"].map(
    (name) => `export * from ${JSON.stringify(join(root, "packages/model/src", name))};`,
  );
  const all = "all";
  const bundle = await rolldown({
    input: all,
    external: ["zod"],
    logLevel: "silent",
    plugins: [
      {
        name: "all-schemas",
        resolveId: (id) => (id === all ? id : null),
        load: (id) => (id === all ? lines.join("\n") : null),
      },
    ],
  });
  // Within the package, so that it finds its schema library.
  const out = join(root, "packages/model/node_modules/.cache/schema-types");
  mkdirSync(out, { recursive: true });
  await bundle.write({ dir: out, format: "esm", entryFileNames: "model.mjs" });
  await bundle.close();
  return import(`${pathToFileURL(join(out, "model.mjs")).href}?${Date.now()}`);
}

/** Names of the types that files of the schema take from here. */
function wantedNames() {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const list = /^export type \{([^}]+)\}(?: from "\.\/types\.js")?;$/gm;
  const names = files.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(list)].flatMap(([, inner]) => inner.match(/\w+/g) ?? []),
  );
  return [...new Set(names)].sort();
}

function commented(text, indent) {
  const one = `${indent}/** ${text} */`;
  if (one.length <= width) return one;
  const lines = [];
  let line = `${indent} *`;
  for (const word of text.split(" ")) {
    if (`${line} ${word}`.length > width) {
      lines.push(line);
      line = `${indent} *`;
    }
    line += ` ${word}`;
  }
  return [`${indent}/**`, ...lines, line, `${indent} */`].join("\n");
}

const descriptionOf = (schema) => {
  const { description } = schema;
  if (description === undefined)
    throw new Error(`a schema says nothing of itself: ${JSON.stringify(schema._zod.def.type)}`);
  return description;
};

/** The file's text. */
export async function schemaTypes() {
  const { [Symbol.toStringTag]: _, ...own } = await model();
  const names = wantedNames();
  const nameOf = new Map(names.map((name) => [own[`${name}Schema`]._zod.def, name]));
  const imported = new Map();

  function rendered(schema, indent, isTop = false) {
    const { def } = schema._zod;
    const name = nameOf.get(def);
    if (name !== undefined && !isTop) return name;
    const inner = (one) => rendered(one, indent);
    const element = (one) => {
      const text = inner(one);
      return text.includes(" | ") && !text.startsWith("{") && !text.endsWith("[]") ? `(${text})` : text;
    };
    switch (def.type) {
      case "object":
        return fieldsOf(def.shape, indent);
      case "array":
        return `${element(def.element)}[]`;
      case "nullable":
        return `${inner(def.innerType)} | null`;
      case "default":
        return inner(def.innerType);
      case "optional":
        return `${inner(def.innerType)} | undefined`;
      case "enum":
        return enumOf(Object.values(def.entries));
      case "literal":
        return def.values.map((value) => JSON.stringify(value)).join(" | ");
      case "union":
        return def.options.map(inner).join(" | ");
      case "tuple":
        return `[${def.items.map(inner).join(", ")}]`;
      case "record":
        return `Record<${inner(def.keyType)}, ${inner(def.valueType)}>`;
      case "string":
      case "number":
      case "boolean":
      case "unknown":
        return def.type;
      case "int":
        return "number";
      default:
        throw new Error(`no type is known for a schema of the kind ${def.type}`);
    }
  }

  function enumOf(values) {
    const known = written.find(({ values: list }) => String(own[list]) === String(values));
    if (known === undefined) return values.map((value) => JSON.stringify(value)).join(" | ");
    imported.set(known.name, known.from);
    return known.name;
  }

  function fieldsOf(shape, indent) {
    const further = `${indent}  `;
    const fields = Object.entries(shape).map(([field, schema]) => {
      const mark = schema._zod.def.type === "optional" ? "?" : "";
      const key = /^\w+$/.test(field) ? field : JSON.stringify(field);
      return `${commented(descriptionOf(schema), further)}\n${further}${key}${mark}: ${rendered(schema, further)};`;
    });
    return `{\n${fields.join("\n")}\n${indent}}`;
  }

  const types = names.map((name) => {
    const schema = own[`${name}Schema`];
    const comment = commented(descriptionOf(schema), "");
    const text = rendered(schema, "", true);
    return text.startsWith("{")
      ? `${comment}\nexport interface ${name} ${text}`
      : `${comment}\nexport type ${name} = ${text};`;
  });
  const imports = [...imported].map(([name, from]) => `import type { ${name} } from "${from}";`);
  return [
    "// Written by scripts/schema-types.mjs from the schemas beside this file; do not edit it.",
    ...(imports.length > 0 ? [imports.join("\n")] : []),
    "",
    types.join("\n\n"),
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(typesFile, await schemaTypes());
