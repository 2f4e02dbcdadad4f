// Finds the entries of a lexicon in its compiled code: elements of arrays, maps and sets, properties whose keys are words,
// and alternatives of patterns. Tolerant on purpose: whatever looks like a list of words is one.
import { parseAst } from "rolldown/parseAst";

const word = /[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]{2}/;

/**
 * Every entry is a span of the code whose removal leaves valid code without the entry.
 *
 * @returns `{ list, text, start, end }[]`: the name of the constant, the entry as written, what to cut
 */
export function entriesOf(code) {
  const found = [];
  for (const statement of parseAst(code).body) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type !== "VariableDeclaration") continue;
    for (const { id, init } of declaration.declarations) {
      if (init != null) visit(init, id.name ?? "?", found, code, null);
    }
  }
  return found;
}

function visit(node, list, found, code, parent) {
  if (node === null || typeof node !== "object") return;
  if (/Function/.test(node.type ?? "")) return;
  if (node.type === "ArrayExpression" && !isTuple(node, parent)) {
    const { elements } = node;
    for (const [index, element] of elements.entries()) {
      if (element === null || element.type === "SpreadElement" || elements.length < 2) continue;
      const text = code.slice(element.start, element.end);
      if (word.test(text)) found.push({ list, text, ...cut(elements, index) });
    }
  }
  if (node.type === "ObjectExpression") {
    const { properties } = node;
    for (const [index, property] of properties.entries()) {
      if (property.type !== "Property" || properties.length < 2) continue;
      const key = code.slice(property.key.start, property.key.end);
      if (word.test(key))
        found.push({ list, text: code.slice(property.start, property.end), ...cut(properties, index) });
    }
  }
  const isPattern = node.regex !== undefined || node.type === "TemplateLiteral";
  const isString = node.type === "Literal" && typeof node.value === "string" && node.value.includes("|");
  if (isPattern || isString) {
    for (const span of alternatives(code, node.start + 1, node.end - 1, node.regex !== undefined)) {
      found.push({ list, ...span });
    }
  }
  for (const [key, child] of Object.entries(node)) {
    if (key === "type" || key === "regex" || key === "value") continue;
    if (Array.isArray(child)) for (const item of child) visit(item, list, found, code, node);
    else if (typeof child === "object") visit(child, list, found, code, node);
  }
}

/** `["қаңтар", 1]`, an entry of a map: its parts are no entries. */
function isTuple({ elements }, parent) {
  return parent?.type === "ArrayExpression" && elements.length <= 3 && parent.elements.length > 1;
}

/** An element with the comma before or behind it. */
function cut(siblings, index) {
  const next = siblings[index + 1];
  const before = siblings[index - 1];
  const own = siblings[index];
  if (next != null) return { start: own.start, end: next.start };
  return { start: before?.end ?? own.start, end: own.end };
}

/** Alternatives that are words, of every group of three or more in a pattern's source; `${…}` and classes are opaque. */
function alternatives(code, from, to, isRegex) {
  const found = [];
  const open = [{ start: from, bars: [] }];
  const close = (end) => {
    const group = open.pop();
    if (group.bars.length < 2) return;
    const edges = [group.start, ...group.bars.map((bar) => bar + 1)];
    for (const [index, start] of edges.entries()) {
      const last = index === edges.length - 1;
      const stop = last ? end : edges[index + 1] - 1;
      const text = code.slice(start, stop);
      if (word.test(text)) found.push({ text, start: last ? start - 1 : start, end: last ? end : stop + 1 });
    }
  };
  for (let at = from; at < to; at += 1) {
    const sign = code[at];
    // In a string the backslash that the pattern needs is written twice.
    if (sign === "\\") at += isRegex || code[at + 1] !== "\\" ? 1 : 2;
    else if (sign === "$" && code[at + 1] === "{" && !isRegex) at = closing(code, at + 1);
    else if (sign === "[") at = classEnd(code, at, isRegex);
    else if (sign === "(")
      open.push({
        start: at + 1 + (/^\?(?::|=|!|<=|<!|<\w+>)/.exec(code.slice(at + 1, at + 20))?.[0].length ?? 0),
        bars: [],
      });
    else if (sign === "|") open.at(-1).bars.push(at);
    else if (sign === ")" && open.length > 1) close(at);
  }
  // The last slash of a regular expression, its flags apart.
  const end = isRegex ? code.lastIndexOf("/", to) : to;
  while (open.length > 1) open.pop();
  close(end);
  return found;
}

function closing(code, brace) {
  let depth = 0;
  for (let at = brace; at < code.length; at += 1) {
    if (code[at] === "{") depth += 1;
    else if (code[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return code.length;
}

function classEnd(code, from, isRegex) {
  for (let at = from + 1; at < code.length; at += 1) {
    if (code[at] === "\\") at += isRegex || code[at + 1] !== "\\" ? 1 : 2;
    else if (code[at] === "]") return at;
  }
  return code.length;
}
