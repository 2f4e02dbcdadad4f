/** `КЕЛІСІЛДІ` blocks between signature and annexes. */
import type { AgreementSpec } from "../act-spec.js";
import { dateAttributive } from "../dates.js";
import { person, personName } from "../persons.js";
import type { Scene } from "./scene.js";

export function agreements(scene: Scene): AgreementSpec[] {
  const { features } = scene;
  if (!features.maybe("КЕЛІСІЛДІ", 0.15)) return [];
  const count = features.maybe("several КЕЛІСІЛДІ", 0.3) ? 2 : 1;
  return Array.from({ length: count }, () => agreement(scene));
}

function agreement({ choose, features, quotes: [open, close], date, initials }: Scene): AgreementSpec {
  const name = personName(person(choose), initials);
  const chairman = "Аудандық сайлау комиссиясының төрағасы";
  const head = ["Қоғамдық денсаулық сақтау", "басқармасының басшысы"] as const;
  const department = [`${open}Экономика және қаржы бөлімі${close}`, "коммуналдық мемлекеттік мекемесімен"] as const;
  const word = `${open}КЕЛІСІЛДІ${close}`;
  return features.pick<AgreementSpec>("КЕЛІСІЛДІ", {
    quoted: {
      lines: [word, chairman, `____________ ${name}`, dateAttributive(date, "bare month")],
      body: null,
      role: chairman,
      name,
      date,
    },
    unquoted: {
      lines: ["КЕЛІСІЛДІ:", ...head, `_______________${name}`],
      body: null,
      role: head.join(" "),
      name,
      date: null,
    },
    "no person": { lines: [word, ...department], body: department.join(" "), role: null, name: null, date: null },
  });
}
