import type { TableForm } from "../packages/qauly/src/dataset/table.js";

export const pageFile: string;
export function datasetsPage(page: string, tables: readonly TableForm[]): string;
