import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readdir, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { UserError } from "../../figure/problem.ts";
import { openUploads, safeName } from "./uploads.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-uploads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* chunks(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "nothing wrong";
  } catch (error) {
    return error instanceof UserError ? (error.problems[0]?.code ?? "") : String(error);
  }
}

describe("a file that comes in", () => {
  test("is the same in however many parts and chunks it came", async () => {
    const room = openUploads(join(folder, "parts"));
    const parts = fc.array(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 4 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(parts, async (sent) => {
        const whole = Buffer.concat(sent.flat());
        const { id } = await room.begin("GM9901", "a.csv", whole.length);
        let received = 0;
        for (const part of sent) ({ received } = await room.add("GM9901", id, received, chunks(...part)));
        const { path } = await room.find("GM9901", id);
        expect(readFileSync(path)).toEqual(whole);
        await room.remove("GM9901", id);
      }),
      { numRuns: 30 },
    );
    expect(await readdir(join(folder, "parts"))).toEqual([]);
  });

  test("takes no part that does not follow, and none that is more than was announced: what was there stays", async () => {
    const room = openUploads(join(folder, "order"));
    const { id } = await room.begin("GM9901", "a.csv", 4);
    await room.add("GM9901", id, 0, chunks(Buffer.from("ab")));
    expect(await codeOf(room.add("GM9901", id, 0, chunks(Buffer.from("ab"))))).toBe("upload.offset");
    expect(await codeOf(room.add("GM9901", id, 2, chunks(Buffer.from("c"), Buffer.from("de"))))).toBe("upload.size");
    expect(await room.add("GM9901", id, 2, chunks(Buffer.from("cd")))).toMatchObject({ received: 4, bytes: 4 });
    expect(readFileSync((await room.find("GM9901", id)).path, "utf8")).toBe("abcd");
  });

  test("of which a part breaks off goes on where that part began", async () => {
    const room = openUploads(join(folder, "broken"));
    const { id } = await room.begin("GM9901", "a.csv", 4);
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("xy");
      throw new Error("the line broke");
    }
    await expect(room.add("GM9901", id, 0, breaking())).rejects.toThrow("the line broke");
    expect(await room.add("GM9901", id, 0, chunks(Buffer.from("abcd")))).toMatchObject({ received: 4 });
    expect(readFileSync((await room.find("GM9901", id)).path, "utf8")).toBe("abcd");
  });

  test("is as unknown to another municipality as one that is not there", async () => {
    const room = openUploads(join(folder, "others"));
    const { id } = await room.begin("GM9901", "a.csv", 4);
    expect(await codeOf(room.find("GM9902", id))).toBe("upload.unknown");
    expect(await codeOf(room.find("GM9901", "../others"))).toBe("upload.unknown");
    expect(await codeOf(room.remove("GM9902", id))).toBe("upload.unknown");
    expect((await room.find("GM9901", id)).received).toBe(0);
  });

  test("that nobody loads goes after a day, and one that waits to be loaded stays", async () => {
    const root = join(folder, "stale");
    const room = openUploads(root);
    const [old, waiting, fresh] = await Promise.all([1, 2, 3].map(() => room.begin("GM9901", "a.csv", 4)));
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const one of [old, waiting]) await utimes(join(root, one?.id ?? "", "about.json"), yesterday, yesterday);
    await room.sweep((gemeente, id) => Promise.resolve(gemeente === "GM9901" && id === waiting?.id));
    expect((await readdir(root)).sort()).toEqual([waiting?.id ?? "", fresh?.id ?? ""].sort());
  });
});

describe("the name of a file", () => {
  test("never leads elsewhere and never holds what looks like a BSN", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 140 }), (given) => {
        let name = "";
        try {
          name = safeName(given);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          return;
        }
        expect(name).not.toMatch(/[\\/\p{Cc}]|^\.+$/u);
        expect(name.length).toBeLessThanOrEqual(120);
      }),
      { numRuns: 100 },
    );
    expect(safeName("C:\\Users\\Anna\\declaraties maart.xml")).toBe("declaraties maart.xml");
    expect(safeName("../../etc/passwd")).toBe("passwd");
    expect(safeName("client 111222333.csv")).toBe("client 000000000.csv");
    expect(safeName(`${"a".repeat(300)}.xlsx`)).toMatch(/^a+\.xlsx$/);
  });
});
