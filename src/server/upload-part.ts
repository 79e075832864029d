/** How a part of a file travels: as its bytes, in nothing. A form of another site cannot send this without asking first. */
export const partMediaType = "application/octet-stream";

/** The largest part of a file, in bytes: it arrives within the time that a request may take, also over a slow line. */
export const largestPart = 8 * 1024 * 1024;

/** Tells whether a request brings a part of a file; every other body is JSON and small. */
export function bringsPart(method: string, path: string): boolean {
  return method === "PUT" && /^\/v1\/municipalities\/[^/]+\/uploads\/[^/]+$/.test(path);
}
