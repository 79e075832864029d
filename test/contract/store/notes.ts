import * as fc from "fast-check";
import { expect, it } from "vitest";
import { UserError } from "../../../src/figure/problem.ts";
import type { Note } from "../../../src/store/note.ts";
import { noteLimit } from "../../../src/store/note.ts";
import type { Store } from "../../../src/store/store.ts";
import type { User } from "../../../src/store/user.ts";
import type { Site } from "./site.ts";
import { problemsOf } from "./site.ts";

const ref = "tabel-1/m02/2019";

/** What every store does with notes. */
export function notesKeepTheirContract(site: () => Site): void {
  const writer = async (): Promise<{ store: Store; user: User; write: (body: string) => Promise<Note> }> => {
    const { store, newGemeente, newUser } = site();
    const user = await newUser(newGemeente(), "Mira Vos");
    const write = (body: string): Promise<Note> =>
      store.notes.write({ gemeente: user.gemeente, dossier: "dronten-2018", ref, body }, user.id);
    return { store, user, write };
  };

  it("lists the notes of a dossier or of one reference, oldest first", async () => {
    const { store, user, write } = await writer();
    const first = await write("Klopt dit met de begroting?");
    site().clock.pass(1000);
    const other = await store.notes.write(
      { gemeente: user.gemeente, dossier: "dronten-2018", ref: "tabel-1", body: "Zie ook tabel 2." },
      user.id,
    );
    site().clock.pass(1000);
    const last = await write("Ja,\r\nnagevraagd.");
    expect(last.body).toBe("Ja,\nnagevraagd.");
    expect(await store.notes.list(user.gemeente, "dronten-2018")).toEqual([first, other, last]);
    expect(await store.notes.list(user.gemeente, "dronten-2018", ref)).toEqual([first, last]);
    expect(await store.notes.list(user.gemeente, "zwolle-2018")).toEqual([]);
    expect(await store.notes.find(site().newGemeente(), first.id)).toBeUndefined();
  });

  it("gives back every text as it was written", async () => {
    const { store, user, write } = await writer();
    const storable = fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }).filter((body) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused, see the next test
      return body.trim() !== "" && !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(body) && !/\d{9}/.test(body);
    });
    await fc.assert(
      fc.asyncProperty(storable, async (body) => {
        const { id } = await write(body);
        expect((await store.notes.find(user.gemeente, id))?.body).toBe(body);
      }),
      { numRuns: 40 },
    );
  });

  it("refuses an empty, too long or unreadable text and one with a BSN, without repeating it", async () => {
    const { store, user, write } = await writer();
    const refusals: readonly (readonly [string, object])[] = [
      [" \n", { code: "key.required", facts: { key: "body" } }],
      ["x".repeat(noteLimit + 1), { code: "text.too-long", facts: { key: "body", limit: noteLimit } }],
      ["a\u0000b", { code: "text.control-character", facts: { key: "body", character: "U+0000" } }],
      ["a\ud800b", { code: "text.control-character", facts: { key: "body", character: "U+D800" } }],
      ["Gaat over 111222333, bel mij.", { code: "text.bsn", facts: { key: "body" } }],
    ];
    const good = await write("Goed.");
    for (const [body, expected] of refusals) {
      expect(await problemsOf(write(body))).toMatchObject([expected]);
      expect(await problemsOf(store.notes.edit(good, body, user.id))).toMatchObject([expected]);
    }
    expect(JSON.stringify(await problemsOf(write("111222333")))).not.toContain("111222333");
    expect(await store.notes.list(user.gemeente, "dronten-2018")).toEqual([good]);
  });

  it("refuses a note of someone who is not a user of the municipality", async () => {
    const { store, newGemeente } = site();
    const note = { gemeente: newGemeente(), dossier: "dronten-2018", ref, body: "Dag" };
    expect(await problemsOf(store.notes.write(note, "niemand"))).toMatchObject([{ code: "store.not-found" }]);
  });

  it("takes a note away but keeps its history, and tells a late editor who took it away", async () => {
    const { store, user, write } = await writer();
    const first = await write("Eerste versie.");
    const second = await store.notes.edit(first, "Tweede versie.", user.id);
    await store.notes.remove(second, user.id);
    expect(await store.notes.find(user.gemeente, first.id)).toBeUndefined();
    expect(await store.notes.list(user.gemeente, "dronten-2018")).toEqual([]);
    const history = await store.notes.history(user.gemeente, first.id);
    expect(history.map(({ version, body, deleted }) => [version, body, deleted])).toEqual([
      [1, "Eerste versie.", false],
      [2, "Tweede versie.", false],
      [3, "Tweede versie.", true],
    ]);
    expect(await problemsOf(store.notes.edit(second, "Te laat.", user.id))).toMatchObject([
      { code: "store.stale", facts: { kind: "note", changedBy: "Mira Vos" } },
    ]);
    expect(await problemsOf(store.notes.remove({ ...second, version: 3 }, user.id))).toMatchObject([
      { code: "store.not-found" },
    ]);
  });

  it("never loses a change, however many people edit the same note at once", async () => {
    const { store, second } = site();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}$/), { minLength: 2, maxLength: 8 }),
        async (marks) => {
          const { user, write } = await writer();
          const first = await write("begin");
          const refused = await Promise.all(
            marks.map((mark, index) => editUntilItHolds(index % 2 === 0 ? store : second, user, first, mark)),
          );
          const note = await store.notes.find(user.gemeente, first.id);
          expect(note?.body.split(" ").sort()).toEqual(["begin", ...marks].sort());
          expect(note?.version).toBe(marks.length + 1);
          const history = await store.notes.history(user.gemeente, first.id);
          expect(history.map(({ version }) => version)).toEqual(history.map((_, index) => index + 1));
          expect(history).toHaveLength(marks.length + 1);
          // All had read the same version, so all but one were told that they were late.
          expect(refused.filter((times) => times > 0)).toHaveLength(marks.length - 1);
        },
      ),
      { numRuns: 15 },
    );
  });
}

/** Adds a word to the note as it was read, reads again when someone was first; returns how often that was. */
async function editUntilItHolds(store: Store, user: User, read: Note, mark: string): Promise<number> {
  let note: Note | undefined = read;
  for (let refusals = 0; ; refusals += 1) {
    if (note === undefined) throw new Error("The note is gone");
    try {
      await store.notes.edit(note, `${note.body} ${mark}`, user.id);
      return refusals;
    } catch (error) {
      if (!(error instanceof UserError) || error.problems[0]?.code !== "store.stale") throw error;
      note = await store.notes.find(user.gemeente, read.id);
    }
  }
}
