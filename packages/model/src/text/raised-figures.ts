/** The raised figures from 0 to 9, each at its value. */
export const RAISED_FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";
