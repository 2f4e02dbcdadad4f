/** A quoted stretch: offsets of the opening and after the closing mark; nested ones are not listed. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds quoted stretches with `«»`, `""` and `“”`. A straight quotation mark opens after a blank or bracket and closes
 * before a blank or mark, so that a title may hold quotes of its own. A quote that is never closed is none.
 */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] as string;
    const kind = kindOf(mark, text[at - 1] ?? " ", text[at + 1] ?? " ", depth);
    if (kind === "open") {
      if (depth === 0) start = at;
      depth += 1;
    } else if (kind === "close" && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: at + 1 });
    }
  }
  return found;
}

function kindOf(mark: string, before: string, after: string, depth: number): "open" | "close" | null {
  if (mark === "«" || mark === "“" || mark === "„") return "open";
  if (mark === "»" || mark === "”") return "close";
  if (mark !== '"') return null;
  const opens = /[\s([«"–-]/.test(before) && /[^\s,.;:)]/.test(after);
  const closes = /[^\s(]/.test(before) && /[\s,.;:)»"\p{L}]/u.test(after);
  if (opens && closes) return depth === 0 ? "open" : "close";
  if (opens) return "open";
  return closes || depth > 0 ? "close" : "open";
}

/** The quoted stretches of a text, found by place. */
export interface QuotedStretches {
  /** The stretch between whose marks a place lies. */
  holding(at: number): Quoted | undefined;
  /** The last stretch that ends at or before a place. */
  endingBefore(at: number): Quoted | undefined;
}

export function quotedStretches(text: string): QuotedStretches {
  const found = findQuoted(text);
  /** Number of stretches whose `edge` lies at or before a place; stretches do not overlap, so both edges ascend. */
  const countUpTo = (edge: "start" | "end", at: number): number => {
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[middle] as Quoted)[edge] <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    holding: (at) => {
      const quote = found[countUpTo("start", at) - 1];
      return quote !== undefined && quote.start < at && at < quote.end ? quote : undefined;
    },
    endingBefore: (at) => found[countUpTo("end", at) - 1],
  };
}
