/** What each error means to who meets it: docs/errors.md is made of it. */
import type { QaulyErrorCode } from "../error.js";

/** Codes of a document of a batch: those of errors, of one that was read in part, and of one that is no act. */
export type FailureCode = QaulyErrorCode | "page.unread" | "page.damaged" | "input.not-an-act";

/**
 * How the command ends. In a batch a document that fails ends nothing: it is listed in `failures.jsonl`, and the batch
 * ends with 4.
 */
export type Ending = 0 | 2 | 3 | 130;

/** What an error means, for people. */
export interface ErrorExplanation {
  /** What went wrong. */
  readonly cause: string;
  /** What to do. */
  readonly advice: string;
  /** Exit code of a command that meets it outside of a batch. */
  readonly exit: Ending;
  /** Whether `failures.jsonl` of a batch may hold it. */
  readonly inBatch: boolean;
}

/** One for each code: a code without an entry does not compile. */
export const errorExplanations: Readonly<Record<FailureCode, ErrorExplanation>> = {
  "input.missing": {
    cause: "There is no file at the path, or it went away while a batch ran.",
    advice: "Check the path; in a batch, check what moves files while it runs.",
    exit: 3,
    inBatch: true,
  },
  "input.is-directory": {
    cause: "The path is a folder, and the command reads single files.",
    advice: "Give the files in it, or use `qauly batch`.",
    exit: 3,
    inBatch: true,
  },
  "input.unreadable": {
    cause: "The system does not let the file be read; the message names its code, such as `EACCES`.",
    advice: "Check the rights on the file and the disk.",
    exit: 3,
    inBatch: true,
  },
  "input.empty": {
    cause: "The file has no bytes.",
    advice: "Fetch it again: a download that broke off leaves such files.",
    exit: 3,
    inBatch: true,
  },
  "input.unsupported": {
    cause: "The bytes are of a kind that is not read, whatever the file's name says; the message names the kind.",
    advice: "Convert it as the message says, or give the PDF or the text.",
    exit: 3,
    inBatch: true,
  },
  "input.damaged": {
    cause:
      "The file is of a kind that is read, and none of its pages can be read; or it asks for more than a file may. Of a DOCX also: its archive or its XML is broken, or declares a document type.",
    advice: "Open it in a viewer; where that shows it, save or print it as a new PDF. Else fetch it again.",
    exit: 3,
    inBatch: true,
  },
  "input.encrypted": {
    cause: "The PDF or the document asks for a password, or is encrypted in a way that is not known.",
    advice: "Save it without a password.",
    exit: 3,
    inBatch: true,
  },
  "input.no-text": {
    cause: "No page holds a word: an empty document, or a scan that was read without OCR.",
    advice: "Read scans with `--ocr`; look at the file otherwise.",
    exit: 3,
    inBatch: true,
  },
  "input.too-large": {
    cause: "The file, or a picture in it, is larger than the limit, or a document unpacks to far more than its size.",
    advice: "Split it, or raise the limit where the message names an option for it.",
    exit: 3,
    inBatch: true,
  },
  "input.link-loop": {
    cause: "A link of the file system leads back to itself.",
    advice: "Remove or mend the link.",
    exit: 3,
    inBatch: true,
  },
  "input.unsafe-path": {
    cause: "An entry of an archive has a name that leads out of the archive.",
    advice: "Unpack the archive with care, and give the file by itself.",
    exit: 3,
    inBatch: true,
  },
  "input.changed": {
    cause: "The file is not the one that a result was made from: its bytes differ.",
    advice: "Give the file as it was, or parse it anew.",
    exit: 3,
    inBatch: true,
  },
  "process.timeout": {
    cause: "The document was not read within the time that one may take.",
    advice: "Look at the file; `--timeout` gives more time.",
    exit: 3,
    inBatch: true,
  },
  "process.memory": {
    cause: "The document needed more memory than one may take.",
    advice: "Look at the file; `--max-memory` gives more.",
    exit: 3,
    inBatch: true,
  },
  "process.ended": {
    cause: "The process that read the document ended by itself or by others.",
    advice: "Try the file alone; if it happens again, report it with the file.",
    exit: 3,
    inBatch: true,
  },
  "process.unavailable": {
    cause: "The library was asked to read in a process of its own where no processes can be started, as in a browser.",
    advice: "Read without `isolate` there, or call the library in Node.js.",
    exit: 3,
    inBatch: false,
  },
  "batch.exists": {
    cause: "The folder for results holds some already.",
    advice: "Choose another folder, finish them with `--resume`, or bring them up to date with `--update`.",
    exit: 2,
    inBatch: false,
  },
  "batch.locked": {
    cause: "Another command is at work in the folder for results.",
    advice: "Wait for it; if it is gone, remove the lock that the message names.",
    exit: 2,
    inBatch: false,
  },
  "batch.mismatch": {
    cause: "The results were begun by another version, under other options, or their journal is damaged.",
    advice: "Begin in another folder, or go on with the version and the options of the beginning.",
    exit: 2,
    inBatch: false,
  },
  "batch.inputs": {
    cause:
      "The inputs do not go with the folder for results: it is itself one of them or holds documents, it was filled from others, or they lead to no document.",
    advice: "Give a folder of its own for the results, and the paths that the message asks for.",
    exit: 2,
    inBatch: false,
  },
  "output.unwritable": {
    cause: "A result cannot be written: the disk is full, or the folder does not take it.",
    advice: "Make room or check the rights; a batch goes on with `--resume`.",
    exit: 2,
    inBatch: false,
  },
  "json.invalid": {
    cause: "A file that should hold JSON holds something else, or a line of it changed meanwhile.",
    advice: "Check the line that the message names.",
    exit: 3,
    inBatch: false,
  },
  "catalogue.invalid": {
    cause: "A catalogue of acts has a line that is no row of one.",
    advice: "Mend the line that the message names; docs/identifiers.md says what a row is.",
    exit: 3,
    inBatch: false,
  },
  "ocr.unavailable": {
    cause: "A scan is to be read, and the language data for it are not installed.",
    advice: "Install the package that the message names, or name a folder by `--tessdata`.",
    exit: 3,
    inBatch: true,
  },
  "ocr.failed": {
    cause: "OCR broke down over a page.",
    advice: "Try the file alone; if it happens again, report it with the file.",
    exit: 3,
    inBatch: true,
  },
  "schema.invalid": {
    cause: "A JSON document has not the form of a result; the message names the first place that does not fit.",
    advice: "Mend that place, or make the result anew from its source.",
    exit: 3,
    inBatch: false,
  },
  "rules.invalid": {
    cause: "A file of quota rules has not the form of one.",
    advice: "Mend the place that the message names; docs/quota-rules.md shows a file.",
    exit: 3,
    inBatch: false,
  },
  "options.invalid": {
    cause: "A program gave an option that there is not, or a value that it does not take.",
    advice: "Write the name or value that the message gives.",
    exit: 3,
    inBatch: false,
  },
  fault: {
    cause: "A fault of Qauly: something happened that its code does not foresee.",
    advice: "Report it with the file, as SECURITY.md says where the file may be hostile.",
    exit: 3,
    inBatch: true,
  },
  aborted: {
    cause: "The caller ended the work: by a signal, or by Ctrl-C.",
    advice: "Nothing is wrong; a batch goes on with `--resume`.",
    exit: 130,
    inBatch: false,
  },
  "input.not-an-act": {
    cause: "The document was read, and too little shows that it is a legal act or a page of one.",
    advice:
      "Leave it out. Where it is an act all the same, `qauly parse` gives its result, with a finding of this code.",
    exit: 0,
    inBatch: true,
  },
  "page.unread": {
    cause: "Pages of the document could not be read; the act was read from the others and has a finding of this code.",
    advice: "Look at the pages that the line names; nothing of them is in the result.",
    exit: 0,
    inBatch: true,
  },
  "page.damaged": {
    cause: "The file is damaged at pages that were read; words or figures of them may be missing or wrong.",
    advice: "Get the file again from its source, or compare the pages that the line names with another copy.",
    exit: 0,
    inBatch: true,
  },
};
