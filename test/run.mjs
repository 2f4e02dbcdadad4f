// `npm test`: gets the checkout ready, runs the tests with the arguments that were given, and closes with one line
// `N passed, N failed` (`, N skipped` when some were), whatever the reporter says.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare, root } from "../scripts/setup.mjs";

try {
  prepare();
} catch (error) {
  if (error.name !== "SetupError") throw error;
  console.error(`npm test: ${error.message}`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "qauly-test-"));
const counts = join(folder, "counts.json");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${counts}`];
const { status } = spawnSync(process.execPath, [vitest, "run", ...reporters, ...process.argv.slice(2)], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});

let outcome;
try {
  outcome = JSON.parse(readFileSync(counts, "utf8"));
} catch {
  console.error("npm test: the test run ended without a result: see the lines above");
  process.exit(status || 1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// A file that could not be loaded holds no test that could fail, and still is a failure.
const broken = outcome.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
const failed = outcome.numFailedTests + broken.length;
const skipped = outcome.numPendingTests + outcome.numTodoTests;
console.log(`${outcome.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = status || (failed > 0 ? 1 : 0);
