import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const sourceOf = (name: string, entry = "index") =>
  fileURLToPath(new URL(`packages/${name}/src/${entry}.ts`, import.meta.url));

/** Both readers of PDF must give the same: these run once with each. */
const EACH_ENGINE = "test/extractor/pdf-*.test.ts";

export default defineConfig({
  resolve: {
    // Tests run on the sources; only the tests of the command and of the packages use what was built.
    alias: {
      "@qauly/model/rules": sourceOf("model", "rules"),
      "@qauly/model": sourceOf("model"),
      "@qauly/extractor/node": sourceOf("extractor", "node/index"),
      "@qauly/extractor/pictures": sourceOf("extractor", "pictures"),
      "@qauly/extractor/seen-box": sourceOf("extractor", "seen-box"),
      "@qauly/extractor/tesseract": sourceOf("extractor", "ocr/tesseract"),
      "@qauly/extractor": sourceOf("extractor"),
      "@qauly/normalizer": sourceOf("normalizer"),
      "qauly/ocr": sourceOf("qauly", "ocr"),
      qauly: sourceOf("qauly", "node"),
    },
  },
  test: {
    pool: "forks",
    // One for each core: most tests of the command wait for a process of their own.
    maxWorkers: availableParallelism(),
    setupFiles: [fileURLToPath(new URL("test/seed.ts", import.meta.url))],
    // Of use against a hang alone: no test measures time, and a busy machine is slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "all", include: ["test/**/*.test.ts"], exclude: [EACH_ENGINE] } },
      ...(["pdfium", "pdf.js"] as const).map((engine) => ({
        extends: true as const,
        test: { name: engine, include: [EACH_ENGINE], provide: { engine } },
      })),
    ],
  },
});
