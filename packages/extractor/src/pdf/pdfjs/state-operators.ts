import { transformBox } from "../box.js";
import { within } from "../clip.js";
import { multiply } from "../matrix.js";
import { isLightColor } from "../shapes.js";
import { matrixOf, number, numbers } from "./operands.js";
import { type Interpreter, type OperatorTable, restore, save } from "./state.js";

/** Operators of the graphics state, of form XObjects and of marked content, by their names in pdf.js. */
export const STATE_OPERATORS: OperatorTable = {
  save,
  restore,
  transform: (interpreter, operands) => transform(interpreter, operands),
  setLineWidth: ({ state }, [width]) => {
    state.lineWidth = number(width);
  },
  setFillRGBColor: ({ state }, operands) => {
    state.isLight = isLightColor(colorOf(operands));
    state.isPlain = true;
  },
  setFillColorN: ({ state }) => {
    [state.isLight, state.isPlain] = [false, false];
  },
  setFillTransparent: ({ state }) => {
    [state.isLight, state.isPlain] = [false, false];
  },
  setGState: (interpreter, [entries]) => {
    if (Array.isArray(entries)) for (const entry of entries) setParameter(interpreter, entry);
  },
  // A transparency group names its form's matrix too, but the form inside it applies it.
  beginGroup: save,
  endGroup: restore,
  paintFormXObjectBegin: (interpreter, [matrix, box]) => {
    save(interpreter);
    transform(interpreter, matrix);
    clip(interpreter, box);
  },
  paintFormXObjectEnd: restore,
  beginMarkedContent: ({ layers }) => {
    layers.push(false);
  },
  beginMarkedContentProps: ({ layers, isLayerVisible }, [tag, properties]) => {
    layers.push(tag === "OC" && !isLayerVisible(properties));
  },
  endMarkedContent: ({ layers }) => {
    layers.pop();
  },
};

/** Components from 0 to 1: pdf.js gives a colour as `#rrggbb`, older ones as three bytes. */
function colorOf([color, ...more]: readonly unknown[]): number[] {
  if (typeof color !== "string") return [color, ...more].slice(0, 3).map((part) => number(part) / 255);
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
}

/** Clips to a box of user space, `[x0, y0, x1, y1]`; anything else clips nothing. */
export function clip({ state }: Interpreter, box: unknown): void {
  const [x0, y0, x1, y1] = numbers(box);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
  state.clip = within(state.clip, transformBox(state.ctm, [x0, y0, x1, y1]));
}

export function transform({ state }: Interpreter, matrix: unknown): void {
  state.ctm = multiply(state.ctm, matrixOf(matrix));
}

/** An entry of a graphics state dictionary, `["LW", 0.5]` or `["Font", [name, size]]`. */
function setParameter({ state, faceOf }: Interpreter, entry: unknown): void {
  if (!Array.isArray(entry)) return;
  const [key, value] = entry as readonly unknown[];
  if (key === "LW") state.lineWidth = number(value);
  if (key === "ca") state.isOpaque = number(value) >= 1 && state.isOpaque;
  if (key === "BM" || key === "SMask")
    state.isOpaque = value === "source-over" || value === "Normal" || value === false;
  if (key === "Font" && Array.isArray(value)) {
    const [id, size] = value as readonly unknown[];
    state.face = faceOf(String(id));
    state.fontSize = number(size);
  }
}
