/** The parts of a result for each of which trust is reckoned. */
export const trustParts = ["identity", "structure", "tables", "references", "quota"] as const;

/** A part of a result that is trusted by itself. */
export type TrustPart = (typeof trustParts)[number];
