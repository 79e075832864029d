import { describe, expect, test } from "vitest";
import { type ProblemFacts, problem } from "../figure/problem.ts";
import { explainProblem } from "./describe-problem.ts";

type Reason<C extends "message.file" | "message.structure" | "message.value"> = ProblemFacts[C]["reason"];

/** Every reason once: a new one does not compile until it is named here. */
function reasonsOf<R extends string>(all: Readonly<Record<R, true>>): readonly R[] {
  return Object.keys(all) as R[];
}
const files = reasonsOf<Reason<"message.file">>({
  xml: true,
  "cut-off": true,
  "document-type": true,
  encoding: true,
  "declared-encoding": true,
  release: true,
  "not-istandaarden": true,
  envelope: true,
  extension: true,
  zip: true,
  "zip-in-zip": true,
  "zip-name": true,
  "zip-locked": true,
  "zip-inflates": true,
  empty: true,
  "byte-order-mark": true,
  large: true,
});
const structures = reasonsOf<Reason<"message.structure">>({
  missing: true,
  unknown: true,
  order: true,
  repeated: true,
  text: true,
  attribute: true,
  namespace: true,
  long: true,
});
const values = reasonsOf<Reason<"message.value">>({
  any: true,
  filled: true,
  bsn: true,
  agb: true,
  municipality: true,
  digits: true,
  initials: true,
  version: true,
  alphanumeric: true,
  empty: true,
  "too-long": true,
  integer: true,
  negative: true,
  "too-large": true,
  date: true,
  time: true,
  code: true,
  fixed: true,
});

const element = "Client/Geboortedatum";
const all = [
  ...files.map((reason) => problem("message.file", { reason })),
  ...structures.map((reason) => problem("message.structure", { reason, element, other: "Geslacht" })),
  ...values.map((reason) => problem("message.value", { reason, element, limit: "12" })),
];

describe.each(["nl", "en"] as const)("what is wrong with a message, in %s", (locale) => {
  test("is told with what to do, whatever the reason", () => {
    for (const one of all) {
      const { title, detail } = explainProblem(one, locale);
      expect(title, JSON.stringify(one)).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(detail, JSON.stringify(one)).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test("names the element where it stands, and never a value that was not given", () => {
    for (const one of all.filter(({ code }) => code !== "message.file"))
      expect(explainProblem(one, locale).title, JSON.stringify(one)).toContain(element);
  });

  test("differs for what differs: each reason of a file and of a value has words of its own", () => {
    const titles = (code: string) =>
      all.filter((one) => one.code === code).map((one) => JSON.stringify(explainProblem(one, locale)));
    expect(new Set(titles("message.file")).size).toBe(files.length);
    expect(new Set(titles("message.structure")).size).toBe(structures.length);
  });

  test("counts what more is wrong, in the singular too", () => {
    const [one, two] = [1, 2].map((count) => explainProblem(problem("message.more", { count }), locale).title);
    expect(one).not.toBe(two);
    expect(two).toContain("2");
  });

  test("says whether the folder of schemas or one schema cannot be used, and why a message was not held against it", () => {
    const folder = "schemas";
    const said = [
      problem("message.schemas", { folder }),
      problem("message.schemas", { folder, schema: "WMO301" }),
      problem("message.not-strict", { message: "WMO302", reason: "missing" }),
      problem("message.not-strict", { message: "WMO323", reason: "large" }),
      problem("message.schema", {}),
      problem("message.schema", { element }),
    ].map((one) => JSON.stringify(explainProblem(one, locale)));
    expect(new Set(said).size).toBe(said.length);
  });
});
