import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../dist/web", import.meta.url));
/** What the first page may weigh, compressed, without its fonts. Raise it only on purpose. */
const ceiling = 250_000;

describe("the built application", () => {
  const index = readFileSync(join(folder, "index.html"), "utf8");
  const first = [...index.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = ""]) => path);
  const weigh = (path: string) => gzipSync(readFileSync(join(folder, path))).length;

  it(`starts within ${ceiling / 1000} kB`, () => {
    const weight = first.reduce((sum, path) => sum + weigh(path), gzipSync(index).length);
    console.info(`first page: ${Math.round(weight / 1000)} kB compressed (${first.join(", ")})`);
    expect(first.some((path) => path.endsWith(".js"))).toBe(true);
    expect(weight).toBeLessThan(ceiling);
  });

  it("leaves the drawing of charts for the pages that have one", () => {
    const chunks = readdirSync(join(folder, "assets")).filter((name) => name.startsWith("render-chart"));
    expect(chunks).toHaveLength(1);
    expect(first.some((path) => path.includes("render-chart"))).toBe(false);
  });

  it("has no script or style in the page, no source maps, and no address outside it", () => {
    expect(index).not.toMatch(/<style|style="|<script(?![^>]* src=)|\son\w+=/);
    expect(index).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".map"))).toEqual([]);
  });
});
