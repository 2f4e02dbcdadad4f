/** The terminal: keys in, screens out, and everything as it was when it is left. */
import { emitKeypressEvents } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";
import type { Key } from "./state.js";

export interface Terminal {
  draw(lines: readonly string[]): void;
  readonly columns: number;
  readonly rows: number;
  /** Gives the terminal back; may be called again. */
  close(): void;
}

export interface TerminalEvents {
  onKey(key: Key): void;
  onResize(): void;
  /** The terminal is gone, or the system asks the program to end. */
  onEnd(signal: "SIGINT" | "SIGTERM" | "SIGHUP" | "end"): void;
}

/** ECMA-48 and xterm: another screen, the cursor hidden, home, rest of line and screen. */
const enter = "\u001b[?1049h\u001b[?25l";
const leave = "\u001b[?25h\u001b[?1049l";
const home = "\u001b[H";
const clearLine = "\u001b[K";
const clearBelow = "\u001b[J";

interface RawKey {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly sequence?: string;
}

export function openTerminal(input: ReadStream, output: WriteStream, events: TerminalEvents): Terminal {
  let isOpen = true;
  const onKeypress = (text: string | undefined, key: RawKey): void => {
    const typed = text ?? "";
    const isPrintable = typed !== "" && key.ctrl !== true && !/\p{Cc}/u.test(typed);
    events.onKey({ name: key.name ?? typed, text: isPrintable ? typed : "", ctrl: key.ctrl === true });
  };
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    input.off("keypress", onKeypress);
    output.off("resize", events.onResize);
    process.off("SIGINT", onInterrupt).off("SIGTERM", onTerm).off("SIGHUP", onHangUp).off("exit", close);
    input.setRawMode(false);
    input.pause();
    output.write(leave);
  };
  // A Ctrl-C is a key here; the signal comes from other programs.
  const onInterrupt = (): void => events.onEnd("SIGINT");
  const onTerm = (): void => events.onEnd("SIGTERM");
  const onHangUp = (): void => events.onEnd("SIGHUP");
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.on("keypress", onKeypress);
  input.once("end", () => events.onEnd("end"));
  input.resume();
  output.on("resize", events.onResize);
  // Whatever ends the program, a fault too, the terminal is given back.
  process.on("SIGINT", onInterrupt).on("SIGTERM", onTerm).on("SIGHUP", onHangUp).on("exit", close);
  output.write(enter);
  return {
    draw(lines) {
      if (isOpen) output.write(home + lines.map((line) => line + clearLine).join("\r\n") + clearBelow);
    },
    get columns() {
      return output.columns || 80;
    },
    get rows() {
      return output.rows || 24;
    },
    close,
  };
}
