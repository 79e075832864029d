import { describe, expect, it, vi } from "vitest";
import { runCli } from "../support/run-cli.ts";

// Every scenario is held against every other, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

async function command(...args: readonly string[]) {
  const { code, out, error } = await runCli(["scenario", ...args]);
  // Amounts are written with fixed spaces.
  return { code, out: out.replaceAll("\u00a0", " "), error };
}

/** What of the answer about views is read here. */
interface Compared {
  readonly scenarios: readonly { readonly id: string; readonly balance: readonly number[] }[];
  readonly differences: readonly {
    readonly to: string;
    readonly total: number;
    readonly floor: number;
    readonly available: number;
    readonly posts: readonly { readonly amount: number }[];
  }[];
}

describe("sluitend scenario compare --against", () => {
  it.each([
    ["dronten-2018", ["nul", "scenario-1a", "scenario-1b", "scenario-2"]],
    ["zwolle-2018", ["doorgaan", "hervormen"]],
  ])(
    "explains every difference of %s measure by measure, exactly, whichever scenario is the baseline",
    async (dossier, ids) => {
      for (const against of ids)
        for (const line of ["totaal", "bruto"]) {
          const { code, out } = await command("compare", dossier, "--against", against, "--line", line, "--json");
          expect(code).toBe(0);
          const { differences, scenarios } = JSON.parse(out);
          const balanceOf = (id: string): readonly number[] =>
            scenarios.find((one: { id: string }) => one.id === id)[line === "bruto" ? "gross" : "balance"];
          expect(differences.length).toBeGreaterThan(0);
          for (const { to, total, baseline, measures } of differences) {
            const cents = (euros: unknown) => (typeof euros === "number" ? Math.round(euros * 100) : 0);
            for (const [year, whole] of total.entries()) {
              expect(cents(whole)).toBe(cents(balanceOf(to)[year]) - cents(balanceOf(against)[year]));
              const parts = measures.reduce(
                (sum: number, { amounts }: { amounts: readonly unknown[] }) => sum + cents(amounts[year]),
                cents(baseline[year]),
              );
              expect(parts).toBe(cents(whole));
              // All stand on one baseline, so that the measures explain everything.
              expect(baseline[year]).toBe(0);
            }
          }
        }
    },
    60_000,
  );

  it("tells it as a table, and refuses a scenario that has no numbers", async () => {
    const { out } = await command("compare", "dronten-2018", "--against", "1a");
    expect(out).toContain("Scenario 1b tegenover Scenario 1a: verschil in totaalsaldo per maatregel");
    expect(out).toContain("Berekend; de regels tellen precies op tot het verschil.");
    const refused = await command("compare", "zwolle-2018", "--against", "herstructureren");
    expect(refused.code).toBe(2);
    expect(refused.error).toContain("geen scenario met maatregelen");
  });

  it("explains every difference between the views of Tynaarlo post by post, exactly, whichever is the baseline", async () => {
    for (const against of ["variant-individualistisch", "variant-sociaal", "variant-collectief", "variant-huidig"]) {
      const { code, out } = await command("compare", "tynaarlo-2018", "--against", against, "--json");
      expect(code).toBe(0);
      const { differences, scenarios } = JSON.parse(out) as Compared;
      const balanceOf = (id: string): number => scenarios.find((one) => one.id === id)?.balance[0] ?? Number.NaN;
      expect(differences).toHaveLength(3);
      for (const { to, total, floor, available, posts } of differences) {
        const parts = posts.reduce((sum, { amount }) => sum + amount, floor + available);
        expect(Math.round(parts)).toBe(Math.round(total));
        expect(Math.round(total)).toBe(Math.round(balanceOf(to) - balanceOf(against)));
      }
    }
    const { out } = await command("compare", "tynaarlo-2018", "--against", "variant-collectief");
    expect(out).toContain("Sociaal tegenover Collectief: verschil per post");
    const refused = await command("compare", "tynaarlo-2018", "--against", "liberaal");
    expect(refused.code).toBe(2);
    expect(refused.error).toContain("geen variant of denkrichting");
  });
});
