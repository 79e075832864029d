import * as fc from "fast-check";
import { expect, it } from "vitest";
import { UserError } from "../../../src/figure/problem.ts";
import { type Edit, type EditKey, editLimit } from "../../../src/store/edit.ts";
import type { Store } from "../../../src/store/store.ts";
import type { User } from "../../../src/store/user.ts";
import type { Site } from "./site.ts";
import { problemsOf } from "./site.ts";

/** What every store does with the texts and explanations of dossiers. */
export function editsKeepTheirContract(site: () => Site): void {
  const writer = async (): Promise<{ store: Store; user: User; key: EditKey }> => {
    const { store, newGemeente, newUser } = site();
    const user = await newUser(newGemeente(), "Mira Vos");
    return { store, user, key: { gemeente: user.gemeente, dossier: "dronten-2018", kind: "text", part: "financien" } };
  };

  it("lists the newest version of every part of a dossier, with who wrote it and on which folder", async () => {
    const { store, user, key } = await writer();
    const first = await store.edits.save({ ...key, content: "Het tekort groeit.", base: "abc" }, 0, user.id);
    site().clock.pass(1000);
    const second = await store.edits.save({ ...key, content: "Het tekort\r\ndaalt.", base: "abc" }, 1, user.id);
    const other = await store.edits.save({ ...key, kind: "explanation", part: "saldo", content: "{}" }, 0, user.id);
    expect(second).toMatchObject({ content: "Het tekort\ndaalt.", version: 2, changedBy: user.id, base: "abc" });
    expect(second.changedAt > first.changedAt).toBe(true);
    expect(other).not.toHaveProperty("base");
    expect(await store.edits.list(user.gemeente, "dronten-2018")).toEqual([other, second]);
    expect(await store.edits.list(user.gemeente, "zwolle-2018")).toEqual([]);
    expect(await store.edits.list(site().newGemeente(), "dronten-2018")).toEqual([]);
  });

  it("takes a text back and keeps its history, after which it can be written anew", async () => {
    const { store, user, key } = await writer();
    await store.edits.save({ ...key, content: "Een" }, 0, user.id);
    await store.edits.withdraw(key, 1, user.id);
    expect(await store.edits.list(user.gemeente, key.dossier)).toEqual([]);
    expect(await problemsOf(store.edits.withdraw(key, 2, user.id))).toMatchObject([
      { code: "store.not-found", facts: { kind: "edit" } },
    ]);
    expect((await store.edits.save({ ...key, content: "" }, 0, user.id)).version).toBe(3);
    const history = await store.edits.history(key);
    expect(history.map(({ version, content, withdrawn }) => [version, content, withdrawn])).toEqual([
      [1, "Een", false],
      [2, "Een", true],
      [3, "", false],
    ]);
  });

  it("tells who was first to everybody who wrote on an older version, or on none", async () => {
    const { store, user, key } = await writer();
    await store.edits.save({ ...key, content: "Een" }, 0, user.id);
    await store.edits.save({ ...key, content: "Twee" }, 1, user.id);
    for (const late of [0, 1, 7]) {
      expect(await problemsOf(store.edits.save({ ...key, content: "Laat" }, late, user.id))).toMatchObject([
        { code: "store.stale", facts: { kind: "edit", changedBy: "Mira Vos" } },
      ]);
    }
    expect(await problemsOf(store.edits.withdraw(key, 1, user.id))).toMatchObject([{ code: "store.stale" }]);
  });

  it("refuses what cannot be kept: too long, a control character, a BSN, a stranger", async () => {
    const { store, user, key } = await writer();
    const refusals: readonly (readonly [string, string])[] = [
      ["x".repeat(editLimit + 1), "text.too-long"],
      ["a\u0000b", "text.control-character"],
      ["Gaat over 111222333.", "text.bsn"],
    ];
    for (const [content, code] of refusals)
      expect(await problemsOf(store.edits.save({ ...key, content }, 0, user.id))).toMatchObject([{ code }]);
    expect(await problemsOf(store.edits.save({ ...key, content: "Dag" }, 0, "niemand"))).toMatchObject([
      { code: "store.not-found", facts: { kind: "user" } },
    ]);
    expect(await store.edits.history(key)).toEqual([]);
  });

  it("never loses a change, however many people write at once", async () => {
    const { store, second } = site();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}$/), { minLength: 2, maxLength: 6 }),
        async (marks) => {
          const { user, key } = await writer();
          await Promise.all(marks.map((mark, index) => addWord(index % 2 === 0 ? store : second, user, key, mark)));
          const now = await store.edits.latest(key);
          expect(now?.content.trim().split(" ").sort()).toEqual([...marks].sort());
          expect(now?.version).toBe(marks.length);
        },
      ),
      { numRuns: 10 },
    );
  });
}

/** Adds a word to the text as it was read; reads again as long as somebody else was first. */
async function addWord(store: Store, user: User, key: EditKey, word: string): Promise<Edit> {
  for (;;) {
    const read = await store.edits.latest(key);
    try {
      return await store.edits.save({ ...key, content: `${read?.content ?? ""} ${word}` }, read?.version ?? 0, user.id);
    } catch (error) {
      if (!(error instanceof UserError) || error.problems[0]?.code !== "store.stale") throw error;
    }
  }
}
