import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const sourceOf = (name: string) => fileURLToPath(new URL(`packages/${name}/src/index.ts`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests run on the sources; only the tests of the command and of the packages use what was built.
    alias: {
      "@qauly/model": sourceOf("model"),
      "@qauly/extractor": sourceOf("extractor"),
      "@qauly/normalizer": sourceOf("normalizer"),
      qauly: sourceOf("qauly"),
    },
  },
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
  },
});
