import { parseAct, type Resolution } from "qauly";
import { describe, expect, it } from "vitest";
import { drawAct } from "../generator/draw/draw-act.js";
import { render } from "../generator/rendering.js";

const finding = ({ findings }: Resolution) => findings.find(({ code }) => code === "input.not-an-act");

/** Texts of other kinds, by what they are. */
const others: Readonly<Record<string, string>> = {
  greeting: "hello world",
  "a letter or two": "аб",
  JSON: `{"name": "tool", "version": "1.0.0", "scripts": {"build": "tsc -b", "test": "vitest"}, "license": "MIT"}`,
  CSV: "id,region,positions,year\n1,Абай облысы,12,2023\n2,Ақмола облысы,7,2023\n3,Атырау облысы,5,2023\n",
  program: 'import os\n\ndef main(path):\n    for name in os.listdir(path):\n        print(f"{name} = {len(name)}")\n',
  README: "# Tool\n\nA small tool.\n\n## Install\n\n```sh\nnpm install tool\n```\n\n1. Clone it.\n2. Run it.\n",
  "English statute": "Article 1. All persons are equal before the law. Article 2. This Act enters into force in 2020.",
  "Russian prose":
    "Мастер закрыл окно и сел к столу. За стеной кто-то пел, и песня была старая, знакомая с детства. Он думал о море, о " +
    "лодках у причала, о том, что осень в этом году пришла рано. Кошка спрыгнула с подоконника. «Пора», — сказал он вслух.",
  "Kazakh prose":
    "Ақсақал терезеге қарап, ұзақ үнсіз отырды. Сыртта қар жауып тұр, көшеде бала-шаға ойнап жүр. Оның есіне жастық шағы " +
    "түсті: таңмен таласып тұрып, жылқы айдайтын кездер. «Шіркін, сол күндер-ай», деп күбірледі ол. Кемпірі шай құйды.",
  "Russian letter":
    "Уважаемая Алия Серикова! Благодарим Вас за письмо от 4 мая 2022 года. Образцы отправлены почтой, просим подтвердить " +
    "получение. С уважением, менеджер Д. Нурланов",
  "letter that cites a law":
    "Руководителю школы. Уважаемый Ерлан Канатович! На основании статьи 12 Закона Республики Казахстан «Об образовании» просим " +
    "Вас сообщить, сколько учеников посещает кружки. Ответ просим направить до пятницы. Методист Г. Садыкова",
  "news about a law":
    "Депутаты одобрили закон о молоке. Закон Республики Казахстан «О молоке» поддержал и министр. «Фермеры ждали его два " +
    "года», — сообщил он журналистам. В пресс-службе уточнили, что документ ещё не подписан.",
  "Kazakh letter":
    "Құрметті Марат Асқарұлы! Хатыңызға рахмет. Үлгілер пошта арқылы жіберілді, алғаныңызды хабарлауыңызды сұраймыз. " +
    "Құрметпен, менеджер Д. Нұрланов",
  contract:
    "ДОГОВОР ПОСТАВКИ № 8\nг. Тараз 2 марта 2021 года\n1. Предмет договора\n1.1. Поставщик передаёт товар, Покупатель платит.\n" +
    "2. Стороны\n2.1. Каждая из сторон может выйти из договора за месяц.\nПодписи сторон: ______ ______",
  invoice:
    "Счёт на оплату № 31\nБумага 20 пачек 36 000,00\nСкрепки 5 коробок 1 500,00\nИтого 37 500,00\nГлавный бухгалтер ______",
  recipe:
    "Плов\n1. Нарезать мясо и лук.\n2. Обжарить в казане двадцать минут.\n3. Засыпать рис, залить водой.\n4. Подавать горячим.",
  "list of pupils": "Оқушы Баға\nАхметов А. 4\nБорисова Е. 5\nУәлиев Р. 3\nОрташа балл 4",
};

describe("what is no act", () => {
  it.each(Object.entries(others))("%s", async (_, text) => {
    const read = await parseAct(text);
    expect(finding(read)).toMatchObject({ severity: "error", path: "" });
    expect(read.trust?.level).toBe("doubtful");
  });

  it("says what was looked for and not found", async () => {
    const read = await parseAct("hello world", { lang: "ru" });
    const found = finding(read)!;
    expect(found.values).toMatchObject({ missing: expect.arrayContaining(["formula", "requisites", "signatures"]) });
    expect(found.message).toContain("формула принятия");
    const consequences = read.findings.filter(({ code }) => code.startsWith("act.missing"));
    expect(consequences.length).toBeGreaterThan(3);
    for (const { because } of consequences) expect(read.findings[because!]).toBe(found);
  });
});

/** Pages of an act that another page begins, and its end. */
const pages: Readonly<Record<string, string>> = {
  "Kazakh clauses and signature":
    "4. Кент әкімдері тізімді жыл сайын жаңартсын.\n5. Осы қаулының орындалуын бақылау аудан әкімінің орынбасарына жүктелсін.\n" +
    "6. Осы қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.\nАудан әкімі Т. Сейіт",
  "Kazakh rules":
    "12. Комиссия құжаттарды бес жұмыс күні ішінде қарайды.\n13. Осы Қағидалардың 9-тармағында көрсетілген мерзім ұзартылмайды.\n" +
    "14. Уәкілетті орган шешімді өтініш берушіге жібереді.",
  "Russian rules":
    "18. Комиссия рассматривает документы в течение пяти рабочих дней.\n19. Срок, указанный в пункте 9 настоящих Правил, не " +
    "продлевается.\n20. Решение уполномоченного органа направляется заявителю и подлежит хранению.",
  "Russian articles":
    "Статья 14. Права уполномоченного органа\n1. Уполномоченный орган вправе запрашивать сведения.\nСтатья 15. Ответственность\n" +
    "1. Нарушение настоящего Закона влечёт ответственность, установленную законами Республики Казахстан.",
  "table of employers":
    "7 «Береке-Дән» жауапкершілігі шектеулі серіктестігі 210 2 4\n8 «№ 3 балабақша» мемлекеттік коммуналдық қазыналық кәсіпорны 64 2 1\n" +
    "9 «Аудандық аурухана» коммуналдық мемлекеттік кәсіпорны 320 2 6\n10 «Мирас» ЖШС 97 2 2\n11 «Нан» ЖШС 88 2 2",
  "heading of an annex":
    "Зеренді ауданы әкімдігінің\n2021 жылғы 9 ақпандағы\n№ 41 қаулысына\n2-қосымша\nЕсептік көрсеткіштер\n1 2 3\n4 5 6",
};

describe("a page without its head is an act still", () => {
  it.each(Object.entries(pages))("%s", async (_, text) => expect(finding(await parseAct(text))).toBeUndefined());

  it("of any drawn act, whole and without its first quarter", async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { text } = render(drawAct(seed), "clean", seed);
      expect(finding(await parseAct(text)), `act ${seed}`).toBeUndefined();
      const lines = text.split("\n");
      const rest = lines.slice(Math.ceil(lines.length / 4)).join("\n");
      expect(finding(await parseAct(rest)), `rest of act ${seed}`).toBeUndefined();
    }
  });
});
