import type { Box, SourcePage, Token } from "../document.js";
import { seenBox } from "../seen-box.js";
import type { ReadPage } from "./read-picture.js";

/** Confidence from which on OCR's figures count against a layer's. */
const SURE = 0.75;
/** Share of the smaller box's width and height that two words at one place have in common. */
const SHARED = 0.5;

/**
 * The words of a text layer, with what the picture shows where their figures are others: a layer that says what the
 * picture says, word by word, may have been made by a program that misread its figures. Letters are not compared: there
 * the layer is mostly right.
 */
export function withPicturedFigures(page: SourcePage, seen: ReadPage): SourcePage {
  const figures = seen.tokens.filter(({ text }) => /\d/.test(text));
  const boxes = figures.map((token): [Token, Box] => [token, seenBox(seen, token.bbox)]);
  let isOther = false;
  const tokens = page.tokens.map((token): Token => {
    const digits = digitsOf(token.text);
    if (token.hidden || digits === "") return token;
    const here = boxes.filter(([, box]) => isSamePlace(seenBox(page, token.bbox), box)).map(([other]) => other);
    const isSure = here.length > 0 && here.every(({ confidence }) => (confidence ?? 0) >= SURE);
    if (!isSure || digitsOf(here.map(({ text }) => text).join("")) === digits) return token;
    isOther = true;
    return { ...token, pictured: here.map(({ text }) => text).join(" ") };
  });
  return isOther ? { ...page, tokens } : page;
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

function isSamePlace([ax0, ay0, ax1, ay1]: Box, [bx0, by0, bx1, by1]: Box): boolean {
  const width = Math.min(ax1, bx1) - Math.max(ax0, bx0);
  const height = Math.min(ay1, by1) - Math.max(ay0, by0);
  return width >= SHARED * Math.min(ax1 - ax0, bx1 - bx0) && height >= SHARED * Math.min(ay1 - ay0, by1 - by0);
}
