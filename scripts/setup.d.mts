/** The checkout's folder, absolute. */
export const root: string;
/** The file that ./qauly runs. */
export const command: string;
/** The checkout cannot be made ready. `message` is one line: what failed, and what to do. */
export class SetupError extends Error {}
/** Installs and builds what is missing or stale; quick when nothing is. Throws a SetupError. */
export function prepare(): void;
/** Program and first arguments of a pnpm of the pinned version. Throws a SetupError. */
export function pnpm(): [program: string, ...args: string[]];
