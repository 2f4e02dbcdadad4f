/** Which part of a batch that is spread over machines a document belongs to. */
import { createHash } from "node:crypto";
import type { Shard } from "../options.js";
import type { Candidate } from "./candidate.js";

/** By its bytes, so that the same document is read once by all; by its path where they cannot be had. */
export function isInShard({ path, sha256 }: Pick<Candidate, "path" | "sha256">, shard: Shard | null): boolean {
  if (shard === null) return true;
  const digest = sha256 ?? createHash("sha256").update(path).digest("hex");
  // Forty-eight bits are a whole number without loss.
  return Number.parseInt(digest.slice(0, 12), 16) % shard.count === shard.number - 1;
}
