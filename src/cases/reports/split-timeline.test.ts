import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TimelineState, yearsOf } from "../../chart/timeline.ts";
import { splitTimeline } from "./split-timeline.ts";

const quarter = fc
  .record({ year: fc.integer({ min: 2015, max: 2022 }), quarter: fc.constantFrom(1, 2, 3, 4) })
  .map((at) => ({
    type: "quarter" as const,
    ...at,
  }));

/** A timeline of themes of so many projects each. */
const timeline: fc.Arbitrary<TimelineState> = fc
  .record({
    reporting: quarter,
    themes: fc.array(fc.array(fc.option(quarter, { nil: undefined }), { maxLength: 30 }), {
      minLength: 1,
      maxLength: 8,
    }),
  })
  .map(({ reporting, themes }) => ({
    type: "timeline",
    id: "t",
    name: "Projecten",
    sentence: [],
    unit: "",
    style: { scale: 1, decimals: 0 },
    source: "",
    reporting,
    themes: themes.map((starts, theme) => ({
      id: `th${theme}`,
      label: `Thema ${theme}`,
      projects: starts.map((first, at) => ({
        id: `p${theme}-${at}`,
        label: "Project",
        status: "running",
        ...(first === undefined ? {} : { actual: { first } }),
      })),
    })),
  }));

const projectsOf = ({ themes }: TimelineState): readonly string[] =>
  themes.flatMap(({ projects }) => projects.map(({ id }) => id));

describe("a long timeline on paper", () => {
  it("shows every project once, in its order, at most twelve on a page", () => {
    fc.assert(
      fc.property(timeline, (whole) => {
        const parts = splitTimeline(whole);
        expect(parts.flatMap(projectsOf)).toEqual(projectsOf(whole));
        for (const part of parts) expect(projectsOf(part).length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it("shows the same years in every part, so that parts can be laid beside each other", () => {
    fc.assert(
      fc.property(timeline, (whole) => {
        for (const part of splitTimeline(whole)) expect(yearsOf(part)).toEqual(yearsOf(whole));
      }),
    );
  });

  it("is one part when it fits, under its own name", () => {
    fc.assert(
      fc.property(timeline, (whole) => {
        const parts = splitTimeline(whole);
        if (projectsOf(whole).length <= 12) expect(parts.map(({ name }) => name)).toEqual(["Projecten"]);
        else expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
      }),
    );
  });
});
