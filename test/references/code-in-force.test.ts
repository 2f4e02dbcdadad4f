import { parseAct, type Resolution } from "qauly";
import { expect, test } from "vitest";

const act = (title: string, force: string) => `${title}

Қарасу ауданы мәслихатының 2025 жылғы 21 қарашадағы № 40/3 шешімі

Қазақстан Республикасы Салық кодексінің 510-бабына сәйкес Қарасу ауданының мәслихаты ШЕШІМ ҚАБЫЛДАДЫ:

1. Мөлшерлемелер бекітілсін.
2. Осы шешім ${force} қолданысқа енгізіледі.

Мәслихат төрағасы                                   Б. Сәрсенов
`;

const codeOf = ({ references, findings }: Resolution) => [
  references[0]?.target?.id ?? null,
  findings.filter(({ code }) => code.startsWith("reference.")).map(({ code, path }) => `${code} ${path}`),
];

test.each([
  ["Бірыңғай жер салығы туралы", "2026 жылғы 1 қаңтардан бастап", "K2500000214", []],
  ["Бірыңғай жер салығы туралы", "алғашқы ресми жарияланған күнінен бастап", "K1700000120", []],
  [
    "2026 жылға арналған төлемдер туралы",
    "2025 жылғы 10 желтоқсаннан бастап",
    null,
    ["reference.ambiguous-code /references/0/target"],
  ],
])("an act of November 2025 on «%s», in force %s, cites the Tax Code", async (title, force, id, found) => {
  expect(codeOf(await parseAct(act(title, force)))).toEqual([id, found]);
});
