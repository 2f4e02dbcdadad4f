export interface Lock {
  readonly importers: Readonly<Record<string, readonly { readonly id: string; readonly development: boolean }[]>>;
  readonly packages: Readonly<
    Record<string, { readonly integrity: string | null; readonly dependencies: readonly string[] }>
  >;
}

export function readLock(text?: string): Lock;
export function licencesOf(lock: Lock): ReadonlyMap<string, string | null>;
