import { type RequisiteWeights, requisiteWeights } from "./head/requisite-weights.js";
import { type SectionWeights, sectionWeights } from "./sections/weights.js";

/** All that the structure weighs. A reading takes these unless it is given others, as by the script that fits them. */
export interface StructureWeights {
  readonly sections: SectionWeights;
  readonly requisite: RequisiteWeights;
}

export const structureWeights: StructureWeights = { sections: sectionWeights, requisite: requisiteWeights };
