import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Path of the browser of this machine, or undefined when it has none: then the browser tests skip. With
 * `SLUITEND_REQUIRE_ALL=1`, as in CI, it throws, because a skipped test proves nothing. `SLUITEND_CHROMIUM` names another.
 */
export function chromium(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const named = env["SLUITEND_CHROMIUM"];
  const path = [
    ...(named === undefined ? [] : [named]),
    ...["chromium", "chromium-browser", "google-chrome"].flatMap((name) => folders.map((folder) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ].find(isExecutable);
  if (path === undefined && env["SLUITEND_REQUIRE_ALL"] === "1") {
    throw new Error("There is no Chromium on this machine and SLUITEND_REQUIRE_ALL asks for it");
  }
  return path;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
