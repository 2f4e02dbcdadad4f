/**
 * The page's behaviour: an entry of the panel shows its places, a place shows what stands there. Texts are only ever set
 * as text. The elements speak for themselves (`data-mark`, `data-marks`, `data-path`, `data-note`), so that the script
 * holds nothing of the act.
 */
export const script = String.raw`
"use strict";
const tip = document.getElementById("tip");
const here = document.getElementById("here");
const idsOf = (element) => (element.dataset.marks ?? "").split(" ").filter(Boolean);

/** Elements by the id of their mark, gathered when first asked for. */
function gathered(selector, ids) {
  let found = null;
  return (id) => {
    if (found === null) {
      found = new Map();
      for (const element of document.querySelectorAll(selector))
        for (const one of ids(element)) {
          if (!found.has(one)) found.set(one, []);
          found.get(one).push(element);
        }
    }
    return found.get(id) ?? [];
  };
}
const entriesOf = gathered(".panel [data-mark]", (element) => [element.dataset.mark]);
const boxesOf = gathered("[data-marks]", idsOf);

/** Lights a mark's places and entries; goes to the first place, or to the entry. */
const lit = [];
function show(id, goTo) {
  clear();
  const boxes = boxesOf(id);
  const entries = entriesOf(id);
  lit.push(...boxes, ...entries);
  for (const element of lit) element.classList.add("lit");
  if (goTo === "place") boxes[0]?.scrollIntoView({ block: "center", inline: "nearest" });
  else goToEntry(entries[0]);
}

function goToEntry(entry) {
  for (let element = entry; element; element = element.parentElement) if (element.tagName === "DETAILS") element.open = true;
  const entries = entry?.closest(".entries");
  if (!entries) return;
  const offset = entry.getBoundingClientRect().top - entries.getBoundingClientRect().top;
  if (offset < 0 || offset > entries.clientHeight - 60) entries.scrollBy(0, offset - entries.clientHeight / 3);
}

function clear() {
  for (const element of lit.splice(0)) element.classList.remove("lit");
}

/**
 * What stands under a point of a page, the smallest first, of one box the last: a citation before its clause. Only what
 * has an entry has an id.
 */
function thingsAt(x, y) {
  const things = [];
  const seen = new Set();
  const elements = document.elementsFromPoint(x, y).filter((element) => element.closest(".sheet, .text"));
  const area = (element) => element.getBoundingClientRect().width * element.getBoundingClientRect().height;
  for (const element of elements.sort((a, b) => area(a) - area(b))) {
    if (element.dataset.note) things.push({ path: "", text: element.dataset.note, id: null });
    for (const id of idsOf(element).reverse()) {
      const [entry] = entriesOf(id);
      if (entry === undefined || seen.has(id)) continue;
      seen.add(id);
      things.push({ path: entry.dataset.path, text: short(textOf(entry)), id });
    }
  }
  const word = wordAt(x, y);
  if (word) things.push({ path: "", text: word, id: null });
  return things;
}

/** A value, or all that a finding, repair or decision says beside its pointer. */
function textOf(entry) {
  const item = entry.closest(".finding, .repair, .decision");
  const parts = item ? [...item.childNodes].filter(({ nodeName }) => nodeName !== "CODE") : [entry];
  return parts.map(({ textContent }) => textContent).join(" ");
}

function short(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 160 ? line.slice(0, 160) + " …" : line;
}

function said({ path, text }) {
  if (path === "") return [text];
  const pointer = document.createElement("code");
  pointer.textContent = path;
  return [pointer, text];
}

/** The word of the text layer under a point, while that layer is on: boxes and words are in the same order. */
const words = new WeakMap();
function wordAt(x, y) {
  const sheet = document.elementFromPoint(x, y)?.closest(".sheet");
  const path = sheet?.querySelector(".tokens path:not(.hidden-words)");
  if (!path || getComputedStyle(path).display === "none") return null;
  if (!words.has(path)) {
    const text = sheet.closest(".page").querySelector(".raw pre").textContent.split(/[ \n]/).filter(Boolean);
    const boxes = path.getAttribute("d").match(/M[^z]*z/g).map((part) => part.match(/-?[\d.]+/g).map(Number));
    words.set(path, text.length === boxes.length ? boxes.map((box, at) => [box, text[at]]) : []);
  }
  const point = new DOMPoint(x, y).matrixTransform(path.ownerSVGElement.getScreenCTM().inverse());
  const found = words.get(path).find(([[left, top, width, height]]) =>
    point.x >= left && point.x <= left + width && point.y >= top && point.y <= top + height);
  return found ? "Word: " + found[1] : null;
}

document.addEventListener("click", (event) => {
  const entry = event.target.closest("[data-mark]");
  if (entry) {
    if (entry.closest("summary")) event.preventDefault();
    show(entry.dataset.mark, "place");
    return;
  }
  if (!event.target.closest(".sheet, .text")) return;
  const things = thingsAt(event.clientX, event.clientY);
  here.hidden = things.length === 0;
  here.querySelector("ul").replaceChildren(...things.map((thing) => {
    const item = document.createElement("li");
    const line = item.appendChild(document.createElement(thing.id === null ? "span" : "button"));
    if (thing.id !== null) line.addEventListener("click", () => show(thing.id, "entry"));
    line.append(...said(thing));
    return item;
  }));
  const first = things.find(({ id }) => id !== null);
  if (first) show(first.id, "entry");
  else clear();
});

document.addEventListener("pointermove", (event) => {
  const onPage = event.target.closest?.(".sheet, .text");
  const things = onPage ? thingsAt(event.clientX, event.clientY) : [];
  tip.hidden = things.length === 0;
  if (tip.hidden) return;
  tip.replaceChildren(...things.slice(0, 4).map((thing) => {
    const block = document.createElement("div");
    block.append(...said(thing));
    return block;
  }));
  const { width, height } = tip.getBoundingClientRect();
  tip.style.left = Math.max(4, Math.min(event.clientX + 14, innerWidth - width - 8)) + "px";
  tip.style.top = (event.clientY + 18 + height > innerHeight ? event.clientY - height - 10 : event.clientY + 18) + "px";
});

/** What an entry's pointer is, once it is pointed at. */
document.addEventListener("pointerover", (event) => {
  const entry = event.target.closest?.("[data-path]");
  if (entry && !entry.title) entry.title = entry.dataset.path;
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  clear();
  tip.hidden = true;
  here.hidden = true;
});
`;
