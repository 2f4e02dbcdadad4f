/** Bytes up to which a digest at once is quicker than one in a thread of the platform's own. */
const AT_ONCE = 4 * 1024 * 1024;

interface SyncCrypto {
  createHash(algorithm: "sha256"): { update(bytes: Uint8Array): { digest(encoding: "hex"): string } };
}

/** Node.js' own digest, where this runs in Node.js; a browser page has Web Crypto alone. */
function nodeCrypto(): SyncCrypto | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  return process?.getBuiltinModule?.("node:crypto") as SyncCrypto | undefined;
}

/** SHA-256 of the bytes in lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const crypto = bytes.length <= AT_ONCE ? nodeCrypto() : undefined;
  if (crypto !== undefined) return crypto.createHash("sha256").update(bytes).digest("hex");
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
