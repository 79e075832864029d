import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkMessages } from "../../src/cases/import-report.ts";
import { listRules } from "../../src/cases/list-rules.ts";
import { checkedRules } from "../../src/messages/rule-list.ts";
import { ruleCases } from "./rule-cases.ts";
import { person } from "./sample-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-rules-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let delivery = 0;
async function check(messages: readonly string[]) {
  delivery += 1;
  const paths = messages.map((text, index) => {
    const path = join(folder, `levering-${delivery}-${index}.xml`);
    writeFileSync(path, text);
    return path;
  });
  return checkMessages(paths);
}

describe("a rule of the standard", () => {
  test.each(checkedRules)("%s says nothing of messages that keep it", async (rule) => {
    const { rejected, warnings } = await check(ruleCases[rule].keeps);
    expect([...rejected, ...warnings].filter((one) => one.rule === rule)).toEqual([]);
    expect(rejected.filter((one) => one.rule === "structuur" || one.rule === "waarde")).toEqual([]);
  });

  test.each(checkedRules)("%s is told of messages that break it, with its place and what to do", async (rule) => {
    const { rejected, warnings } = await check(ruleCases[rule].breaks);
    const told = [...rejected, ...warnings].filter((one) => one.rule === rule);
    expect(told.length).toBeGreaterThan(0);
    for (const { file, element, message, remedy } of told) {
      expect(file).toMatch(/^levering-/);
      expect(element).not.toBe("");
      expect(message).not.toBe("");
      expect(remedy).toMatch(/\.$/);
    }
    const said = JSON.stringify({ rejected, warnings });
    for (const secret of Object.values(person)) expect(said).not.toContain(secret);
  });
});

test("the page of rules is what the command lists", () => {
  const path = "docs/reference/message-rules.md";
  const page = listRules();
  if (readFileSync(path, "utf8") !== page) writeFileSync("docs/reference/message-rules-changed.md", page);
  expect(readFileSync(path, "utf8")).toBe(page);
});
