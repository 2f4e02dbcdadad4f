/**
 * Which process reads which document. A process that reads short documents is given its next one while it reads: else it waits
 * for each, longest where all processors are busy. Measured: an eighth more documents a second.
 */
import { QaulyError } from "@qauly/model";
import type { Answer, Reader } from "./reader.js";

export interface Places {
  /** Gives a document to a process as soon as there is a place. @throws QaulyError `fault` where no process can be started. */
  read(document: Wanted): Promise<Placed>;
  /** Processes that read. */
  busy(): readonly Reader[];
  /** Ends all processes; who waits for a place waits on. */
  close(): void;
}

export interface Wanted {
  readonly file: string;
  readonly fileName: string;
  /** Only a process that has read nothing will do, and no other document is to wait behind. */
  readonly mustBeFresh: boolean;
  /** It had a place before, and goes before others. */
  readonly isAgain: boolean;
}

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
const documentsOfAProcess = 10_000;
/** So many processes may fail to start, one after another, before the batch is given up. */
const triesToStart = 5;
/** Milliseconds a document within which one more may wait behind it: longer ones had better go where there is time first. */
const short = 250;

interface Waiting extends Wanted {
  readonly go: (reader: Reader) => void;
  readonly fail: (error: unknown) => void;
}

export function placesIn({ processes, bytes, start }: PlacesOptions): Places {
  const readers = new Set<Reader>();
  const waiting: Waiting[] = [];
  let starting = 0;
  let isClosed = false;

  /** A process that holds much would be ended for what its next document did not ask for. */
  const mayGoOn = ({ isAlive, documents, memory }: Reader): boolean =>
    isAlive && documents < documentsOfAProcess && memory <= bytes / 2;

  const find = (isFit: (reader: Reader) => boolean): Reader | undefined => [...readers].find(isFit);
  const isIdle = ({ load }: Reader): boolean => load === 0;

  function sweep(): void {
    for (const reader of readers) {
      if (mayGoOn(reader) || (reader.isAlive && !isIdle(reader))) continue;
      reader.end();
      readers.delete(reader);
    }
  }

  async function startOne(): Promise<Reader | null> {
    for (let tries = 0; tries < triesToStart && !isClosed; tries += 1) {
      const reader = await start();
      if (isClosed) reader?.end();
      else if (reader !== null) return reader;
    }
    return null;
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
      go(reader);
    }
  }

  /** False where there is no place now. */
  function place(next: Waiting): boolean {
    const idle = find(isIdle);
    if (next.mustBeFresh && idle !== undefined) {
      idle.end();
      readers.delete(idle);
    }
    const reader = next.mustBeFresh ? undefined : idle;
    if (reader === undefined && readers.size + starting < processes) {
      void goInNew(next);
      return true;
    }
    const found = reader ?? (next.mustBeFresh ? undefined : find(takesOneMore));
    if (found === undefined) return false;
    next.go(found);
    return true;
  }

  const takesOneMore = (reader: Reader): boolean => reader.load === 1 && reader.pace < short && mayGoOn(reader);

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
          const answer = await reader.read(wanted.file, wanted.fileName);
          resolve({ answer, wasFresh });
          placeAll();
        };
        const next = { ...wanted, go, fail };
        if (wanted.isAgain) waiting.unshift(next);
        else waiting.push(next);
        placeAll();
      });
    },
    busy: () => [...readers].filter((reader) => !isIdle(reader)),
    close() {
      isClosed = true;
      for (const reader of readers) reader.end();
    },
  };
}
