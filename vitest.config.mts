import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const sourceOf = (name: string, entry = "index") =>
  fileURLToPath(new URL(`packages/${name}/src/${entry}.ts`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests run on the sources; only the tests of the command and of the packages use what was built.
    alias: {
      "@qauly/model/rules": sourceOf("model", "rules"),
      "@qauly/model": sourceOf("model"),
      "@qauly/extractor/pictures": sourceOf("extractor", "pictures"),
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
