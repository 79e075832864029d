import fc from "fast-check";
import { expect, test } from "vitest";
import { type Problem, problem } from "../figure/problem.ts";
import { describeProblem } from "./describe-problem.ts";
import { describeProblems } from "./describe-problems.ts";

function repeated(path: string, file: string): Problem {
  return problem("intake.already-loaded", { path }, { file });
}

test("what is wrong in the same way at many places is told at three of them, with how often it occurs further", () => {
  const files = ["a.xml", "b.xml", "c.xml", "d.xml", "e.xml"].map((file) => repeated("levering.zip", file));
  const { lines, untold } = describeProblems([...files, repeated("ander.zip", "f.xml")], 20);
  expect(lines).toEqual([
    ...files.slice(0, 3).map((one) => describeProblem(one)),
    "  … en zo op nog 2 plaatsen. Met --json ziet u ze alle.",
    describeProblem(repeated("ander.zip", "f.xml")),
  ]);
  expect(untold).toBe(0);
});

test("every problem is told, counted as the same, or counted as untold", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      (of, most) => {
        const problems = of.map((kind, at) => repeated(`${kind}.zip`, `${at}.xml`));
        const { lines, untold } = describeProblems(problems, most);
        const same = lines.flatMap((line) => /nog (\d+) plaats/.exec(line)?.[1] ?? []).map(Number);
        const told = lines.length - same.length;
        expect(told + same.reduce((sum, one) => sum + one, 0) + untold).toBe(problems.length);
        expect(told).toBeLessThanOrEqual(most);
      },
    ),
  );
});
