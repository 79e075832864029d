import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../figure/problem.ts";
import { readFolder } from "./folder.ts";
import { hashFiles } from "./hash.ts";
import { waterrijk } from "./waterrijk.fixture.ts";
import { writeDossier } from "./write-dossier.ts";
import { writeFolder } from "./write-folder.ts";

let root = "";
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), "sluitend-map-")), "waterrijk");
});
afterEach(() => {
  rmSync(join(root, ".."), { recursive: true, force: true });
});

describe("a dossier written into a folder", () => {
  it("is read back as the same dossier, also the second time", () => {
    const files = writeDossier(waterrijk());
    for (const _ of [1, 2]) {
      writeFolder(root, files);
      expect(hashFiles(readFolder(root).files)).toBe(hashFiles(files));
    }
  });

  it("loses the files that it no longer has, and leaves alone what is no dossier's", () => {
    mkdirSync(join(root, "text"), { recursive: true });
    mkdirSync(join(root, ".git"));
    writeFileSync(join(root, "text", "oud.md"), "Oud.\n");
    writeFileSync(join(root, "voices.yaml"), "[]\n");
    writeFileSync(join(root, "leesmij.txt"), "Van ons.\n");
    writeFileSync(join(root, ".git", "HEAD"), "ref\n");
    const files = new Map(writeDossier(waterrijk()));
    files.delete("voices.yaml");
    writeFolder(root, files);
    expect(existsSync(join(root, "text", "oud.md"))).toBe(false);
    expect(existsSync(join(root, "voices.yaml"))).toBe(false);
    expect(readFileSync(join(root, "leesmij.txt"), "utf8")).toBe("Van ons.\n");
    expect(existsSync(join(root, ".git", "HEAD"))).toBe(true);
  });

  it("is refused where a file stands", () => {
    writeFileSync(root, "geen map");
    expect(() => writeFolder(root, writeDossier(waterrijk()))).toThrow(UserError);
    expect(readFileSync(root, "utf8")).toBe("geen map");
  });
});
