import { describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

async function command(...args: readonly string[]) {
  const { code, out, error } = await runCli(["scenario", "optimise", ...args]);
  // Amounts are written with fixed spaces.
  return { code, out: out.replaceAll("\u00a0", " "), error };
}

const tynaarlo = ["tynaarlo-2018", "--balanced-by", "2018"];

describe("sluitend scenario optimise on Tynaarlo", () => {
  it("says what each view picks, whether that fits in 26.0 million, and where rounding leaves it undecided", async () => {
    const { code, out, error } = await command(...tynaarlo, "--json");
    expect(error).toBe("");
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ status: "optimal", proof: { method: "enumeration", looked: 4 + 128 + 128 + 256 } });
    const views = answer.views.map((view: Record<string, unknown>) => [
      view["variant"],
      view["total"],
      view["balance"],
      view["fits"],
      view["undecided"],
    ]);
    // Totals of L1786–1788 against 26.0 of L1343; the source prints −2.2, 0.1, 1.2 and 0.3 as what is too much (L1790–1794).
    expect(views).toEqual([
      ["variant-individualistisch", 23_800_000, 2_200_000, true, false],
      ["variant-sociaal", 26_100_000, -100_000, false, true],
      ["variant-collectief", 27_200_000, -1_200_000, false, false],
      ["variant-huidig", 26_400_000, -400_000, false, true],
    ]);
    expect(answer.views[1].picks.map(({ amount }: { amount: number }) => amount)).toEqual([
      600_000, 500_000, 300_000, 400_000, 500_000, 200_000, 300_000,
    ]);
  });

  it("lists what can be dropped, the fewest posts first, and no set to which a post can be added", async () => {
    const { out } = await command(...tynaarlo, "--scenario", "variant-collectief", "--packages", "50", "--json");
    const { packages, views, menu } = JSON.parse(out);
    expect(menu).toBeUndefined();
    expect(packages).toHaveLength(views[0].sets);
    // 1.2 million too much: without the provisions of 1.3 (L1759) alone it fits, with 0.1 left.
    expect(packages[0]).toMatchObject({
      dropped: ["overzicht/verstrekkingen"],
      balance: [100_000],
      rounding: [[-300_000, 500_000]],
      undecided: [2018],
    });
    const counts = packages.map(({ count }: { count: number }) => count);
    expect(counts).toEqual([...counts].sort((a: number, b: number) => b - a));
    const amounts = new Map(views[0].picks.map((pick: { post: string; amount: number }) => [pick.post, pick.amount]));
    for (const { dropped, balance } of packages) {
      expect(balance[0]).toBeGreaterThanOrEqual(0);
      for (const post of dropped) expect(amounts.get(post)).toBeGreaterThan(balance[0]);
    }
  });

  it("counts how many combinations of the views' levels fit, and what the lowest level of every post leaves", async () => {
    const { out } = await command(...tynaarlo, "--json");
    const { menu } = JSON.parse(out);
    const levels: readonly (readonly number[])[] = menu.posts.map((post: { levels: readonly { amount: number }[] }) =>
      post.levels.map(({ amount }) => amount),
    );
    // Written out: the sums of every combination of a level or nothing (L1716–1782) against 26.0 − 23.3.
    let sums = [0];
    for (const own of levels) sums = sums.flatMap((sum) => [0, ...own].map((amount) => sum + amount));
    expect([menu.looked, menu.fitting]).toEqual([5120, 3924]);
    expect([sums.length, sums.filter((sum) => sum <= 2_700_000).length]).toEqual([5120, 3924]);
    expect(menu.allAtLowest).toBe(600_000);
  });

  it("says it in Dutch, with the goals that lose their last post", async () => {
    const { code, out } = await command(...tynaarlo);
    expect(code).toBe(0);
    expect(out).toContain("Alle 516 verzamelingen van posten zijn bekeken: dit staat vast.");
    expect(out).toContain("Dit past helemaal: € 2,20 mln overschot.");
    expect(out).toContain("Het saldo ligt tussen € −0,55 mln en € 0,35 mln: of het past, staat dus niet vast.");
    expect(out).toContain(
      "geen post meer voor “Van zorg naar ondersteuning en naar lichtere vormen van ondersteuning”",
    );
    expect(out).toContain("Dat zijn 5.120 combinaties; er passen er 3.924.");
  });

  it.each([
    [["--chance", "0,8"], "--chance doet niets bij dossier “tynaarlo-2018”"],
    [["--forms"], "--forms doet niets"],
    [["--scenario", "variant-liberaal"], "Kies uit: variant-individualistisch, variant-sociaal"],
  ])("refuses %j with what to do", async (more, words) => {
    const { code, error } = await command(...tynaarlo, ...more);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });

  it("refuses a year of which no variant is worked out", async () => {
    const { code, error } = await command("tynaarlo-2018", "--balanced-by", "2020");
    expect([code, error]).toEqual([2, "2020 is geen jaar van dit scenario. Kies een jaar uit: 2018.\n"]);
  });
});
