/** Texts to damage: drawn acts in both languages, clean, dirty and as a text tool breaks them. */
import { random } from "../../generator/random.js";
import { render, textForms } from "../../generator/rendering.js";
import { russianActs } from "../../stability/russian-acts.js";
import { shortAct } from "../pdf/pdf-sources.js";

export interface TextSource {
  readonly name: string;
  readonly text: string;
}

export function textSource(number: number): TextSource {
  if (number % 3 === 2) return { name: `Russian act ${number}`, text: russianActs(random(number)) };
  const form = textForms[Math.floor(number / 3) % textForms.length] ?? "clean";
  return { name: `act ${number}, ${form}`, text: render(shortAct(number), form, number).text };
}
