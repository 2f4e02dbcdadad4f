/** The preamble: the grounds, what joins them, and who decides. */
import type { ActSpec, Passage } from "../act-spec.js";
import type { Matter, Scene } from "./scene.js";

type Preamble = Pick<ActSpec, "preamble" | "decidedBy" | "enactingFormula" | "formulaApart">;

export function preamble(scene: Scene, { grounds, purpose }: Matter): Preamble {
  const { choose, features, issuer } = scene;
  if (grounds === null) return { preamble: null, decidedBy: null, enactingFormula: null, formulaApart: false };
  const enactingFormula = features.pick("formula", Object.fromEntries(issuer.formulas.map((each) => [each, each])));
  if (grounds.length === 0) {
    features.add("empty preamble");
    return { preamble: [], decidedBy: null, enactingFormula, formulaApart: false };
  }
  const subject = choose.pick(issuer.subjects);
  const comma = subject !== null && choose.chance(0.6) ? "," : "";
  const joined = joinGrounds(
    grounds,
    governor(scene, grounds),
    purpose,
    features.maybe("preamble: ескере отырып", 0.12),
  );
  const tail = subject === null ? "" : `${comma} ${subject}`;
  return {
    preamble: [...joined, ...(tail === "" ? [] : [tail])],
    decidedBy: subject,
    enactingFormula,
    formulaApart: features.maybe("formula in a paragraph of its own", 0.12),
  };
}

/** What the last citation leaves to say: a bracket behind `сәйкес` has taken the word with it. */
function governor(scene: Scene, grounds: readonly Passage[]): string {
  const last = grounds.at(-1)!;
  const said = typeof last !== "string" && last.runs.some(({ text }) => text.includes(" сәйкес ("));
  return said ? "" : ` ${scene.governor.words}`;
}

function joinGrounds(
  grounds: readonly Passage[],
  end: string,
  purpose: string | null,
  considering: boolean,
): Passage[] {
  const parts = grounds.flatMap((ground, index): Passage[] => {
    if (index === 0) return [ground];
    return [index === grounds.length - 1 ? " және " : ", ", ground];
  });
  const more = considering
    ? " және тұрғындардың пікірін ескере отырып"
    : purpose === null
      ? ""
      : `, ${purpose} мақсатында`;
  return [...parts, ...(end + more === "" ? [] : [end + more])];
}
