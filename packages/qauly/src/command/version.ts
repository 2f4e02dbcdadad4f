/** The package's version, as in package.json. */
import { PRODUCER } from "@qauly/model/rules";

export const { version } = PRODUCER;
