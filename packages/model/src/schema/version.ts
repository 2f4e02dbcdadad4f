/** Version of the Resolution's form; it changes when a field changes its name or meaning. */
export const SCHEMA_VERSION = "1.0.0";
