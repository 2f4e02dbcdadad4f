// How well scans were read: characters, and figures in number cells, against the answers.
//
//   node bench/scan-quality.mjs ANSWERS RESULTS [--show N]
//
// ANSWERS holds NAME.truth.json, RESULTS what was read, NAME.json (bench/score-corpus.mjs --out). The character error rate is
// the edit distance of all texts of an act, in their order, in parts of the answer's length. A number cell is right, flagged
// (an ocr.low-confidence or any other finding at the cell or at its allocation), or wrong in silence.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const args = process.argv.slice(2);
const at = args.indexOf("--show");
const show = at < 0 ? 0 : Number(args.splice(at, 2)[1]);
const [answers, results] = args;

function textsOf(act) {
  const texts = [act.act.title, act.preamble?.text, act.preamble?.enactingFormula];
  const clause = ({ number, text, children }) => {
    texts.push(number, text);
    children.forEach(clause);
  };
  act.clauses.forEach(clause);
  for (const { role, name } of act.signatories) texts.push(role, name);
  for (const annex of act.annexes) {
    texts.push(annex.heading?.text, annex.title, ...annex.paragraphs);
    for (const table of annex.tables) {
      texts.push(...table.columns.map(({ header }) => header), ...table.rows.flatMap(({ cells }) => cells));
    }
  }
  return texts.filter((text) => text != null && text !== "").join(" ");
}

function distance(a, b) {
  let above = Uint32Array.from({ length: b.length + 1 }, (_, index) => index);
  let row = new Uint32Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + same);
    }
    [above, row] = [row, above];
  }
  return above[b.length];
}

const numeric = new Set(["row-number", "headcount", "percent", "positions"]);
const total = { errors: 0, length: 0, cells: 0, right: 0, flagged: 0, silent: 0 };
for (const file of readdirSync(answers)
  .filter((name) => name.endsWith(".truth.json"))
  .sort()) {
  const name = file.replace(".truth.json", "");
  const answer = JSON.parse(readFileSync(join(answers, file), "utf8"));
  let read;
  try {
    read = JSON.parse(readFileSync(join(results, `${name}.json`), "utf8"));
  } catch {
    console.log(`${name}: no result`);
    continue;
  }
  const wanted = textsOf(answer);
  const errors = distance(wanted, textsOf(read));
  total.errors += errors;
  total.length += wanted.length;
  let silent = 0;
  answer.annexes.forEach((annex, a) => {
    annex.tables.forEach((table, t) => {
      table.columns.forEach(({ role }, c) => {
        if (!numeric.has(role)) return;
        table.rows.forEach(({ cells }, r) => {
          const path = `/annexes/${a}/tables/${t}/rows/${r}/cells/${c}`;
          const found = read.annexes[a]?.tables[t]?.rows[r]?.cells[c];
          total.cells += 1;
          if (found === cells[c]) total.right += 1;
          else if (found === undefined || found === "" || isFlagged(read, path)) total.flagged += 1;
          else {
            total.silent += 1;
            silent += 1;
            if (show > 0) console.log(`  ${name} ${path}: ${cells[c]} read as ${found}`);
          }
        });
      });
    });
  });
  console.log(
    `${name}: ${((100 * errors) / wanted.length).toFixed(2)} % of ${wanted.length} characters${silent > 0 ? `, ${silent} numbers wrong in silence` : ""}`,
  );
}
console.log(
  `character error rate ${((100 * total.errors) / total.length).toFixed(3)} %; number cells ${total.cells}: right ${total.right}, ` +
    `flagged or missing ${total.flagged}, wrong in silence ${total.silent}`,
);

function isFlagged({ findings, quota }, path) {
  const row = path.replace(/\/cells\/\d+$/, "");
  const own = (quota?.allocations ?? []).flatMap((allocation, index) =>
    allocation.path === row ? [`/quota/allocations/${index}`] : [],
  );
  return findings.some(
    (finding) =>
      finding.path === path || finding.path === row || own.some((allocation) => finding.path.startsWith(allocation)),
  );
}
