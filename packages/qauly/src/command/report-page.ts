/** `qauly report`: results as one HTML page. */
import { basename, dirname, join, resolve } from "node:path";
import { GraphBuilder } from "../graph/graph.js";
import { gatherEntries } from "../report/gather.js";
import { reportPage } from "../report/page.js";
import { type ExitCode, exitCode, say } from "./exit.js";
import type { ReportOptions } from "./options.js";
import { openSink } from "./output.js";
import { onResults } from "./results.js";

/** What `--out` calls standard output. */
const standardOutput = "-";

export function report(path: string, options: ReportOptions): Promise<ExitCode> {
  return onResults(path, options.debug, async (results, onTorn) => {
    const { folder, actsFile } = results;
    const usual = folder === null ? join(dirname(path), `${basename(path)}.report.html`) : join(folder, "report.html");
    const out = options.out ?? usual;
    const sink = openSink(
      out === standardOutput ? undefined : out,
      [actsFile],
      options.force || options.out === undefined,
    );
    const builder = new GraphBuilder();
    const entries = await gatherEntries(results, onTorn, builder);
    let bytes = 0;
    for (const piece of reportPage(basename(resolve(path)), entries, builder.graph())) {
      bytes += Buffer.byteLength(piece);
      await sink.write(piece);
    }
    await sink.close();
    if (out !== standardOutput) say(path, `written to ${out} (${sizeOf(bytes)})`, "open it in a browser");
    return exitCode.done;
  });
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
