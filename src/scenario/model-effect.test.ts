import { describe, expect, it } from "vitest";
import { packageModelSchema } from "../policy/package-model.ts";
import { type EffectInput, modelEffect } from "./model-effect.ts";

const years = ["2021", "2022", "2023"];

function effect(measure: object, printed: readonly (number | undefined)[], also: Partial<EffectInput> = {}) {
  const model = packageModelSchema.parse({
    flows: [{ id: "jeugd", title: "Jeugd", base: { "2021": "1000", "2022": "1000", "2023": "1000" } }],
    measures: [{ measure: "m01", ...measure }],
  });
  return modelEffect({
    printed,
    isMaximum: false,
    model: model.measures[0],
    flows: model.flows,
    years,
    counts: (domain) => domain !== "buiten",
    ownCounts: true,
    delay: 0,
    withRanges: false,
    ...also,
  });
}

function onFlow(lever: object, also: object = {}) {
  return effect({ levers: [{ flow: "jeugd", ...lever }], ...also }, [0, 0, 0]).flows[0]?.less;
}

describe("what a measure does, from what is printed and what is assumed", () => {
  it("is what is printed when nothing is assumed, later by the months that are chosen", () => {
    expect(effect({}, [100, 200, undefined])).toMatchObject({ amounts: [100, 200, 0], spread: { type: "fixed" } });
    expect(effect({}, [1200, 2400, 2400], { delay: 6 }).amounts).toEqual([600, 1800, 2400]);
    expect(effect({}, [100, 0, 0], { isMaximum: true }).spread).toEqual({ type: "range", low: 0, high: 1 });
    expect(effect({}, [100, 0, 0], { ownCounts: false }).amounts).toEqual([0, 0, 0]);
  });

  it("grows to its printed level by the timing of the model", () => {
    expect(effect({ start: "2022-01" }, [0, 0, 800]).amounts).toEqual([0, 800, 800]);
    expect(effect({ full: "2023-01" }, [0, 0, 800]).amounts).toEqual([200, 600, 800]);
    expect(effect({ steps: ["25", "50"] }, [0, 0, 800]).amounts).toEqual([200, 400, 400]);
    expect(effect({ stay: "24" }, [0, 0, 800]).amounts).toEqual([200, 600, 800]);
    expect(effect({ start: "2021-01", end: "2022-07" }, [0, 0, 800]).amounts).toEqual([800, 400, 0]);
  });

  it("takes a share of a flow by each lever", () => {
    expect(onFlow({ lever: "inflow", percent: "10" })).toEqual([0.1, 0.1, 0.1]);
    expect(onFlow({ lever: "price", percent: "10" }, { start: "2022-01" })).toEqual([0, 0.1, 0.1]);
    expect(onFlow({ lever: "cheaper", share: "50", percent: "20" })).toEqual([0.1, 0.1, 0.1]);
    expect(onFlow({ lever: "substitution", share: "50", cost: "60" })).toEqual([0.2, 0.2, 0.2]);
    const printed = effect({ levers: [{ lever: "amount", flow: "jeugd" }] }, [10_000, 20_000, 0]);
    expect(printed).toMatchObject({ amounts: [0, 0, 0], flows: [{ less: [0.1, 0.2, 0] }] });
  });

  it("holds a flow under a ceiling from its start", () => {
    const { flows } = effect(
      { levers: [{ lever: "ceiling", flow: "jeugd", amount: "700" }], start: "2022-07" },
      [0, 0, 0],
    );
    expect(flows[0]?.ceiling).toEqual([100_000, 85_000, 70_000]);
  });

  it("adds income, takes away what another domain pays more, and leaves out what another budget pays", () => {
    expect(effect({ levers: [{ lever: "income", amount: "12" }] }, [0, 100, 0]).amounts).toEqual([1200, 1300, 1200]);
    const shift = (domain: string) =>
      effect({ levers: [{ lever: "elsewhere", domain, percent: "40" }] }, [100, 100, 100]);
    expect(shift("wmo").amounts).toEqual([60, 60, 60]);
    expect(shift("buiten").amounts).toEqual([100, 100, 100]);
    expect([...shift("wmo").beside.elsewhere]).toEqual([["wmo", [-40, -40, -40]]]);
    expect(shift("buiten").beside.elsewhere.size).toBe(0);
    expect(effect({ introduction: { year: "2022", cost: "5" } }, [0, 0, 0]).introduction).toEqual([0, 500, 0]);
  });

  it("shifts its part of what it saves on a flow, also where nothing is printed", () => {
    const levers = [
      { lever: "price", flow: "jeugd", percent: "10" },
      { lever: "elsewhere", domain: "wmo", percent: "40" },
    ];
    // 10 % of a flow of 1,000 euros is 10,000 cents; 40 % of it comes back at the other domain.
    const shifted = effect({ levers, start: "2022-07" }, [undefined, undefined, undefined]);
    expect(shifted.amounts).toEqual([0, -2000, -4000]);
    expect(effect({ levers }, [0, 0, 0], { ownCounts: false })).toMatchObject({
      amounts: [-4000, -4000, -4000],
      flows: [],
    });
  });

  it("keeps what a measure costs in its first years when its amounts are taken from a flow", () => {
    const { amounts, flows } = effect({ levers: [{ lever: "amount", flow: "jeugd" }] }, [-5000, 20_000, 20_000]);
    expect(amounts).toEqual([-5000, 0, 0]);
    expect(flows[0]?.less).toEqual([0, 0.2, 0.2]);
  });

  it("counts a PM with a range only where a certainty is asked", () => {
    const pm = { pm: { low: "100", high: "300" }, success: "80" };
    expect(effect(pm, [undefined, undefined, undefined]).amounts).toEqual([0, 0, 0]);
    expect(effect(pm, [undefined, undefined, undefined], { withRanges: true })).toMatchObject({
      amounts: [20_000, 20_000, 20_000],
      spread: { type: "range", low: 0.5, high: 1.5, success: 0.8 },
    });
    expect(effect({ spread: { type: "pert", low: "50", mode: "100", high: "120" } }, [1, 1, 1]).spread).toEqual({
      type: "pert",
      low: 0.5,
      mode: 1,
      high: 1.2,
    });
  });
});
