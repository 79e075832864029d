import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { deliver } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { neighbour } from "../support/neighbour.ts";
import { type Answer, runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-groep-"));
const [lake, group] = [join(folder, "lake"), join(folder, "groep.yaml")];
const suppressed = { missing: "suppressed" };

const file = (changes: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    id: "buren",
    titel: "Buren",
    gekozenOp: "2025-11-01",
    gekozenDoor: "beleidsadviseur",
    naar: "[omvang, regio]",
    waarom: "even groot",
    gemeenten: '["9902", "9903", "9904", "9905", "9906"]',
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");

const published = (onderwerpnaam: string, waarde: number): LakeRow => ({
  ...{ table: "statistiek", knownOn: "2025-06-01" },
  values: {
    ...{ bron: "cbs", tabel: "83262NED", api: "v3", onderwerp: "Clienten_1", onderwerpnaam, eenheid: "aantal" },
    ...{ regio: "GM9901", periode: "2024JJ00", periodesoort: "jaar", status: "definitief", waarde },
  },
});

beforeAll(async () => {
  writeFileSync(group, file());
  const opened = await openLake(lake);
  const own = neighbour("a", 60, ["2025-05", "2025-07", "2025-09"], 4);
  await deliver(opened, "9901", [...own, published("Cliënten met Wmo-maatwerkarrangement", 75)], { gemeente: "9901" });
  for (const [at, clients] of [40, 50, 66, 80].entries()) {
    const gemeente = String(9902 + at);
    await deliver(opened, gemeente, neighbour(gemeente, clients, ["2025-08", "2025-09"]), { gemeente });
  }
  // One of the group with so few clients that nothing of it may be shown.
  await deliver(opened, "9906", neighbour("9906", 5, ["2025-09"]), { gemeente: "9906" });
  // And one that is not in the group, of which nothing was known any more after July.
  await deliver(opened, "9907", neighbour("9907", 90, ["2025-05"]), { gemeente: "9907" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sluitend = (...args: readonly string[]): Promise<Answer> =>
  runCli(["monitor", "--lake", lake, "--gemeente", "9901", "--peers", group, "--purpose", "inkoop", ...args]);

interface Compared {
  readonly quarter: string;
  readonly asOf: string;
  readonly compared: readonly string[];
  readonly behind: readonly string[];
  readonly measures: readonly {
    readonly id: string;
    readonly own: unknown;
    readonly count: number;
    readonly below?: number;
    readonly spread: unknown;
    readonly asThey: unknown;
    readonly trend: unknown;
    readonly says?: string;
  }[];
  readonly published: readonly unknown[];
}

describe("a municipality beside a group of others", () => {
  test("is for staff who say what for, since its quarters are nearly what else is released, and is written down", async () => {
    const { code, error } = await runCli(["monitor", "--lake", lake, "--gemeente", "9901", "--peers", group]);
    expect([code, error]).toEqual([2, expect.stringContaining("alleen voor medewerkers")]);
    await sluitend();
    const lines = readFileSync(join(lake, "inzage.jsonl"), "utf8").trim().split("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ purpose: "inkoop", indicators: ["vergelijken"] });
  });

  test("is compared in the last quarter that all know, with what it would cost to be as the middle one", async () => {
    const { out, code, error } = await sluitend("--json");
    expect([code, error]).toEqual([0, ""]);
    const answer = JSON.parse(out) as Compared;
    expect(answer).toMatchObject({ quarter: "2025-Q3", asOf: "2025-10-31" });
    expect(answer.compared).toEqual(["9902", "9903", "9904", "9905", "9906"]);
    const of = (id: string) => answer.measures.find((one) => one.id === id);
    // 120 lines and 4 of beschermd wonen of 100,00 over 200 inhabitants; the others 40, 50, 66 and 80 for two months.
    expect(of("kosten-per-inwoner")).toMatchObject({
      ...{ own: 62, count: 4, below: 2 },
      spread: { low: 40, firstQuarter: 47.5, median: 58, thirdQuarter: 69.5, high: 80 },
      asThey: (58 - 62) * 200,
    });
    // 60 of help in the house and 4 of beschermd wonen, of 200 inhabitants.
    expect(of("clienten-wmo-per-1000-inwoners")).toMatchObject({
      own: 320,
      count: 4,
      below: 2,
      spread: { median: 290 },
    });
    // The quarter before had one month: the costs rise, and lie above the middle.
    expect(of("kosten-per-inwoner")?.trend).toBeCloseTo(106.67, 2);
    expect(of("kosten-per-inwoner")?.says).toBe("both-high");
  });

  test("gives the same own figures beside whatever group, as of the end of a month, and names who is not known until then", async () => {
    const whole = JSON.parse((await sluitend("--json")).out) as Compared;
    const other = join(folder, "andere.yaml");
    writeFileSync(other, file({ gemeenten: '["9903", "9904", "9905", "9907"]' }));
    const answer = JSON.parse((await sluitend("--peers", other, "--json")).out) as Compared;
    expect(answer).toMatchObject({ quarter: "2025-Q3", asOf: "2025-10-31", compared: ["9903", "9904", "9905"] });
    expect([whole.behind, answer.behind]).toEqual([[], ["9907"]]);
    const own = ({ measures }: Compared) => measures.map(({ id, own: value, trend }) => ({ id, value, trend }));
    expect(own(answer)).toEqual(own(whole));
    // A day in the middle of a month is that of the month before: two days close together could be subtracted.
    const earlier = JSON.parse((await sluitend("--json", "--as-of", "2025-11-17")).out) as Compared;
    expect(earlier.asOf).toBe("2025-10-31");
  });

  test("says nothing of four clients of beschermd wonen, nor of the rest without them, nor of a neighbour of five", async () => {
    const { out } = await sluitend("--json");
    const answer = JSON.parse(out) as Compared;
    for (const id of ["kosten wmo/15", "kosten-per-inwoner-zonder-bw"])
      expect(answer.measures.find((one) => one.id === id)).toMatchObject({ own: suppressed, asThey: suppressed });
    // Of nothing at all may be said that it is nothing: only there the neighbour counts.
    const measured = answer.measures.filter(({ id }) => id !== "kosten wmo/15" && !id.includes("jeugd"));
    expect(measured.map(({ id, count }) => `${id} ${count}`).filter((text) => text.endsWith(" 5"))).toEqual([]);
  });

  test("stands beside what CBS published, with why the two differ", async () => {
    const answer = JSON.parse((await sluitend("--json")).out) as Compared;
    expect(answer.published).toEqual([
      {
        ...{
          subject: "Cliënten met Wmo-maatwerkarrangement",
          period: "2024",
          table: "83262NED",
          published: 75,
          ours: 64,
        },
        why: expect.stringContaining("onderaannemers"),
      },
    ]);
    const { out } = await sluitend();
    expect(out).toContain("Wij naast Buren, derde kwartaal 2025");
    expect(out).toContain("2 van 4 lager");
    expect(out).toContain("Naast wat het CBS publiceerde\nOnderwerp");
  });

  test("needs a group of which enough is known, and a file that says who chose it, when and by what", async () => {
    const said = async (text: string, ...args: readonly string[]) => {
      writeFileSync(join(folder, "ander.yaml"), text);
      const { code, error } = await sluitend("--peers", join(folder, "ander.yaml"), ...args);
      return [code, error] as const;
    };
    const wrong: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
      [{ gemeenten: '["9902", "9999"]' }, "dat is te weinig"],
      [{ gemeenten: '["GM9902"]' }, "gemeenten"],
      [{ gemeenten: '["9902", "9902"]' }, "gemeenten"],
      [{ gekozenOp: "vorig jaar" }, "gekozenOp"],
      [{ naar: "[gevoel]" }, "omvang, regio, centrumfunctie"],
      [{ waarom: '""' }, "waarom"],
      [{ id: "&a x" }, "ander.yaml"],
    ];
    for (const [changes, words] of wrong)
      expect(await said(file(changes))).toEqual([2, expect.stringContaining(words)]);
    expect(await said(file(), "--as-of", "straks")).toEqual([2, expect.stringContaining("--as-of")]);
    const { code, error } = await sluitend("--peers", join(folder, "geen.yaml"));
    expect([code, error]).toEqual([2, expect.stringContaining("geen.yaml")]);
  });
});
