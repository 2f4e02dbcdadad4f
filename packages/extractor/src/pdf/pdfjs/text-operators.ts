import { isClipped } from "../clip.js";
import { IDENTITY, type Matrix, multiply, translate } from "../matrix.js";
import { glyphOf, isBoldMode, isFillMode, isInvisibleMode, isSpace, type Pen, showOf } from "../show.js";
import { matrixOf, number, record } from "./operands.js";
import type { GraphicsState, Interpreter, OperatorTable } from "./state.js";

/** Operators of text (ISO 32000-1, 9.4) by their names in pdf.js, which resolves codes to glyphs beforehand. */
export const TEXT_OPERATORS: OperatorTable = {
  beginText: ({ state }) => {
    state.textMatrix = IDENTITY;
    state.lineMatrix = IDENTITY;
  },
  setCharSpacing: ({ state }, [spacing]) => {
    state.charSpacing = number(spacing);
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.wordSpacing = number(spacing);
  },
  setHScale: ({ state }, [percent]) => {
    state.stretch = number(percent) / 100;
  },
  setLeading: ({ state }, [leading]) => {
    state.leading = number(leading);
  },
  setFont: ({ state, faceOf }, [id, size]) => {
    state.face = faceOf(String(id));
    state.fontSize = number(size);
  },
  setTextRenderingMode: ({ state }, [mode]) => {
    state.renderingMode = number(mode);
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = number(rise);
  },
  moveText: ({ state }, [x, y]) => startLine(state, number(x), number(y)),
  setLeadingMoveText: ({ state }, [x, y]) => {
    state.leading = -number(y);
    startLine(state, number(x), number(y));
  },
  setTextMatrix: ({ state }, [matrix]) => {
    state.lineMatrix = matrixOf(matrix);
    state.textMatrix = state.lineMatrix;
  },
  nextLine: ({ state }) => startLine(state, 0, -state.leading),
  showText: (interpreter, [items]) => {
    if (Array.isArray(items)) show(interpreter, items);
  },
};

function startLine(state: GraphicsState, x: number, y: number): void {
  state.lineMatrix = translate(state.lineMatrix, x, y);
  state.textMatrix = state.lineMatrix;
}

/** Shows glyph objects, moved by the numbers between them (thousandths of the font size, to the left). */
function show(interpreter: Interpreter, items: readonly unknown[]): void {
  const { state, glyphs, layers, shapes } = interpreter;
  const { fontSize, stretch, charSpacing, wordSpacing, face, rise, renderingMode } = state;
  const [a, b, c, d, e, f] = multiply(state.ctm, state.textMatrix);
  const place: Matrix = [a * stretch, b * stretch, c, d, e, f];
  const hidden = isInvisibleMode(renderingMode) || layers.includes(true);
  const pen: Pen = {
    place,
    show: showOf({
      place,
      size: fontSize,
      spacing: charSpacing,
      face,
      isLight: state.isLight && isFillMode(renderingMode),
      fillsBefore: shapes.fills.length,
      annotation: interpreter.annotation,
    }),
    rise,
    bold: face.bold || isBoldMode(renderingMode),
    hidden,
  };
  let start = 0;
  for (const item of items) {
    if (typeof item === "number") {
      start -= (item / 1000) * fontSize;
      continue;
    }
    const glyph = record(item);
    const end = start + number(glyph.width) * face.widthScale * fontSize;
    const text = String(glyph.unicode ?? "");
    if (!face.mapped) {
      if (!hidden) interpreter.unmapped += 1;
    } else if (text !== "") {
      const glyph = glyphOf(pen, { text, space: isSpace(text) }, start, end);
      glyphs.push(isClipped(state.clip, glyph) ? { ...glyph, hidden: true } : glyph);
    }
    start = end + charSpacing + (glyph.isSpace === true ? wordSpacing : 0);
  }
  state.textMatrix = translate(state.textMatrix, start * stretch, 0);
}
