/**
 * What shows that a line is the act's requisites, and what each sign weighs. Fitted by scripts/fit-sections.mjs, which prints
 * what each is worth; a text whose signs add up to `requisiteThreshold` or more is taken.
 */
export const requisiteWeights = {
  kind: 2,
  authority: 2,
  "known-authority": 2,
  date: 3,
  number: 1.5,
  registration: 2,
  "whole-force": 1,
  "starts-block": 2,
  "unread-word": -2,
  /** Those below are of worth where an act has no requisite and its title or preamble names another; few training acts are so. */
  "long-authority": -3,
  "holds-title": -5,
  "annex-word": -5,
  formula: -8,
  "long-tail": -2,
  "long-rest": -4,
} as const;

export type RequisiteSign = keyof typeof requisiteWeights;
export type RequisiteWeights = Readonly<Record<RequisiteSign, number>>;

export const requisiteThreshold = 6;
