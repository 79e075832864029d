import { join } from "node:path";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const eslint = new ESLint({
  cwd: root,
  // The sentences to judge are in no file, so the rules that need types are left out.
  overrideConfig: [{ files: ["**/*.ts"], languageOptions: { parserOptions: { projectService: false } } }],
  ruleFilter: ({ ruleId }) => ruleId === "house/wall" || ruleId === "no-restricted-syntax",
});

async function messages(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
  return result?.messages.map(({ message }) => message) ?? [];
}

test("the lint of this repository stops a wrong arrow", async () => {
  expect(
    await messages("src/figure/sentence.ts", `import { nl } from "../text/nl/problems.ts";\nexport const a = nl;`),
  ).toEqual(["figure/ may not import text/nl/problems.ts: see the table in docs/architecture.md"]);
});

test.each([
  "const a = figure as Shown;",
  "const a = figure as unknown as Shown<Figure>;",
  "const a = figures as readonly Shown[];",
  "const a = <Shown>figure;",
  "function isShown(figure: Figure): figure is Shown { return true; }",
])("outside disclosure/ nobody forges a Shown figure: %s", async (code) => {
  expect(await messages("src/report/forged.ts", code)).toEqual([
    "Only disclosure/ makes a Shown figure: let the gate release it.",
  ]);
  expect(await messages("src/disclosure/gate.ts", code)).toEqual([]);
});

test("speaking of Shown figures is free", async () => {
  expect(
    await messages("src/report/cell.ts", "const a: Shown = shown; const b = list.map((x: Shown) => x) as Cell[];"),
  ).toEqual([]);
});
