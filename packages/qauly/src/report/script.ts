/**
 * The list of documents: filtered by the page's address (`#documents?type=order`) and by words in the name, sorted by a
 * column, a hundred at a time. Texts are only ever set as text.
 */
import { reviewLevels } from "../queue/level.js";

export const script = `
"use strict";
const { names, rows } = JSON.parse(document.getElementById("data").textContent);
const NAME = 0, STATUS = 1, LEVEL = 2, SCORE = 3, TYPE = 4, NUMBER = 5, DATE = 6, REGION = 7, ERRORS = 8, WARNINGS = 9, CODES = 10,
  REPAIRS = 11, QUOTA_YEAR = 12, SHARES = 13, READING = 14, FAILURE = 15, MESSAGE = 16;
const levels = ${JSON.stringify(reviewLevels)};
const urgency = (row) => (row[LEVEL] == null ? null : levels.indexOf(names[row[LEVEL]]) + (row[SCORE] ?? 0) / 2);
const size = 100;
const byId = (id) => document.getElementById(id);
const said = (row, at) => (row[at] == null ? null : names[row[at]]);
const isAct = (row) => row[TYPE] != null;
const pairs = (row) => { const list = row[SHARES] ?? []; return list.filter((_, at) => at % 2 === 0).map((name, at) => [names[name], list[2 * at + 1]]); };
const positionsOf = (row) => (row[SHARES]?.length ? pairs(row).reduce((sum, [, count]) => sum + count, 0) : null);

const tests = {
  status: (row, value) => said(row, STATUS) === value,
  level: (row, value) => said(row, LEVEL) === value,
  year: (row, value) => isAct(row) && (row[DATE] === null ? "not stated" : String(Number(row[DATE].slice(0, 4)))) === value,
  region: (row, value) => said(row, REGION) === value,
  type: (row, value) => said(row, TYPE) === value,
  finding: (row, value) => (row[CODES] ?? []).some((code) => names[code] === value),
  category: (row, value) => pairs(row).some(([name]) => name === value),
  quotaYear: (row, value) => said(row, QUOTA_YEAR) === value,
  reading: (row, value) => said(row, READING) === value,
  failure: (row, value) => said(row, FAILURE) === value,
  document: (row, value) => rows[Number(value)] === row,
};
const words = { quotaYear: "quota year" };

/** Head, content and what to sort by. */
const columns = [
  ["document", (row) => row[NAME], (row) => row[NAME]],
  ["status", (row) => said(row, STATUS), (row) => said(row, STATUS)],
  ["level", (row) => said(row, LEVEL), urgency],
  ["score", (row) => row[SCORE], (row) => row[SCORE], true],
  ["type", (row) => said(row, TYPE), (row) => said(row, TYPE)],
  ["number", (row) => row[NUMBER], (row) => row[NUMBER]],
  ["date", (row) => row[DATE], (row) => row[DATE]],
  ["region", (row) => said(row, REGION), (row) => said(row, REGION)],
  ["reading", (row) => said(row, READING), (row) => said(row, READING)],
  ["errors", (row) => row[ERRORS], (row) => row[ERRORS], true],
  ["warnings", (row) => row[WARNINGS], (row) => row[WARNINGS], true],
  ["positions", positionsOf, positionsOf, true],
  ["repairs", (row) => row[REPAIRS], (row) => row[REPAIRS], true],
];

let filter = new URLSearchParams();
let sorting = null;
let page = 0;
let shown = [];

function select() {
  const wanted = [...filter].filter(([name]) => name in tests);
  const word = byId("search").value.trim().toLowerCase();
  shown = rows.filter((row) => wanted.every(([name, value]) => tests[name](row, value)) && (word === "" || row[NAME].toLowerCase().includes(word)));
  if (sorting !== null) {
    const [, , key] = columns[sorting.column];
    const order = (a, b) => (typeof a === "number" ? a - b : a < b ? -1 : a > b ? 1 : 0);
    shown.sort((one, two) => {
      const [a, b] = [key(one), key(two)];
      if (a == null || b == null) return (a == null) - (b == null);
      return sorting.down ? order(b, a) : order(a, b);
    });
  }
  page = 0;
  byId("chosen").replaceChildren(...wanted.map(([name, value]) => {
    const link = document.createElement("a");
    const rest = new URLSearchParams(filter);
    rest.delete(name);
    link.href = "#documents?" + rest;
    const what = name === "document" ? rows[Number(value)]?.[NAME] ?? value : value;
    link.textContent = (words[name] ?? name) + ": " + what + " ×";
    link.setAttribute("aria-label", "Take the filter " + (words[name] ?? name) + " " + what + " away");
    return link;
  }));
  draw();
}

function cell(text, isNumber) {
  const element = document.createElement("td");
  if (isNumber) element.className = "number";
  element.textContent = text == null ? "" : isNumber ? text.toLocaleString("en-US") : String(text);
  return element;
}

function draw() {
  const first = page * size;
  const part = shown.slice(first, first + size);
  byId("rows").replaceChildren(...part.map((row) => {
    const line = document.createElement("tr");
    line.append(...columns.map(([, content, , isNumber]) => cell(content(row), isNumber)));
    const why = said(row, MESSAGE) || said(row, FAILURE);
    if (why) line.firstChild.appendChild(document.createElement("small")).textContent = said(row, FAILURE) + ": " + why;
    return line;
  }));
  const count = shown.length.toLocaleString("en-US");
  byId("count").textContent = shown.length === 0 ? "No documents." :
    (first + 1).toLocaleString("en-US") + "–" + (first + part.length).toLocaleString("en-US") + " of " + count + (shown.length === 1 ? " document" : " documents");
  byId("back").disabled = page === 0;
  byId("on").disabled = first + size >= shown.length;
}

byId("heads").replaceChildren(...columns.map(([head, , , isNumber], column) => {
  const element = document.createElement("th");
  element.scope = "col";
  if (isNumber) element.className = "number";
  const button = element.appendChild(document.createElement("button"));
  button.textContent = head;
  button.addEventListener("click", () => {
    const again = sorting?.column === column;
    sorting = { column, down: again ? !sorting.down : Boolean(isNumber) };
    for (const other of byId("heads").children) other.removeAttribute("aria-sort");
    element.setAttribute("aria-sort", sorting.down ? "descending" : "ascending");
    select();
  });
  return element;
}));
byId("search").addEventListener("input", select);
byId("back").addEventListener("click", () => { page -= 1; draw(); });
byId("on").addEventListener("click", () => { page += 1; draw(); });

function follow() {
  const [place, query = ""] = location.hash.slice(1).split("?");
  if (place !== "documents") return;
  filter = new URLSearchParams(query);
  select();
  byId("documents").scrollIntoView();
  byId("documents").focus({ preventScroll: true });
}
addEventListener("hashchange", follow);
select();
follow();
`;
