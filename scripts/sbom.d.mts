export interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly scope: "required" | "excluded";
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

export interface BillOfMaterials {
  readonly serialNumber: string;
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

export function sbom(lockText: string, qauly: { readonly version: string }): BillOfMaterials;
