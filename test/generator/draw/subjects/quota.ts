/** A job quota: shares of categories with an annex each, tiers by headcount, or a share without any list. */
import type { Matter, Scene } from "../scene.js";
import { quotaSetting } from "./quota-setting.js";
import { bareShare, perClause, shares } from "./quota-shares.js";
import { tiered, untabled } from "./quota-tiers.js";

export function quota(scene: Scene): Matter {
  const style = scene.features.pick("quota", {
    "a list under one clause": shares,
    "a list under one clause again": shares,
    "one clause per category": perClause,
    "tiers with a table": tiered,
    "tiers without a table": untabled,
    "one share without a table": bareShare,
  });
  return style(scene, quotaSetting(scene));
}
