/** All kinds of perturbation. */
import type { Perturbation } from "./perturbation.js";
import { blankLines } from "./perturbations/blank-lines.js";
import { droppedQuote } from "./perturbations/dropped-quote.js";
import { droppedStop } from "./perturbations/dropped-stop.js";
import { insertedNote } from "./perturbations/inserted-note.js";
import { misprintedHeading } from "./perturbations/misprinted-heading.js";
import { partedSignature } from "./perturbations/parted-signature.js";
import { renamedRole } from "./perturbations/renamed-role.js";
import { reorderedHeading } from "./perturbations/reordered-heading.js";
import { rewrapped } from "./perturbations/rewrapped.js";
import { sealMarks } from "./perturbations/seal-marks.js";
import { swappedRequisite } from "./perturbations/swapped-requisite.js";
import { unknownHeader } from "./perturbations/unknown-header.js";
import { unknownTail } from "./perturbations/unknown-tail.js";

export const perturbations: readonly Perturbation[] = [
  droppedStop,
  swappedRequisite,
  sealMarks,
  renamedRole,
  partedSignature,
  reorderedHeading,
  misprintedHeading,
  rewrapped,
  blankLines,
  unknownHeader,
  droppedQuote,
  insertedNote,
  unknownTail,
];
