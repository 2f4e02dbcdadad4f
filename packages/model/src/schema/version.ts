/**
 * Version of the Resolution's form. A minor version adds fields, codes and values of open lists; only a major one may
 * change what was there. docs/schema.md has the policy.
 */
export const SCHEMA_VERSION = "1.1.0";
