// The table of a run: what became of the mutants of each kind.

const columns = [
  ["mutants", ({ all }) => all],
  ["refused", ({ outcomes }) => outcomes.refused ?? 0],
  ["right", ({ outcomes }) => outcomes.right ?? 0],
  ["finding", ({ outcomes }) => outcomes.found ?? 0],
  ["quota", ({ faults }) => faults["silent quota"] ?? 0],
  ["figures", ({ faults }) => faults["silent figures"] ?? 0],
  ["engines", ({ faults }) => faults["engines differ"] ?? 0],
  ["loss", ({ faults }) => faults["silent loss"] ?? 0],
  ["schema", ({ faults }) => (faults.schema ?? 0) + (faults["untyped error"] ?? 0)],
  ["crash", ({ faults }) => faults.crash ?? 0],
  ["hang", ({ faults }) => faults.hang ?? 0],
  ["unlike", ({ faults }) => faults["not repeatable"] ?? 0],
  ["slow", ({ faults }) => faults.slow ?? 0],
  ["slowest ms", ({ slowest }) => Math.round(slowest)],
];

const newRow = () => ({ all: 0, outcomes: {}, faults: {}, slowest: 0, ms: 0 });

/** Counts by kind of mutation; a mutant counts with the kind of its first mutation. */
export class Tally {
  #rows = new Map();
  #total = newRow();

  constructor(names) {
    for (const name of names) this.#rows.set(name, newRow());
  }

  get all() {
    return this.#total.all;
  }

  get total() {
    return this.#total;
  }

  add(name, { outcome, failures, ms }) {
    if (!this.#rows.has(name)) this.#rows.set(name, newRow());
    for (const row of [this.#rows.get(name), this.#total]) {
      row.all += 1;
      row.outcomes[outcome] = (row.outcomes[outcome] ?? 0) + 1;
      for (const { oracle } of failures) row.faults[oracle] = (row.faults[oracle] ?? 0) + 1;
      row.slowest = Math.max(row.slowest, ms);
      row.ms += ms;
    }
  }

  lines() {
    const rows = [...this.#rows].filter(([, { all }]) => all > 0);
    const table = [["kind of mutation", ...columns.map(([name]) => name)]];
    for (const [name, row] of [...rows, ["all", this.#total]])
      table.push([name, ...columns.map(([, of]) => `${of(row)}`)]);
    const widths = table[0].map((_, at) => Math.max(...table.map((row) => row[at].length)));
    return table.map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at]))).join("  "),
    );
  }

  data() {
    return { total: this.#total, kinds: Object.fromEntries(this.#rows) };
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const megabytes = (bytes) => `${Math.round(bytes / 1024 ** 2)} MB`;

/** Whether memory grew over the run: the middle of the first third of the measurements beside that of the last. */
export function memoryLine(samples) {
  const third = Math.max(1, Math.floor(samples.length / 3));
  const of = (field) => {
    const values = samples.map((sample) => sample[field]);
    return `${megabytes(median(values.slice(0, third)))} → ${megabytes(median(values.slice(-third)))}`;
  };
  if (samples.length === 0) return "memory: not measured";
  return `memory, first and last third of the run: heap ${of("heapUsed")}, resident ${of("rss")}`;
}
