import { beforeAll, expect, test } from "vitest";
import { carePlans } from "../../src/cases/monitor/care-plans.ts";
import { releaseDataset } from "../../src/disclosure/release-dataset.ts";
import type { SumTable } from "../../src/disclosure/sum-table.ts";
import type { ModelRow } from "../../src/monitor/run-model.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import type { Solver } from "../../src/solve/linear-program.ts";
import { describeHidden } from "../../src/text/describe-hidden.ts";
import { attack } from "../attacker/attacker.ts";
import type { SeenTable } from "../attacker/released-table.ts";
import { streamOf } from "./random-cubes.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

/** One month of trajectories by law and category: many stand, few come and leave. */
function someMonth(
  random: () => number,
): ReadonlyMap<string, { readonly keys: readonly string[]; readonly rows: readonly ModelRow[] }> {
  const leaves = ["wmo/01", "wmo/02", "jeugdwet/44", "jeugdwet/45"].map((code) => {
    const few = (most: number): number => Math.floor(random() * most);
    const [begin, came] = [30 + few(40), few(16)];
    return { code, begin, came, left: few(16) };
  });
  const rowOf = (wet: string, categorie: string): ModelRow => {
    const own = leaves.filter(
      ({ code }) => (wet === "*" || code.startsWith(wet)) && (categorie === "*" || code === `${wet}/${categorie}`),
    );
    const [begin, came, left] = (["begin", "came", "left"] as const).map((name) =>
      own.reduce((sum, one) => sum + one[name], 0),
    );
    const [stand_begin, instroom, uitstroom] = [begin ?? 0, came ?? 0, left ?? 0];
    const in_beeld = stand_begin + instroom;
    const counts = { stand_begin, instroom, uitstroom, in_beeld, stand_eind: in_beeld - uitstroom };
    return { gemeente: "9901", maand: "2026-01", wet, categorie, ...counts };
  };
  const places = [["*", "*"], ["wmo", "*"], ["jeugdwet", "*"], ...leaves.map(({ code }) => code.split("/"))];
  const rows = places.map(([wet = "*", categorie = "*"]) => rowOf(wet, categorie));
  return new Map([["trajecten-per-maand", { keys: ["gemeente", "maand", "wet", "categorie"], rows }]]);
}

/** What an attacker who knows all sums finds in what was protected with only some of them. */
function breaches(full: SumTable, known: SumTable): number {
  const rules = { id: "counts", version: 1, kind: "count", threshold: 10, zeros: "show", fullCells: "show" } as const;
  const more = {
    marginPercent: 10,
    insiders: false,
    minimumObservations: 100,
    protection: "rules",
    method: "hide",
  } as const;
  const { release } = releaseDataset({ id: "n", rules: { ...rules, ...more }, cubes: [], sums: known }, solver, {
    snapshot: "s",
  });
  if (release === undefined) throw new Error("not released");
  const truth = new Map(
    full.numbers.map(({ indicator, place, value }) => [`${indicator}|grootheid=${place[0]?.[1]}`, value]),
  );
  const tables = full.sums.map(({ total, parts }) => {
    const rows = [total, ...parts].map((key): SeenTable["rows"][number] => {
      const cell = release.cells.get(key);
      const value = truth.get(key) ?? 0;
      const promised = value > 0 && value < 10 ? { promised: { low: 1, high: 9 } } : {};
      return {
        codes: [key],
        cell: cell === undefined ? "verborgen" : "shown" in cell ? cell.shown : describeHidden(cell.hidden),
        ...promised,
      };
    });
    const parents: readonly (readonly [string, string | undefined])[] = [
      ["top", undefined],
      [total, "top"],
      ...parts.map((part) => [part, total] as const),
    ];
    return { seen: { dimensions: ["x"], rows }, classifications: [new Map(parents)] };
  });
  return attack({ tables, threshold: 10, smallFrom: 1 }).length;
}

test("a month of trajectories is closed with all its sums, and open with any kind of them forgotten", {
  timeout: 60_000,
}, () => {
  const random = streamOf(7);
  const caught = new Set<string>();
  for (let round = 0; round < 6; round += 1) {
    const { sums } = carePlans(someMonth(random))[0]?.build(new Map(), new Map()) ?? {};
    if (sums === undefined) throw new Error("no plan");
    expect(breaches(sums, sums)).toBe(0);
    const kinds = { "begin and came": /stand_begin/, "end and left": /stand_eind/ };
    for (const [kind, part] of Object.entries(kinds)) {
      const isOf = ({ total, parts }: SumTable["sums"][number]): boolean =>
        total.includes("in_beeld") && parts.some((one) => part.test(one));
      if (breaches(sums, { ...sums, sums: sums.sums.filter((one) => !isOf(one)) }) > 0) caught.add(kind);
    }
    const isLaw = ({ total, parts }: SumTable["sums"][number]): boolean =>
      total.includes("*/*") && parts.some((one) => one.includes("wmo/*"));
    if (breaches(sums, { ...sums, sums: sums.sums.filter((one) => !isLaw(one)) }) > 0) caught.add("laws and all");
  }
  expect([...caught].toSorted()).toEqual(["begin and came", "end and left", "laws and all"]);
});
