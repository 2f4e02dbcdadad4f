/** Numbers of acts in the forms that registers print. */
import type { Random } from "../random.js";
import type { Features } from "./features.js";

export type NumberKind = "akimat" | "akim" | "maslikhat" | "minister";

export function actNumber(choose: Random, features: Features, kind: NumberKind): string {
  const whole = choose.int(11, 890);
  const [head, tail] = [choose.int(1, 59), choose.int(1, 29)];
  const two = String(head).padStart(2, "0");
  const council = choose.pick(["V", "VI", "VII", "VIII"]);
  const common = {
    "593": `${whole}`,
    "26-1": `${head}-${tail}`,
    "05/14": `${two}/${String(tail).padStart(2, "0")}`,
    "33/21": `${head}/${tail}`,
  };
  const own: Readonly<Record<NumberKind, Readonly<Record<string, string>>>> = {
    akimat: { ...common, "А-9/466": `А-${tail}/${whole}`, "а-12/552": `а-${tail}/${whole}`, "01-18": `01-${tail}` },
    akim: { ...common, "03": two, "353-ө": `${whole}-ө` },
    maslikhat: {
      ...common,
      "31/179-V": `${head}/${whole}-${council}`,
      "262-VI": `${whole}-${council}`,
      "11-3/VIII": `${head}-${tail}/${council}`,
      "8С-5/3": `${tail}С-${choose.int(1, 9)}/${choose.int(1, 9)}`,
      "С-45/2": `С-${head}/${choose.int(1, 9)}`,
    },
    minister: { "593": `${whole}`, "353-ө": `${whole}-ө`, "ҚР ДСМ-152": `ҚР ДСМ-${whole}`, "192-қ": `${whole}-қ` },
  };
  return features.pick("number", own[kind]);
}
