import type { Reference } from "@qauly/model";
import type { Citation } from "../grammar/citation.js";
import type { CitedPlaces } from "../references/places.js";
import { pointerTo, under } from "../text/pointer.js";
import type { Recorder } from "./recorder.js";

/** What a citation says about the act that it cites; null for one of a place in this act. */
export function citedAct(citation: Citation): Reference["act"] {
  if (citation.kind === "internal") return null;
  const { type, title, authority, date, number, registration } = citation;
  // Of damaged text a name may be left without a letter.
  const named = authority === null || authority.trim() === "" ? null : authority;
  return { type, title, authority: named, date, number, registration };
}

/** The place of each value: its own where it is printed, else that of the whole citation, from which it was derived. */
export function recordValues(reference: Reference, index: number, places: CitedPlaces, recorder: Recorder): void {
  const { at, act, pinpoint, target } = reference;
  const here = pointerTo("references", index);
  const record = (pointer: string, value: unknown): void => {
    if (value === null) return;
    const place = places.get(pointer);
    const whole = `${here}${pointer}`;
    if (place === undefined) recorder.same(whole, under(here, "text"));
    else recorder.part(whole, at.path, place.start, place.end);
  };
  const { registration = null, ...stated } = act ?? {};
  for (const [field, value] of Object.entries(stated)) record(pointerTo("act", field), value);
  for (const [field, value] of Object.entries(registration ?? {})) {
    record(pointerTo("act", "registration", field), value);
  }
  for (const [step, { unit, number }] of pinpoint.entries()) {
    record(pointerTo("pinpoint", step, "unit"), unit);
    record(pointerTo("pinpoint", step, "number"), number);
  }
  if (target?.basis === "link") record(pointerTo("target", "id"), target.id);
}
