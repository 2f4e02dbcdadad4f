// Writes docs/quota-rules.md from the data that the checks use, so that the page cannot drift from them.
//
//   node scripts/quota-rules-page.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const pageFile = fileURLToPath(new URL("../docs/quota-rules.md", import.meta.url));

const setters = {
  "local-executive-body": "any local executive body (akimat)",
  "regional-executive-body": "the akimats of oblasts, cities of republican significance and the capital",
};

const roundings = { "half-up": "half up", up: "up", down: "down" };

/** The rule file that the page shows. */
export const exampleFile = {
  base: "built-in",
  rules: [
    {
      id: "regional-probation",
      categories: ["probation"],
      minHeadcount: 100,
      percent: { min: 1, max: 2 },
      rounding: "down",
      source: { citation: { en: "Rules of our region, clause 3", ru: "Правила нашей области, пункт 3" } },
      validFrom: "2024-01-01",
      validTo: null,
      verified: ["minHeadcount", "percent"],
    },
  ],
};

const width = 118;

/** Breaks a line between words; what follows the first line of a list item is indented. */
function wrapped(text, indent = "") {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

const list = (lines) => lines.map(([name, text]) => wrapped(`- **${name}**: ${text}`, "  ")).join("\n");

/** The page as Markdown, made of what `@qauly/model` exports. */
export function quotaRulesPage({
  categoryNames,
  explanations,
  findingCodes,
  findingRules,
  quotaRuleFileJsonSchema,
  quotaRules,
}) {
  const quotaCodes = findingCodes.filter((code) => code.startsWith("quota."));
  return `${[
    "# Quota rules",
    "<!-- Made by scripts/quota-rules-page.mjs from packages/model/src: change the data, not this page. -->",
    wrapped(
      "What Qauly knows of the law on job quotas, since when and until when it holds, and how rows and clauses are checked against it. " +
        "The rules in force on the act's date apply; for an act without a date only those that hold at all times. " +
        "A part of a rule whose wording was not seen in its source is marked _unverified_: it gives at most a warning, and the message says so. " +
        "The one exception is rounding: positions that do not follow from headcount and percentage are an error, and its message says that the way of rounding is unverified.",
    ),
    "## The rules",
    ...quotaRules.map((rule) => ruleSection(rule, categoryNames)),
    "## How they are applied",
    [
      "1. A user's own rules (`--rules FILE`) come before the built-in ones; a rule with the name of a built-in one takes its place.",
      "2. Of several rules that speak of one point, one whose wording was seen decides, then the first. Bounds on percentages all apply.",
      "3. The headcount minimum and the rounding fall back on `practice` where no rule in force speaks of them.",
      "4. What the act itself sets (percentage, tiers, span) is checked row by row before what the law allows.",
      "5. Headcount × percentage is reckoned in whole numbers scaled by powers of ten, never in binary fractions.",
    ]
      .map((item) => wrapped(item, "   "))
      .join("\n"),
    "## The findings",
    ...quotaCodes.map((code) => findingSection(code, findingRules[code], explanations[code])),
    "## Rules of your own",
    wrapped(
      '`qauly parse` and `qauly validate` take `--rules FILE`; the library takes the same document as `rules`: `parseAct(input, { rules })`, `validateResolution(document, { rules })`. A list of rules alone stands for a file with `base: "none"`.',
    ),
    `\`\`\`json\n${printed(exampleFile)}\n\`\`\``,
    fieldList(quotaRuleFileJsonSchema()),
  ].join("\n\n")}\n`;
}

function ruleSection(rule, categoryNames) {
  const seen = (part) => (rule.verified.includes(part) ? "" : " (_unverified_)");
  const lines = [
    ["For", rule.categories.map((category) => categoryNames[category].en).join("; ")],
    ["Source", `${rule.source.citation.en}${rule.source.adiletId === null ? "" : ` (\`${rule.source.adiletId}\`)`}`],
    ["Valid", `${rule.validFrom ?? "at all times"}${validTo(rule)}`],
    rule.setBy && ["Set by", setters[rule.setBy] + seen("setBy")],
    rule.minHeadcount !== null && ["Employees", `from ${rule.minHeadcount} on${seen("minHeadcount")}`],
    ["Percentage", percentages(rule, seen)],
    rule.rounding && ["Rounding", roundings[rule.rounding] + seen("rounding")],
    rule.exclusions.length > 0 && ["Left out", rule.exclusions.join("; ")],
    rule.note && ["Note", rule.note],
  ].filter(Boolean);
  return [`### \`${rule.id}\``, list(lines)].join("\n\n");
}

const validTo = ({ validFrom, validTo: end }) =>
  validFrom === null && end === null ? "" : end === null ? " on, no end known" : ` up to the day before ${end}`;

function percentages({ percent, tiers }, seen) {
  const parts = [];
  if (percent !== null) parts.push(`${percent.min} to ${percent.max} %${seen("percent")}`);
  for (const { minHeadcount, maxHeadcount, percent: share } of tiers ?? []) {
    parts.push(`${share} % for ${minHeadcount}${maxHeadcount === null ? " or more" : ` to ${maxHeadcount}`} employees`);
  }
  return parts.length === 0 ? "none known" : `${parts.join(", ")}${tiers === null ? "" : seen("tiers")}`;
}

function findingSection(code, { severity, description, pointsTo }, explanation) {
  const lines = [
    ["When", description],
    ["Rule", explanation.rule],
    ["Source", explanation.source],
    ["Example", explanation.example],
    ["What to do", explanation.advice],
    ["Points to", `\`${pointsTo}\``],
  ];
  return [`### \`${code}\` (${severity})`, list(lines)].join("\n\n");
}

/** JSON as the formatter leaves it: lists of words on one line. */
const printed = (document) =>
  JSON.stringify(document, null, 2).replace(
    /\[\s+("[^[\]{}]*")\s+\]/g,
    (_, words) => `[${words.replace(/\s+/g, " ")}]`,
  );

/** Every field of a rule file with its meaning, read off its JSON Schema. */
function fieldList(schema) {
  const rule = schema.properties.rules.items;
  return [
    ...fieldsOf(schema, ""),
    ...fieldsOf(rule, "rules[]."),
    ...fieldsOf(rule.properties.source, "rules[].source."),
  ].join("\n");
}

const fieldsOf = ({ properties, required = [] }, prefix) =>
  Object.entries(properties).map(([name, { description }]) =>
    wrapped(`- \`${prefix}${name}\`${required.includes(name) ? " (required)" : ""}: ${description}`, "  "),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const model = await import("../packages/model/dist/index.js");
  writeFileSync(pageFile, quotaRulesPage(model));
}
