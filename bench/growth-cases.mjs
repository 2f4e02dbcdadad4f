// Inputs for measuring how time grows: for each a function from a length in characters to a text. The pieces are not a
// list of what once was slow: they are every character of the writing systems in question, every word and line of the
// sample acts, and every structure of an act, repeated.
import { readdirSync, readFileSync } from "node:fs";

const samples = new URL("../samples/", import.meta.url);
const sample = readFileSync(new URL("bayterek-593.txt", samples), "utf8");
const [head, tail] = [sample.slice(0, sample.indexOf("      1. ")), sample.slice(sample.indexOf("      Аудан әкімі"))];

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** ASCII with its control characters, Latin-1, Cyrillic with the Kazakh letters, punctuation and spaces of Unicode. */
const characters = [
  ...range(0x01, 0x7e),
  ...range(0xa0, 0xff),
  ...range(0x400, 0x45f),
  ..."ҚқҢңҒғҮүҰұӘәӨөҺһІі",
  ...range(0x2000, 0x2044),
  ..."№∙•■□●○▪►→−√\u2502\u2500\ufeff\ufffd\ufffe",
];

const texts = readdirSync(samples)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, samples), "utf8"));
const words = new Set(texts.flatMap((text) => text.split(/\s+/)).filter((word) => word.length > 1));
const lines = new Set(
  texts
    .flatMap((text) => text.split("\n"))
    .map((line) => line.trim())
    .filter((line) => line.includes(" ")),
);

/** Pieces of an act by the part that they make; `n` counts from 1. */
const parts = {
  clauses: (n) => `      ${n}. Бөлімге тапсырма берілсін.\n`,
  "clauses that all are the first": () => "      1. Бөлімге тапсырма берілсін.\n",
  "sub-clauses": (n) => `      ${n}) бөлімге тапсырма берілсін;\n`,
  "sub-clauses by letter": (n) => `      ${"абвгде"[n % 6]}) бөлімге тапсырма берілсін;\n`,
  "sub-clauses on one line": (n) => ` ${n}) бөлімге тапсырма берілсін;`,
  "clauses on one line": (n) => ` ${n}. Бөлімге тапсырма берілсін.`,
  "clauses that fall": (n) => `      ${1_000_000 - n}. Бөлімге тапсырма берілсін.\n`,
  "clauses with sub-clauses": (n) =>
    n % 5 === 1 ? `      ${Math.ceil(n / 5)}. Тапсырма:\n` : `      ${(n + 3) % 5}) берілсін;\n`,
  "numbers of several parts": (n) => `      1.${n}. Бөлімге тапсырма берілсін.\n`,
  "deep numbers": (n) => `      ${"1.".repeat(1 + (n % 40))} Бөлімге тапсырма берілсін.\n`,
  "Roman clauses": (n) => `      ${"ivxlc"[n % 5].toUpperCase()}. Бөлімге тапсырма берілсін.\n`,
  dashes: () => "      - бөлімге тапсырма берілсін;\n",
  paragraphs: () => "      Бөлімге тапсырма берілсін.\n",
  "unindented paragraphs": () => "Бөлімге тапсырма берілсін\n",
  "blank lines": () => "\n",
  "citations of acts": (n) =>
    `      ${n}. Әкімдіктің 2020 жылғы 5 мамырдағы № ${n} қаулысының күші жойылды деп танылсын.\n`,
  "citations in one clause": (n) => ` Әкімдіктің 2020 жылғы 5 мамырдағы № ${n} қаулысы,`,
  "citations of clauses": (n) => ` осы қаулының ${n}-тармағы,`,
  "citations of annexes": (n) => ` осы қаулыға ${n}-қосымша,`,
  "titles in quotation marks": (n) => ` «Тәртіпті бекіту туралы ${n}» Қазақстан Республикасының Заңы,`,
  "quotation marks that open": (n) => ` «тәртіп ${n}`,
  "quotation marks that close": (n) => ` тәртіп» ${n}`,
  "brackets that open": (n) => ` (тәртіп ${n}`,
  "brackets that close": (n) => ` тәртіп) ${n}`,
  "displaced link words": (n) => `      ${n}. "" «Тәртіп» мен «Ереже» туралы және қаулы.\n`,
  annexes: (n) => `Аудан әкімдігінің\n2020 жылғы 5 мамырдағы\n№ 7 қаулысына\n${n}-қосымша\n\nТізбе\n\n`,
  "annex headings on one line": (n) => `Аудан әкімдігінің 2020 жылғы 5 мамырдағы № 7 қаулысына ${n}-қосымша\n`,
  "signatures at the end": () => "      Аудан әкімі      С. Ержанов\n",
  "signatures on two lines": () => "      Аудан әкімінің\n      міндетін атқарушы      С. Ержанов\n",
  "agreed lines": (n) => `      КЕЛІСІЛДІ:\n      Басқарма басшысы С. Ержанов ${n}\n`,
  notes: (n) => `      Ескерту. ${n}-тармақ жаңа редакцияда – аудан әкімдігінің 05.05.2020 № ${n} қаулысымен.\n`,
  "footnotes of the register": (n) => `      РҚАО-ның ескертпесі. ${n}\n`,
  "table rows with pipes": (n) => `| ${n} | Ақбидай серіктестігі | 120 | 2 | 3 |\n`,
  "table rows with tabs": (n) => `${n}\tАқбидай серіктестігі\t120\t2\t3\n`,
  "table rows with blanks": (n) => `${String(n).padEnd(8)}Ақбидай серіктестігі      120     2      3\n`,
  "cells on lines of their own": (n) => `${n}\nАқбидай серіктестігі\n120\n2\n3\n`,
  "divided words": (n) => `тап-\nсырма ${n} `,
  "lines of ten characters": () => "тапсырма \n",
  "one word": () => "а",
  "letter-spaced words": () => "Ш Е Ш І М  ",
  "page feeds": (n) => `Бет ${n}\n\f`,
  "page numbers": (n) => `      Бөлімге тапсырма берілсін.\n${n}\n\f`,
  "running heads": () => "Аудан әкімдігі\n      Бөлімге тапсырма берілсін.\n\f",
  chapters: (n) => `${n}-тарау. Жалпы ережелер\n\n      ${n}. Осы ереже қолданылады.\n`,
  articles: (n) => `${n}-бап. Негізгі ұғымдар\n`,
  "heads of acts": (n) => `Аудан әкімдігінің 2020 жылғы 5 мамырдағы № ${n} қаулысы\n\nТәртіп туралы\n\n`,
  registrations: (n) => `Әділет департаментінде 2020 жылғы 5 мамырда № ${n} болып тіркелді\n`,
  "enacting formulas": () => "      Аудан әкімдігі ҚАУЛЫ ЕТЕДІ:\n",
  dates: () => " 2020 жылғы 5 мамырдағы",
  "numbers of acts": (n) => ` № ${n}`,
  percentages: (n) => ` ${n % 100} %`,
  "e-mail addresses": (n) => ` a${n}@b.kz`,
  "web addresses": (n) => ` https://adilet.zan.kz/kaz/docs/V${n}`,
  "long figures": () => "1234567890",
  "commas in figures": () => "1,",
  "mixed scripts": () => "aа",
  "letters of another encoding": () => "Îá óòâåðæäåíèè ",
  "letters from before Unicode": () => "ќаулыныѕ ",
};

function repeat(piece, length) {
  let text = "";
  for (let n = 1; text.length < length; n += 1) text += piece(n);
  return text;
}

const piecewise = (piece) => ({
  alone: (length) => repeat(piece, length),
  "in an act": (length) => `${head}${repeat(piece, length)}\n${tail}`,
});

/** Name and maker of each case. `families` limits them. */
export function* growthCases(families = ["parts", "characters", "words", "lines"]) {
  const named = (name, piece) =>
    Object.entries(piecewise(piece)).map(([where, make]) => ({ name: `${name}, ${where}`, make }));
  const quoted = (text) => JSON.stringify(text);
  if (families.includes("parts")) {
    for (const [name, piece] of Object.entries(parts)) yield* named(name, piece);
  }
  if (families.includes("characters")) {
    for (const character of characters) {
      for (const after of ["", " ", "\n"]) {
        yield* named(quoted(character + after), () => character + after);
      }
      yield* named(quoted(`1${character}`), () => `1${character}`);
      yield* named(quoted(`а${character}`), () => `а${character}`);
    }
  }
  if (families.includes("words")) {
    for (const word of words) {
      for (const after of [" ", "\n"]) yield* named(quoted(word + after), () => word + after);
      yield* named(`numbered ${quoted(`${word} `)}`, (n) => `${n} ${word} `);
      yield* named(`numbered ${quoted(`${word}\n`)}`, (n) => `${n}. ${word}\n`);
    }
  }
  if (families.includes("lines")) {
    for (const line of lines) {
      for (const after of [" ", "\n"]) yield* named(quoted(line + after), () => line + after);
    }
  }
}
