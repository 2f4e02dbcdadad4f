/** Failures from errors. */
import { QaulyError } from "@qauly/model";
import type { Failure } from "./document.js";

/** A QaulyError tells what to do; anything else is a fault of Qauly. */
export function failureOf(error: unknown): Failure {
  if (error instanceof QaulyError) {
    return { code: error.code, message: error.message, advice: error.advice, pages: [] };
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: "fault",
    message: `unexpected fault (${what})`,
    advice: "please report it with the file",
    pages: [],
  };
}
