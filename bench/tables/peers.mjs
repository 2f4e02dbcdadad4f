// Other readers of tables, from a folder with their packages; each gives the rows of cells of a file's tables.
export async function openPeers() {
  return [];
}
