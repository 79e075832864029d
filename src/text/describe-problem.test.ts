import { describe, expect, test } from "vitest";
import { type Problem, type ProblemFacts, problem } from "../figure/problem.ts";
import { describeProblem, explainProblem } from "./describe-problem.ts";
import { examples } from "./problem-examples.fixture.ts";

const codes = Object.keys(examples) as (keyof ProblemFacts)[];
const example = (code: keyof ProblemFacts): Problem => problem(code, examples[code]);

describe.each(["nl", "en"] as const)("the sentences in %s", (locale) => {
  test.each(codes)("say of %s what is wrong and what to do", (code) => {
    const { title, detail } = explainProblem(example(code), locale);
    expect(title).toMatch(/^[\p{Lu}\p{N}“].*[^.!?]$/u);
    expect(detail).toMatch(/[.?]$/);
    expect(`${title} ${detail}`).not.toMatch(/undefined|\[object|NaN|!/);
  });

  test.each(codes)("repeat of %s what the user needs to find it", (code) => {
    const { title, detail } = explainProblem(example(code), locale);
    const facts: Readonly<Record<string, unknown>> = examples[code];
    for (const name of ["value", "path", "nearest", "id", "code", "reference", "host", "first"]) {
      const fact = facts[name];
      const hidden = code === "store.stale" || code === "note.not-yours";
      if (typeof fact === "string" && !hidden) expect(`${title} ${detail}`).toContain(fact);
    }
  });

  test("name the other languages' texts nowhere by accident", () => {
    const other = locale === "nl" ? "en" : "nl";
    for (const code of codes) {
      expect(explainProblem(example(code), locale).title).not.toBe(explainProblem(example(code), other).title);
    }
  });
});

describe("a problem in one line", () => {
  test("begins with its place and ends with the remedy", () => {
    const where = { file: "tabel-1.csv", line: 4, column: "2019" };
    const said = describeProblem(problem("number.unreadable", { value: "1.23" }, where));
    expect(said).toMatch(/^tabel-1\.csv, regel 4, kolom 2019: “1\.23” is geen getal dat wij kunnen lezen\. Schrijf /);
  });

  test("names every part of the place that is known", () => {
    const where = { file: "tabel-1.csv", line: 4, row: "m02", column: "2019", key: "scale" };
    expect(describeProblem(problem("key.required", { key: "scale" }, where))).toBe(
      "tabel-1.csv, regel 4, rij m02, kolom 2019, bij scale: “scale” ontbreekt. Vul “scale” in.",
    );
    expect(describeProblem(problem("key.required", { key: "scale" }, where), "en")).toBe(
      "tabel-1.csv, line 4, row m02, column 2019, at scale: “scale” is missing. Fill in “scale”.",
    );
  });

  test("begins at once when no place is known", () => {
    expect(describeProblem(problem("note.not-yours", { note: "n1" }))).toMatch(/^Deze notitie is van iemand anders\. /);
  });

  test("suggests the nearest known name, or lists what is known", () => {
    const known = ["id", "title"];
    expect(describeProblem(problem("key.unknown", { key: "titel", nearest: "title", known }))).toContain(
      "Bedoelt u “title”?",
    );
    expect(describeProblem(problem("key.unknown", { key: "x", known }))).toContain("id, title");
    expect(describeProblem(problem("key.unknown", { key: "x", known: [] }))).toContain("Haal deze naam weg.");
    expect(describeProblem(problem("key.unknown", { key: "x", known: [] }), "en")).toContain("Take this name out.");
  });

  test("says what a field expects in words, and shows words that have no Dutch as they are", () => {
    const expecting = (expected: string) =>
      explainProblem(problem("value.invalid", { key: "k", value: "v", expected })).detail;
    expect(expecting("reference:measures")).toBe("Verwacht wordt: een verwijzing naar een maatregel.");
    expect(expecting("whole number")).toBe("Verwacht wordt: een geheel getal vanaf 0.");
    expect(expecting("L1-3726")).toBe("Verwacht wordt: L1-3726.");
    const en = explainProblem(problem("value.invalid", { key: "k", value: "v", expected: "reference:row" }), "en");
    expect(en.detail).toBe("Expected: a reference (row).");
  });

  test("writes sizes as people do", () => {
    const big = problem("file.too-large", { path: "groot.csv", bytes: 12_500_000, limit: 64_000 });
    expect(explainProblem(big).title).toBe("“groot.csv” is te groot: 12,5 MB, waar 64 kB mag");
    expect(explainProblem(big, "en").title).toBe("“groot.csv” is too large: 12.5 MB where 64 kB is allowed");
  });

  test("tells the ways in which one mistake can differ", () => {
    const title = (one: Problem, locale: "nl" | "en" = "nl") => explainProblem(one, locale).title;
    expect(title(problem("server.port-in-use", { first: 80, last: 80 }))).toBe("Poort 80 is bezet");
    expect(title(problem("server.port-in-use", { first: 80, last: 80 }), "en")).toBe("Port 80 is in use");
    expect(title(problem("request.malformed", { reason: "percent-encoding" }))).toContain("gecodeerd");
    expect(title(problem("request.malformed", { reason: "percent-encoding" }), "en")).toContain("encoded");
    expect(explainProblem(problem("store.sign-in-refused", { reason: "inactive" })).detail).toContain("beheerder");
    expect(explainProblem(problem("store.sign-in-refused", { reason: "inactive" }), "en").detail).toContain(
      "administrator",
    );
    expect(explainProblem(problem("cli.option", { option: "-x", known: [] })).detail).toBe("Laat haar weg.");
    expect(explainProblem(problem("cli.option", { option: "-x", known: [] }), "en").detail).toBe("Leave it out.");
    expect(explainProblem(problem("cli.value", { option: "-x", value: "1", known: [] })).detail).toContain("andere");
    expect(explainProblem(problem("cli.value", { option: "-x", value: "1", known: [] }), "en").detail).toContain(
      "another",
    );
    const price = { quantity: "money", per: "hour" } as const;
    expect(title(problem("unit.rate", { unit: price }))).toContain("euro per uur");
    expect(title(problem("unit.rate", { unit: price }), "en")).toContain("euros per hour");
  });
});
