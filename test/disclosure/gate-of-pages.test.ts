import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DataPageView } from "../../src/cases/deliveries/open-data.ts";
import { lakePageIds } from "../../src/cases/lake-pages/lake-page-id.ts";
import type { LakePageView } from "../../src/cases/lake-pages/open-lake-page.ts";
import { runMonitor } from "../../src/cases/monitor/run-monitor.ts";
import type { Principal } from "../../src/cases/principal.ts";
import type { Measured } from "../../src/chart/state.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { UserError } from "../../src/figure/problem.ts";
import { rowsOfHistory } from "../monitor/lake-of-history.ts";
import { dayCareProduct } from "../monitor/steady-history.ts";
import { type MunicipalSite, municipality, openMunicipalSite } from "../support/municipal-site.ts";
import { tinyTown } from "../support/tiny-town.ts";

/**
 * What a page may tell of a municipality that is so small that nothing of its people may be told: the same, whether three or four of them have
 * something. Whatever differs went round the gate, in a figure, in a sentence or in what a figure says of itself.
 */
const few = 3;

/** Not about persons, and told as it is: by a mark of the thing that has it, the words that may differ. Nothing else of a page may. */
const notAboutPersons: readonly { readonly of: string; readonly words: readonly string[] }[] = [
  // Gegevens: how many lines came in of a kind of message, and when.
  { of: "loadedAt", words: ["rows", "loadedAt"] },
  // Gegevens: how many lines a delivery has, how many were refused, when it came and under which number it is kept.
  { of: "isTaken", words: ["rows", "outcome", "at", "id", "snapshot"] },
  // Under which name a state of the lake is kept, and when it was made.
  { of: "snapshot", words: ["snapshot"] },
];

const towns: MunicipalSite[] = [];
beforeAll(async () => {
  for (const people of [few, few + 1])
    towns.push(await openMunicipalSite([...rowsOfHistory(tinyTown(people)), dayCareProduct]));
}, 120_000);
afterAll(async () => {
  for (const town of towns) await town.close();
});

type Open = (town: MunicipalSite) => Promise<unknown>;

/** What somebody sees, without what is not about persons; of a refusal its problems. */
async function seen(town: MunicipalSite, open: Open): Promise<unknown> {
  try {
    return withoutFacts(await open(town));
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

/** The name of a state of the lake, which is made of all that is in it. */
const snapshotName = /\b[0-9a-f]{12,64}\b/g;
/** When a state of the lake was made, in words. */
const moment = /\b\d{2}-\d{2}-\d{4} \d{2}:\d{2}\b/g;

function withoutFacts(node: unknown): unknown {
  if (typeof node === "string") return node.replace(snapshotName, "snapshot").replace(moment, "moment");
  if (Array.isArray(node)) return node.map(withoutFacts);
  if (typeof node !== "object" || node === null) return node;
  const left = new Set(notAboutPersons.flatMap(({ of, words }) => (of in node ? words : [])));
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (left.has(key) ? [] : [[key, withoutFacts(value)]])),
  );
}

async function expectSame(open: Open): Promise<unknown> {
  const [one, other] = towns;
  if (one === undefined || other === undefined) throw new Error("two towns");
  const first = await seen(one, open);
  expect(await seen(other, open)).toEqual(first);
  return first;
}

/** Every figure somewhere in a view. */
function figuresIn(node: unknown): readonly Measured[] {
  if (typeof node !== "object" || node === null) return [];
  return [...(isMeasured(node) ? [node] : []), ...Object.values(node).flatMap(figuresIn)];
}

function isMeasured(node: object): node is Measured {
  return "ref" in node && "figure" in node;
}

const council = (one: Principal): Principal => ({ ...one, audience: "council", roles: ["council-member"] });
const staff = (one: Principal): Principal => one;
const readers = [
  ["staff without a purpose", staff],
  ["a council", council],
] as const;

/** The page as it opens, and with every option of every control, one at a time. */
async function waysOf(
  id: string,
  reader: (one: Principal) => Principal,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const [town] = towns;
  if (town === undefined) throw new Error("no town");
  const view = await town.cases.openLakePage(reader(town.anna), municipality, id, new Map());
  return [
    {},
    ...view.controls.flatMap(({ id: control, options }) => options.map(({ value }) => ({ [control]: value }))),
  ];
}

const open =
  (id: string, reader: (one: Principal) => Principal, choices: Readonly<Record<string, string>>): Open =>
  ({ cases, anna }) =>
    cases.openLakePage(reader(anna), municipality, id, new Map(Object.entries(choices)));

describe.each(readers)(
  "to %s, two municipalities that differ in one of their few clients are the same",
  (_, reader) => {
    test.each([...lakePageIds])(
      "on the page %s, in whatever is chosen, and in what a number of it says",
      async (id) => {
        for (const choices of await waysOf(id, reader)) {
          const view = (await expectSame(open(id, reader, choices))) as LakePageView;
          for (const { ref, figure } of figuresIn(view)) {
            expect(figure.ground, `${id} ${JSON.stringify(choices)} ${ref}`).not.toBe("authorised");
            if (id !== "monitor" && Object.keys(choices).length === 0)
              await expectSame(({ cases, anna }) =>
                cases.describeLakeFigure(reader(anna), municipality, id, new Map(Object.entries(choices)), ref),
              );
          }
        }
      },
      600_000,
    );

    test("in every indicator of the command line, broken down in every way", async () => {
      const log = { user: "proef", now: () => new Date(), append: () => Promise.reject(new Error("nothing is seen")) };
      const request = { indicators: [], from: "2025-01", until: "2026-04", rules: {}, internal: false };
      const answer = await expectSame(async (town) => {
        const { figures } = await runMonitor({ ...request, lake: town.opened.site.data.lake }, reader(town.anna), log);
        return figures.map(({ indicator: { id }, figure, ...rest }) => ({ name: id, ref: id, figure, ...rest }));
      });
      const figures = figuresIn(answer);
      // Inhabitants are more than ten, so that something is seen and the test is not of nothing.
      expect(figures.length).toBeGreaterThan(0);
      expect(figures.filter(({ figure }) => figure.ground === "authorised")).toEqual([]);
    }, 120_000);
  },
);

describe("the page Gegevens", () => {
  const openGegevens: Open = ({ cases, anna }) => cases.openData(anna, municipality);

  test("is the same for both, and says of completeness why no percentage stands there", async () => {
    const view = (await expectSame(openGegevens)) as DataPageView;
    const shares = figuresIn(view.completeness);
    expect(shares.length).toBeGreaterThan(0);
    for (const { ref, figure } of shares) {
      expect(figure.hidden, ref).toEqual({ because: "few-observations", minimum: 100 });
      await expectSame(({ cases, anna }) => cases.describeLakeFigure(anna, municipality, "gegevens", new Map(), ref));
    }
    expect(view.completeness?.rows.map(({ header }) => header)).toEqual(["Alle aanbieders"]);
    expect(view.completeness?.footnotes.map(({ text }) => text)).toEqual([
      "2 aanbieders staan niet in de tabel: een percentage staat er alleen bij 100 cliënten of meer.",
    ]);
    for (const { cases, anna } of towns)
      await expect(cases.openData(council(anna), municipality)).rejects.toMatchObject({
        problems: [{ code: "data.not-allowed" }],
      });
  });

  test("shows who said why all providers, and has that purpose in the log before it does", async () => {
    const [town] = towns;
    if (town === undefined) throw new Error("no town");
    const { cases, anna, opened } = town;
    const logged = () => opened.site.store.auditLog.list({ gemeente: municipality, limit: 20 });
    expect((await logged()).filter(({ action }) => action === "completeness.view")).toEqual([]);
    await cases.statePurpose(anna, municipality, "aanbieder nabellen");
    const { completeness, seeing } = await cases.openData(anna, municipality);
    await cases.statePurpose(anna, municipality, "");
    expect(seeing).toEqual({ numbers: "true", purpose: "aanbieder nabellen" });
    expect(completeness?.rows.map(({ id }) => id)).toEqual(["98000001", "98000002", "alle"]);
    expect(figuresIn(completeness).every(({ figure }) => !isMissing(figure.value))).toBe(true);
    expect((await logged()).find(({ action }) => action === "completeness.view")?.details).toMatchObject({
      purpose: "aanbieder nabellen",
    });
  });
});

test("that there is something to hide, true pages show: each differs between the two", async () => {
  const [one, other] = towns;
  if (one === undefined || other === undefined) throw new Error("two towns");
  for (const id of ["samenloop", "verklaren", "aansluiting", "uitputting"]) {
    const views = [];
    for (const town of [one, other]) views.push(withoutFacts((await town.page(id, {}, "proef")).blocks));
    expect(views[0], id).not.toEqual(views[1]);
  }
  for (const { cases, anna } of towns) await cases.statePurpose(anna, municipality, "");
});
