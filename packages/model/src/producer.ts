/** The program that makes results, as they name it. */

/** Name and version of the packages, as in each package.json. */
export const PRODUCER = { name: "qauly", version: "0.1.0" } as const;
