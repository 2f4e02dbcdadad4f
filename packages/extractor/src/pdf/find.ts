/** Where a word of at least two bytes stands from a place on; -1 for nowhere. */
export function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const [first, second] = word;
  for (let at = bytes.indexOf(first!, from); at >= 0; at = bytes.indexOf(first!, at + 1)) {
    if (bytes[at + 1] !== second) continue;
    let same = 2;
    while (same < word.length && bytes[at + same] === word[same]) same += 1;
    if (same === word.length) return at;
  }
  return -1;
}
