import { describe, expect, test } from "vitest";
import { missing } from "./missing.ts";
import { shorten } from "./numeral.ts";
import { isProblem, problem, UserError } from "./problem.ts";

describe("a problem", () => {
  const unreadable = problem("number.unreadable", { value: "1.23" }, { file: "tabel-1.csv", line: 4 });

  test("is told from every other answer", () => {
    expect(isProblem(unreadable)).toBe(true);
    for (const answer of [missing("pm"), 12, undefined, null, "code", { code: "x" }, []])
      expect(isProblem(answer)).toBe(false);
  });

  test("has no place until somebody knows it", () => {
    expect(problem("key.required", { key: "id" }).where).toEqual({});
    expect(unreadable.where).toEqual({ file: "tabel-1.csv", line: 4 });
  });

  test("reaches the user by an error that names its codes and keeps its facts", () => {
    const error = new UserError([unreadable, problem("file.missing", { path: "x.csv" })]);
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toBe("number.unreadable, file.missing");
    expect(error.name).toBe("UserError");
    expect(error.problems[0]).toBe(unreadable);
  });

  test("repeats no more of what was written than a message can hold, and no half characters", () => {
    expect(shorten("kort")).toBe("kort");
    expect(shorten("a".repeat(61))).toBe(`${"a".repeat(60)}…`);
    expect(shorten(`${"a".repeat(59)}😀${"b".repeat(9)}`)).toBe(`${"a".repeat(59)}…`);
  });
});
