/** The service, for programs that run under Node.js: `qauly serve` is made of it. */
export type { LogLevel, ServiceOptions } from "./options.js";
export { type RunningService, type ServeOptions, startService } from "./server.js";
export { createService, type Service } from "./service.js";
