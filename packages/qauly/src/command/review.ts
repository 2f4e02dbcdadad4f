/** `qauly review`: steps through what is doubted in a folder of results. */
import { randomBytes } from "node:crypto";
import { userInfo } from "node:os";
import { correctionsIn, readCorrections } from "../corrections/file.js";
import { screen } from "../review/screen.js";
import { openSession, type Session } from "../review/session.js";
import { type Effect, type ReviewEvent, type ReviewState, reduce, start } from "../review/state.js";
import { openTerminal } from "../review/terminal.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import type { ReviewOptions } from "./options.js";
import { onResults } from "./results.js";

export function review(path: string, options: ReviewOptions): Promise<ExitCode> {
  return onResults(path, options.debug, async (results, onTorn) => {
    const { folder } = results;
    if (folder === null) throw new UsageError(`${path}: is a file: give a folder that qauly batch has filled`);
    if (!process.stdin.isTTY || !process.stdout.isTTY) {
      throw new UsageError("review needs a terminal for keys and screen: run it in one, without pipes");
    }
    const file = correctionsIn(folder);
    const entries = await readCorrections(file);
    const earlier = entries.findLast((entry) => entry.kind === "sample")?.seed;
    const session = await openSession({
      results,
      file,
      entries,
      who: whoOf(options),
      root: options.root,
      audit: auditOf(options, earlier),
      now: () => new Date(),
      onTorn,
    });
    if (session.queue.length === 0) {
      say(path, "nothing is to be looked at", session.drawn ?? "--audit N draws a sample of what was accepted");
      return exitCode.done;
    }
    const { code, decided } = await stepThrough(session);
    say(
      path,
      `${decided} ${decided === 1 ? "decision" : "decisions"} kept in ${file}`,
      ...(session.drawn === null ? [] : [session.drawn]),
    );
    return code;
  });
}

/** A sample goes on with its seed, so that a larger one holds it. */
function auditOf({ audit, seed }: ReviewOptions, earlier: string | undefined) {
  if (audit === undefined) {
    if (seed !== undefined) throw new UsageError("--seed has no meaning without --audit");
    return null;
  }
  return { size: audit, seed: seed ?? earlier ?? randomBytes(8).toString("hex") };
}

function whoOf({ who = userName() }: ReviewOptions): string {
  if (who.trim() === "") throw new UsageError("--who: the name is empty: say who decides");
  return who;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new UsageError("the user has no name here: give one with --who");
  }
}

const codeOf = {
  SIGINT: exitCode.interrupted,
  SIGTERM: exitCode.terminated,
  SIGHUP: exitCode.done,
  end: exitCode.done,
} as const;

interface Sitting {
  readonly code: ExitCode;
  readonly decided: number;
}

function stepThrough(session: Session): Promise<Sitting> {
  return new Promise((resolve, reject) => {
    const color = process.env.NO_COLOR === undefined || process.env.NO_COLOR === "";
    let state: ReviewState;
    let isOver = false;
    const end = (code: ExitCode): void => {
      isOver = true;
      terminal.close();
      resolve({ code, decided: state.decided });
    };
    const fail = (error: unknown): void => {
      isOver = true;
      terminal.close();
      reject(error);
    };
    const terminal = openTerminal(process.stdin, process.stdout, {
      onKey: (key) => take({ kind: "key", key }),
      onResize: () => draw(),
      onEnd: (signal) => end(codeOf[signal]),
    });
    const draw = (): void => {
      if (!isOver) terminal.draw(screen(state, { columns: terminal.columns, rows: terminal.rows, color }));
    };
    const follow = (next: { readonly state: ReviewState; readonly effects: readonly Effect[] }): void => {
      state = next.state;
      draw();
      for (const effect of next.effects) {
        if (effect.kind === "quit") {
          end(effect.interrupted ? exitCode.interrupted : exitCode.done);
          break;
        }
        session.run(effect).then((event) => event !== null && take(event), fail);
      }
    };
    const take = (event: ReviewEvent): void => {
      if (!isOver) follow(reduce(state, event));
    };
    follow(start(session.queue));
  });
}
