/** The head of a register's page: title, status word, requisite line with registration and repeal, notes. */
import type { ActSpec, NoteSpec } from "../act-spec.js";
import { dateAttributive, dateDotted, dateLocative } from "../dates.js";
import { genitive } from "../kazakh.js";
import { capital, type Scene } from "./scene.js";

type Head = Pick<ActSpec, "titleTwice" | "statusWord" | "status" | "subtitle" | "registration" | "notes">;

export function head(scene: Scene): Head {
  const { choose, features, issuer } = scene;
  const registration = features.maybe("own registration", 0.4) ? ownRegistration(scene) : null;
  const repealed = features.maybe("repeal sentence", 0.1);
  const statusWord = repealed
    ? features.maybe("status word under the title", 0.5)
      ? "Күшін жойған"
      : null
    : features.maybe("status word under the title", 0.25)
      ? choose.pick(["Жаңа", "Жаңартылған", "Күшін жойған"])
      : null;
  return {
    titleTwice: features.maybe("title printed twice", 0.25),
    statusWord,
    status: repealed || statusWord === "Күшін жойған" ? "repealed" : statusWord === null ? "unknown" : "in-force",
    subtitle: [requisite(scene), registration?.sentence, repealed ? repealSentence(scene) : undefined]
      .filter((sentence) => sentence !== undefined)
      .join(". "),
    registration: registration && {
      number: registration.number,
      date: registration.date,
      authority: registration.authority,
    },
    notes: issuer.type === "order" ? [] : notes(scene),
  };
}

/** `… әкімдігінің 2022 жылғы 30 қарашадағы № 593 қаулысы`. */
function requisite({ features, issuer, date, number, mark }: Scene): string {
  const zero = /0\d$/.test(date) && features.maybe("leading zero in the act's date", 0.4);
  const day = dateAttributive(date, zero ? "leading zero" : "attributive");
  return `${genitive(issuer.authority.name)} ${day} ${mark}${number} ${issuer.noun.possessed}`;
}

interface OwnRegistration {
  readonly sentence: string;
  readonly number: string;
  readonly date: string;
  readonly authority: string;
}

/** `… облысының Әділет департаментінде 2017 жылғы 9 наурызда № 5756 болып тіркелді` in its forms. */
function ownRegistration({ choose, features, issuer, date, mark }: Scene): OwnRegistration {
  const { region } = issuer.place;
  const month = Number(date.slice(5, 7)) % 12;
  const year = Number(date.slice(0, 4)) + (month === 0 ? 1 : 0);
  const day = `${year}-${String(month + 1).padStart(2, "0")}-${String(choose.int(10, 28))}`;
  const authority =
    issuer.type === "order"
      ? "Қазақстан Республикасының Әділет министрлігі"
      : features.pick("registered by", {
          "облысының Әділет департаменті": `${genitive(region)} Әділет департаменті`,
          "облысы Әділет департаменті": `${region} Әділет департаменті`,
          "облысының әділет департаменті": `${genitive(region)} әділет департаменті`,
        });
  const serial = choose.int(2100, 8990);
  const number =
    issuer.type !== "order" && year > 2022 && features.maybe("registration number of the form 4696-12", 0.7)
      ? `${serial}-${String(choose.int(1, 20)).padStart(2, "0")}`
      : String(issuer.type === "order" ? serial + 12000 : serial);
  const words = features.pick("registration wording", {
    "болып тіркелді": [dateLocative(day), "болып тіркелді"],
    "жылы … болып тіркелді": [dateLocative(day, "жылы"), "болып тіркелді"],
    тіркелді: [dateLocative(day), "тіркелді"],
    "жылдың … тіркелді": [dateLocative(day, "жылдың"), "болып тіркелді"],
  });
  return { sentence: `${authority}нде ${words[0]} ${mark}${number} ${words[1]}`, number, date: day, authority };
}

function repealSentence({ choose, issuer, date, mark }: Scene): string {
  const later = `${Number(date.slice(0, 4)) + choose.int(1, 3)}${date.slice(4)}`;
  const dash = choose.pick(["-", "–"]);
  const act = `${genitive(issuer.authority.name)} ${dateAttributive(later)} ${mark}${choose.int(11, 400)}`;
  return `Күші жойылды ${dash} ${act} ${issuer.noun.possessed}мен`;
}

/** Editors' notes between the requisite line and the preamble: what changed, and how the text was kept. */
function notes({ choose, features, issuer, date, mark }: Scene): NoteSpec[] {
  const changed = `${genitive(issuer.authority.name)} ${dateDotted(date)} ${mark}${choose.int(11, 400)}`;
  const entry = "(қолданысқа енгізілу тәртібін 2-тармақтан қараңыз)";
  const means = `${issuer.noun.possessed}мен`;
  const found: NoteSpec[] = [];
  if (features.maybe("note under the requisite line", 0.2)) {
    const what = choose.pick([
      "Тақырып жаңа редакцияда",
      "Кіріспе жаңа редакцияда",
      `${capital(issuer.noun.genitive)} тақырыбы жаңа редакцияда`,
    ]);
    const tail = choose.chance(0.5) ? `${entry} ${means}` : `${means} ${entry}`;
    found.push({ kind: "editorial", paragraphs: [`Ескерту. ${what} - ${changed} ${tail}.`] });
  }
  if (features.maybe("centre's note", 0.15)) {
    const heading = choose.pick(["РҚАО-ның ескертпесі.", "РҚАО ескертпесі.", "ЗҚАИ-ның ескертпесі!"]);
    const kept = "Құжаттың мәтінінде түпнұсқаның пунктуациясы мен орфографиясы сақталған.";
    found.push({ kind: "editorial", paragraphs: [heading, kept] });
  }
  return found;
}
