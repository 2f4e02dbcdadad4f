/** The clauses that end nearly every act: who sees to it, what falls away, who watches over it, from when it holds. */
import type { ActCitation, InternalCitation, Text } from "../act-spec.js";
import { citeNumbered, type OrderOrder } from "../citation.js";
import { dateLocative } from "../dates.js";
import { genitive } from "../kazakh.js";
import { person, personDative, personName } from "../persons.js";
import { plain } from "../runs.js";
import { actNumber } from "./act-number.js";
import { publication, wordingFor } from "./grounds.js";
import type { Scene } from "./scene.js";

/** A clause without its number; with children where it lists. */
export interface Unnumbered {
  readonly text: Text;
  readonly children?: readonly Text[];
}

export function closing(scene: Scene): Unnumbered[] {
  const { features } = scene;
  return [
    ...(features.maybe("internal reference to a clause", 0.2) ? [{ text: clauseReference(scene) }] : []),
    ...(features.maybe("task clause", 0.5) ? [task(scene)] : []),
    ...(features.maybe("repeal clause", 0.25) ? [repeal(scene)] : []),
    ...(features.maybe("control clause", 0.8) ? [{ text: control(scene) }] : []),
    ...(features.maybe("entry clause", 0.7) ? [{ text: entry(scene) }] : []),
  ];
}

/** `Осы қаулының 1-тармағында …`. */
function clauseReference({ choose, issuer }: Scene): Text {
  const text = `Осы ${issuer.noun.genitive} 1${choose.pick(["-", " "])}тармағында`;
  const citation: InternalCitation = {
    kind: "internal",
    runs: [plain(text)],
    pinpoint: [{ unit: "clause", number: "1" }],
    path: "/clauses/0",
  };
  return [citation, " көрсетілген шаралардың орындалуы туралы ақпарат тоқсан сайын ұсынылсын."];
}

function task(scene: Scene): Unnumbered {
  const { choose, features, issuer, quotes, initials } = scene;
  const body =
    issuer.territory === null
      ? "Қызметті дамыту департаменті"
      : `${quotes[0]}${genitive(issuer.territory)} жұмыспен қамту және әлеуметтік бағдарламалар бөлімі${quotes[1]} мемлекеттік мекемесі`;
  const named = features.maybe("person in brackets", 0.4) ? `${body} (${personName(person(choose), initials)})` : body;
  if (features.maybe("task clause with a list", 0.5)) {
    return {
      text: [`${named} заңнамада белгіленген тәртіппен:`],
      children: [
        [
          `осы ${issuer.noun.accusative} қабылдағаннан кейін күнтізбелік жиырма күн ішінде оның көшірмесін ресми жариялауға жіберуді;`,
        ],
        [
          `осы ${issuer.noun.nominative} ресми жарияланғаннан кейін оны интернет-ресурста орналастыруды қамтамасыз етсін.`,
        ],
      ],
    };
  }
  return { text: [`${named} осы ${issuer.noun.ablative} туындайтын қажетті шараларды алсын.`] };
}

function control({ choose, features, issuer, initials }: Scene): Text {
  const start = `Осы ${issuer.noun.genitive} орындалуын бақылау`;
  const deputy =
    issuer.type === "order"
      ? "жетекшілік ететін вице-министрге"
      : features.maybe("control by a named person", 0.5)
        ? `${issuer.seat} әкімінің орынбасары ${personDative(person(choose), initials)}`
        : `${issuer.seat} әкімінің жетекшілік ететін орынбасарына`;
  return features.pick<Text>("control", {
    жүктелсін: [`${start} ${deputy} жүктелсін.`],
    "өзіме қалдырамын": [`${start}ды өзіме қалдырамын.`],
  });
}

function entry({ features, issuer, date }: Scene): Text {
  const it = `Осы ${issuer.noun.nominative}`;
  const year = Number(date.slice(0, 4)) + 1;
  return features.pick<Text>("entry into force", {
    "он күн өткен соң": [
      `${it} алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.`,
    ],
    "жарияланған күнінен бастап": [`${it} оның алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.`],
    "1 қаңтардан бастап": [`${it} ${year} жылғы 1 қаңтардан бастап қолданысқа енгізіледі.`],
    "қатынастарға таратылады": [
      `${it} қол қойылған күнінен бастап күшіне енеді және ${year - 1} жылғы 1 қаңтардан бастап туындаған қатынастарға таратылады.`,
    ],
  });
}

function repeal(scene: Scene): Unnumbered {
  const cited = ownEarlierAct(scene, `${inPlace(scene)} кейбір мәселелер туралы`, "genitive");
  return { text: [cited, scene.choose.pick([" күші жойылды деп танылсын.", " күші жойылды деп саналсын."])] };
}

/** `Бурабай ауданы бойынша`, for a ministry its field. */
export const inPlace = ({ issuer }: Scene): string => `${issuer.territory ?? "Әлеуметтік сала"} бойынша`;

/** An act that the same body issued some years before. */
export function ownEarlierAct(scene: Scene, title: string, how: "genitive" | "dative" | "nominative"): ActCitation {
  const { choose, features, issuer, date } = scene;
  const year = Number(date.slice(0, 4)) - choose.int(1, 5);
  const day = `${year}-${String(choose.int(1, 11)).padStart(2, "0")}-${choose.int(10, 28)}`;
  const registered = `${year}-${String(Number(day.slice(5, 7)) + 1).padStart(2, "0")}-${choose.int(10, 28)}`;
  // Central orders have an id by their registration; a local act has one only through a link, which a text has not.
  const local = issuer.type !== "order" && features.maybe("citation: local registration", 0.6);
  const department = local && features.maybe("citation: registration by a department", 0.3);
  const bracket = local
    ? {
        wording: department
          ? ("department" as const)
          : choose.pick(["register", "register, болып", "register, нөмірімен"] as const),
        place: choose.pick(["after noun", "before noun"] as const),
        small: choose.chance(0.5),
        ...(features.maybe("citation: publication note", 0.3)
          ? { publication: publication(scene, dateLocative(`${year + 1}-01-${choose.int(10, 28)}`)) }
          : {}),
      }
    : null;
  const order = features.pick<OrderOrder>("citation of an own act", {
    "authority, number, title": "authority, number, title",
    "title, authority, number": "title, authority, number",
    "authority, title, number": "authority, title, number",
    "authority, title, date, number": "authority, title, date, number",
  });
  const untitled = features.maybe("citation without title", 0.06);
  const authority = features.maybe("citation by a short authority", 0.3)
    ? issuer.headingNames[0]!
    : issuer.authority.name;
  return citeNumbered(
    {
      type: issuer.type,
      title: untitled ? null : title,
      authority,
      date: day,
      number: actNumber(choose, features, issuer.number),
      registration: { number: String(choose.int(2100, 8900)), date: registered, plausible: true },
      knownAs: null,
    },
    order,
    bracket,
    { ...wordingFor(scene, null, []), case: how },
    issuer.place.region,
  );
}
