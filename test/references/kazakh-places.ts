/** How Kazakh acts name places: chains, lists, ranges, short names, places of the act itself. */
import type { Random } from "../generator/random.js";
import type { Form } from "./form.js";
import { aLaw, anOrder, day, genitive, number, one, quoted, state } from "./kazakh-words.js";

type Places = readonly [printed: string, ...cited: string[]];

/** Places of one law: what stands behind `Заңының`, and the places that it names. */
const inLaw =
  (write: (random: Random) => Places): Form =>
  (random) => {
    const { type, title, authority } = aLaw(random);
    const [printed, ...places] = write(random);
    const words = `${state}ның ${quoted(title)} Заңының ${printed}`;
    return one(`${words} сәйкес шаралар қабылдансын`, { type, title, authority, places });
  };

/** Places of the act itself. */
const here =
  (write: (random: Random) => Places): Form =>
  (random) => {
    const [printed, ...places] = write(random);
    return one(`${printed} көзделген шаралар орындалсын`, { places });
  };

/** A law with a short name, and a later sentence that uses it. */
const named =
  (definition: string, write: (random: Random) => Places): Form =>
  (random) => {
    const { type, title, authority } = aLaw(random);
    const [printed, ...places] = write(random);
    const sentence = `${state}ның ${quoted(title)} Заңына ${definition} сәйкес тізбе жасалсын. Оның мерзімі ${printed} белгіленсін`;
    return one(
      sentence,
      { type, title, authority },
      { type, title, authority, ...(places.length > 0 ? { places } : {}) },
    );
  };

export const kazakhPlaces: Readonly<Record<string, Form>> = {
  "place: article": inLaw((r) => {
    const a = number(r);
    return [`${a}-бабына`, `article ${a}`];
  }),
  "place: article, clause, subclause": inLaw((r) => {
    const [a, c, s] = [number(r), number(r, 9), number(r, 18)];
    return [`${a}-бабының ${c}-тармағының ${s}) тармақшасына`, `article ${a} clause ${c} subclause ${s}`];
  }),
  "place: nominative before the next unit": inLaw((r) => {
    const [a, c] = [number(r), number(r, 9)];
    return [`${a}-бабы ${c}-тармағына`, `article ${a} clause ${c}`];
  }),
  "place: blanks for hyphens": inLaw((r) => {
    const [a, c] = [number(r), number(r, 9)];
    return [`${a} бабының ${c} тармағына`, `article ${a} clause ${c}`];
  }),
  "place: bracket and hyphen": inLaw((r) => {
    const [a, s] = [number(r), number(r, 9)];
    return [`${a}- бабының ${s})- тармақшасына`, `article ${a} subclause ${s}`];
  }),
  "place: subclause without bracket": inLaw((r) => {
    const [a, s] = [number(r), number(r, 9)];
    return [`${a}-бабының ${s}-тармақшасына`, `article ${a} subclause ${s}`];
  }),
  "place: inserted numbers": inLaw((r) => {
    const [a, c, s] = [number(r), number(r, 9), number(r, 9)];
    return [`${a}-1-бабының ${c}-2-тармағының ${s}-3) тармақшасына`, `article ${a}-1 clause ${c}-2 subclause ${s}-3`];
  }),
  "place: part of an article": inLaw((r) => {
    const [a, s] = [number(r), number(r, 9)];
    return [`${a}-бабы 1-бөлігінің ${s}) тармақшасына`, `article ${a} part 1 subclause ${s}`];
  }),
  "place: ordinals": inLaw((r) => {
    const a = number(r);
    return [`${a}-бабы 2-тармағының төртінші абзацына`, `article ${a} clause 2 indent 4`];
  }),
  "place: ordinal above ten": inLaw((r) => {
    const a = number(r);
    return [`${a}-бабының он бірінші бөлігіне`, `article ${a} part 11`];
  }),
  "place: plain nouns": inLaw((r) => {
    const [a, c] = [number(r), number(r, 9)];
    return [`${a} бап ${c} тармақ, 4) тармақшасына`, `article ${a} clause ${c} subclause 4`];
  }),
  "place: locative between": inLaw((r) => {
    const a = number(r);
    return [`${a}-бабындағы 1-тармағының 13) тармақшасына`, `article ${a} clause 1 subclause 13`];
  }),
  "place: comma between": inLaw((r) => {
    const a = number(r);
    return [`${a}-бабы, 1-тармағының 11) тармақшасына`, `article ${a} clause 1 subclause 11`];
  }),
  "place: chapter": inLaw((r) => {
    const c = number(r, 12);
    return [`${c}-тарауына`, `chapter ${c}`];
  }),

  "places: two chains": inLaw((r) => {
    const [a, b] = [number(r), number(r)];
    return [
      `${a}-бабының 1-тармағының 14) тармақшасына және ${b}-бабына`,
      `article ${a} clause 1 subclause 14`,
      `article ${b}`,
    ];
  }),
  "places: three chains": inLaw((r) => {
    const a = number(r);
    return [
      `${a}-бабының 6) тармақшасына, 27-бабының 1-тармағының 1) тармақшасына және 28-бабына`,
      `article ${a} subclause 6`,
      "article 27 clause 1 subclause 1",
      "article 28",
    ];
  }),
  "places: second chain in the first's article": inLaw((r) => {
    const a = number(r);
    return [
      `${a}-бабының 1-тармағының 2) тармақшасына, 3-тармағына`,
      `article ${a} clause 1 subclause 2`,
      `article ${a} clause 3`,
    ];
  }),
  "places: list of clauses": inLaw((r) => {
    const a = number(r);
    return [
      `${a}-бабының 1, 2 және 4-тармақтарына`,
      `article ${a} clause 1`,
      `article ${a} clause 2`,
      `article ${a} clause 4`,
    ];
  }),
  "places: list without blanks": inLaw((r) => {
    const a = number(r);
    return [`${a}-бабының 4,6-тармақтарына`, `article ${a} clause 4`, `article ${a} clause 6`];
  }),
  "places: list of articles": inLaw((r) => {
    const a = r.int(3, 40);
    return [`${a} және ${a + 3}-баптарына`, `article ${a}`, `article ${a + 3}`];
  }),
  "places: list of subclauses": inLaw((r) => {
    const a = number(r);
    return [
      `${a}-бабының 1), 3) және 5-1) тармақшаларына`,
      `article ${a} subclause 1`,
      `article ${a} subclause 3`,
      `article ${a} subclause 5-1`,
    ];
  }),
  "places: range of subclauses": inLaw((r) => {
    const a = number(r);
    return [
      `${a}-бабының 3) – 6) тармақшаларына`,
      ...[3, 4, 5, 6].map((s) => `article ${a} subclause ${s}`),
    ] as unknown as Places;
  }),
  "places: range with a hyphen": inLaw((r) => {
    const a = r.int(3, 40);
    return [`${a}-${a + 2} баптарына`, `article ${a}`, `article ${a + 1}`, `article ${a + 2}`];
  }),
  "places: range in a list": inLaw((r) => {
    const a = number(r);
    return [
      `${a}-бабының 2-4 және 7-тармақтарына`,
      ...[2, 3, 4, 7].map((c) => `article ${a} clause ${c}`),
    ] as unknown as Places;
  }),
  "places: articles with one clause": inLaw((r) => {
    const a = r.int(3, 40);
    return [`${a} және ${a + 1}-баптарының 2-тармағына`, `article ${a} clause 2`, `article ${a + 1} clause 2`];
  }),

  "short name: with a place": named("(бұдан әрі – Заң)", (r) => {
    const a = number(r);
    return [`Заңның ${a}-бабында`, `article ${a}`];
  }),
  "short name: alone": named("(бұдан әрі - Заң)", () => ["Заңда"]),
  "short name: with several places": named("(бұдан әрі – Заң)", (r) => {
    const a = r.int(3, 30);
    return [`Заңның ${a}-бабында және ${a + 9}-бабының 1-тармағында`, `article ${a}`, `article ${a + 9} clause 1`];
  }),
  "short name: annex": named("(бұдан әрі – Заң)", () => ["Заңға 3-қосымшаға сәйкес", "annex 3"]),
  "short name: of several words": named("(бұдан әрі – Тұрғын үй заңы)", (r) => {
    const a = number(r);
    return [`Тұрғын үй заңының ${a}-бабында`, `article ${a}`];
  }),
  "short name: in the registration's bracket": (random) => {
    const order = { ...anOrder(random), registration: "11730" };
    const words = `${genitive(order.authority)} ${day(order.date)} № ${order.number} ${quoted(order.title)} бұйрығына (тізілімде № 11730 болып тіркелген, бұдан әрі – Бұйрық)`;
    return one(`${words} сәйкес тізбе жасалсын. Ол Бұйрықтың 4-тармағына сай келсін`, order, {
      ...order,
      places: ["clause 4"],
    });
  },
  "short name: of what an act approved": (random) => {
    const { title: _, ...order } = anOrder(random);
    const words = `${genitive(order.authority)} ${day(order.date)} № ${order.number} бұйрығымен бекітілген Есепке алу қағидаларына (бұдан әрі – Қағидалар)`;
    return one(`${words} сәйкес тізбе жасалсын. Ол Қағидалардың 7-тармағына сай келсін`, order, {
      ...order,
      places: ["clause 7"],
    });
  },

  "annex of another act": (random) => {
    const { title: _, ...order } = anOrder(random);
    return one(
      `${genitive(order.authority)} ${day(order.date)} № ${order.number} бұйрығының 2-қосымшасына сәйкес нысан толтырылсын`,
      { ...order, places: ["annex 2"] },
    );
  },
  "clause of another act's annex": (random) => {
    const { title: _, ...order } = anOrder(random);
    return one(
      `${genitive(order.authority)} ${day(order.date)} № ${order.number} бұйрығының 1-қосымшасының 3-тармағына сәйкес нысан толтырылсын`,
      { ...order, places: ["annex 1 clause 3"] },
    );
  },

  "this act: clause": here(() => ["Осы қаулының 1-тармағында", "clause 1"]),
  "this act: clause and subclause": here(() => ["осы қаулының 2-тармағының 1) тармақшасында", "clause 2 subclause 1"]),
  "this act: several clauses": here(() => ["осы қаулының 1 және 2-тармақтарында", "clause 1", "clause 2"]),
  "this act: part of a clause": here(() => ["осы қаулының 2-тармағының бірінші бөлігінде", "clause 2 part 1"]),
  "this act: annex": here(() => ["осы қаулының 1-қосымшасында", "annex 1"]),
  "this act: annex, dative twice": here(() => ["осы қаулыға 2 қосымшаға сәйкес", "annex 2"]),
  "this act: annexes": here(() => [
    "осы қаулыға тиісінше 1, 2 және 3-қосымшаларға сәйкес",
    "annex 1",
    "annex 2",
    "annex 3",
  ]),
  "this act: annexes with signs": here(() => ["осы қаулының № 1, № 2 қосымшаларында", "annex 1", "annex 2"]),
  "this act: only annex": here(() => ["осы қаулының қосымшасында", "annex "]),
  "this act: table of an annex": here(() => ["осы қаулының 1-қосымшасының 2-кестесінде", "annex 1"]),
  "this act: annex without its name": here(() => ["1 қосымшаға сәйкес", "annex 1"]),
  "this act: only annex without its name": here(() => ["Нормалар қосымшаға сәйкес", "annex "]),
  "this act: annex with a sign and a hyphen": here(() => ["осы қаулының № 2-қосымшасында", "annex 2"]),
  "this act: annex in the locative": here(() => ["нысаны 1-қосымшада", "annex 1"]),
  "this act: annex with бойынша": here(() => ["№ 2 қосымша бойынша", "annex 2"]),
  "this act: annex in a bracket": here(() => ["(2-қосымша)", "annex 2"]),
  "this act: annex in a bracket, with a sign": here(() => ["(№ 2 қосымша)", "annex 2"]),
  "this act: annex in a bracket, number behind": here(() => ["(қосымша № 2)", "annex 2"]),
  "this act: annex in a bracket, given": here(() => ["(1-қосымша беріліп отыр)", "annex 1"]),
  "this act: annexes in a bracket": here(() => ["(1, 2-қосымшалар)", "annex 1", "annex 2"]),
  "this act: only annex in a bracket": here(() => ["(қосымша)", "annex "]),
  "this act: annex between strokes": here(() => ["/№1 қосымша/", "annex 1"]),
  "this act: annex between strokes, a letter for the figure": here(() => ["/№ І қосымша/", "annex 1"]),
  "bracket with more than an annex": () => ({ sentence: "Нысан (2-қосымшасы толық емес) жасалсын", cites: [] }),
  "annex of somebody else, in the locative": () => ({
    sentence: "Заңның 1-қосымшасында көрсетілген шаралар орындалсын",
    cites: [],
  }),
  "bracket behind another document": () => ({ sentence: "Өзге Қағидаларға (2-қосымша) түзету жасалсын", cites: [] }),
  "this clause: subclause": here(() => ["осы тармақтың 2) тармақшасында", "clause 3 subclause 2"]),
  "this clause: part": here(() => ["осы тармақтың бірінші бөлігінде", "clause 3 part 1"]),
};
