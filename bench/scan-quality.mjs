// How well scans were read: characters, and figures in number cells, against the answers.
//
//   node bench/scan-quality.mjs ANSWERS RESULTS [--show N]
//
// ANSWERS holds NAME.truth.json, RESULTS what was read, NAME.json (bench/score-corpus.mjs --out). The character error rate is
// the edit distance of all texts of an act, in their order, in parts of the answer's length. A number cell is right, flagged
// (an ocr.low-confidence or any other finding at the cell or at its allocation), wrong in silence, or missing: its annex, table
// or row is not there, or the cell is empty. Annexes are matched by their numbers, tables by their place in the annex, rows by
// what stands in them.
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
const total = { errors: 0, length: 0, cells: 0, right: 0, flagged: 0, silent: 0, missing: 0 };

/** The place among the annexes read of each one of the answer: the next with its number; -1 where it is lost. */
function placesOf(wanted, found) {
  const left = found.map((annex, place) => ({ number: annex.number, place }));
  return wanted.map(({ number }) => {
    const at = left.findIndex((other) => other.number === number);
    return at < 0 ? -1 : left.splice(at, 1)[0].place;
  });
}

/** For each row of the answer the place of its own among those read, in order and with most cells alike; -1 where it is lost. */
function rowsBeside(wanted, found) {
  const alike = (a, b) => a.cells.filter((cell, at) => cell !== "" && cell === b.cells[at]).length;
  const best = wanted.map(() => new Array(found.length + 1).fill(0));
  best.push(new Array(found.length + 1).fill(0));
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    for (let j = found.length - 1; j >= 0; j -= 1) {
      const both = alike(wanted[i], found[j]) + best[i + 1][j + 1];
      best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], both);
    }
  }
  const places = wanted.map(() => -1);
  for (let i = 0, j = 0; i < wanted.length && j < found.length; ) {
    if (best[i][j] === alike(wanted[i], found[j]) + best[i + 1][j + 1]) places[i++] = j++;
    else if (best[i][j] === best[i + 1][j]) i += 1;
    else j += 1;
  }
  return places;
}

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
  const places = placesOf(answer.annexes, read.annexes);
  answer.annexes.forEach((annex, a) => {
    if (places[a] < 0 && show > 0) console.log(`  ${name} /annexes/${a}: missing`);
    annex.tables.forEach((table, t) => {
      const rows = rowsBeside(table.rows, read.annexes[places[a]]?.tables[t]?.rows ?? []);
      table.columns.forEach(({ role }, c) => {
        if (!numeric.has(role)) return;
        table.rows.forEach(({ cells }, r) => {
          const path = `/annexes/${places[a]}/tables/${t}/rows/${rows[r]}/cells/${c}`;
          const found = rows[r] < 0 ? undefined : read.annexes[places[a]].tables[t].rows[rows[r]].cells[c];
          total.cells += 1;
          if (found === cells[c]) total.right += 1;
          else if (found === undefined || found === "") total.missing += 1;
          else if (isFlagged(read, path)) total.flagged += 1;
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
    `flagged ${total.flagged}, missing ${total.missing}, wrong in silence ${total.silent}`,
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
