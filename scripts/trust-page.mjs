// What levels of trust have meant: printed, and with `write` put into the weights' table and docs/trust.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

/** Share with the 95 % interval of Wilson. */
function share(right, all) {
  if (all === 0) return "–";
  const z = 1.96;
  const p = right / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  const percent = (value) => `${(100 * Math.min(1, Math.max(0, value))).toFixed(1)}`;
  return `${percent(p)} % (${percent(middle - half)}–${percent(middle + half)})`;
}

/** The probability that a wrong reading has a lower score than a right one. */
export function auroc(pairs) {
  const sorted = [...pairs].sort((a, b) => a.score - b.score);
  let rank = 1;
  let sum = 0;
  for (let at = 0; at < sorted.length; ) {
    let to = at;
    while (to < sorted.length && sorted[to].score === sorted[at].score) to += 1;
    const mean = rank + (to - at - 1) / 2;
    for (let one = at; one < to; one += 1) if (sorted[one].right) sum += mean;
    rank += to - at;
    at = to;
  }
  const right = pairs.filter((pair) => pair.right).length;
  const wrong = pairs.length - right;
  return right === 0 || wrong === 0 ? null : (sum - (right * (right + 1)) / 2) / (right * wrong);
}

const levelOf = (score, levels) => (score >= levels.clear ? "clear" : score >= levels.look ? "look" : "doubtful");

export function writeTrustPage({ fitted, levels, stated, scoreOf, parts, write, round }) {
  const rounded = {
    start: Object.fromEntries(Object.entries(fitted.start).map(([target, value]) => [target, round(value)])),
    weights: Object.fromEntries(Object.entries(fitted.weights).map(([sign, value]) => [sign, round(value)])),
  };
  const judged = (target, of) =>
    of.map((reading) => ({
      reading,
      score: scoreOf(rounded, reading, target),
      right: target === "act" ? reading.wrong.length === 0 : !reading.wrong.includes(target),
    }));
  const lines = [];
  const out = (line) => lines.push(line);
  const table = (of, target, title) => {
    const all = judged(target, of);
    const cells = ["clear", "look", "doubtful"].map((level) => {
      const own = all.filter(({ score }) => levelOf(score, levels) === level);
      return `${own.length} | ${share(own.filter(({ right }) => right).length, own.length)}`;
    });
    const area = auroc(all);
    out(`| ${title} | ${all.length} | ${cells.join(" | ")} | ${area === null ? "–" : area.toFixed(3)} |`);
  };
  const head = (first) => {
    out(`| ${first} | acts | clear | right | look | right | doubtful | right | AUROC |`);
    out("| --- | --: | --: | --: | --: | --: | --: | --: | --: |");
  };
  const natural = stated.filter(({ layout }) => !layout.startsWith("worsened"));
  const damaged = stated.filter(({ layout }) => layout.startsWith("worsened"));
  head("acts");
  table(natural, "act", "as they are");
  table(damaged, "act", "damaged");
  out("");
  head("part, acts as they are");
  for (const part of parts) table(natural, part, part);
  out("");
  head("layout");
  for (const layout of [...new Set(stated.map((one) => one.layout))]) {
    table(
      stated.filter((one) => one.layout === layout),
      "act",
      layout.replace("worsened:", "damaged:"),
    );
  }
  out("");
  out("| score | acts as they are | stated | right | damaged | stated | right |");
  out("| --- | --: | --: | --: | --: | --: | --: |");
  const edges = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.97, 0.99, 1.001];
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const cells = [natural, damaged].map((of) => {
      const own = judged("act", of).filter(({ score }) => score >= edges[at] && score < edges[at + 1]);
      const mean = own.reduce((sum, { score }) => sum + score, 0) / own.length;
      return `${own.length} | ${own.length === 0 ? "–" : (100 * mean).toFixed(1)} | ${share(own.filter(({ right }) => right).length, own.length)}`;
    });
    out(`| ${edges[at]}–${Math.min(1, edges[at + 1])} | ${cells.join(" | ")} |`);
  }
  out("");
  out("| the most trusted | wrong among them, as they are | wrong among them, damaged |");
  out("| --- | --: | --: |");
  for (const coverage of [0.5, 0.7, 0.8, 0.9, 0.95, 1]) {
    const cells = [natural, damaged].map((of) => {
      const best = judged("act", of)
        .sort((a, b) => b.score - a.score)
        .slice(0, Math.round(of.length * coverage));
      return `${((100 * best.filter(({ right }) => !right).length) / Math.max(1, best.length)).toFixed(2)} %`;
    });
    out(`| ${coverage * 100} % | ${cells.join(" | ")} |`);
  }
  const page = lines.join("\n");
  process.stdout.write(`${page}\n`);
  for (const { reading, score } of judged("act", stated).filter((one) => !one.right && one.score >= levels.clear)) {
    process.stdout.write(`clear and wrong: ${reading.name} (${reading.wrong.join(", ")}) ${score.toFixed(3)}\n`);
  }
  if (write) {
    writeWeights(rounded);
    writeFigures(page);
  }
}

function writeWeights({ start, weights }) {
  const path = join(root, "packages/model/src/trust/weights.ts");
  // One that is worth nothing stays: left out, it would cost as much as a sign that was never met.
  const table = Object.entries(weights).map(
    ([sign, value]) => `  ${/^\w+$/.test(sign) ? sign : JSON.stringify(sign)}: ${value},`,
  );
  const bases = Object.entries(start).map(([target, value]) => `${target}: ${value}`);
  const text = readFileSync(path, "utf8")
    .replace(/(signWeights[^=]*= \{)[^}]*\}/, (_, open) => `${open}\n${table.join("\n")}\n}`)
    .replace(/(export const base = \{)[^}]*\}/, (_, open) => `${open} ${bases.join(", ")} }`);
  writeFileSync(path, text);
}

/** The tables stand between two marks of the page. */
function writeFigures(page) {
  const path = join(root, "docs/trust.md");
  const text = readFileSync(path, "utf8");
  const [open, close] = ["<!-- figures -->", "<!-- end of figures -->"];
  writeFileSync(
    path,
    `${text.slice(0, text.indexOf(open) + open.length)}\n\n${page}\n\n${text.slice(text.indexOf(close))}`,
  );
}
