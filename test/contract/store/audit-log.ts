import * as fc from "fast-check";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { openStore, storeOn } from "../../../src/store/open.ts";
import { openDatabase } from "../../../src/store/sql/database.ts";
import type { Store } from "../../../src/store/store.ts";
import type { Site } from "./site.ts";
import { problemsOf } from "./site.ts";

const thing = { kind: "figure", id: "tabel-1/m02/2019" };

/** What every store does with the audit log, and with work that is done as one. */
export function auditLogKeepsItsContract(site: () => Site): void {
  it("writes who did what to which thing, when, and reads it newest first, page by page", async () => {
    const { store, newGemeente, clock } = site();
    const gemeente = newGemeente();
    for (const purpose of ["controle", "vraag van de raad", "onderzoek"]) {
      clock.pass(1000);
      await store.auditLog.append({ gemeente, by: "mira", action: "figure.view", thing, details: { purpose } });
    }
    await store.auditLog.append({ gemeente, by: "joost", action: "export", thing: { kind: "table", id: "tabel-1" } });
    const all = await store.auditLog.list({ gemeente, limit: 10 });
    expect(all.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    expect(all[1]).toEqual({
      gemeente,
      number: 3,
      at: clock.now().toISOString(),
      by: "mira",
      action: "figure.view",
      thing,
      details: { purpose: "onderzoek" },
    });
    expect(await store.auditLog.list({ gemeente, limit: 2, before: 4 })).toEqual(all.slice(1, 3));
    expect(await store.auditLog.list({ gemeente, thing, limit: 10 })).toEqual(all.slice(1));
    expect(await store.auditLog.list({ gemeente, by: "joost", limit: 10 })).toEqual(all.slice(0, 1));
    expect(await store.auditLog.list({ gemeente: newGemeente(), limit: 10 })).toEqual([]);
  });

  it("writes a line for every change through the store, without the content of notes", async () => {
    const { store, newGemeente, newUser } = site();
    const gemeente = newGemeente();
    const user = await newUser(gemeente, "Mira Vos");
    const note = await store.notes.write(
      { gemeente, dossier: "dronten-2018", ref: "tabel-1", body: "Geheim" },
      user.id,
    );
    await store.notes.remove(await store.notes.edit(note, "Geheimer", user.id), user.id);
    await store.users.change(user, { active: false }, "joost");
    const lines = await store.auditLog.list({ gemeente, limit: 10 });
    expect(lines.map(({ action, by, thing: { id } }) => [action, by, id])).toEqual([
      ["user.change", "joost", user.id],
      ["note.remove", user.id, note.id],
      ["note.edit", user.id, note.id],
      ["note.write", user.id, note.id],
      ["user.create", "system", user.id],
    ]);
    expect(JSON.stringify(lines)).not.toContain("Geheim");
  });

  it("refuses a line with a BSN in any of its texts, and does not repeat it", async () => {
    const { store, newGemeente } = site();
    const gemeente = newGemeente();
    const record = { gemeente, by: "mira", action: "figure.view", thing };
    for (const bad of [
      { ...record, by: "111222333" },
      { ...record, thing: { kind: "client", id: "111222333" } },
      { ...record, details: { purpose: "zoekt 1112.22.333" } },
      { ...record, details: { "111222333": "x" } },
    ]) {
      const problems = await problemsOf(store.auditLog.append(bad));
      expect(problems).toMatchObject([{ code: "text.bsn" }]);
      expect(JSON.stringify(problems)).not.toMatch(/111/);
    }
    expect(await store.auditLog.list({ gemeente, limit: 10 })).toEqual([]);
  });

  it("numbers lines without gaps, also when many write at once and some of the work is undone", async () => {
    const { store, second, newGemeente } = site();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 10 }), async (outcomes) => {
        const gemeente = newGemeente();
        const act = async (keep: boolean, index: number): Promise<void> =>
          (index % 2 === 0 ? store : second).atomically(async (inside) => {
            await inside.auditLog.append({ gemeente, by: `u${index}`, action: "x", thing });
            if (!keep) throw new Error("undone");
          });
        await Promise.allSettled(outcomes.map(act));
        const kept = outcomes.filter((keep) => keep).length;
        const numbers = (await store.auditLog.list({ gemeente, limit: 100 })).map(({ number }) => number);
        expect(numbers).toEqual(Array.from({ length: kept }, (_, index) => kept - index));
      }),
      { numRuns: 15 },
    );
  });

  it("cannot be changed or emptied, not even in SQL; nor can the history of a note", async () => {
    const { databases, clock } = site();
    const address = await databases.freshAddress();
    await (await openStore(address, clock)).close();
    const database = openDatabase(address);
    try {
      const store = storeOn(database, clock);
      const user = await store.users.create(
        { gemeente: "GM1", name: "Mira", roles: [], laws: [], areas: [] },
        "system",
      );
      await store.notes.write({ gemeente: "GM1", dossier: "d", ref: "r", body: "b" }, user.id);
      for (const [table, column] of [
        ["audit_log", "actor"],
        ["note_versions", "body"],
      ] as const) {
        const statements = [`UPDATE ${table} SET ${column} = 'x'`, `DELETE FROM ${table}`];
        if (database.engine === "postgres") statements.push(`TRUNCATE ${table}`);
        for (const statement of statements) {
          await expect(sql.raw(statement).execute(database.kysely)).rejects.toThrow(`${table} only grows`);
        }
      }
    } finally {
      await database.close();
    }
  });

  it("does several things as one or not at all", async () => {
    const { store, newGemeente } = site();
    const gemeente = newGemeente();
    const addTwo = (inside: Store): Promise<unknown> =>
      inside.atomically(async (deeper) => {
        await deeper.users.create({ gemeente, name: "Een", roles: [], laws: [], areas: [] }, "system");
        await inside.users.create({ gemeente, name: "Twee", roles: [], laws: [], areas: [] }, "system");
      });
    const failing = store.atomically(async (inside) => {
      await addTwo(inside);
      throw new Error("toch niet");
    });
    await expect(failing).rejects.toThrow("toch niet");
    expect(await store.users.list(gemeente)).toEqual([]);
    expect(await store.auditLog.list({ gemeente, limit: 10 })).toEqual([]);
    await store.atomically(addTwo);
    expect(await store.users.list(gemeente)).toHaveLength(2);
  });

  it("refuses the outer store inside such work instead of waiting for ever", async () => {
    const { store, newGemeente } = site();
    const wrong = store.atomically(() => store.users.list(newGemeente()));
    await expect(wrong).rejects.toThrow("use the store that it hands over");
  });

  it("begins work again that waited for other work crosswise", async () => {
    const { store, second, newGemeente } = site();
    const [one, two] = [newGemeente(), newGemeente()];
    const work = (own: Store, first: string, last: string): Promise<void> =>
      own.atomically(async (inside) => {
        await inside.auditLog.append({ gemeente: first, by: "mira", action: "x", thing });
        await new Promise((resolve) => setTimeout(resolve, 150));
        await inside.auditLog.append({ gemeente: last, by: "mira", action: "x", thing });
      });
    await Promise.all([work(store, one, two), work(second, two, one)]);
    for (const gemeente of [one, two]) expect(await store.auditLog.list({ gemeente, limit: 10 })).toHaveLength(2);
  });
}
