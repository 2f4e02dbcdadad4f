/** Paths from the command line, with those of standard input where "-" stands. */
import { standardInput } from "./input.js";

export async function* listedPaths(paths: readonly string[], endWithNul: boolean): AsyncGenerator<string> {
  for (const path of paths) {
    if (path === standardInput) yield* pathsOf(process.stdin, endWithNul);
    else yield path;
  }
}

/** Empty ones are passed over. */
async function* pathsOf(stream: AsyncIterable<Uint8Array>, endWithNul: boolean): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  const end = endWithNul ? "\0" : /\r?\n/;
  let rest = "";
  for await (const bytes of stream) {
    const paths = (rest + decoder.decode(bytes, { stream: true })).split(end);
    rest = paths.pop() ?? "";
    yield* paths.filter((path) => path !== "");
  }
  const last = endWithNul ? rest : rest.replace(/\r$/, "");
  if (last !== "") yield last;
}
