/** What acts do to one another, by the words that govern their citations. */
import { describe, expect, test } from "vitest";
import { done, kazakh, russian, words } from "./acts.js";

const kk = (number: number): string =>
  `«Саябаққа бару туралы» Сарыкөл облысы әкімдігінің 2019 жылғы 5 мамырдағы № ${number}`;
const ru = (number: number, noun = "постановление"): string =>
  `${noun} акимата Сарыкольской области от 5 мая 2019 года № ${number} «О посещении парка»`;

describe("in Kazakh", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["a repeal", [`1. ${kk(12)} қаулысының күші жойылды деп танылсын.`], ["repeals 12"]],
    ["in other words", [`1. ${kk(12)} қаулысының күші жойылған деп есептелсін.`], ["repeals 12"]],
    [
      "of several",
      [`1. ${kk(12)} және ${kk(13)} қаулыларының күші жойылды деп танылсын.`],
      ["repeals 12", "repeals 13"],
    ],
    ["of a part", [`1. ${kk(12)} қаулысының 2-тармағының күші жойылды деп танылсын.`], ["repeals-part 12 clause 2"]],
    [
      "a list below its verb",
      ["1. Мыналардың күші жойылды деп танылсын:", `1) ${kk(12)} қаулысы;`, `2) ${kk(13)} қаулысы.`],
      ["repeals 12", "repeals 13"],
    ],
    [
      "changes, and what they are",
      [
        `1. ${kk(12)} қаулысына мынадай өзгерістер енгізілсін:`,
        "1-тармақ мынадай редакцияда жазылсын:",
        "«1. Саябақ ашылсын.»;",
        "2-тармақтың 3) тармақшасы алып тасталсын.",
      ],
      ["amends 12", "replaces-wording 12", "repeals-part 12"],
    ],
    [
      "changes and additions",
      [`1. ${kk(12)} қаулысына өзгеріс пен толықтыру енгізілсін.`],
      ["amends 12", "supplements 12"],
    ],
    [
      "changes below an act that is named alone",
      [
        `1. ${kk(12)} қаулысында:`,
        "2-тармақ мынадай мазмұндағы 3) тармақшамен толықтырылсын;",
        "4-тармақ алып тасталсын.",
      ],
      ["supplements 12", "repeals-part 12"],
    ],
    [
      "of rules that an act approved",
      [`1. ${kk(12)} қаулысымен бекітілген Саябаққа бару қағидаларына өзгерістер енгізілсін.`],
      ["amends 12"],
    ],
    [
      "a suspension",
      [`1. ${kk(12)} қаулысының қолданысы 2024 жылғы 1 қаңтарға дейін тоқтатыла тұрсын.`],
      ["suspends 12"],
    ],
    ["a longer time", [`1. ${kk(12)} қаулысының қолданылу мерзімі ұзартылсын.`], ["extends 12"]],
    [
      "two orders",
      [`1. ${kk(12)} қаулысына өзгеріс енгізілсін, ${kk(13)} қаулысының күші жойылды деп танылсын.`],
      ["amends 12", "repeals 13"],
    ],
    [
      "a day at the end of a line, and the number in the next paragraph",
      ["1. Сарыкөл облысы әкімдігінің 2019 жылғы 5 мамырдағы", "№ 12 қаулысына өзгеріс енгізілсін."],
      ["amends 12"],
    ],
    [
      "a list whose verb ends its last item",
      ["1. Белгіленген тәртіппен:", `1) ${kk(12)} қаулысының;`, `2) ${kk(13)} қаулысының күші жойылды деп танылсын.`],
      ["repeals 12", "repeals 13"],
    ],
    [
      "what is ordered of the act itself in an item, by the verb of the last",
      [
        "1. Заң бөлімі:",
        "1) осы қаулының әділет органдарында мемлекеттік тіркелуін;",
        "2) осы қаулыны интернет-ресурста орналастыруды қамтамасыз етсін.",
        "2. Осы қаулының орындалуын бақылау облыс әкімінің орынбасары А.Б. Оспановқа жүктелсін.",
      ],
      ["registers self", "delegates-control self"],
    ],
    [
      "what others did, in the place of a clause",
      [
        "1. Саябақ ашылсын.",
        "2. Алынып тасталды - Сарыкөл облысы әкімдігінің 2024 жылғы 3 наурыздағы № 77 қаулысымен.",
        "3. Күші жойылды – Сарыкөл облысы әкімдігінің 2024 жылғы 3 наурыздағы № 78 қаулысымен.",
      ],
      ["repeals-part 77 by it", "repeals-part 78 by it"],
    ],
    ["no order: a ground", [`1. ${kk(12)} қаулысына сәйкес саябақ ашылсын және қағидалар бекітілсін.`], []],
    [
      "control and registration of its own",
      [
        "1. Саябақ ашылсын.",
        "2. Заң бөлімі осы қаулының әділет органдарында мемлекеттік тіркелуін қамтамасыз етсін.",
        "3. Осы қаулының орындалуын бақылау облыс әкімінің орынбасарына жүктелсін.",
      ],
      ["registers self", "delegates-control self"],
    ],
  ])("%s", async (_, clauses, expected) => {
    expect(done(await kazakh(clauses))).toEqual(expected);
  });

  test("grounds, and what is carried out", async () => {
    const { relations } = await kazakh(
      ["1. Саябақ ашылсын."],
      [],
      `${kk(12)} қаулысын іске асыру мақсатында, «Саябақтар туралы» Қазақстан Республикасының Заңына`,
    );
    expect(relations.map(({ kind }) => kind)).toEqual(["implements", "based-on"]);
  });

  test("days", async () => {
    const result = await kazakh([`1. ${kk(12)} қаулысының қолданысы 2024 жылғы 1 қаңтарға дейін тоқтатыла тұрсын.`]);
    expect(result.relations.at(-1)!.effect).toEqual({ by: "this", part: [], from: null, until: "2024-01-01" });
  });

  test("notes of the register say what others did", async () => {
    const note = "Ескерту. Күші жойылды - Сарыкөл облысы әкімдігінің 2024 жылғы 3 наурыздағы № 77 қаулысымен.";
    expect(done(await kazakh(["1. Саябақ ашылсын."], [note]))).toEqual(["repeals 77 by it"]);
  });
});

describe("in Russian", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["a repeal", [`1. Признать утратившим силу ${ru(12)}.`], ["repeals 12"]],
    ["whose verb stands behind", [`1. ${ru(12, "Постановление")} признать утратившим силу.`], ["repeals 12"]],
    ["in another word", [`1. Отменить ${ru(12)}.`], ["repeals 12"]],
    ["of a part", [`1. Признать утратившим силу пункт 2 ${ru(12, "постановления")}.`], ["repeals-part 12 clause 2"]],
    [
      "a list below its verb",
      ["1. Признать утратившими силу:", `1) ${ru(12)};`, `2) ${ru(13)}.`],
      ["repeals 12", "repeals 13"],
    ],
    [
      "changes, and what they are",
      [
        `1. Внести в ${ru(12)} следующие изменения:`,
        "пункт 1 изложить в следующей редакции:",
        "«1. Открыть парк.»;",
        "подпункт 3) пункта 2 исключить.",
      ],
      ["amends 12", "replaces-wording 12", "repeals-part 12"],
    ],
    ["changes and additions", [`1. Внести в ${ru(12)} изменения и дополнения.`], ["amends 12", "supplements 12"]],
    [
      "changes below an act that is named alone",
      [
        `1. В ${ru(12, "постановлении")}:`,
        "дополнить пунктом 3 следующего содержания:",
        "«3. Закрыть парк.»;",
        "пункт 4 исключить.",
      ],
      ["supplements 12", "repeals-part 12"],
    ],
    [
      "of rules that an act approved",
      [`1. Внести в Правила посещения парка, утвержденные ${ru(12, "постановлением")}, изменения.`],
      ["amends 12"],
    ],
    ["a suspension", [`1. Приостановить действие ${ru(12, "постановления")}.`], ["suspends 12"]],
    [
      "two orders",
      [`1. Внести изменение в ${ru(12)} и признать утратившим силу ${ru(13)}.`],
      ["amends 12", "repeals 13"],
    ],
    ["no order: a ground", [`1. Открыть парк в соответствии с ${ru(12, "постановлением")} и утвердить правила.`], []],
    [
      "control and registration of its own",
      [
        "1. Открыть парк.",
        "2. Юридическому отделу обеспечить государственную регистрацию настоящего постановления.",
        "3. Контроль за исполнением настоящего постановления возложить на заместителя акима.",
      ],
      ["registers self", "delegates-control self"],
    ],
  ])("%s", async (_, clauses, expected) => {
    expect(done(await russian(clauses))).toEqual(expected);
  });

  test("an annex that lists acts", async () => {
    const heading = "Приложение к постановлению акимата Сарыкольской области от 14 февраля 2023 года № 31";
    const clauses = [
      "1. Признать утратившими силу некоторые постановления согласно приложению к настоящему постановлению.",
      "Аким области      Д. Оспанов",
      heading,
      "Перечень некоторых постановлений",
      `1. ${ru(12, "Постановление")}.`,
      `2. ${ru(13, "Постановление")}.`,
    ];
    expect(done(await russian(clauses))).toEqual(["repeals 12", "repeals 13"]);
  });

  test.each([
    [
      "what its own clause orders",
      "1. Отделу утвердить график согласно пункту 2 настоящего постановления и обеспечить их государственную регистрацию.",
    ],
    [
      "registration of something else",
      "1. Отделу обеспечить государственную регистрацию парков, о чем сказано в пункте 2 настоящего постановления далее.",
    ],
  ])("nothing that it does to others or to itself: %s", async (_, clause) => {
    expect(done(await russian([clause, "2. Открыть парк."]))).toEqual([]);
  });

  test.each([
    [
      "Постановление акимата Сарыкольской области от 14 февраля 2023 года № 31 утрачивает силу постановлением акимата Сарыкольской области от 3 марта 2024 года № 77.",
      "repeals",
    ],
    ["В редакции постановления акимата Сарыкольской области от 3 марта 2024 года № 77.", "replaces-wording"],
    ["С изменениями, внесенными постановлением акимата Сарыкольской области от 3 марта 2024 года № 77.", "amends"],
  ])("a note that names the act, or says it otherwise: %s", async (words, kind) => {
    expect(done(await russian(["1. Открыть парк."], [`Сноска. ${words}`]))).toEqual([`${kind} 77 by it`]);
  });

  test("notes of the register say what others did", async () => {
    const note = "Сноска. Утратило силу постановлением акимата Сарыкольской области от 3 марта 2024 года № 77.";
    expect(done(await russian(["1. Открыть парк."], [note]))).toEqual(["repeals 77 by it"]);
  });
});

test("each relation lies where its words are, and has its place in the source", async () => {
  const result = await kazakh([`1. ${kk(12)} қаулысының күші жойылды деп танылсын.`]);
  const relation = result.relations.at(-1)!;
  expect(words(result, relation)).toBe("күші жойылды деп танылсын");
  expect(result.provenance[`/relations/${result.relations.length - 1}`]).toHaveLength(1);
});

test("what is quoted as new wording is no order of the act", async () => {
  const result = await russian([
    `1. Внести в ${ru(12)} следующее изменение:`,
    "пункт 1 изложить в следующей редакции:",
    `«1. Признать утратившим силу ${ru(13)}.».`,
  ]);
  expect(done(result).filter((one) => one.includes("13"))).toEqual([]);
});
