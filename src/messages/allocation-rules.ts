import { after, type CareState, inOrderOfSending } from "./care-events.ts";
import type { AllocationVersion, CareEvent } from "./care-facts.ts";
import { type HistoryRule, historyRule, placesOf } from "./history-rule.ts";
import { netDeclared } from "./net-declared.ts";
import { inOrder, isWithdrawn } from "./version-chain.ts";

const versionPath = "Client/ToegewezenProducten/ToegewezenProduct";
const startPath = "Client/StartProducten/StartProduct";
const stopPath = "Client/StopProducten/StopProduct";

/** What of an allocation may not change without a new decision; the day on which it was sent again may. */
const contentOf = (version: AllocationVersion) => JSON.stringify({ ...version, place: 0, sent: "" });

/** Each version with the one before it. */
function pairs(versions: readonly AllocationVersion[]): readonly (readonly [AllocationVersion, AllocationVersion])[] {
  const ordered = inOrder(versions);
  return ordered.flatMap((version, index) => {
    const before = ordered[index - 1];
    return before === undefined ? [] : [[before, version] as const];
  });
}

/** Events with the state in which each came. */
function walk(events: readonly CareEvent[]): readonly { readonly event: CareEvent; readonly state: CareState }[] {
  if (events.length === 0) return [];
  let state: CareState = { starts: [], stops: [] };
  return inOrderOfSending(events).map((event) => {
    const now = { event, state };
    state = after(state, event);
    return now;
  });
}

/** First stops, not withdrawals, with the stops of the same care that stood when they came. */
function stopsAfterStops(events: readonly CareEvent[]) {
  return walk(events).flatMap(({ event, state }) => {
    if (event.stop === undefined || event.status === "3") return [];
    const earlier = state.stops.filter(({ client, begin }) => client === event.client && begin === event.begin);
    return [{ event, stop: event.stop, earlier }];
  });
}

const pause = "20";

/** Rules about allocations, starts and stops across messages. Source: business and technical rules of iWmo and iJw 3.2. */
export const allocationRules = [
  // A repeat is normal and keeps its content (IV013); another content of the same moment leaves open which one leads.
  historyRule("OP033x1", `${versionPath}/Toewijzingsdatum`, ({ versions }) =>
    placesOf(
      pairs(versions)
        .filter(([before, version]) => before.decided === version.decided && contentOf(before) !== contentOf(version))
        .map(([, version]) => version),
    ),
  ),
  // Only end, budget, and a volume in all may change under the same number.
  historyRule("IV066", versionPath, ({ versions }) =>
    placesOf(
      pairs(versions)
        .filter(([before, version]) => !mayChange(before, version))
        .map(([, version]) => version),
    ),
  ),
  historyRule("TR332", `${versionPath}/ToewijzingNummer`, ({ versions }) =>
    placesOf(
      pairs(versions)
        .filter(([before, version]) => before.client !== version.client || before.provider !== version.provider)
        .map(([, version]) => version),
    ),
  ),
  historyRule("TR385", `${versionPath}/RedenWijziging`, ({ versions, lines, refused }) => {
    const withdrawn = inOrder(versions).slice(-1).filter(isWithdrawn);
    if (withdrawn.length === 0) return [];
    const standing = [...netDeclared(lines.filter(({ reference }) => !refused.has(reference))).values()];
    if (!standing.some(({ amount }) => amount > 0)) return [];
    return placesOf(withdrawn);
  }),
  historyRule("TR326", startPath, ({ events }) =>
    placesOf(
      walk(events)
        .filter(({ event, state }) => event.stop === undefined && event.status !== "3" && isRunning(state, event))
        .map(({ event }) => event),
    ),
  ),
  historyRule("TR069", stopPath, ({ events }) =>
    placesOf(
      walk(events)
        .filter(
          ({ event, state }) =>
            event.stop !== undefined &&
            event.status !== "3" &&
            !state.starts.some(({ client, begin }) => client === event.client && begin === event.begin),
        )
        .map(({ event }) => event),
    ),
  ),
  historyRule("TR413", `${stopPath}/RedenBeeindiging`, ({ events }) =>
    placesOf(
      stopsAfterStops(events)
        .filter(({ stop, earlier }) => stop.reason === pause && earlier.some((one) => one.stop?.reason === pause))
        .map(({ event }) => event),
    ),
  ),
  historyRule("TR414", `${stopPath}/Einddatum`, ({ events }) =>
    placesOf(
      stopsAfterStops(events)
        .filter(({ stop, earlier }) => earlier.some((one) => stop.last < (one.stop?.last ?? "")))
        .map(({ event }) => event),
    ),
  ),
  historyRule("TR415", stopPath, ({ events }) =>
    placesOf(
      stopsAfterStops(events)
        .filter(({ earlier }) => earlier.some((one) => one.stop !== undefined && one.stop.reason !== pause))
        .map(({ event }) => event),
    ),
  ),
] as const satisfies readonly HistoryRule[];

/** Whether care runs: a start stands without a stop of the same care. */
function isRunning({ starts, stops }: CareState, event: CareEvent): boolean {
  return starts.some(
    (start) =>
      start.client === event.client &&
      !stops.some(({ client, begin }) => client === start.client && begin === start.begin),
  );
}

function mayChange(before: AllocationVersion, version: AllocationVersion): boolean {
  const fixed = ({ first, category, code, unit, frequency }: AllocationVersion) =>
    JSON.stringify([first, category, code, unit, frequency]);
  // A withdrawal ends on its own first day and says nothing else.
  if (isWithdrawn(version)) return before.first === version.first;
  if (fixed(before) !== fixed(version)) return false;
  return before.volume === version.volume || version.frequency === "6";
}
