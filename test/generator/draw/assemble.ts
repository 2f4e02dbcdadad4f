/** A drawn act, put together from its parts. */
import type { ActSpec, ClauseSpec, NoteSpec, SignatorySpec } from "../act-spec.js";
import { dateDotted } from "../dates.js";
import { genitive } from "../kazakh.js";
import { person, personName } from "../persons.js";
import { agreements } from "./agreements.js";
import type { Unnumbered } from "./closing.js";
import { head } from "./head.js";
import { ownNouns } from "./issuers.js";
import { preamble } from "./preamble.js";
import type { Matter, Scene } from "./scene.js";

export function assemble(name: string, scene: Scene, matter: Matter): ActSpec {
  const { features, issuer, date, number } = scene;
  const label = (Object.keys(ownNouns) as (keyof typeof ownNouns)[]).find((each) => ownNouns[each] === issuer.noun)!;
  const spec = {
    name,
    type: issuer.type,
    typeLabel: label,
    title: matter.title,
    authority: issuer.authority,
    date,
    number,
    ...head(scene),
    ...preamble(scene, matter),
    clauses: withNote(scene, matter.clauses),
    signatories: signatories(scene),
    signatureStyle: features.pick<ActSpec["signatureStyle"]>("signature", {
      blank: "blank",
      columns: "columns",
      tab: "tab",
      "own line": "own line",
      "role over two lines": "role over two lines",
    }),
    agreements: agreements(scene),
    annexes: matter.annexes,
    quotaYear: matter.quotaYear,
  };
  return { ...spec, features: features.list() };
}

/** Under one of the clauses but the last an editors' note now and then. */
function withNote(scene: Scene, clauses: readonly ClauseSpec[]): readonly ClauseSpec[] {
  const { choose, features, issuer, date, mark } = scene;
  if (clauses.length < 2 || !features.maybe("note under a clause", 0.1)) return clauses;
  const at = choose.int(0, clauses.length - 2);
  const act = `${genitive(issuer.authority.name)} ${dateDotted(date)} ${mark}${choose.int(11, 400)}`;
  const words = `Ескерту. ${clauses[at]!.number}-тармақ жаңа редакцияда - ${act} ${issuer.noun.possessed}мен.`;
  const note: NoteSpec = { kind: "editorial", paragraphs: [words] };
  return clauses.map((clause, index) => (index === at ? { ...clause, note } : clause));
}

function signatories({ choose, features, issuer, initials }: Scene): SignatorySpec[] {
  const roles = choose.pick(issuer.signers);
  if (roles.length > 1) features.add("two signatories");
  if (roles.some((role) => /м\.а\.|міндетін/.test(role))) features.add("acting official");
  const capitals = features.maybe("surname in capitals", 0.08);
  return roles.map((role) => {
    const someone = person(choose);
    const surname = capitals ? someone.surname.toUpperCase() : someone.surname;
    return { role, name: personName({ ...someone, surname }, initials) };
  });
}

/** Numbers clauses 1, 2, 3 … and their children 1), 2), 3) …. */
export function numberedClauses(clauses: readonly (Unnumbered | ClauseSpec)[]): ClauseSpec[] {
  return clauses.map((clause, index) => {
    const number = String(index + 1);
    if ("quota" in clause) return { ...clause, number };
    const children = (clause.children ?? []).map((text, at) => ({
      number: String(at + 1),
      text,
      quota: null,
      children: [],
    }));
    return { number, text: clause.text, quota: null, children };
  });
}
