/**
 * Which process reads which document. A process that reads short documents is given some ahead, and answers them in groups: else
 * it waits for each, longest where all processors are busy, and the command wakes up for each.
 */
import { QaulyError } from "@qauly/model";
import type { Source } from "./messages.js";
import type { Answer, OnPage, Reader } from "./reader.js";

export interface Places {
  /** Gives a document to a process as soon as there is a place. @throws QaulyError `fault` where no process can be started. */
  read(document: Wanted): Promise<Placed>;
  /** Starts a process before there is a document, if there is none. */
  warm(): void;
  /** How many documents the processes take, those that they have included. */
  room(): number;
  /** Processes that read. */
  busy(): readonly Reader[];
  /** Ends all processes; who waits for a place waits on. */
  close(): void;
}

export interface Wanted {
  readonly source: Source;
  readonly demand: Demand;
  readonly onPage?: OnPage | undefined;
  /** Is told which process reads it. */
  readonly onPlace?: ((reader: Reader) => void) | undefined;
  /** It had a place before, and goes before others. */
  readonly isAgain: boolean;
}

/** Any process will do; one that has no other document meanwhile; or such a one that has read nothing before. */
export type Demand = "any" | "alone" | "fresh";

export interface Placed {
  readonly answer: Answer;
  /** The process had read nothing before. */
  readonly wasFresh: boolean;
}

export interface PlacesOptions {
  /** How many there may be. */
  readonly processes: number;
  /** That a process may hold. */
  readonly bytes: number;
  /** Null where it ended before it was ready. */
  readonly start: () => Promise<Reader | null>;
}

/** A process is ended after this many documents: what any library forgets to give back is given back then. */
const documentsOfAProcess = 50_000;
/** So many processes may fail to start, one after another, before the batch is given up. */
const triesToStart = 5;
/** Milliseconds of work that a process is given ahead: enough while the command is busy, and little to be read once more elsewhere. */
const ahead = 100;
/** Documents given ahead at most. */
const mostAhead = 16;
/** Milliseconds a document within which another may wait behind it: longer ones had better go where there is time first. */
const short = 250;

interface Waiting extends Wanted {
  readonly go: (reader: Reader) => Promise<void>;
  readonly fail: (error: unknown) => void;
}

export function placesIn({ processes, bytes, start }: PlacesOptions): Places {
  const readers = new Set<Reader>();
  /** Those whose document is to have no other behind it. */
  const alone = new Set<Reader>();
  const waiting: Waiting[] = [];
  let starting = 0;
  let isClosed = false;

  /** A process that holds much would be ended for what its next document did not ask for. */
  const mayGoOn = ({ isAlive, documents, memory }: Reader): boolean =>
    isAlive && documents < documentsOfAProcess && memory <= bytes / 2;

  const find = (isFit: (reader: Reader) => boolean): Reader | undefined => [...readers].find(isFit);
  const isIdle = ({ load }: Reader): boolean => load === 0;

  function drop(reader: Reader | undefined): void {
    if (reader === undefined) return;
    reader.end();
    readers.delete(reader);
  }

  function sweep(): void {
    for (const reader of readers) if (!mayGoOn(reader) && (!reader.isAlive || isIdle(reader))) drop(reader);
  }

  async function startOne(): Promise<Reader | null> {
    for (let tries = 0; tries < triesToStart && !isClosed; tries += 1) {
      const reader = await start();
      if (isClosed) reader?.end();
      else if (reader !== null) return reader;
    }
    return null;
  }

  async function startIdle(): Promise<void> {
    starting += 1;
    const reader = await startOne();
    starting -= 1;
    if (reader !== null) readers.add(reader);
    placeAll();
  }

  async function goInNew({ go, fail }: Waiting): Promise<void> {
    starting += 1;
    const reader = await startOne();
    starting -= 1;
    if (reader === null) {
      fail(
        new QaulyError("fault", "no process for reading can be started", "check the memory and the processes allowed"),
      );
    } else {
      readers.add(reader);
      void go(reader);
    }
  }

  /** False where there is no place now. */
  function place(next: Waiting): boolean {
    const isFresh = next.demand === "fresh";
    const idle = find((reader) => isIdle(reader) && (!isFresh || reader.documents === 0));
    if (idle !== undefined) {
      void next.go(idle);
      return true;
    }
    if (isFresh && readers.size + starting >= processes) drop(find(isIdle));
    if (readers.size + starting < processes) {
      void goInNew(next);
      return true;
    }
    const [leastBusy] =
      next.demand === "any"
        ? [...readers].filter((reader) => reader.load < roomIn(reader)).sort((a, b) => a.load - b.load)
        : [];
    if (leastBusy === undefined) return false;
    void next.go(leastBusy);
    return true;
  }

  /** How many documents it takes. */
  function roomIn(reader: Reader): number {
    if (reader.pace > short || alone.has(reader) || !mayGoOn(reader)) return 1;
    return Math.min(Math.max(Math.round(ahead / reader.pace), 2), mostAhead);
  }

  function placeAll(): void {
    if (isClosed) return;
    sweep();
    while (waiting[0] !== undefined && place(waiting[0])) waiting.shift();
    // What waits behind a document while another process has nothing to do goes there.
    const hasRoom = readers.size + starting < processes || find(isIdle) !== undefined;
    if (waiting.length === 0 && hasRoom) find(({ load }) => load > 1)?.giveBack();
  }

  return {
    read(wanted) {
      return new Promise((resolve, fail) => {
        const go = async (reader: Reader): Promise<void> => {
          const wasFresh = reader.documents === 0;
          if (wanted.demand !== "any") alone.add(reader);
          wanted.onPlace?.(reader);
          const answer = await reader.read(wanted.source, wanted.onPage);
          alone.delete(reader);
          resolve({ answer, wasFresh });
          placeAll();
        };
        const next = { ...wanted, go, fail };
        if (wanted.isAgain) waiting.unshift(next);
        else waiting.push(next);
        placeAll();
      });
    },
    warm() {
      if (readers.size + starting === 0) void startIdle();
    },
    room: () => [...readers].reduce((sum, reader) => sum + roomIn(reader), processes - readers.size),
    busy: () => [...readers].filter((reader) => !isIdle(reader)),
    close() {
      isClosed = true;
      for (const reader of readers) reader.end();
    },
  };
}
