/** Bundlers as users set them up: with nothing but an entry and a folder. Each serves a page that reads acts. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../scripts/setup.mjs";

/** A user's project brings them: no other test needs them, and a clone is lighter without. */
export const bundlerPackages = { esbuild: "0.28.2", vite: "8.3.8", webpack: "5.113.0" };

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export type Bundler = (project: string) => Promise<Served>;

/** Reads the sample as a text and as a PDF; what came out is the promise `parsed`. */
const script = `
import { parseAct } from "qauly";
async function read(fileName) {
  const response = await fetch("/" + fileName);
  const { act, quota, source } = await parseAct(await response.blob(), { fileName });
  return [act.number, quota.allocations.length, source.engine];
}
globalThis.parsed = (async () => [await read("bayterek-593.txt"), await read("bayterek-593.pdf")])();
`;
const page =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>';

function copySamples(folder: string): void {
  for (const name of ["bayterek-593.txt", "bayterek-593.pdf"]) {
    copyFileSync(join(root, "samples", name), join(folder, name));
  }
}

export function writePage(project: string): void {
  writeFileSync(join(project, "page.js"), script);
  writeFileSync(join(project, "index.html"), page);
  copySamples(project);
}

// The types of none of them are here, since none is a package of this repository.
const bundlerOf = async (project: string, name: string) => {
  const path = createRequire(join(project, "package.json")).resolve(name);
  return import(pathToFileURL(path).href);
};

function outFolder(project: string, name: string): string {
  const out = join(project, `out-${name}`);
  mkdirSync(out, { recursive: true });
  copySamples(out);
  return out;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

async function serve(folder: string): Promise<Served> {
  const server = createServer(({ url = "/" }, response) => {
    const path = join(folder, new URL(url, "http://localhost").pathname.replace(/\/$/, "/index.html"));
    if (!existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("content-type", mediaTypes[extname(path)] ?? "application/octet-stream");
    response.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const bundlers: Readonly<Record<string, Bundler>> = {
  async "Vite's development server"(project) {
    const { createServer: createVite } = await bundlerOf(project, "vite");
    const server = await createVite({ root: project, configFile: false, logLevel: "error", server: { port: 0 } });
    await server.listen();
    return { url: server.resolvedUrls.local[0], close: () => server.close() };
  },

  async "a build of Vite"(project) {
    const { build } = await bundlerOf(project, "vite");
    const out = outFolder(project, "vite");
    await build({
      root: project,
      configFile: false,
      logLevel: "error",
      build: { outDir: out, emptyOutDir: false, minify: false },
    });
    return serve(out);
  },

  async webpack(project) {
    const { default: webpack } = await bundlerOf(project, "webpack");
    const out = outFolder(project, "webpack");
    const output = { path: out, filename: "page.js", publicPath: "/" };
    // Minifying is no part of the question, and takes half a minute.
    const configuration = { mode: "development", devtool: false, context: project, entry: "./page.js", output };
    await new Promise<void>((resolve, reject) => {
      webpack(configuration, (error: unknown, stats: { hasErrors(): boolean; toString(): string }) => {
        if (error !== null || stats.hasErrors()) reject(error ?? new Error(stats.toString()));
        else resolve();
      });
    });
    writeFileSync(join(out, "index.html"), page);
    return serve(out);
  },

  async esbuild(project) {
    const { build } = await bundlerOf(project, "esbuild");
    const out = outFolder(project, "esbuild");
    await build({
      absWorkingDir: project,
      entryPoints: ["page.js"],
      bundle: true,
      splitting: true,
      format: "esm",
      outdir: out,
      logLevel: "error",
    });
    writeFileSync(join(out, "index.html"), page);
    // As the README says: esbuild does not take along what a module finds by its own address.
    const { resolve } = createRequire(createRequire(join(project, "package.json")).resolve("@qauly/extractor"));
    copyFileSync(resolve("@hyzyla/pdfium/pdfium.wasm"), join(out, "pdfium.wasm"));
    return serve(out);
  },
};
