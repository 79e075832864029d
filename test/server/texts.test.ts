import { describe, expect, test } from "vitest";
import { TextHistorySchema, TextListSchema, TextPreviewSchema } from "../../src/server/api/text.ts";
import { ask, expectProblem, smallApp } from "./small-site.ts";

const texts = "/v1/dossiers/duinrand-2018/texts";
const place = `${texts}/bronnen`;

describe("a text of the municipality's own", () => {
  test("is written on the version that was read, and gives way to the folder again", async () => {
    const { app } = smallApp();
    const read = async () => TextListSchema.parse(await (await ask(app, texts)).json()).texts[0];
    expect(await read()).toMatchObject({ state: "empty", version: 0 });
    const write = (version: string, markdown: string) =>
      ask(app, place, { method: "PUT", headers: { "If-Match": `"${version}"` }, body: { markdown } });
    expect((await write("0", "Wij telden anders.")).status).toBe(204);
    expect(await read()).toMatchObject({ state: "edited", version: 1, author: "Anna de Vries" });
    await expectProblem(await write("0", "Te laat."), 412, "store.stale");
    expect((await write("1", "Wij telden opnieuw.")).status).toBe(204);
    const gone = await ask(app, place, { method: "DELETE", headers: { "If-Match": '"2"' } });
    expect(gone.status).toBe(204);
    expect(await read()).toMatchObject({ state: "empty", version: 0 });
    const { versions } = TextHistorySchema.parse(await (await ask(app, `${place}/versions`)).json());
    expect(versions.map(({ version, withdrawn }) => [version, withdrawn])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
  });

  test("is shown before it is kept, with what is wrong in it", async () => {
    const { app } = smallApp();
    const show = async (markdown: string) =>
      TextPreviewSchema.parse(
        await (await ask(app, `${place}/preview`, { method: "POST", body: { markdown } })).json(),
      );
    expect((await show("Wij telden anders.")).problems).toEqual([]);
    expect((await show("Zie {figuur:niets}.")).problems).toHaveLength(1);
  });

  test("with a mistake in it is refused with every mistake and its line, and nothing is kept", async () => {
    const { app } = smallApp();
    const body = { markdown: "Zie {figuur:niets}." };
    const refused = await ask(app, place, { method: "PUT", headers: { "If-Match": '"0"' }, body });
    const details: unknown = await refused.clone().json();
    await expectProblem(refused, 400, "text.mistakes");
    expect(details).toMatchObject({ problems: [{}, { code: "reference.dangling", where: { line: 1 } }] });
    expect(await (await ask(app, `${place}/versions`)).json()).toEqual({ versions: [] });
  });

  test("is not changed without a version, for an unknown place, or with an unknown key", async () => {
    const { app } = smallApp();
    const body = { markdown: "x" };
    await expectProblem(await ask(app, place, { method: "PUT", body }), 428, "request.version-required");
    const headers = { "If-Match": '"0"' };
    await expectProblem(await ask(app, place, { method: "DELETE", headers }), 400, "value.invalid");
    const elsewhere = await ask(app, `${texts}/nergens`, { method: "PUT", headers, body });
    await expectProblem(elsewhere, 404, "text.place-unknown");
    const unknown = await ask(app, place, { method: "PUT", headers, body: { tekst: "x", markdown: "x" } });
    expect(await expectProblem(unknown, 400, "key.unknown")).toMatchObject({ key: "tekst", known: ["markdown"] });
  });
});
