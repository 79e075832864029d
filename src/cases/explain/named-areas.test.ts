import { expect, test } from "vitest";
import type { ExplainedView, GroupView } from "./explained-view.ts";
import { withAreaNames } from "./named-areas.ts";

test("a neighbourhood is called as on the map, and by its code where the map has no name for it", () => {
  const group = (title: string) => ({ id: title, title, effects: [] }) as unknown as GroupView;
  const view = {
    breakdowns: [
      { by: "gebied", groups: [group("BU99010001"), group("BU99010002")] },
      { by: "aanbieder", groups: [group("BU99010001")] },
    ],
  } as unknown as ExplainedView;
  const areas = [
    { code: "BU99010001", name: "Molenkamp", rings: [] },
    { code: "BU99010002", rings: [] },
  ];
  const titles = withAreaNames(view, areas).breakdowns.map(({ groups }) => groups.map(({ title }) => title));
  expect(titles).toEqual([["Molenkamp", "BU99010002"], ["BU99010001"]]);
});
