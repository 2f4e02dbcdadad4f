/** The borders of tables, in every way in which programs draw them. */
import type { Rules } from "./manner.js";
import type { RuleMark } from "./marks.js";

export function drawRules(pdf: PDFKit.PDFDocument, rules: readonly RuleMark[], how: Rules): void {
  pdf.save().lineWidth(0.6);
  for (const { from, to } of rules) {
    const [[x0, y0], [x1, y1]] = [from, to];
    switch (how) {
      case "thin rectangles":
        pdf.rect(x0 - 0.3, y0 - 0.3, x1 - x0 + 0.6, y1 - y0 + 0.6).fill("black");
        break;
      case "dashed":
        pdf.dash(3, { space: 2 }).moveTo(x0, y0).lineTo(x1, y1).stroke();
        break;
      case "double": {
        const [dx, dy] = x0 === x1 ? [0.9, 0] : [0, 0.9];
        pdf
          .moveTo(x0 - dx, y0 - dy)
          .lineTo(x1 - dx, y1 - dy)
          .stroke();
        pdf
          .moveTo(x0 + dx, y0 + dy)
          .lineTo(x1 + dx, y1 + dy)
          .stroke();
        break;
      }
      default:
        pdf.moveTo(x0, y0).lineTo(x1, y1).stroke();
    }
  }
  pdf.restore();
}
