// The measure of the benchmark of tables (docs/tables.md, "How it is measured"): relations of neighbouring cells.

const clean = (text) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/**
 * Cells from a table with spans: `rows` are those of the header and of the body, a covered place repeats the text of
 * its cell, and `spans` says which places are one cell, its rows counted from the header's first.
 */
export function cellsOf(rows, spans) {
  const covered = new Set();
  const cells = [];
  const at = new Map(spans.map((span) => [`${span.row},${span.column}`, span]));
  rows.forEach((texts, row) => {
    texts.forEach((text, column) => {
      if (covered.has(`${row},${column}`)) return;
      const { rowSpan, colSpan } = at.get(`${row},${column}`) ?? { rowSpan: 1, colSpan: 1 };
      for (let y = row; y < row + rowSpan; y += 1) {
        for (let x = column; x < column + colSpan; x += 1) covered.add(`${y},${x}`);
      }
      cells.push({ text, row, column, rowSpan, colSpan });
    });
  });
  return cells;
}

/** How often each pair of neighbours occurs: of each cell with text the next cell with text to its right and below it. */
export function relations(cells, into = new Map()) {
  const place = new Map();
  let rows = 0;
  let columns = 0;
  cells.forEach((cell, index) => {
    for (let y = cell.row; y < cell.row + cell.rowSpan; y += 1) {
      for (let x = cell.column; x < cell.column + cell.colSpan; x += 1) place.set(`${y},${x}`, index);
    }
    rows = Math.max(rows, cell.row + cell.rowSpan);
    columns = Math.max(columns, cell.column + cell.colSpan);
  });
  const texts = cells.map(({ text }) => clean(text));
  const pairs = new Set();
  const walk = (from, y, x, dy, dx) => {
    for (; y < rows && x < columns; y += dy, x += dx) {
      const to = place.get(`${y},${x}`);
      if (to === undefined || to === from || texts[to] === "") continue;
      pairs.add(`${from} ${dx === 1 ? "→" : "↓"} ${to}`);
      return;
    }
  };
  cells.forEach((cell, index) => {
    if (texts[index] === "") return;
    for (let y = cell.row; y < cell.row + cell.rowSpan; y += 1) walk(index, y, cell.column + cell.colSpan, 0, 1);
    for (let x = cell.column; x < cell.column + cell.colSpan; x += 1) walk(index, cell.row + cell.rowSpan, x, 1, 0);
  });
  for (const pair of pairs) {
    const [from, way, to] = pair.split(" ");
    const key = `${texts[from]} ${way} ${texts[to]}`;
    into.set(key, (into.get(key) ?? 0) + 1);
  }
  return into;
}

/** Right, expected and found, of two bags. */
export function matched(expected, found) {
  let right = 0;
  let all = 0;
  for (const [key, count] of expected) {
    all += count;
    right += Math.min(count, found.get(key) ?? 0);
  }
  let got = 0;
  for (const count of found.values()) got += count;
  return { right, expected: all, found: got };
}

export const f1 = ({ right, expected, found }) => (expected + found === 0 ? 1 : (2 * right) / (expected + found));

/** The same grid with its header rows joined into one and no spans: a model that keeps neither. */
export function flattened(grid) {
  const rows = Array.from({ length: grid.rows }, () => Array.from({ length: grid.columns }, () => ""));
  for (const cell of grid.cells) {
    for (let y = cell.row; y < cell.row + cell.rowSpan; y += 1) {
      for (let x = cell.column; x < cell.column + cell.colSpan; x += 1) rows[y][x] = cell.text;
    }
  }
  const header = rows[0].map((_, column) =>
    rows
      .slice(0, grid.headerRows)
      .map((row) => row[column])
      .filter((text, index, all) => text !== "" && text !== all[index - 1])
      .join(" "),
  );
  return [header, ...rows.slice(grid.headerRows)];
}

export const bagOf = (items) => {
  const bag = new Map();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
};
