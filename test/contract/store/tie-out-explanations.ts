import { expect, it } from "vitest";
import type { Store } from "../../../src/store/store.ts";
import { explanationLimit, type NewExplanation } from "../../../src/store/tie-out-explanation.ts";
import type { User } from "../../../src/store/user.ts";
import type { Site } from "./site.ts";
import { problemsOf } from "./site.ts";

/** What every store does with the explanations of differences in the tie-out. */
export function tieOutExplanationsKeepTheirContract(site: () => Site): void {
  const writer = async (): Promise<{ store: Store; user: User; given: NewExplanation }> => {
    const { store, newGemeente, newUser } = site();
    const user = await newUser(newGemeente(), "Mira Vos");
    const given: NewExplanation = {
      ...{ gemeente: user.gemeente, product: "dagbesteding", period: "2025-03", step: "betaald" },
      ...{ differenceClass: "niet-betaald", body: "Betaalrun van april.", state: "verklaard", cents: -1_234_567 },
      ...{ asOf: "2025-04-10", snapshot: "abc" },
    };
    return { store, user, given };
  };

  it("lists the newest version of each with its author, amount and state, and keeps the older ones", async () => {
    const { store, user, given } = await writer();
    const first = await store.tieOutExplanations.save(given, 0, user.id);
    site().clock.pass(1000);
    const second = await store.tieOutExplanations.save(
      { ...given, state: "geaccepteerd", body: "Gezien.\r\n" },
      1,
      user.id,
    );
    const other = await store.tieOutExplanations.save({ ...given, period: "2025" }, 0, user.id);
    expect(first).toMatchObject({ ...given, version: 1, changedBy: user.id });
    expect(second).toMatchObject({ state: "geaccepteerd", body: "Gezien.\n", version: 2, cents: -1_234_567 });
    expect(second.changedAt > first.changedAt).toBe(true);
    expect(await store.tieOutExplanations.list(user.gemeente)).toEqual([other, second]);
    expect(await store.tieOutExplanations.list(site().newGemeente())).toEqual([]);
    expect(await store.tieOutExplanations.history(given)).toEqual([first, second]);
  });

  it("tells who was first to everybody who wrote on an older version, or on none", async () => {
    const { store, user, given } = await writer();
    await store.tieOutExplanations.save(given, 0, user.id);
    await store.tieOutExplanations.save(given, 1, user.id);
    for (const late of [0, 1, 7])
      expect(await problemsOf(store.tieOutExplanations.save(given, late, user.id))).toMatchObject([
        { code: "store.stale", facts: { kind: "tie-out-explanation", changedBy: "Mira Vos" } },
      ]);
  });

  it("lets one of two that write at once be first", async () => {
    const { store, user, given } = await writer();
    const tried = await Promise.allSettled(
      [store, site().second].map((one) => one.tieOutExplanations.save(given, 0, user.id)),
    );
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await store.tieOutExplanations.history(given)).toHaveLength(1);
  });

  it("writes every change in the audit log, without its text", async () => {
    const { store, user, given } = await writer();
    await store.tieOutExplanations.save(given, 0, user.id);
    const [entry] = await store.auditLog.list({ gemeente: user.gemeente, by: user.id, limit: 1 });
    expect(entry).toMatchObject({
      action: "tie-out-explanation.save",
      thing: { kind: "tie-out-explanation", id: "2025-03/dagbesteding/betaald/niet-betaald" },
      details: { version: "1", state: "verklaard" },
    });
  });

  it("refuses what cannot be kept: nothing, too long, a BSN, a stranger", async () => {
    const { store, user, given } = await writer();
    const refusals: readonly (readonly [string, string])[] = [
      [" ", "key.required"],
      ["x".repeat(explanationLimit + 1), "text.too-long"],
      ["Gaat over 111222333.", "text.bsn"],
    ];
    for (const [body, code] of refusals)
      expect(await problemsOf(store.tieOutExplanations.save({ ...given, body }, 0, user.id))).toMatchObject([{ code }]);
    expect(await problemsOf(store.tieOutExplanations.save(given, 0, "niemand"))).toMatchObject([
      { code: "store.not-found", facts: { kind: "user" } },
    ]);
  });
}
