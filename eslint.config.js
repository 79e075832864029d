import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { wallRule } from "./tools/architecture/eslint-rule.ts";
import { parseRooms } from "./tools/architecture/rooms.ts";

const root = import.meta.dirname;
const rooms = parseRooms(readFileSync(join(root, "docs/architecture.md"), "utf8"));

const forged = "Only disclosure/ makes a Shown figure: let the gate release it.";
const handMadeShown = ["TSAsExpression", "TSTypeAssertion", "TSTypePredicate"].flatMap((cast) => [
  { selector: `${cast} > TSTypeReference.typeAnnotation[typeName.name="Shown"]`, message: forged },
  { selector: `${cast} > .typeAnnotation TSTypeReference[typeName.name="Shown"]`, message: forged },
]);

// Biome does format and what can be seen in one file (biome.json); here is what needs types or knows the house.
export default defineConfig(
  globalIgnores(["dist", ".cache", "coverage", "dossiers", "**/golden", "**/fixtures"]),
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Who implements a port that is asynchronous elsewhere has nothing to await.
      "@typescript-eslint/require-await": "off",
      // A problem without facts has the type of an object without keys.
      "@typescript-eslint/no-generated-empty-object-type": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { house: { rules: { wall: wallRule(rooms, join(root, "src")) } } },
    rules: { "house/wall": "error" },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    ignores: ["src/disclosure/**"],
    rules: { "no-restricted-syntax": ["error", ...handMadeShown] },
  },
  {
    // What a test reads from JSON is judged by the assertion on it, when it runs.
    files: ["**/*.test.ts", "**/*.test.tsx", "test/**/*.ts"],
    rules: Object.fromEntries(
      ["assignment", "member-access", "argument", "call", "return"].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        "off",
      ]),
    ),
  },
);
