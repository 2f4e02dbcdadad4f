/**
 * How long a batch will still take. A page that is recognised takes a hundred times as long as an act that has a text,
 * so documents and pages are reckoned apart: what one of each takes is fitted to what was seen so far.
 */
import type { DocumentStep } from "../batch/progress.js";

export interface TimeLeft {
  /** A document that will come, with the pages of it that are probably scans. */
  expect(path: string, scans: number): void;
  step(step: DocumentStep): void;
  /** For so many documents; null before anything is known. */
  seconds(documents: number): number | null;
}

/** Seconds that one of each may take, and how many observations that counts for: it steadies the first moments. */
const guess = { document: 0.02, page: 2, weight: 0.5 } as const;

export function timeLeft(now: () => number = () => performance.now() / 1000): TimeLeft {
  const began = now();
  /** Pages to be recognised, by document. */
  const pages = new Map<string, number>();
  const ended = new Set<string>();
  let pagesLeft = 0;
  let recognised = 0;
  let read = 0;
  let since = { at: began, documents: 0, pages: 0 };
  /** Sums of squares and products of what the intervals held. */
  const sums = { dd: 0, dp: 0, pp: 0, dt: 0, pt: 0 };

  function set(path: string, scans: number): void {
    pagesLeft += scans - (pages.get(path) ?? 0);
    if (scans === 0) pages.delete(path);
    else pages.set(path, scans);
  }

  function observe(): void {
    const at = now();
    const [d, p, t] = [read - since.documents, recognised - since.pages, at - since.at];
    if (t < 1) return;
    since = { at, documents: read, pages: recognised };
    sums.dd += d * d;
    sums.dp += d * p;
    sums.pp += p * p;
    sums.dt += d * t;
    sums.pt += p * t;
  }

  /** Least squares for `document * d + page * p = t`, held to the guess by its weight. */
  function paces(): { readonly document: number; readonly page: number } {
    const { weight } = guess;
    const [dd, pp] = [sums.dd + weight, sums.pp + weight];
    const [dt, pt] = [sums.dt + weight * guess.document, sums.pt + weight * guess.page];
    const determinant = dd * pp - sums.dp * sums.dp;
    const document = (dt * pp - pt * sums.dp) / determinant;
    const page = (pt * dd - dt * sums.dp) / determinant;
    if (page < 0) return { document: dt / dd, page: 0 };
    return document < 0 ? { document: 0, page: pt / pp } : { document, page };
  }

  return {
    expect(path, scans) {
      if (!pages.has(path) && !ended.has(path)) set(path, scans);
    },
    step(step) {
      if (step.kind === "page") {
        recognised += 1;
        set(step.path, step.total - step.page);
      } else if (step.kind === "ended") {
        if (step.status === "done" || step.status === "partial" || step.status === "failed") read += 1;
        set(step.path, 0);
        ended.add(step.path);
      }
      observe();
    },
    seconds(documents) {
      observe();
      if (read + recognised === 0) return null;
      const { document, page } = paces();
      return Math.max(0, document * documents + page * pagesLeft);
    },
  };
}
