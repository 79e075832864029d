import type { z } from "@hono/zod-openapi";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { ImportView } from "../../src/cases/deliveries/list-imports.ts";
import type { DataPageView } from "../../src/cases/deliveries/open-data.ts";
import type { DeliveryMistakes } from "../../src/cases/deliveries/open-delivery.ts";
import type { Upload } from "../../src/cases/deliveries/uploads.ts";
import type { LakePageList, LakePageView } from "../../src/cases/lake-pages/open-lake-page.ts";
import type { PageView } from "../../src/cases/pages/open-page.ts";
import type { SearchView } from "../../src/cases/search/search-view.ts";
import type { CheckView, CompareView, DossierSummary, FigureView, NoteView, StartView } from "../../src/cases/views.ts";
import { type FigureDto, fromFigureDto, type Grounded, toFigureDto } from "../../src/figure/figure-json.ts";
import { kinds, statuses } from "../../src/figure/kind.ts";
import { missingReasons } from "../../src/figure/missing.ts";
import type { Period, PlainPeriod } from "../../src/figure/period.ts";
import { oneOf, span } from "../../src/figure/period-text.ts";
import type { DataPageSchema, DeliveryMistakesSchema } from "../../src/server/api/data.ts";
import type { DossierSchema, DossierSummarySchema } from "../../src/server/api/dossier.ts";
import type { FigurePageSchema } from "../../src/server/api/figure-page.ts";
import { FigureSchema } from "../../src/server/api/figure-schema.ts";
import type { FindingListSchema } from "../../src/server/api/finding.ts";
import type { ImportSchema, UploadSchema } from "../../src/server/api/import.ts";
import type { LakePageListSchema, LakePageSchema } from "../../src/server/api/lake-page.ts";
import type { NoteSchema } from "../../src/server/api/note.ts";
import type { PageSchema } from "../../src/server/api/page.ts";
import type { ScenarioComparisonSchema } from "../../src/server/api/scenario.ts";
import type { SearchSchema } from "../../src/server/api/search.ts";
import type { TableSchema } from "../../src/server/api/table.ts";
import { toWire, type Wire } from "../../src/server/api/wire.ts";
import { readAnswer } from "../../src/web/api/read-answer.ts";

/** What a schema gives, with "may be absent" for what zod spells as "may be absent or undefined". */
type Given<Schema extends z.ZodType> = Exact<z.output<Schema>>;
type Exact<T> = T extends readonly (infer Item)[]
  ? Exact<Item>[]
  : T extends object
    ? { [Key in keyof T]: Exact<Exclude<T[Key], undefined>> }
    : T;

describe("what the interface promises", () => {
  test("is what the use cases give, both ways: this does not compile when one changes alone", () => {
    expectTypeOf<Given<typeof FigureSchema>>().toEqualTypeOf<Exact<FigureDto>>();
    expectTypeOf<Given<typeof DossierSummarySchema>>().toEqualTypeOf<Wire<DossierSummary>>();
    expectTypeOf<Given<typeof DossierSchema>>().toEqualTypeOf<Exact<Wire<StartView>>>();
    expectTypeOf<Given<typeof ScenarioComparisonSchema>>().toEqualTypeOf<Exact<Wire<CompareView>>>();
    expectTypeOf<Given<typeof TableSchema>>().toEqualTypeOf<Exact<Wire<NonNullable<CompareView["matrix"]>>>>();
    expectTypeOf<Given<typeof FigurePageSchema>>().toEqualTypeOf<Exact<Wire<FigureView>>>();
    expectTypeOf<Given<typeof FindingListSchema>>().toEqualTypeOf<Wire<CheckView>>();
    expectTypeOf<Given<typeof DataPageSchema>>().toEqualTypeOf<Exact<Wire<DataPageView>>>();
    expectTypeOf<Given<typeof LakePageSchema>>().toEqualTypeOf<Exact<Wire<LakePageView>>>();
    expectTypeOf<Given<typeof LakePageListSchema>>().toEqualTypeOf<Exact<Wire<LakePageList>>>();
    expectTypeOf<Given<typeof DeliveryMistakesSchema>>().toEqualTypeOf<Wire<DeliveryMistakes>>();
    expectTypeOf<Given<typeof ImportSchema>>().toEqualTypeOf<Exact<Wire<ImportView>>>();
    expectTypeOf<Given<typeof UploadSchema>>().toEqualTypeOf<Wire<Upload>>();
    expectTypeOf<Given<typeof SearchSchema>>().toEqualTypeOf<Wire<SearchView>>();
    expectTypeOf<Given<typeof PageSchema>>().toEqualTypeOf<Exact<Wire<PageView>>>();
    expectTypeOf<Given<typeof NoteSchema>>().toEqualTypeOf<Wire<NoteView>>();
  });
});

const day = fc.record({
  type: fc.constant("day" as const),
  year: fc.integer({ min: 1900, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const plainPeriod: fc.Arbitrary<PlainPeriod> = fc.oneof(
  day,
  fc.record({ type: fc.constant("year" as const), year: fc.integer({ min: 1900, max: 2100 }) }),
  fc.record({
    type: fc.constant("quarter" as const),
    year: fc.integer({ min: 1900, max: 2100 }),
    quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  }),
  fc.record({ type: fc.constant("school-year" as const), start: fc.integer({ min: 1900, max: 2100 }) }),
);
const period: fc.Arbitrary<Period> = fc.oneof(
  plainPeriod,
  fc.tuple(plainPeriod, plainPeriod).map(([a, b]) => span(a, b) ?? a),
  fc.tuple(plainPeriod, plainPeriod).map(([a, b]) => oneOf([a, b]) ?? a),
);
const cents = fc.integer({ min: -1e12, max: 1e12 }).map(positiveZero);
const half = (amount: number) => amount / 2;
const figure: fc.Arbitrary<Grounded> = fc.record(
  {
    value: fc.oneof(
      cents,
      fc.constantFrom(...missingReasons).map((reason) => ({ missing: reason })),
    ),
    unit: fc.constantFrom(
      { quantity: "money" as const },
      { quantity: "count" as const, of: "cliënten" },
      { quantity: "percent" as const },
    ),
    printed: fc.record({ text: fc.string(), scale: fc.constantFrom(1, 1000), decimals: fc.nat(3) }),
    // Half a printed unit can be half a cent.
    interval: fc.record({ low: cents.map(half), high: cents.map(half), level: fc.constant(0.8) }),
    // "Ten minste" is open above.
    rounding: fc.record({ low: cents.map(half), high: fc.constant(Number.POSITIVE_INFINITY) }),
    kind: fc.constantFrom(...kinds),
    definition: fc.record({ id: fc.string(), version: fc.nat() }),
    label: fc.string(),
    scope: fc.constant({ municipality: "GM9999" }),
    period,
    status: fc.constantFrom(...statuses),
    knownOn: day,
    provenance: fc.constant({
      type: "computed" as const,
      formula: "som",
      inputs: [{ ref: "a/b/c", sign: -1 as const }],
    }),
    ground: fc.constant("already-published" as const),
  },
  {
    noNullPrototype: true,
    requiredKeys: [
      "value",
      "unit",
      "kind",
      "definition",
      "label",
      "scope",
      "period",
      "status",
      "knownOn",
      "provenance",
      "ground",
    ],
  },
);
const price: fc.Arbitrary<Grounded> = fc
  .tuple(figure, fc.integer({ min: -1e12, max: 1e12 }))
  .map(([{ interval: _interval, rounding: _rounding, ...made }, millionths]) => ({
    ...made,
    unit: { quantity: "money", per: "hour" },
    value: positiveZero(millionths / 1e6),
  }));

describe("a figure on its way to the browser", () => {
  test("comes back as it left, through JSON, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(figure, price), (before) => {
        expect(fromFigureDto(throughJson(toFigureDto(before)) as FigureDto)).toEqual(before);
      }),
    );
  });

  test("fits the schema of the interface, with nothing beside it", () => {
    fc.assert(
      fc.property(figure, (before) => {
        const dto = toFigureDto(before);
        expect(FigureSchema.parse(dto)).toEqual(dto);
      }),
    );
  });

  test("says euros for money, the number itself for all else, and a reason for what is missing", () => {
    const [made] = fc.sample(figure, { numRuns: 1, seed: 1 });
    if (made === undefined) throw new Error("no sample");
    expect(toFigureDto({ ...made, unit: { quantity: "money" }, value: 59_550 }).amount).toBe(595.5);
    expect(toFigureDto({ ...made, unit: { quantity: "percent" }, value: 59_550 }).amount).toBe(59_550);
    expect(toFigureDto({ ...made, value: { missing: "pm" } }).amount).toEqual({ missing: "pm" });
  });

  test("is found wherever it stands in a view, and nothing else is touched", () => {
    fc.assert(
      fc.property(figure, fc.string(), (one, text) => {
        const view = { text, rows: [{ cells: [{ figure: one }, { empty: true }] }], again: one };
        const wire = toWire(view);
        expect(wire.text).toBe(text);
        expect(wire.again).toEqual(toFigureDto(one));
        expect(readAnswer(throughJson(wire))).toEqual({
          text,
          rows: [{ cells: [{ figure: one }, { empty: true }] }],
          again: one,
        });
      }),
    );
  });

  test("is refused with a period that nobody wrote", () => {
    const [made] = fc.sample(figure, { numRuns: 1, seed: 1 });
    if (made === undefined) throw new Error("no sample");
    expect(() => fromFigureDto({ ...toFigureDto(made), period: "ooit" })).toThrow("no period: ooit");
    expect(() => fromFigureDto({ ...toFigureDto(made), knownOn: "2018" })).toThrow("no day: 2018");
  });
});

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

// JSON has no minus zero.
function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}
