import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs that some tests need and npm does not bring; `tools/prerequisites.sh` installs them where it can. */
export type Engine = "chromium" | "postgresql" | "pdftotext";

/**
 * Path of a program (of the folder with its programs for `postgresql`), or undefined when this machine has none: then
 * the test skips. With `SLUITEND_REQUIRE_ALL=1`, as in CI, it throws, because a skipped test proves nothing.
 */
export function engine(name: Engine): string | undefined {
  const path = find[name]();
  if (path === undefined && process.env["SLUITEND_REQUIRE_ALL"] === "1") {
    throw new Error(`${name} is not on this machine and SLUITEND_REQUIRE_ALL asks for it`);
  }
  return path;
}

const find: Readonly<Record<Engine, () => string | undefined>> = {
  chromium: () =>
    firstExecutable([
      process.env["SLUITEND_CHROMIUM"] ?? "",
      ...onPath(["chromium", "chromium-browser", "google-chrome"]),
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ]),
  postgresql: () => postgresFolders().find((folder) => isExecutable(join(folder, "initdb"))),
  pdftotext: () => firstExecutable(onPath(["pdftotext"])),
};

/** Debian keeps the server's programs off the path, a folder a version; the newest first. */
function postgresFolders(): string[] {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [...versions.map((version) => join(debian, version, "bin")), ...folders()];
}

function folders(): string[] {
  return (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
}

function onPath(names: readonly string[]): string[] {
  return names.flatMap((name) => folders().map((folder) => join(folder, name)));
}

function firstExecutable(paths: readonly string[]): string | undefined {
  return paths.find(isExecutable);
}

function isExecutable(path: string): boolean {
  if (path === "") return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
