import type { Show } from "../content.js";
import { apply, IDENTITY, type Matrix, multiply, translate } from "../matrix.js";
import { isBoldMode, isInvisibleMode, isSpace, showOf } from "../show.js";
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
function show({ state, glyphs, layers }: Interpreter, items: readonly unknown[]): void {
  const { fontSize, stretch, charSpacing, wordSpacing, face, rise, renderingMode } = state;
  const place = multiply(state.ctm, state.textMatrix);
  const shared = showFrom(place, state);
  const bold = face.bold || isBoldMode(renderingMode);
  const hidden = isInvisibleMode(renderingMode) || layers.includes(true);
  let pen = 0;
  for (const item of items) {
    if (typeof item === "number") {
      pen -= (item / 1000) * fontSize * stretch;
      continue;
    }
    const glyph = record(item);
    const width = number(glyph.width) * face.widthScale * fontSize * stretch;
    const text = String(glyph.unicode ?? "");
    if (text !== "") {
      const from = apply(place, pen, rise);
      const to = apply(place, pen + width, rise);
      glyphs.push({ text, space: isSpace(text), from, to, bold, hidden, show: shared });
    }
    pen += width + (charSpacing + (glyph.isSpace === true ? wordSpacing : 0)) * stretch;
  }
  state.textMatrix = translate(state.textMatrix, pen, 0);
}

function showFrom([a, b, c, d, e, f]: Matrix, { fontSize, stretch, charSpacing, face }: GraphicsState): Show {
  return showOf({ place: [a * stretch, b * stretch, c, d, e, f], size: fontSize, spacing: charSpacing, face });
}
