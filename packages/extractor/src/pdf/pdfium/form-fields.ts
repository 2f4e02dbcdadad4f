import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";
import { stringAt } from "./strings.js";

/** The interactive form of a document. */
export interface FormFields {
  /** What the field of a widget holds, as its reader sees it; empty for a button and for a password. */
  valueOf(widget: Pointer): string;
  /** To be called before the document is closed. */
  close(): void;
}

/** FPDF_FORMFIELD_… of fpdf_formfill.h. */
const COMBO_BOX = 4;
const LIST_BOX = 5;
const TEXT_FIELD = 6;

/** Field flags (ISO 32000-1, table 228): the value is not to be shown. */
const PASSWORD = 1 << 13;

/**
 * Bytes of an FPDF_FORMFILLINFO, generously, and the version that asks for nothing beyond filled fields. It names no
 * function of ours: nothing is clicked.
 */
const INFO_SIZE = 512;
const INFO_VERSION = 1;

/** A field may stand over its widgets and hold their value, so that the annotation alone does not tell it. */
export function formFieldsOf(pdfium: Pdfium, document: Pointer): FormFields {
  const { call, memory } = pdfium;
  let opened: { readonly info: Pointer; readonly form: Pointer } | undefined;
  const open = (): { readonly info: Pointer; readonly form: Pointer } => {
    const info = call.malloc(INFO_SIZE);
    memory.bytes().fill(0, info, info + INFO_SIZE);
    memory.words()[info >> 2] = INFO_VERSION;
    return { info, form: call.FPDFDOC_InitFormFillEnvironment(document, info) };
  };
  return {
    valueOf: (widget) => {
      opened ??= open();
      return opened.form === 0 ? "" : valueIn(pdfium, opened.form, widget);
    },
    close: () => {
      if (opened === undefined) return;
      if (opened.form !== 0) call.FPDFDOC_ExitFormFillEnvironment(opened.form);
      call.free(opened.info);
    },
  };
}

function valueIn(pdfium: Pdfium, form: Pointer, widget: Pointer): string {
  const { call } = pdfium;
  const type = call.FPDFAnnot_GetFormFieldType(form, widget);
  if (type === COMBO_BOX || type === LIST_BOX) {
    const labels = selectedLabels(pdfium, form, widget);
    if (labels.length > 0) return labels.join("\n");
  } else if (type !== TEXT_FIELD || (call.FPDFAnnot_GetFormFieldFlags(form, widget) & PASSWORD) !== 0) return "";
  return stringAt(pdfium, (buffer, size) => call.FPDFAnnot_GetFormFieldValue(form, widget, buffer, size));
}

/** A choice holds what a program reads; its reader sees the label of it. */
function selectedLabels(pdfium: Pdfium, form: Pointer, widget: Pointer): string[] {
  const { call } = pdfium;
  const labels: string[] = [];
  const count = call.FPDFAnnot_GetOptionCount(form, widget);
  for (let index = 0; index < count; index += 1) {
    if (call.FPDFAnnot_IsOptionSelected(form, widget, index) === 0) continue;
    labels.push(stringAt(pdfium, (buffer, size) => call.FPDFAnnot_GetOptionLabel(form, widget, index, buffer, size)));
  }
  return labels;
}
