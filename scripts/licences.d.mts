export function isAllowed(expression: string): boolean;
export function misfits(licences: ReadonlyMap<string, string | null>): string[];
