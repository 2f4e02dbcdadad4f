/** Two columns of signatures whose gap was lost are one signatory as read; a finding says that they may be several. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { type FormLanguage, hosts, writeAct } from "../sections/forms/host.js";

async function doubtsOf(language: FormLanguage, signatures: string) {
  const act = await parseAct(writeAct(language, hosts[language].minister, { signatures }));
  return act.findings
    .filter(({ code, path }) => code === "structure.doubtful" && path.startsWith("/signatories"))
    .map(({ severity, path, message }) => ({ severity, path, message }));
}

const flattened: readonly (readonly [FormLanguage, string])[] = [
  [
    "ru",
    "Министр водных ресурсов и Министр туризма\n\nирригации Республики Казахстан\n\nРеспублики Казахстан\n\n_______ Б. Тулегенов _______ Е. Касымбек",
  ],
  ["ru", "Председатель сессии Секретарь маслихата\n\nБ. Тулегенов Е. Касымбек"],
  [
    "kk",
    "Қазақстан Республикасы Қазақстан Республикасы\n\nСу ресурстары және Туризм министрі\n\nирригация министрі ________ Б. Төлегенов\n\n________ Е. Қасымбек",
  ],
];

const single: readonly (readonly [FormLanguage, string])[] = [
  ["ru", "Министр туризма\nРеспублики Казахстан\n\nЕ. Касымбек"],
  ["ru", "И.О. Министра туризма Республики Казахстан Е. Касымбек"],
  ["ru", "Заместитель Премьер-Министра Республики Казахстан - Министр туризма Е. Касымбек"],
  ["kk", "Қазақстан Республикасы Премьер-Министрінің орынбасары - Туризм министрі Е. Қасымбек"],
  ["kk", "Туризм министрі Е. Қасымбек\n\nСу ресурстары министрі Б. Төлегенов"],
];

describe("signatures in columns", () => {
  test.each(flattened)("%s: %s", async (language, signatures) => {
    expect(await doubtsOf(language, signatures)).toContainEqual({
      severity: "warning",
      path: "/signatories/0/role",
      message: "This was read as a signature; it may as well be several signatures.",
    });
  });

  test.each(single)("none: %s: %s", async (language, signatures) => {
    expect(await doubtsOf(language, signatures)).toEqual([]);
  });
});
