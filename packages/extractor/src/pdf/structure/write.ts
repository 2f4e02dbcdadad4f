import { isDictionary, PdfName, PdfStream, PdfString, type PdfValue, Reference } from "./values.js";

/** PDF syntax for a value; streams are not written anew. */
export function written(value: PdfValue): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : value.toFixed(6);
  if (value instanceof PdfName) return `/${value.name}`;
  if (value instanceof Reference) return `${value.number} 0 R`;
  if (value instanceof PdfString) return Array.from(value.written, (byte) => String.fromCharCode(byte)).join("");
  if (value instanceof PdfStream) return "null";
  if (isDictionary(value)) return `<< ${[...value].map(([key, part]) => `/${key} ${written(part)}`).join(" ")} >>`;
  return `[ ${value.map(written).join(" ")} ]`;
}
