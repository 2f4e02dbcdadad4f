/** The names that somebody may have meant. */

/** So many are named. */
const most = 20;

/** Those that begin with the word or hold it, else those that differ from it, or from a part of them, in few letters. */
export function nearest(word: string, names: readonly string[]): string[] {
  const wanted = word.toLowerCase().trim();
  if (wanted === "") return [];
  const holding = [
    names.filter((name) => name.startsWith(wanted)),
    names.filter((name) => name.includes(wanted) || wanted.includes(name)),
  ].find((found) => found.length > 0);
  if (holding !== undefined) return holding.slice(0, most);
  const ranked = names
    .map((name) => ({ name, distance: Math.min(...[name, ...name.split(".")].map((part) => distance(wanted, part))) }))
    .filter(({ distance }) => distance <= Math.max(2, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return ranked
    .filter((each) => each.distance <= (best?.distance ?? 0) + 1)
    .map(({ name }) => name)
    .slice(0, most);
}

/** Letters that are added, left out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
