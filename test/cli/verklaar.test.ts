import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deliver } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { careOfTwoYears } from "../support/care-of-two-years.ts";
import { type Answer, runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-verklaar-"));
const lake = join(folder, "lake");
const internal = ["--internal", "--purpose", "toets"];
const asked = ["--lake", lake, "--from", "2024", "--to", "2025"];

const sluitend = (...args: readonly string[]): Promise<Answer> => runCli(["verklaar", ...args]);

beforeAll(async () => {
  await deliver(await openLake(lake), "eerste", careOfTwoYears());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Amount = number | { readonly missing: string };
interface Group {
  readonly id: string;
  readonly title: string;
  readonly equalAge: Readonly<Record<"from" | "to" | "change", Amount>>;
  readonly today: Readonly<Record<"from" | "to" | "change", Amount>>;
  readonly clients: Readonly<Record<"from" | "to", Amount>>;
  readonly effects: readonly { readonly effect: string; readonly amount: Amount }[];
}
interface Explained {
  readonly protected: boolean;
  readonly method: { readonly id: string; readonly symmetric: boolean };
  readonly equalAge: { readonly from: string; readonly to: string };
  readonly total: Group;
  readonly by: readonly { readonly by: string; readonly groups: readonly Group[] }[];
}

const answers = new Map<string, Explained>();
/** The answer in JSON; the same question is asked once. */
async function json(...args: readonly string[]): Promise<Explained> {
  const known = answers.get(args.join(" "));
  if (known !== undefined) return known;
  const { out, code, error } = await sluitend(...asked, ...args, "--json");
  expect(code, error).toBe(0);
  const said = JSON.parse(out) as Explained;
  answers.set(args.join(" "), said);
  return said;
}

const cents = (amount: Amount | undefined): number =>
  typeof amount === "number" ? Math.round(amount * 100) : Number.NaN;
const sumOf = ({ effects }: Group): number => effects.reduce((sum, { amount }) => sum + cents(amount), 0);
const effect = ({ effects }: Group, name: string): number => cents(effects.find((one) => one.effect === name)?.amount);

describe("the explanation of a year, for staff", () => {
  test("adds up to the change as known today, to the cent, as a whole and by every breakdown and method", async () => {
    const whole = await json(...internal, "--by", "product,referrer,provider,area");
    expect(whole.by.map(({ by }) => by)).toEqual(["product", "verwijzer", "aanbieder", "gebied"]);
    for (const { groups } of whole.by) {
      for (const group of groups) expect(sumOf(group)).toBe(cents(group.today.change));
      expect(groups.reduce((sum, group) => sum + sumOf(group), 0)).toBe(cents(whole.total.today.change));
    }
    for (const method of ["shapley", "begrotingsprijs"]) {
      const found = await json(...internal, "--method", method);
      expect(found.method.symmetric).toBe(method === "shapley");
      expect(sumOf(found.total)).toBe(cents(found.total.today.change));
    }
  });

  test("takes the older year as old as the newer is now, and says what came since", async () => {
    const { equalAge, total } = await json(...internal);
    expect(equalAge).toEqual({ from: "2024-07-31", to: "2025-07-31" });
    // 3 × 20 clients × 10 hours × 60,00, 3 × 15 × 8 × 50,00, 3 × 30 × 2 × 30,00 and 3 × 5 × 90,00; later 2 × 15 × 10 × 60,00.
    expect(total.equalAge.from).toBe(36_000 + 18_000 + 5400 + 1350);
    expect(total.today.from).toBe(36_000 + 18_000 + 5400 + 1350 + 18_000);
    expect(effect(total, "late")).toBe(-1_800_000);
    expect(effect(total, "ended")).toBe(-135_000);
  });

  test("changes its sign when the years change places", async () => {
    const there = await json(...internal);
    const { out } = await sluitend("--lake", lake, "--from", "2025", "--to", "2024", ...internal, "--json");
    const back = JSON.parse(out) as Explained;
    for (const name of ["clients", "stacking", "mix", "trajects", "intensity", "price", "late"])
      expect(effect(back.total, name) + effect(there.total, name) || 0, name).toBe(0);
    expect(effect(back.total, "begun")).toBe(-effect(there.total, "ended"));
  });

  test("writes down who saw it before it is given, and refuses without a purpose", async () => {
    await sluitend(...asked, ...internal);
    const lines = readFileSync(join(lake, "inzage.jsonl"), "utf8").trim().split("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ purpose: "toets", indicators: ["verklaren"], from: "2024" });
    const { code, error } = await sluitend(...asked, "--internal");
    expect([code, error]).toEqual([2, expect.stringContaining("Bij ware aantallen hoort een doel")]);
  });
});

describe("the explanation of a year, for everybody", () => {
  test("shows nothing of what was declared and not approved, in total nor by product, provider or referrer", async () => {
    const found = await json("--by", "product,provider,referrer");
    expect(found.protected).toBe(true);
    const hidden = { missing: "suppressed" };
    for (const group of [found.total, ...found.by.flatMap(({ groups }) => groups)])
      expect([group.today.from, group.today.change, group.clients.from]).toEqual([hidden, hidden, hidden]);
  });

  test("is as a table without --json, with the words for each part", async () => {
    const { out, error, code } = await sluitend(...asked);
    expect([code, error]).toEqual([0, expect.stringContaining("Afgeschermd")]);
    expect(out).toContain("Waar het verschil vandaan komt: Alles samen");
    expect(out).toContain("mag niet apart worden getoond");
  });

  test("is only of calendar years, since a year less eleven months gives the twelfth away", async () => {
    const { code, error } = await sluitend("--lake", lake, "--from", "2024-01..2024-11", "--to", "2025");
    expect([code, error]).toEqual([2, expect.stringContaining("geen kalenderjaar")]);
    const months = ["--lake", lake, "--from", "2024-06", "--to", "2025-06"];
    expect((await sluitend(...months, ...internal)).code).toBe(0);
  });
});

test("a question that cannot be answered says what to do", async () => {
  const said = async (...args: readonly string[]) => {
    const { code, error } = await sluitend("--lake", lake, ...args);
    return [code, error] as const;
  };
  const wrong = [
    [["--from", "2024-W03", "--to", "2025"], "geen periode van hele maanden"],
    [["--from", "2024", "--to", "2024"], "Tweemaal dezelfde periode"],
    [["--from", "2024", "--to", "2025", "--by", "wijk"], "product, referrer, provider, area"],
    [["--from", "2024"], "--to"],
    [["--from", "2024", "--to", "2025", "--as-of", "morgen"], "as-of"],
    [["--from", "2024", "--to", "2025", "--gemeente", "0000"], "0000"],
  ] as const;
  for (const [args, words] of wrong) expect(await said(...args)).toEqual([2, expect.stringContaining(words)]);
});

test("says when a period begins before declarations tell, since a part stands beside a whole then", async () => {
  // The first came in July 2024: of care of May and before only what was late.
  const half = await sluitend(...asked, ...internal, "--json");
  expect(JSON.parse(half.out)).toMatchObject({ toldFrom: "2024-06" });
  expect(half.error).toContain("Van een van beide perioden staat hier dus een deel naast een heel.");
  const quarters = ["--lake", lake, "--from", "2025-Q1", "--to", "2025-Q2", ...internal, "--json"];
  const whole = await sluitend(...quarters);
  expect([JSON.parse(whole.out).toldFrom, whole.error.includes("een deel naast een heel")]).toEqual([undefined, false]);
});
