/** `qauly explain`: what a finding means and what to do about it. */
import { explainFinding, findingCodes, findingRules, trustSignWords } from "@qauly/model/rules";
import { type ExitCode, exitCode, UsageError } from "./exit.js";
import { nearest } from "./nearest.js";
import { print } from "./output.js";

export async function explain(code: string | undefined): Promise<ExitCode> {
  if (code === undefined) {
    await print(codeList());
    return exitCode.done;
  }
  const known = findingCodes.find((each) => each === code.replace(/:info$/, ""));
  const sign = trustSignWords(code);
  if (known === undefined && sign !== null) {
    await print(`${code} (sign of trust)\n${sign.en}\n`);
    return exitCode.done;
  }
  if (known === undefined) {
    const near = nearest(code, findingCodes);
    const advice = near.length === 0 ? "qauly explain lists them" : `did you mean ${near.join(", ")}?`;
    throw new UsageError(`explain ${code}: no such finding: ${advice}`);
  }
  await print(explainFinding(known));
  return exitCode.done;
}

/** All codes with their severity and meaning. */
function codeList(): string {
  const width = Math.max(...findingCodes.map((code) => code.length));
  return findingCodes
    .map(
      (code) => `${findingRules[code].severity.padEnd(7)}  ${code.padEnd(width)}  ${findingRules[code].description}\n`,
    )
    .join("");
}
