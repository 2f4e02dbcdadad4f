/** How Russian acts name places: chains, lists, ranges, short names, places of the act itself. */
import type { Random } from "../generator/random.js";
import type { Form } from "./form.js";
import { aLaw, anOrder, day, number, one, quoted } from "./russian-words.js";

type Places = readonly [printed: string, ...cited: string[]];

/** Places of one law: what stands before `Закона`, and the places that it names. */
const inLaw =
  (write: (random: Random) => Places): Form =>
  (random) => {
    const { type, title, authority } = aLaw(random);
    const [printed, ...places] = write(random);
    return one(`Меры принять в соответствии с ${printed} Закона Республики Казахстан ${quoted(title)}`, {
      type,
      title,
      authority,
      places,
    });
  };

const here =
  (write: () => Places): Form =>
  () => {
    const [printed, ...places] = write();
    return one(`Исполнить меры, предусмотренные ${printed}`, { places });
  };

/** A law with a short name, and a later sentence that uses it. */
const named =
  (definition: string, write: (random: Random) => Places): Form =>
  (random) => {
    const { type, title, authority } = aLaw(random);
    const [printed, ...places] = write(random);
    const sentence = `Составить перечень по Закону Республики Казахстан ${quoted(title)} ${definition}. Сроки установить ${printed}`;
    return one(
      sentence,
      { type, title, authority },
      { type, title, authority, ...(places.length > 0 ? { places } : {}) },
    );
  };

export const russianPlaces: Readonly<Record<string, Form>> = {
  "place: article": inLaw((r) => {
    const a = number(r);
    return [`статьей ${a}`, `article ${a}`];
  }),
  "place: article, clause, subclause": inLaw((r) => {
    const [a, c, s] = [number(r), number(r, 9), number(r, 18)];
    return [`подпунктом ${s}) пункта ${c} статьи ${a}`, `article ${a} clause ${c} subclause ${s}`];
  }),
  "place: inserted numbers": inLaw((r) => {
    const [a, c] = [number(r), number(r, 9)];
    return [`подпунктом 5-1) пункта ${c}-2 статьи ${a}-1`, `article ${a}-1 clause ${c}-2 subclause 5-1`];
  }),
  "place: ordinals": inLaw((r) => {
    const a = number(r);
    return [`абзацем четвертым пункта 2 статьи ${a}`, `article ${a} clause 2 indent 4`];
  }),
  "place: part of an article": inLaw((r) => {
    const a = number(r);
    return [`частью второй статьи ${a}`, `article ${a} part 2`];
  }),
  "place: spelled with ё": inLaw((r) => {
    const a = number(r);
    return [`абзацем четвёртым части третьей и статьёй ${a}`, `article ${a} part 3 indent 4`, `article ${a}`];
  }),
  "place: chapter": inLaw((r) => {
    const c = number(r, 12);
    return [`главой ${c}`, `chapter ${c}`];
  }),

  "place: abbreviated units": inLaw((r) => {
    const a = number(r);
    return [`пп. 2) п. 1 ст. ${a}`, `article ${a} clause 1 subclause 2`];
  }),

  "places: two chains": inLaw((r) => {
    const [a, b] = [number(r), number(r)];
    return [`подпунктом 1) пункта 2 статьи ${a} и статьей ${b}`, `article ${a} clause 2 subclause 1`, `article ${b}`];
  }),
  "places: first chain in the second's article": inLaw((r) => {
    const a = number(r);
    return [
      `подпунктом 1) пункта 2 и пунктом 3 статьи ${a}`,
      `article ${a} clause 2 subclause 1`,
      `article ${a} clause 3`,
    ];
  }),
  "places: list of subclauses": inLaw((r) => {
    const a = number(r);
    return [
      `подпунктами 1), 3) и 5-1) статьи ${a}`,
      `article ${a} subclause 1`,
      `article ${a} subclause 3`,
      `article ${a} subclause 5-1`,
    ];
  }),
  "places: list of clauses": inLaw((r) => {
    const a = number(r);
    return [`пунктами 1, 2 и 4 статьи ${a}`, `article ${a} clause 1`, `article ${a} clause 2`, `article ${a} clause 4`];
  }),
  "places: list of articles": inLaw((r) => {
    const a = r.int(3, 40);
    return [`статьями ${a} и ${a + 3}`, `article ${a}`, `article ${a + 3}`];
  }),
  "places: range of subclauses": inLaw((r) => {
    const a = number(r);
    return [
      `подпунктами 3) – 6) статьи ${a}`,
      ...[3, 4, 5, 6].map((s) => `article ${a} subclause ${s}`),
    ] as unknown as Places;
  }),
  "places: range with a hyphen": inLaw((r) => {
    const a = r.int(3, 40);
    return [`статьями ${a}-${a + 2}`, `article ${a}`, `article ${a + 1}`, `article ${a + 2}`];
  }),
  "places: range in a list": inLaw((r) => {
    const a = number(r);
    return [
      `пунктами 2-4 и 7 статьи ${a}`,
      ...[2, 3, 4, 7].map((c) => `article ${a} clause ${c}`),
    ] as unknown as Places;
  }),
  "places: inserted numbers in a list": inLaw((r) => {
    const a = number(r);
    return [
      `пунктами 1, 1-2, 2-3 и 3 статьи ${a}`,
      ...["1", "1-2", "2-3", "3"].map((c) => `article ${a} clause ${c}`),
    ] as unknown as Places;
  }),

  "short name: with a place": named("(далее – Закон)", (r) => {
    const a = number(r);
    return [`статьей ${a} Закона`, `article ${a}`];
  }),
  "short name: alone": named("(далее - Закон)", () => ["по Закону"]),
  "short name: with several places": named("(далее – Закон)", (r) => {
    const a = r.int(3, 30);
    return [`по статье ${a} и пункту 1 статьи ${a + 9} Закона`, `article ${a}`, `article ${a + 9} clause 1`];
  }),
  "short name: annex": named("(далее – Закон)", () => ["по приложению 3 к Закону", "annex 3"]),
  "short name: of what an act approved": (random) => {
    const { title: _, post, ...order } = anOrder(random);
    const words = `Правилами учета, утвержденными приказом ${post} от ${day(order.date)} № ${order.number} (далее – Правила)`;
    return one(`Составить перечень в соответствии с ${words}. Сроки установить по пункту 7 Правил`, order, {
      ...order,
      places: ["clause 7"],
    });
  },
  "short name: in the registration's bracket": (random) => {
    const { title: _, post, ...order } = anOrder(random);
    const words = `приказом ${post} от ${day(order.date)} № ${order.number} (зарегистрирован в Реестре под № 11730, далее – Приказ)`;
    const said = { ...order, registration: "11730" };
    return one(`Составить перечень в соответствии с ${words}. Сроки установить по пункту 4 Приказа`, said, {
      ...said,
      places: ["clause 4"],
    });
  },

  "annex of another act": (random) => {
    const { title: _, post, ...order } = anOrder(random);
    return one(`Заполнить форму согласно приложению 2 к приказу ${post} от ${day(order.date)} № ${order.number}`, {
      ...order,
      places: ["annex 2"],
    });
  },
  "clause of another act": (random) => {
    const { title: _, post, ...order } = anOrder(random);
    return one(`Внести изменения в пункт 3 приказа ${post} от ${day(order.date)} № ${order.number}`, {
      ...order,
      places: ["clause 3"],
    });
  },

  "this act: clause": here(() => ["пунктом 1 настоящего постановления", "clause 1"]),
  "this act: clause and subclause": here(() => [
    "подпунктом 1) пункта 2 настоящего постановления",
    "clause 2 subclause 1",
  ]),
  "this act: several clauses": here(() => ["пунктами 1 и 2 настоящего постановления", "clause 1", "clause 2"]),
  "this act: annex": here(() => ["приложением 1 к настоящему постановлению", "annex 1"]),
  "this act: annexes": here(() => [
    "приложениями 1, 2 и 3 к настоящему постановлению",
    "annex 1",
    "annex 2",
    "annex 3",
  ]),
  "this act: clause of an annex": here(() => ["пунктом 4 приложения 2 к настоящему постановлению", "annex 2 clause 4"]),
  "this act: only annex": here(() => ["приложением к настоящему постановлению", "annex "]),
  "this act: table of an annex": here(() => ["таблицей 2 приложения 1 к настоящему постановлению", "annex 1"]),
  "this act: annex without its name": () => one("Утвердить нормы согласно приложению 1", { places: ["annex 1"] }),
  "this act: only annex without its name": () => one("Утвердить нормы согласно приложению", { places: ["annex "] }),
  "this clause: subclause": here(() => ["подпунктом 2) настоящего пункта", "clause 3 subclause 2"]),
  "this act: annex in a bracket": here(() => ["порядком (приложение 2)", "annex 2"]),
  "this act: annex in a bracket, with a sign": here(() => ["порядком (приложение № 2)", "annex 2"]),
  "this act: only annex in a bracket": here(() => ["порядком (приложение)", "annex "]),
  "this act: annex between strokes": here(() => ["порядком /приложение 1/", "annex 1"]),
  "bracket that names whose annex": () => ({ sentence: "Составить форму (приложение 2 к Правилам)", cites: [] }),
};
