import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { expect } from "vitest";

const folder = import.meta.dirname;

/**
 * Compares a text with the golden file `test/golden/<name>`.
 *
 * Without a golden file the text becomes it, except in CI (`CI` or `SLUITEND_REQUIRE_ALL`), where that is a failure: a
 * new golden file must be looked at and committed. A text that differs is left beside the golden file as
 * `<name>-changed.<extension>`, to compare and, if right, to move over it.
 *
 * @param name path below `test/golden`, with extension, for instance `chart/balances-640.svg`
 * @param normalise replaces what may differ between runs or machines; applied to the new text only, since the golden one
 *   was normalised when it was written
 */
export function expectGolden(name: string, actual: string, normalise: (text: string) => string = (text) => text): void {
  const path = join(folder, name);
  const extension = extname(path);
  const changedPath = `${path.slice(0, path.length - extension.length)}-changed${extension}`;
  const text = withFinalNewline(normalise(actual));
  if (!existsSync(path)) {
    if (mustExist())
      expect.fail(`Golden file test/golden/${name} is missing: run the test locally, look at it, commit it.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  const golden = readFileSync(path, "utf8");
  if (golden === text) {
    rmSync(changedPath, { force: true });
    return;
  }
  writeFileSync(changedPath, text);
  expect(text, `test/golden/${name} differs; the new text is beside it as -changed`).toBe(golden);
}

/** Tells whether a test may not skip or make up anything: in CI, and where everything is required on purpose. */
export function mustExist(): boolean {
  return isSet(process.env["CI"]) || isSet(process.env["SLUITEND_REQUIRE_ALL"]);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}

function withFinalNewline(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
