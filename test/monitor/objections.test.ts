import { expect, test } from "vitest";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { runModel } from "../../src/monitor/run-model.ts";
import { dayNumber, dayText } from "../../src/synth/day-number.ts";
import { denseQuestion } from "./dense-history.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";
import { modelNamed, settingsOf } from "./model-answers.ts";
import { nothing } from "./truth/history.ts";
import { type CaseTold, noSupport } from "./truth/support-history.ts";

const received = dayNumber(2025, 3, 3);
const march = 2025 * 12 + 2;
const one = { received, knownOn: received, law: "wmo" } as const;

/** What the model says of March 2025, by kind and law. */
function march2025(cases: readonly CaseTold[]) {
  const question = { ...denseQuestion, from: march, until: march, asOf: dayNumber(2025, 3, 31) };
  return inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliverFiles(lake, [
      { name: "alles", rows: rowsOfHistory({ ...nothing, support: { ...noSupport, cases } }) },
    ]);
    const reader = await lake.read({ asOf: dayText(question.asOf) });
    try {
      const rows = await runModel(reader, modelNamed("bezwaren-per-maand"), settingsOf(question), "together");
      return new Map(rows.map((row) => [`${row["soort"]}|${row["wet"]}`, row]));
    } finally {
      reader.close();
    }
  });
}

test("an appeal has no term, so that none can be said to be past it; an objection that is not past it is none", async () => {
  const said = await march2025([
    { ...one, id: "a", kind: "beroep" },
    { ...one, id: "b", kind: "bezwaar", due: received + 90 },
  ]);
  const late = (place: string) => said.get(place)?.["open_te_laat"];
  expect(["beroep|*", "beroep|wmo", "bezwaar|*", "bezwaar|wmo"].map(late)).toEqual([null, null, 0, 0]);
});

test("an appeal of which the source names a last day can be past it, whatever stands beside it", async () => {
  const said = await march2025([
    { ...one, id: "a", kind: "beroep", due: received + 5 },
    { ...one, id: "b", kind: "beroep", law: "jeugdwet" },
  ]);
  const late = (place: string) => said.get(place)?.["open_te_laat"];
  expect(["beroep|*", "beroep|wmo", "beroep|jeugdwet"].map(late)).toEqual([1, 1, null]);
});

test("what is about another law than those of the clients is not divided by them", async () => {
  const said = await march2025([
    { ...one, id: "a", kind: "bezwaar" },
    { ...one, id: "b", kind: "bezwaar", law: "jeugdwet" },
    { ...one, id: "c", kind: "bezwaar", law: "participatiewet" },
  ]);
  const told = (place: string) => [said.get(place)?.["ontvangen"], said.get(place)?.["ontvangen_wmo_jeugdwet"]];
  expect(told("bezwaar|*")).toEqual([3, 2]);
  expect(told("bezwaar|wmo")).toEqual([1, 1]);
  expect(told("bezwaar|participatiewet")).toEqual([1, 0]);
});
