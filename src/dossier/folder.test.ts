import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFolder } from "./folder.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dossier-"));
  mkdirSync(join(root, "tables"));
  writeFileSync(join(root, "dossier.yaml"), "id: x\n");
  writeFileSync(join(root, "tables", "a.csv"), "row,line,role,label\n");
});

afterEach(() => rmSync(root, { recursive: true }));

function reasons(): readonly unknown[] {
  return readFolder(root).problems.map(({ facts, where }) => [where.file, "reason" in facts ? facts.reason : facts]);
}

describe("a dossier folder", () => {
  test("gives its YAML, CSV and Markdown, and nothing else", () => {
    mkdirSync(join(root, "text"));
    mkdirSync(join(root, "other"));
    writeFileSync(join(root, "text", "a.md"), "tekst");
    writeFileSync(join(root, "README.md"), "voor mensen");
    writeFileSync(join(root, ".hidden.yaml"), "x");
    writeFileSync(join(root, "other", "b.yaml"), "x");
    const { files, problems } = readFolder(root);
    expect(problems).toEqual([]);
    expect([...files.keys()]).toEqual(["dossier.yaml", "tables/a.csv", "text/a.md"]);
  });

  test("refuses a file that is a link, wherever it points", () => {
    const secret = mkdtempSync(join(tmpdir(), "outside-"));
    writeFileSync(join(secret, "secret.yaml"), "geheim");
    symlinkSync(join(secret, "secret.yaml"), join(root, "goals.yaml"));
    symlinkSync(join(root, "dossier.yaml"), join(root, "risks.yaml"));
    expect(reasons()).toEqual([
      ["goals.yaml", "symbolic-link"],
      ["risks.yaml", "symbolic-link"],
    ]);
    expect([...readFolder(root).files.values()].join()).not.toContain("geheim");
    rmSync(secret, { recursive: true });
  });

  test("refuses a folder within it that is a link", () => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    writeFileSync(join(outside, "a.md"), "geheim");
    symlinkSync(outside, join(root, "text"));
    expect(reasons()).toEqual([["text", "symbolic-link"]]);
    rmSync(outside, { recursive: true });
  });

  test("refuses to be a link or a file itself, and says when it is not there", () => {
    symlinkSync(root, `${root}-link`);
    expect(readFolder(`${root}-link`).problems).toMatchObject([
      { code: "file.unreadable", facts: { reason: "symbolic-link" } },
    ]);
    rmSync(`${root}-link`);
    expect(readFolder(join(root, "dossier.yaml")).problems).toMatchObject([{ facts: { reason: "not-a-folder" } }]);
    expect(readFolder(join(root, "niets")).problems).toMatchObject([{ code: "file.missing" }]);
  });

  test("refuses a folder in the place of a file, and text that is no UTF-8", () => {
    mkdirSync(join(root, "goals.yaml"));
    writeFileSync(join(root, "risks.yaml"), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    expect(reasons()).toEqual([
      ["goals.yaml", "not-a-file"],
      ["risks.yaml", "not-utf-8"],
    ]);
  });

  test("refuses what is too large or too much", () => {
    writeFileSync(join(root, "goals.yaml"), "x".repeat(101));
    const large = readFolder(root, { files: 10, bytesPerFile: 100, bytes: 1000 });
    expect(large.problems).toMatchObject([
      { code: "file.too-large", facts: { path: "goals.yaml", bytes: 101, limit: 100 } },
    ]);
    expect(readFolder(root, { files: 10, bytesPerFile: 200, bytes: 100 }).problems).toMatchObject([
      { code: "file.too-large" },
    ]);
    expect(readFolder(root, { files: 2, bytesPerFile: 200, bytes: 1000 }).problems).toMatchObject([
      { code: "file.unreadable", facts: { reason: "too-many-files" } },
    ]);
  });
});
