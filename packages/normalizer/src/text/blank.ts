/** Whether a stretch of a text holds nothing but white space. */
export function isBlank(text: string, start: number, end: number): boolean {
  // Nearly every stretch starts with a letter or a figure and needs no closer look.
  const first = text.charCodeAt(start);
  const isSeen = (first > 0x20 && first < 0x7f) || (first > 0xa0 && first < 0x1680);
  return start >= end || (!isSeen && text.slice(start, end).trim() === "");
}
