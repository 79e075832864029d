import type { MappedArea } from "../areas/read-topology.ts";
import type { ExplainedView } from "./explained-view.ts";

/** Calls neighbourhoods as the map of the municipality does; one that has no name there keeps its code. */
export function withAreaNames(view: ExplainedView, areas: readonly MappedArea[]): ExplainedView {
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  return {
    ...view,
    breakdowns: view.breakdowns.map((one) =>
      one.by === "gebied"
        ? { ...one, groups: one.groups.map((group) => ({ ...group, title: names.get(group.title) ?? group.title })) }
        : one,
    ),
  };
}
