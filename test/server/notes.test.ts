import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NoteSchema } from "../../src/server/api/note.ts";
import { ProblemSchema } from "../../src/server/api/problem.ts";
import { notesPerFigure } from "../../src/server/problems.ts";
import { ask, expectProblem, smallApp } from "./small-site.ts";

const notes = "/v1/dossiers/duinrand-2018/notes";
const ref = "tabel-1/m01/2019";

describe("a note", () => {
  test("is written, read, changed and taken away, each time on the version that was read", async () => {
    const { app } = smallApp();
    const written = await ask(app, notes, { method: "POST", body: { ref, body: "Exclusief beschermd wonen." } });
    expect(written.status).toBe(201);
    expect(written.headers.get("ETag")).toBe('"1"');
    const note = NoteSchema.parse(await written.json());
    expect(note).toMatchObject({ ref, body: "Exclusief beschermd wonen.", author: "Anna de Vries", version: 1 });

    const path = `${notes}/${note.id}`;
    const changed = await ask(app, path, {
      method: "PUT",
      headers: { "If-Match": '"1"' },
      body: { body: "Inclusief beschermd wonen." },
    });
    expect(changed.headers.get("ETag")).toBe('"2"');
    const listed: unknown = await (await ask(app, `${notes}?ref=${encodeURIComponent(ref)}`)).json();
    expect(listed).toEqual({ notes: [await changed.json()] });

    const stale = { method: "DELETE", headers: { "If-Match": '"1"' } };
    await expectProblem(await ask(app, path, stale), 412, "store.stale");
    expect((await ask(app, path, { method: "DELETE", headers: { "If-Match": '"2"' } })).status).toBe(204);
    expect(await (await ask(app, notes)).json()).toEqual({ notes: [] });
    await expectProblem(await ask(app, path, stale), 404, "note.unknown");
  });

  test("is not changed without saying which version was read", async () => {
    const { app } = smallApp();
    await expectProblem(await ask(app, `${notes}/n1`, { method: "DELETE" }), 428, "request.version-required");
    for (const given of ["1", 'W/"1"', '"0"', '"1", "2"', "*", '"1e3"']) {
      const headers = { "If-Match": given };
      const change = await ask(app, `${notes}/n1`, { method: "PUT", headers, body: { body: "x" } });
      await expectProblem(change, 400, "value.invalid");
    }
  });

  test("with a key that is missing, unknown or no text says which key", async () => {
    const { app } = smallApp();
    const post = (body: unknown, headers = {}) => ask(app, notes, { method: "POST", body, headers });
    expect(await expectProblem(await post({ ref }), 400, "key.required")).toEqual({ key: "body" });
    expect(await expectProblem(await post({ ref, body: "x", auteur: "y" }), 400, "key.unknown")).toEqual({
      key: "auteur",
      known: ["ref", "body"],
    });
    expect(await expectProblem(await post({ ref, body: 7 }), 400, "value.invalid")).toEqual({
      key: "body",
      value: "7",
      expected: "string",
    });
    expect(await expectProblem(await post({ ref, body: "" }), 400, "key.required")).toEqual({ key: "body" });
    expect(await expectProblem(await post([]), 400, "value.invalid")).toMatchObject({ expected: "object" });
    await expectProblem(await post("{"), 400, "request.malformed");
    await expectProblem(await post("ref=x", { "Content-Type": "text/plain" }), 415, "request.media-type");
    await expectProblem(
      await post("", { "Content-Type": "application/x-www-form-urlencoded" }),
      415,
      "request.media-type",
    );
  });

  test("that holds a BSN where none belongs is refused without repeating it", async () => {
    const { app } = smallApp();
    // A fictitious number that passes the 11-test.
    const bsn = "111222333";
    const path = `${notes}/n1`;
    for (const [asked, code] of [
      [{ method: "POST", body: { ref: bsn, body: "x" } }, "text.bsn"],
      [{ method: "POST", body: { ref, body: { [bsn]: bsn } } }, "value.invalid"],
      [{ method: "POST", body: { ref, body: "x", [bsn]: "x" } }, "key.unknown"],
      [{ method: "POST", body: { ref, body: Number(bsn) } }, "value.invalid"],
    ] as const) {
      const response = await ask(app, notes, asked);
      expect(await response.clone().text()).not.toContain(bsn);
      await expectProblem(response, 400, code);
    }
    const change = await ask(app, path, { method: "PUT", headers: { "If-Match": bsn }, body: { body: "x" } });
    expect(await change.clone().text()).not.toContain(bsn);
    await expectProblem(change, 400, "value.invalid");
  });

  test("with several mistakes names them all", async () => {
    const { app } = smallApp();
    const response = await ask(app, notes, { method: "POST", body: { auteur: "y" } });
    const { problems } = ProblemSchema.parse(await response.json());
    expect(problems?.map(({ code, facts }) => [code, facts["key"]])).toEqual([
      ["key.required", "ref"],
      ["key.required", "body"],
      ["key.unknown", "auteur"],
    ]);
  });

  test("is no place for a book", async () => {
    const { app } = smallApp();
    const body = { ref, body: "a".repeat(65 * 1024) };
    await expectProblem(await ask(app, notes, { method: "POST", body }), 413, "request.too-large");
  });

  test(`is the last one when a figure has ${notesPerFigure}`, async () => {
    const { app } = smallApp();
    for (let count = 0; count < notesPerFigure; count += 1) {
      expect((await ask(app, notes, { method: "POST", body: { ref, body: `${count}` } })).status).toBe(201);
    }
    const one = { method: "POST", body: { ref, body: "nog een" } };
    expect(await expectProblem(await ask(app, notes, one), 409, "note.too-many")).toEqual({ limit: notesPerFigure });
    const elsewhere = { method: "POST", body: { ref: "tabel-1/m02/2019", body: "hier wel" } };
    expect((await ask(app, notes, elsewhere)).status).toBe(201);
  });

  test("comes back as the text that it was, whatever it tries to be", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom(
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "'; DROP TABLE notes; --",
        '=HYPERLINK("http://kwaad.example")',
        "{{constructor.constructor('return process')()}}",
        "\u202Egnp.exe",
        "__proto__",
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (body) => {
        const { app } = smallApp();
        const response = await ask(app, notes, { method: "POST", body: { ref, body } });
        expect(response.headers.get("Content-Type")).toContain("application/json");
        expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
        const listed: unknown = await (await ask(app, notes)).json();
        expect(listed).toMatchObject({ notes: [{ body }] });
      }),
    );
  });
});
