// Loaded into a measured process with --require: at its end it tells its process time in milliseconds on descriptor
// 3. Node.js does not tell a parent the use of one child.
const { writeSync } = require("node:fs");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String((user + system) / 1000));
});
