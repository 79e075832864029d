import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeLakeFigure } from "../../src/cases/lake-pages/describe-lake-figure.ts";
import { figureIn } from "../../src/cases/lake-pages/figure-in.ts";
import { comparePeers } from "../../src/cases/peers/compare-peers.ts";
import type { PeersView } from "../../src/cases/peers/peers-view.ts";
import { operatorFor } from "../../src/cli/inspection-log.ts";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { deliver } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { neighbour } from "../support/neighbour.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-zoals-zij-"));
const municipalities = ["9902", "9903", "9904", "9905"];
const quarters = ["2025-06", "2025-09"];

/** Youth care of other clients than those with help in the house: 500,00 each, which is five times as much. */
function youth(name: string, clients: number): readonly LakeRow[] {
  return quarters.flatMap((month) =>
    Array.from({ length: clients }, (_, at): LakeRow => {
      const client = 199 - at;
      return {
        ...{ table: "declaratieregel", knownOn: month < "2025-07" ? "2025-07-05" : "2025-10-31" },
        values: {
          ...{ wet: "jeugdwet", leverancier: `9800000${(at % 3) + 1}`, declaratienummer: `J${month}` },
          ...{ referentienummer: `j${month}${client}`, client: `${name}c${client}`, toewijzingnummer: 500 + client },
          ...{ productcategorie: "45", productcode: "45A04", datumstart: `${month}-01`, datumeinde: `${month}-28` },
          ...{ omvang: 1, eenheid: "82", bedrag: 50_000, bericht: "B" },
        },
      };
    }),
  );
}

let view: PeersView;

beforeAll(async () => {
  const lake = await openLake(join(folder, "lake"));
  for (const [gemeente, wmo, young] of [
    ["9901", 60, 40],
    ["9902", 40, 36],
    ["9903", 50, 50],
    ["9904", 66, 54],
    ["9905", 80, 60],
  ] as const)
    await deliver(lake, gemeente, [...neighbour(gemeente, wmo, quarters), ...youth(gemeente, young)], { gemeente });
  const group = {
    ...{ id: "buren", title: "Buren", chosenOn: "2025-11-01", chosenBy: "wij", why: "even groot", municipalities },
    by: ["omvang"] as const,
  };
  view = await comparePeers(lake, group, "9901", { ...operatorFor("proef"), audience: "staff" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function measure(id: string) {
  const found = view.measures.find((one) => one.id === id);
  if (found?.asThey === undefined) throw new Error(`no ${id}`);
  return { ...found, asThey: found.asThey };
}

function opened(ref: string) {
  const find = (one: string) => figureIn(view, one);
  const figure = find(ref);
  if (figure === undefined) throw new Error(`no ${ref}`);
  return describeLakeFigure({ ref, figure, municipality: "Ons", find });
}

describe("what it would cost to be as the middle one", () => {
  test("counts a client of one law with what a client of that law costs, not with the costs of both laws", () => {
    // Of 200 inhabitants: 60 clients of the Wmo beside a middle of 58, at 100,00; 40 young ones beside 52, at 500,00.
    expect(measure("clienten-wmo-per-1000-inwoners").asThey.figure.value).toBe(-2 * 100_00);
    expect(measure("clienten-jeugdwet-per-1000-inwoners").asThey.figure.value).toBe(12 * 500_00);
    // All of them: 100 clients who cost 26.000,00 together, beside a middle of 110.
    expect(measure("clienten-per-1000-inwoners").asThey.figure.value).toBe(10 * 260_00);
  });

  test("opens with what it was made of: the middle one less our own, times inhabitants and the costs of a client", () => {
    const { definition, inputs } = opened(measure("clienten-wmo-per-1000-inwoners").asThey.ref);
    expect(definition.formula).toBe("(midden − wij) ÷ 1.000 × inwoners × kosten ÷ cliënten");
    expect(definition.text).toContain("van dezelfde wet");
    expect(inputs.map(({ label, written, sign }) => [label, written.replaceAll("\u00a0", " "), sign])).toEqual([
      ["Cliënten Wmo per 1.000 inwoners: midden, derde kwartaal 2025", expect.stringMatching(/^290 /), 1],
      ["Cliënten Wmo per 1.000 inwoners, derde kwartaal 2025", expect.stringMatching(/^300 /), -1],
      ["Inwoners, derde kwartaal 2025", expect.stringMatching(/^200/), 1],
      ["Gedeclareerd en niet afgekeurd, Wmo, derde kwartaal 2025", "€ 6.000", 1],
      ["Cliënten, Wmo, derde kwartaal 2025", "60 cliënten", 1],
    ]);
    const cost = opened(measure("kosten-per-inwoner").asThey.ref);
    expect(cost.definition.formula).toBe("(midden − wij) × inwoners");
    expect(cost.inputs.map(({ sign }) => sign)).toEqual([1, -1, 1]);
  });

  test("opens the change since the quarter before with both quarters", () => {
    const { definition, inputs } = opened(measure("kosten-per-inwoner").trend.ref);
    expect(definition.formula).toContain("het kwartaal ervoor");
    expect(inputs.map(({ label }) => label)).toEqual([
      "Zorgkosten per inwoner, derde kwartaal 2025",
      "Zorgkosten per inwoner, tweede kwartaal 2025",
    ]);
  });
});
