import type { z } from "@hono/zod-openapi";
import { expect, expectTypeOf, test } from "vitest";
import type { ChartState } from "../../src/chart/state.ts";
import { ChartSchema } from "../../src/server/api/chart.ts";
import { toWire, type Wire } from "../../src/server/api/wire.ts";
import { exampleCharts } from "../golden/example-charts.ts";

type Exact<T> = T extends readonly (infer Item)[]
  ? Exact<Item>[]
  : T extends object
    ? { [Key in keyof T]: Exact<Exclude<T[Key], undefined>> }
    : T;

test("the interface describes every chart as the program has it, both ways: this does not compile when one changes alone", () => {
  expectTypeOf<Exact<z.output<typeof ChartSchema>>>().toEqualTypeOf<Exact<Wire<ChartState>>>();
});

test.each(exampleCharts.map((state) => [state.id, state] as const))("the chart %s travels whole", (_, state) => {
  const wire: unknown = JSON.parse(JSON.stringify(toWire(state)));
  expect(ChartSchema.parse(wire)).toEqual(wire);
});
