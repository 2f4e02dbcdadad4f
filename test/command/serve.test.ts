/** `qauly serve`: it says where it listens, answers, and ends when it is told to. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/setup.mjs";
import { inFolder, qauly, sample } from "./command.js";

const command = join(root, "packages/qauly/dist/bin.js");

/** Starts it and waits for the line that says where it listens. */
function started(...args: readonly string[]): Promise<{ url: string; child: ChildProcess; words: () => string }> {
  const child = spawn(process.execPath, [command, "serve", "--port", "0", "--jobs", "1", ...args]);
  let words = "";
  return new Promise((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      words += text;
      const url = /listening on (\S+)/.exec(words)?.[1];
      if (url !== undefined) resolve({ url, child, words: () => words });
    });
    child.on("exit", (code) => reject(new Error(`ended with ${code}: ${words}`)));
  });
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once("exit", resolve));

test("answers until SIGTERM comes, and lets what is under way end", async () => {
  const { url, child, words } = await started();
  const answer = fetch(`${url}/v1/acts?fileName=a.txt`, { method: "POST", body: readFileSync(sample) });
  await fetch(`${url}/healthz`);
  const end = ended(child);
  child.kill("SIGTERM");
  const response = await answer;
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ act: { number: "593" }, source: { fileName: "a.txt" } });
  expect(await end).toBe(0);
  expect(words()).toMatch(/"route":"\/v1\/acts","status":200/);
});

test("asks for the token of its file", async () => {
  await inFolder({ token: "0123456789abcdef\n" }, async (folder) => {
    const file = join(folder, "token");
    const { url, child } = await started("--token-file", file, "--log-level", "silent");
    expect((await fetch(`${url}/v1/codes`)).status).toBe(401);
    const headers = { authorization: "Bearer 0123456789abcdef" };
    expect((await fetch(`${url}/v1/codes`, { headers })).status).toBe(200);
    const end = ended(child);
    child.kill("SIGINT");
    expect(await end).toBe(0);
  });
});

test.each([
  [["--host", "0.0.0.0"], /--host 0\.0\.0\.0: others reach it: give a token/],
  [["--token-file", "there-is-none"], /--token-file there-is-none: cannot be read/],
  [["--port", "70000"], /from 0 to 65535/],
])("%j is wrong use", (args, words) => {
  const { status, stderr } = qauly(["serve", ...args]);
  expect(status).toBe(2);
  expect(stderr).toMatch(words);
});
