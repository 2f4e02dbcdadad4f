import type { Show } from "../content.js";
import { apply, IDENTITY, type Matrix, multiply, translate } from "../matrix.js";
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

/** Text rendering modes that paint nothing: 3 invisible, 7 clipping only. */
const INVISIBLE_MODES = new Set([3, 7]);
/** Fill and stroke: with a solid line it thickens the letters. */
const BOLD_MODE = 2;
/** Part of the font size from which an upright axis that leans counts as italic. */
const MIN_SLANT = 0.15;

/** Shows glyph objects, moved by the numbers between them (thousandths of the font size, to the left). */
function show({ state, glyphs, layers }: Interpreter, items: readonly unknown[]): void {
  const { fontSize, stretch, charSpacing, wordSpacing, face, rise, renderingMode } = state;
  const place = multiply(state.ctm, state.textMatrix);
  const shared = showOf(place, state);
  const bold = face.bold || renderingMode === BOLD_MODE;
  const hidden = INVISIBLE_MODES.has(renderingMode) || layers.includes(true);
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

const SPACE = /^[\s\p{Cc}]+$/u;

/** White space and control characters part words; the invisible joiners and hyphens inside words do not. */
function isSpace(text: string): boolean {
  const code = text.charCodeAt(0);
  // Neither ASCII's visible characters nor the letters of the European alphabets need the closer look.
  return !((code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x1680)) && SPACE.test(text);
}

function showOf(place: Matrix, { fontSize, stretch, charSpacing, face }: GraphicsState): Show {
  const [a, b, c, d] = place;
  const forwards = Math.sign(fontSize * stretch) || 1;
  const along = Math.hypot(a, b);
  const upright = along === 0 ? Math.hypot(c, d) : Math.abs(a * d - b * c) / along;
  const slant = along === 0 || upright === 0 ? 0 : Math.abs(a * c + b * d) / (along * upright);
  const degrees = Math.round((Math.atan2(b * forwards, a * forwards) * 180) / Math.PI);
  return {
    angle: (degrees + 360) % 360,
    size: Math.abs(fontSize) * upright,
    ascent: face.ascent,
    descent: face.descent,
    italic: face.italic || slant >= MIN_SLANT,
    spacing: charSpacing * stretch * along * forwards,
  };
}
