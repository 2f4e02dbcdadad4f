/** Draws an act of any kind from a seed: the same seed gives the same act. */
import type { ActSpec } from "../act-spec.js";
import { type Random, random } from "../random.js";
import { assemble } from "./assemble.js";
import { features } from "./features.js";
import { akim, akimat, type Issuer, maslikhat, minister } from "./issuers.js";
import { injectMistake } from "./mistakes.js";
import { type Matter, type Scene, scene } from "./scene.js";
import { approvesRules, namesPeople, setsTariffs } from "./subjects/annexed.js";
import { amends, ordersMeasures, renamesStreets, repeals } from "./subjects/others.js";
import { quota } from "./subjects/quota.js";

type Subject = (scene: Scene) => Matter;

/** Who may issue an act on what; quotas come up as often as all other matters together. */
const subjects: Readonly<Record<string, { readonly draw: Subject; readonly by: readonly IssuerName[] }>> = {
  repeal: { draw: repeals, by: ["akimat", "akim", "maslikhat", "minister", "directive"] },
  amendment: { draw: amends, by: ["akimat", "akim", "maslikhat", "minister"] },
  streets: { draw: renamesStreets, by: ["rural akim", "maslikhat"] },
  measures: { draw: ordersMeasures, by: ["akim", "rural akim", "akimat", "directive"] },
  people: { draw: namesPeople, by: ["akimat", "directive", "akim"] },
  tariffs: { draw: setsTariffs, by: ["maslikhat", "akimat"] },
  rules: { draw: approvesRules, by: ["akimat", "maslikhat", "minister"] },
};

type IssuerName = "akimat" | "akim" | "rural akim" | "maslikhat" | "minister" | "directive";

/** The act of a seed, which may hold one mistake. */
export function drawAct(seed: number): ActSpec {
  const choose = random(seed);
  return injectMistake(drawnWith(choose, seed), choose);
}

/** The act of a seed without any mistake. */
export const drawSoundAct = (seed: number): ActSpec => drawnWith(random(seed), seed);

function drawnWith(choose: Random, seed: number): ActSpec {
  const names = features(choose);
  const issuer = (name: IssuerName): Issuer => {
    const level = choose.chance(0.3) ? "region" : "place";
    switch (name) {
      case "akimat":
        return akimat(choose, names, level);
      case "akim":
        return akim(choose, names, level, "decision");
      case "rural akim":
        return akim(choose, names, "rural", "decision");
      case "maslikhat":
        return maslikhat(choose, names, level);
      case "minister":
        return minister(choose, names);
      case "directive":
        return akim(choose, names, choose.pick(["region", "place", "rural"]), "directive");
    }
  };
  const isQuota = names.maybe("job quota", 0.5);
  const subject = isQuota ? { draw: quota, by: ["akimat" as const] } : names.pick("matter", subjects);
  const drawn = scene(choose, names, issuer(choose.pick(subject.by)));
  return assemble(`act-${seed}`, drawn, subject.draw(drawn));
}
