/** `qauly serve`: the service, until a signal ends it. */
import { readFileSync } from "node:fs";
import { startService } from "../service/server.js";
import { readCatalogueFile } from "./catalogue.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import { readRules } from "./json.js";
import type { ServeCommandOptions } from "./options.js";
import { given } from "./read-each.js";
import { checkTessdata } from "./recognition.js";
import { reportFailure } from "./report.js";

/** Addresses that only this machine reaches. */
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

export async function serve(options: ServeCommandOptions): Promise<ExitCode> {
  const {
    rules: ruleFile,
    catalogue: catalogueFile,
    tokenFile,
    origin = [],
    webhookHost = [],
    debug,
    ...rest
  } = options;
  const { tessdata, jobs, ...limits } = rest;
  checkTessdata(tessdata);
  const token = tokenOf(tokenFile);
  if (token === undefined && !loopback.test(options.host)) {
    throw new UsageError(`--host ${options.host}: others reach it: give a token with --token-file or QAULY_TOKEN`);
  }
  const rules = await given(ruleFile, readRules, debug);
  if (rules === null) return exitCode.unreadable;
  const catalogue = await given(catalogueFile, readCatalogueFile, debug);
  if (catalogue === null) return exitCode.unreadable;
  try {
    const service = await startService({
      ...limits,
      ...(jobs !== undefined && { jobs }),
      ...(tessdata !== undefined && { tessdata }),
      ...(token !== undefined && { token }),
      origins: origin,
      webhookHosts: webhookHost,
      parse: {
        ...(rules.value !== undefined && { rules: rules.value }),
        ...(catalogue.value !== undefined && { catalogue: catalogue.value }),
      },
    });
    say(`listening on ${service.url}`);
    await signalled();
    await service.close();
    return exitCode.done;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    reportFailure("serve", error, debug);
    return exitCode.unreadable;
  }
}

/** @throws UsageError where the file cannot be read */
function tokenOf(file: string | undefined): string | undefined {
  if (file === undefined) return process.env.QAULY_TOKEN;
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new UsageError(`--token-file ${file}: cannot be read: give a file with the token in it`);
  }
}

/** Resolves at the first signal; a second one ends the process at once. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(signal === "SIGINT" ? exitCode.interrupted : exitCode.terminated));
        resolve();
      });
    }
  });
}
