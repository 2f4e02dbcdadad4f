/** `qauly graph`: acts and what they do to one another, over results. */
import { GraphBuilder } from "../graph/graph.js";
import { graphWriters } from "../graph/writers.js";
import { noActFinding } from "../results/no-act.js";
import { actsOf } from "../results/results.js";
import { type ExitCode, exitCode, say } from "./exit.js";
import type { GraphOptions } from "./options.js";
import { openSink } from "./output.js";
import { onResults } from "./results.js";

/** Characters that are written at once. */
const PIECE = 65_536;

export function graph(path: string, { to, out, force, debug }: GraphOptions): Promise<ExitCode> {
  return onResults(path, debug, async (results, onTorn) => {
    const sink = openSink(out, [results.actsFile], force);
    const builder = new GraphBuilder();
    for await (const { resolution } of actsOf(results, onTorn)) {
      if (noActFinding(resolution) === null) builder.add(resolution);
    }
    const whole = builder.graph();
    let piece = "";
    for (const text of graphWriters[to](whole)) {
      piece += text;
      if (piece.length < PIECE) continue;
      await sink.write(piece);
      piece = "";
    }
    await sink.write(piece);
    await sink.close();
    if (out !== undefined) say(path, `${whole.nodes.length} acts and ${whole.edges.length} relations written`, out);
    return exitCode.done;
  });
}
