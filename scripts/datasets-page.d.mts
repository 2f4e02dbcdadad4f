import type { TableForm } from "../packages/qauly/src/dataset/table.js";
import type { View } from "../packages/qauly/src/dataset/tables/views.js";

export const pageFile: string;
export function datasetsPage(page: string, tables: readonly TableForm[], views: readonly View[]): string;
