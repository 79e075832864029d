import { afterAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/cases/documents.ts";
import { openRendererApart } from "../../src/cases/render-apart.ts";
import { openRenderer } from "../../src/cases/renderer.ts";
import { published, reader } from "../support/published.ts";

const apart = openRendererApart();
afterAll(() => apart.close());

const note = buildReport(published("dronten-2018"), reader, "scenarionotitie");

describe("a document that is made in a process of its own", () => {
  it.each(["pdf", "html", "csv"] as const)("is the same %s as one made here, byte for byte", async (format) => {
    const [there, here] = [await apart.render(note, format), await openRenderer().render(note, format)];
    expect(Buffer.compare(there, here)).toBe(0);
  });

  it("refuses a table that the document does not have, in the same words", async () => {
    await expect(apart.render(note, "csv", { table: "verzonnen" })).rejects.toMatchObject({
      problems: [{ code: "document.table-unknown", facts: { table: "verzonnen" } }],
    });
  });

  it("does not keep the event loop: a timer goes off while the document is made", async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    await apart.render(note, "pdf");
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });

  it("ends its process when nobody asks for a while, and starts one for the next document", async () => {
    const brief = openRendererApart({ idle: 50, longest: 60_000 });
    await brief.render(note, "csv", { table: "tabel-totaal" }).catch(() => undefined);
    const first = brief.process();
    expect(first).toBeDefined();
    await expect.poll(() => brief.process(), { timeout: 10_000 }).toBeUndefined();
    expect((await brief.render(note, "html")).length).toBeGreaterThan(1000);
    expect(brief.process()).not.toBe(first);
    brief.close();
  });

  it("fails what it was making when its process dies or takes too long, and goes on with the next", async () => {
    const shaky = openRendererApart({ idle: 60_000, longest: 60_000 });
    const lost = shaky.render(note, "pdf");
    process.kill(shaky.process() ?? 0, "SIGKILL");
    await expect(lost).rejects.toThrow("process that makes documents ended");
    expect((await shaky.render(note, "html")).length).toBeGreaterThan(1000);
    shaky.close();

    const hasty = openRendererApart({ idle: 60_000, longest: 1 });
    await expect(hasty.render(note, "pdf")).rejects.toThrow("took too long");
    expect(hasty.process()).toBeUndefined();
  });
});
