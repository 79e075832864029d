import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkMessages } from "../../src/cases/import-report.ts";
import { allocated, body, declaration, performance, sampleMessage } from "./sample-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-misfit-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;
function file(content: string): string {
  made += 1;
  const path = join(folder, `levering-${made}.xml`);
  writeFileSync(path, content);
  return path;
}

describe("declarations that do not fit what was told before", () => {
  const month = { DeclaratiePeriode: { Begindatum: "2026-01-01", Einddatum: "2026-01-31" } };
  const declare = (id: string, lines: Parameters<typeof declaration>[0]) =>
    file(sampleMessage("wmo", "323", { Declaratie: declaration(lines, { DeclaratieNummer: id, ...month }) }, { id }));
  const rules = async (...paths: readonly string[]) => {
    const { warnings } = await checkMessages(paths);
    for (const { remedy } of warnings) expect(remedy).not.toBe("");
    return warnings.map(({ rule }) => rule);
  };

  test("on an allocation that nobody gave is told as such", async () => {
    expect(await rules(declare("D1", [performance("wmo")]))).toContain("TR338");
  });

  test("on an allocation that was taken back is told as such", async () => {
    const gone = { Einddatum: "2026-01-01", RedenWijziging: "13", Toewijzingsdatum: "2026-04-01" };
    const content = {
      Client: {
        ...(body("wmo", "301")["Client"] as object),
        ToegewezenProducten: { ToegewezenProduct: [allocated("wmo", gone)] },
      },
    };
    const withdrawn = file(sampleMessage("wmo", "301", content, { id: "T-2", day: "2026-04-02" }));
    const told = await rules(file(sampleMessage("wmo", "301")), withdrawn, declare("D1", [performance("wmo")]));
    expect(told).toContain("TR384");
  });

  test("with a reference that was used before is told as such, and not counted twice", async () => {
    const told = await rules(declare("D1", [performance("wmo")]), declare("D2", [performance("wmo")]));
    expect(told).toContain("TR314");
    expect(told).not.toContain("TR389");
  });
});
