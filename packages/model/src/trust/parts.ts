/** The parts of a result for each of which trust is reckoned. */
export const trustParts = ["identity", "structure", "tables", "references", "quota"] as const;

export type TrustPart = (typeof trustParts)[number];
