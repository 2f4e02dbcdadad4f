/** Which documents of the list are shown: a part of the page's address, so that every number can be a link. */

export const filterNames = [
  "status",
  "level",
  "year",
  "region",
  "type",
  "finding",
  "category",
  "quotaYear",
  "reading",
  "failure",
  "document",
] as const;
export type FilterName = (typeof filterNames)[number];

export type Filter = Readonly<Partial<Record<FilterName, string>>>;

/** Address of the filtered list in the page; the page's script reads it. */
export function hrefOf(filter: Filter): string {
  const values = new URLSearchParams(Object.entries(filter));
  return `#documents?${values}`;
}
