import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The text parts of an office file or any zip, by path; pictures as their length. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path,
      path.endsWith(".png") ? `${content.length} bytes` : strFromU8(content),
    ]),
  );
}

/**
 * Tells whether LibreOffice is here, and says so once when it is not. It is no prerequisite of CI: it is large, and the
 * readers of our own cover the same files.
 */
export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    process.stderr.write(
      "LibreOffice is absent: documents are not opened in it (apt-get install libreoffice-nogui).\n",
    );
    return false;
  }
}

/** A workbook without the outcomes that stand beside its formulas: whoever opens it has to compute them. */
export function withoutOutcomes(workbook: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(workbook)).map(([path, content]) => {
    if (!path.startsWith("xl/worksheets/")) return [path, content] as const;
    return [path, strToU8(strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** Opens a file in LibreOffice, which recalculates it, and gives it back in another form. */
export function convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "sluitend-office-"));
  try {
    const path = join(folder, `file.${from}`);
    writeFileSync(path, bytes);
    const extension = /^\w+/.exec(to)?.[0] ?? to;
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", join(folder, "out"), path], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return readFileSync(join(folder, "out", `file.${extension}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
