import type { PageContent } from "../content.js";
import type { Matrix } from "../matrix.js";
import { ShapeGatherer } from "../shapes.js";
import type { Face } from "./fonts.js";
import { IMAGE_OPERATORS } from "./image-operators.js";
import { type Painting, pathOperators } from "./path-operators.js";
import { type Interpreter, initialState, type OperatorTable } from "./state.js";
import { STATE_OPERATORS } from "./state-operators.js";
import { TEXT_OPERATORS } from "./text-operators.js";

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Surroundings {
  /** From the page's user space to points from its top left corner. */
  readonly view: Matrix;
  /** Codes of the operators by their names. */
  readonly codes: Readonly<Record<string, number>>;
  readonly faceOf: (id: string) => Face;
  readonly isLayerVisible: (properties: unknown) => boolean;
}

const PAINTINGS: Readonly<Record<string, Painting>> = {
  stroke: "stroke",
  closeStroke: "stroke",
  fill: "fill",
  eoFill: "fill",
  fillStroke: "both",
  eoFillStroke: "both",
  closeFillStroke: "both",
  closeEOFillStroke: "both",
};

/** Carries out a page's operators and notes where glyphs, straight lines and images come to stand. */
export function interpret(list: OperatorList, surroundings: Surroundings): PageContent {
  const { view, codes, faceOf, isLayerVisible } = surroundings;
  const interpreter: Interpreter = {
    state: initialState(view),
    saved: [],
    layers: [],
    glyphs: [],
    segments: [],
    images: [],
    shapes: new ShapeGatherer(),
    unmapped: 0,
    clipNext: false,
    faceOf,
    isLayerVisible,
  };
  const operators = byCode(codes);
  for (const [index, code] of list.fnArray.entries()) {
    const operands = list.argsArray[index];
    operators.get(code)?.(interpreter, Array.isArray(operands) ? operands : []);
  }
  const { glyphs, segments, images, unmapped, shapes } = interpreter;
  return { glyphs, segments, images, unmapped, fills: shapes.fills, letterShapes: shapes.letterShapes };
}

type Operator = OperatorTable[string];

function byCode(codes: Readonly<Record<string, number>>): Map<number, Operator> {
  const paintings = new Map<number, Painting>();
  for (const [name, painting] of Object.entries(PAINTINGS)) {
    const code = codes[name];
    if (code !== undefined) paintings.set(code, painting);
  }
  const operators = new Map<number, Operator>();
  const tables = { ...STATE_OPERATORS, ...TEXT_OPERATORS, ...IMAGE_OPERATORS, ...pathOperators(paintings) };
  for (const [name, operator] of Object.entries(tables)) {
    const code = codes[name];
    if (code !== undefined) operators.set(code, operator);
  }
  return operators;
}
