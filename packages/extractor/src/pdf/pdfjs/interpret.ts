import type { PageContent } from "../content.js";
import type { Matrix } from "../matrix.js";
import { ShapeGatherer } from "../shapes.js";
import { closeAnnotation, type OpenAnnotation, openAnnotation, UNSEEN } from "./appearances.js";
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
  /** Indexes of the annotations that are to be seen, by their names in pdf.js. */
  readonly annotations: ReadonlyMap<string, number>;
}

export interface DrawnContent {
  readonly content: PageContent;
  /** Indexes of the annotations that draw neither words nor pictures of them. */
  readonly wordless: ReadonlySet<number>;
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
export function interpret(list: OperatorList, surroundings: Surroundings): DrawnContent {
  const { view, codes, faceOf, isLayerVisible, annotations } = surroundings;
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
    annotation: undefined,
    faceOf,
    isLayerVisible,
  };
  const operators = byCode(codes);
  const wordless = new Set(annotations.values());
  let annotation: OpenAnnotation | null = null;
  for (const [index, code] of list.fnArray.entries()) {
    const operands = list.argsArray[index];
    const given: readonly unknown[] = Array.isArray(operands) ? operands : [];
    if (code === codes.beginAnnotation) {
      annotation = openAnnotation(interpreter, view, annotations, given);
    } else if (code === codes.endAnnotation) {
      if (annotation !== null && closeAnnotation(interpreter, annotation)) wordless.delete(annotation.index);
      annotation = null;
    } else if (annotation?.index !== UNSEEN) operators.get(code)?.(interpreter, given);
  }
  const { glyphs, segments, images, unmapped, shapes } = interpreter;
  const { fills, letterShapes } = shapes;
  return { content: { glyphs, segments, images, unmapped, fills, letterShapes }, wordless };
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
