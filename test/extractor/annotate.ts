/** Annotations that say how they are drawn, for PDFs made by PDFKit, which has none. */
interface Drawing {
  readonly subtype: string;
  readonly at: readonly [x: number, y: number, width: number, height: number];
  /** Lines of text in the font of the page, from the top of the form. */
  readonly text?: string;
  /** Operators before the text; `/F1` is Helvetica, y points upwards. */
  readonly operators?: string;
  readonly size?: number;
  /** Size of the form's box where it is not that of the annotation's. */
  readonly box?: readonly [width: number, height: number];
  readonly matrix?: readonly number[];
  /** Entries of the annotation. */
  readonly entries?: Readonly<Record<string, unknown>>;
  /** The appearance is one of two states, and this is the one that is shown. */
  readonly state?: string;
}

interface Inner {
  readonly _font: { encode(text: string): [codes: string[], places: unknown]; ref(): unknown };
}

/** Draws an annotation whose text stands 4 points from the left edge and above the lower edge of its form. */
export function annotate(pdf: PDFKit.PDFDocument, drawing: Drawing): void {
  const { subtype, at, operators = "", text = "", size = 12, matrix, entries = {}, state } = drawing;
  const [x, y, width, height] = at;
  const [boxWidth, boxHeight] = drawing.box ?? [width, height];
  const font = (pdf as unknown as Inner)._font;
  const lines = text === "" ? [] : text.split("\n");
  const shown = lines.map((line, index) => {
    const baseline = 4 + (lines.length - 1 - index) * 1.2 * size;
    return `BT /F2 ${size} Tf 4 ${baseline} Td <${font.encode(line)[0].join("")}> Tj ET`;
  });
  const form = pdf.ref({
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, boxWidth, boxHeight],
    ...(matrix === undefined ? {} : { Matrix: matrix }),
    Resources: {
      Font: {
        F1: { Type: "Font", Subtype: "Type1", BaseFont: "Helvetica" },
        ...(text === "" ? {} : { F2: font.ref() }),
      },
    },
  });
  form.end(Buffer.from([operators, ...shown].join("\n"), "latin1"));
  const normal = state === undefined ? form : { [state]: form, Off: emptyForm(pdf) };
  pdf.annotate(x, y, width, height, {
    Subtype: subtype,
    F: 4,
    AP: { N: normal },
    ...(state === undefined ? {} : { AS: state }),
    ...entries,
  } as PDFKit.Mixins.AnnotationOption);
}

function emptyForm(pdf: PDFKit.PDFDocument): unknown {
  const form = pdf.ref({ Type: "XObject", Subtype: "Form", BBox: [0, 0, 1, 1] });
  form.end(Buffer.from(""));
  return form;
}
