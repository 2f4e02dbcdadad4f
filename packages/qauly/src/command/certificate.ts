/** `qauly certificate`: what an audit says of the values that nobody looked at. */
import { type Bound, type Certificate, certificateOf } from "../audit/certificate.js";
import { census } from "../audit/population.js";
import { correctionsIn, readCorrections } from "../corrections/file.js";
import { actsAsRead } from "../results/results.js";
import { terminalText } from "../terminal-text.js";
import { alignedColumns } from "../writers/aligned-columns.js";
import { type ExitCode, exitCode, UsageError } from "./exit.js";
import type { CertificateOptions } from "./options.js";
import { print } from "./output.js";
import { onResults } from "./results.js";

export function certificate(path: string, options: CertificateOptions): Promise<ExitCode> {
  return onResults(path, options.debug, async (results, onTorn) => {
    if (results.folder === null) throw new UsageError(`${path}: is a file: give a folder that qauly batch has filled`);
    const counted = census();
    for await (const { resolution } of actsAsRead(results, onTorn)) counted.add(resolution);
    const entries = await readCorrections(correctionsIn(results.folder));
    const stated = certificateOf(entries, counted.population(), options.confidence / 100);
    await print(options.format === "json" ? `${JSON.stringify(stated, null, 2)}\n` : asText(path, stated));
    return stated.all.atMost === null ? exitCode.findings : exitCode.done;
  });
}

const number = (value: number): string => value.toLocaleString("en-US");

/** A bound is rounded up, and the lower end of an interval down, so that a rounded one holds too. */
function percent(share: number, round: (value: number) => number): string {
  if (share === 0) return "0 %";
  const digits = Math.max(0, 2 - Math.floor(Math.log10(share * 100)));
  const factor = 10 ** digits;
  return `${(round(share * 100 * factor - (round === Math.ceil ? 1e-9 : -1e-9)) / factor).toFixed(digits)} %`;
}

function asText(path: string, { confidence, population, sample, all, byField }: Certificate): string {
  const sure = `${+(confidence * 100).toFixed(4)} %`;
  const from =
    `${number(population.total)} values in ${number(population.acts)} acts of ${terminalText(path)} were accepted: ` +
    "the level of the act is clear, and no finding concerns the value.";
  const { notReckoned } = population;
  const unreckoned =
    notReckoned > 0
      ? [
          `${number(notReckoned)} of these acts ${notReckoned === 1 ? "has" : "have"} no reckoned trust and ` +
            `${notReckoned === 1 ? "is" : "are"} among them since nothing found there is graver than information.`,
        ]
      : [];
  if (sample === null) {
    return lines([
      from,
      ...unreckoned,
      "No sample was drawn from these very values, so nothing is known of them. qauly review --audit N draws one.",
    ]);
  }
  const { seed, drawnAt, drawnBy } = sample;
  const drawn = `${number(all.drawn)} of them were drawn at random (${terminalText(`seed ${seed}, ${drawnAt.slice(0, 10)}, ${drawnBy}`)}).`;
  if (all.atMost === null || all.interval === null) {
    return lines([from, ...unreckoned, drawn, "None of them was compared with its source yet, so nothing is known."]);
  }
  const judges = terminalText(sample.judgedBy.join(", "));
  const judged = `${number(all.right + all.wrong)} were compared with their source by ${judges}: ${number(all.wrong)} wrong.`;
  const open =
    all.notJudged > 0
      ? [
          `${number(all.notJudged)} were not judged and count as wrong in every upper bound: judge them for a better one.`,
        ]
      : [];
  const rows = Object.entries(byField).flatMap(([field, bound]) => (bound.drawn > 0 ? [[field, ...cells(bound)]] : []));
  const unknown = Object.entries(byField).flatMap(([field, bound]) => (bound.drawn > 0 ? [] : [field]));
  return lines([
    from,
    ...unreckoned,
    drawn,
    judged,
    ...open,
    "",
    `With ${sure} confidence at most ${percent(all.atMost, Math.ceil)} of the accepted values are wrong`,
    `(exact binomial bound, one-sided); the two-sided interval is ${interval(all.interval)}.`,
    "",
    alignedColumns([["field", "accepted", "drawn", "wrong", "not judged", "at most", "two-sided"], ...rows]).trimEnd(),
    "",
    ...(unknown.length > 0
      ? [`Nothing is known of kinds of which no value was drawn: ${unknown.join(", ")}.`, ""]
      : []),
    "Each row holds by itself at this confidence. Values that the source states and the result lacks are not among these.",
  ]);
}

const interval = ([low, high]: readonly [number, number]): string =>
  `${percent(low, Math.floor)} to ${percent(high, Math.ceil)}`;

function cells({ population, drawn, wrong, notJudged, atMost, interval: ends }: Bound): string[] {
  const known = atMost === null || ends === null ? ["nothing known", ""] : [percent(atMost, Math.ceil), interval(ends)];
  return [number(population), number(drawn), number(wrong), number(notJudged), ...known];
}

const lines = (all: readonly string[]): string => `${all.join("\n")}\n`;
