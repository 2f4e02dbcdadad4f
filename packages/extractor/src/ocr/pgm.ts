import type { GreyPicture } from "./picture/grey-picture.js";

/** A grey picture as a file of the plainest kind that readers take: Netpbm's binary grey map (PGM, "P5"). */
export function toPgm({ width, height, grey }: GreyPicture): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(header.length + grey.length);
  file.set(header);
  file.set(grey, header.length);
  return file;
}
