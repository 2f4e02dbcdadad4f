import type { Box } from "../../document.js";
import type { Clip } from "../clip.js";
import type { Glyph, Segment } from "../content.js";
import { IDENTITY, type Matrix } from "../matrix.js";
import type { ShapeGatherer } from "../shapes.js";
import { DEFAULT_FACE, type Face } from "./fonts.js";

/** Graphics and text state (ISO 32000-1, 8.4 and 9.3) as far as it moves glyphs, lines and images. */
export interface GraphicsState {
  /** From user space to the page as a reader sees it. */
  ctm: Matrix;
  lineWidth: number;
  face: Face;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling, 1 for 100 %. */
  stretch: number;
  leading: number;
  rise: number;
  renderingMode: number;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  clip: Clip;
  /** What fills shapes and letters; opaque only in a plain colour without blending. */
  isLight: boolean;
  isPlain: boolean;
  isOpaque: boolean;
}

/** One page while its operators are carried out. */
export interface Interpreter {
  state: GraphicsState;
  readonly saved: GraphicsState[];
  /** One entry per open marked-content section: whether it belongs to a layer that is switched off. */
  readonly layers: boolean[];
  readonly glyphs: Glyph[];
  readonly segments: Segment[];
  readonly images: Box[];
  readonly shapes: ShapeGatherer;
  /** Visible glyphs whose meaning nothing tells. */
  unmapped: number;
  /** The next path, when it is painted, clips what follows. */
  clipNext: boolean;
  /** Index of the annotation that draws; none while the page's own content does. */
  annotation: number | undefined;
  readonly faceOf: (id: string) => Face;
  readonly isLayerVisible: (properties: unknown) => boolean;
}

export type OperatorTable = Readonly<Record<string, (interpreter: Interpreter, operands: readonly unknown[]) => void>>;

export function initialState(ctm: Matrix): GraphicsState {
  return {
    ctm,
    lineWidth: 1,
    face: DEFAULT_FACE,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
    textMatrix: IDENTITY,
    lineMatrix: IDENTITY,
    clip: null,
    isLight: false,
    isPlain: true,
    isOpaque: true,
  };
}

export function save(interpreter: Interpreter): void {
  interpreter.saved.push({ ...interpreter.state });
}

/** Does nothing where nothing was saved, as viewers do with unbalanced content. */
export function restore(interpreter: Interpreter): void {
  interpreter.state = interpreter.saved.pop() ?? interpreter.state;
}
