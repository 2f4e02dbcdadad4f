/** Any headcount and any percentage, spelled out or in figures, is read as the number that it is. */
import fc from "fast-check";
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { kazakhAct, russianAct } from "./quota-act.js";

/** Kazakh numerals with their ablative, which vowel harmony and the last sound decide. */
const kazakh = {
  units: "бір:ден екі:ден үш:тен төрт:тен бес:тен алты:дан жеті:ден сегіз:ден тоғыз:дан".split(" "),
  tens: "он:нан жиырма:дан отыз:дан қырық:тан елу:ден алпыс:тан жетпіс:тен сексен:нен тоқсан:нан".split(" "),
  hundred: "жүз:ден",
  thousand: "мың:нан",
};

/** The words of a number from 1 to 9999, each as `stem:ending`. */
function kazakhWords(value: number): string[] {
  const digit = (power: number) => Math.floor(value / power) % 10;
  const counted = (count: number, noun: string) =>
    count === 0 ? [] : count === 1 ? [noun] : [kazakh.units[count - 1]!, noun];
  return [
    ...counted(digit(1000), kazakh.thousand),
    ...counted(digit(100), kazakh.hundred),
    ...(digit(10) === 0 ? [] : [kazakh.tens[digit(10) - 1]!]),
    ...(digit(1) === 0 ? [] : [kazakh.units[digit(1) - 1]!]),
  ];
}

const stems = (words: readonly string[]) => words.map((word) => word.split(":")[0]).join(" ");
const spelled = (value: number) => stems(kazakhWords(value));
const spelledFrom = (value: number) => {
  const words = kazakhWords(value);
  return `${stems(words)}${words.at(-1)!.split(":")[1]}`;
};

/** Russian numerals in the genitive. */
const russian = {
  units: "одного двух трех четырех пяти шести семи восьми девяти".split(" "),
  teens:
    "десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати".split(
      " ",
    ),
  tens: "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста".split(" "),
  hundreds: "ста двухсот трехсот четырехсот пятисот шестисот семисот восьмисот девятисот".split(" "),
};

function russianGenitive(value: number): string {
  const digit = (power: number) => Math.floor(value / power) % 10;
  const thousands = digit(1000);
  const teen = digit(10) === 1;
  return [
    ...(thousands === 0 ? [] : thousands === 1 ? ["одной тысячи"] : [`${russian.units[thousands - 1]} тысяч`]),
    ...(digit(100) === 0 ? [] : [russian.hundreds[digit(100) - 1]!]),
    ...(teen ? [russian.teens[digit(1)]!] : digit(10) === 0 ? [] : [russian.tens[digit(10) - 2]!]),
    ...(teen || digit(1) === 0 ? [] : [russian.units[digit(1) - 1]!]),
  ].join(" ");
}

const tiersIn = async (text: string) => (await parseAct(text)).quota?.categories[0]?.tiers;
const opening = "1. Пробация есебінде тұрған адамдар үшін жұмыс орындарына мынадай мөлшерде квота белгіленсін:";
const russianOpening =
  "1. Установить квоту рабочих мест для лиц, состоящих на учете службы пробации, в следующих размерах:";

/** Three tiers that share their bounds: their two inner ends and their first. */
const ends = fc
  .uniqueArray(fc.integer({ min: 2, max: 4000 }), { minLength: 3, maxLength: 3 })
  .map((three) => three.sort((a, b) => a - b) as [number, number, number])
  .filter(([first, second, third]) => second > first + 1 && third > second + 1);

const expected = ([first, second, third]: readonly [number, number, number]) => [
  { minHeadcount: first, maxHeadcount: second, percent: 2 },
  { minHeadcount: second, maxHeadcount: third, percent: 3 },
  { minHeadcount: third + 1, maxHeadcount: null, percent: 4 },
];

test("headcounts in Kazakh words and in figures", async () => {
  await fc.assert(
    fc.asyncProperty(ends, async ([first, second, third]) => {
      const words = `1) ${spelledFrom(first)} ${spelled(second)} адамға дейін – екі пайыз;\n2) ${spelledFrom(second)} ${spelled(third)} адамға дейін – үш пайыз;\n3) ${spelledFrom(third)} астам – төрт пайыз.`;
      const figures = `1) ${first}-ден ${second} адамға дейін – 2 %;\n2) ${second}-ден ${third} адамға дейін – 3 %;\n3) ${third}-ден астам – 4 %.`;
      for (const tiers of [words, figures]) {
        expect(await tiersIn(kazakhAct(`${opening}\n${tiers}`))).toEqual(expected([first, second, third]));
      }
    }),
    { numRuns: 60 },
  );
});

test("headcounts in Russian words and in figures", async () => {
  await fc.assert(
    fc.asyncProperty(ends, async ([first, second, third]) => {
      const [one, two, three] = [first, second, third].map(russianGenitive);
      const words = `1) от ${one} до ${two} человек – два процента;\n2) от ${two} до ${three} человек – три процента;\n3) свыше ${three} человек – четыре процента.`;
      const figures = `1) от ${first} до ${second} человек – 2 %;\n2) от ${second} до ${third} человек – 3 %;\n3) более ${third} – 4 %.`;
      for (const tiers of [words, figures]) {
        expect(await tiersIn(russianAct(`${russianOpening}\n${tiers}`))).toEqual(expected([first, second, third]));
      }
    }),
    { numRuns: 60 },
  );
});

test("percentages in Kazakh words, with tenths and hundredths", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 99 }), async (whole, hundredths) => {
      const part = hundredths % 10 === 0 ? `оннан ${spelled(hundredths / 10)}` : `жүзден ${spelled(hundredths)}`;
      const words = `${whole === 0 ? "нөл" : spelled(whole)} бүтін ${part} пайыз`;
      const clause = `1. Пробация есебінде тұрған адамдар үшін ${words} мөлшерінде жұмыс орындарына квота белгіленсін.`;
      const act = await parseAct(kazakhAct(clause));
      expect(act.quota?.categories[0]?.percent, words).toBe(Number(`${whole}.${String(hundredths).padStart(2, "0")}`));
    }),
    { numRuns: 60 },
  );
});
