import type { RandomStream } from "../figure/random-stream.ts";
import { type Allocation, endOf, isWithdrawn, type Version } from "./allocation.ts";
import { addWorkingDays, type DayNumber } from "./day-number.ts";
import { groupBy } from "./group.ts";
import type { ChangeSent, MessageEvent, RequestSent } from "./message-event.ts";
import { products } from "./product.ts";
import type { Client, PartOfRun, Run } from "./simulate.ts";
import { happens, streamFor } from "./streams.ts";

/**
 * The messages about the clients of a part, in order of day. On the first day of the run comes what was allocated and had begun before: the
 * message traffic begins there.
 */
export function messageEvents(run: Run, { clients }: PartOfRun): readonly MessageEvent[] {
  const events: MessageEvent[] = [];
  for (const client of clients) {
    const random = streamFor(run.parameters.seed, "messages", client.person.number);
    events.push(...allocationEvents(run, client));
    for (const allocation of client.allocations) {
      events.push(...requestEvents(run, allocation));
      events.push(...careEvents(run, random, allocation));
    }
    events.push(...changeEvents(run, client));
  }
  return events
    .filter(({ day }) => day >= run.first && day <= run.last)
    .toSorted((a, b) => a.day - b.day || Number(a.kind) - Number(b.kind) || a.person.number - b.person.number);
}

function lawOf({ product }: Allocation): "wmo" | "jeugdwet" {
  return products[product]?.law ?? "wmo";
}

function allocationEvents(run: Run, { person, allocations }: Client): readonly MessageEvent[] {
  const events: MessageEvent[] = [];
  const asked = new Set(changesOf(allocations).map(({ next }) => next));
  const groups = groupBy(allocations, (one) => `${lawOf(one)}|${one.provider}`);
  for (const group of groups.values()) {
    const [one] = group;
    if (one === undefined) continue;
    const days = new Set(group.flatMap(({ versions }) => versions.map(({ decided }) => Math.max(decided, run.first))));
    for (const day of [...days].toSorted((a, b) => a - b)) {
      const current = group.flatMap((allocation) => {
        const version = versionOn(allocation, day);
        if (version === undefined) return [];
        const fresh = Math.max(version.decided, run.first) === day;
        const past = version.end < run.first && version.decided < run.first;
        return !past && (fresh || (version.end >= day && version.reason !== "13"))
          ? [{ allocation, version, fresh }]
          : [];
      });
      if (!current.some(({ fresh }) => fresh)) continue;
      const shown = current.filter(
        ({ version, fresh }) => !(fresh && version.reason === "13" && version.decided < run.first),
      );
      if (shown.length === 0) continue;
      events.push({
        ...{ kind: "301", law: lawOf(one), day, provider: one.provider, person },
        products: shown.map(({ allocation, version }) => ({ allocation, version, asked: asked.has(allocation) })),
      });
    }
  }
  return events;
}

/** What was known of an allocation at the end of a day. */
function versionOn({ versions }: Allocation, day: DayNumber): Version | undefined {
  return versions.findLast(({ decided }) => decided <= day);
}

/** Only who was not sent by the municipality itself comes with a request. */
function requestEvents(run: Run, allocation: Allocation): readonly MessageEvent[] {
  const { episode, begin, provider } = allocation;
  if (episode.referrer === "01" || begin !== episode.allocated || isWithdrawn(allocation)) return [];
  const { decided } = allocation.versions[0];
  const day = Math.max(episode.asked, decided - 6);
  const sent = { law: lawOf(allocation), provider, person: episode.person } as const;
  return withAnswer(run, decided, { kind: "315", ...sent, day, allocation, referrer: episode.referrer });
}

/** A request, and the answer of a municipality that needs longer than four working days. What it grants it answers by the allocation itself. */
function withAnswer(run: Run, decided: DayNumber, request: RequestSent | ChangeSent): readonly MessageEvent[] {
  if (request.day < run.first) return [];
  const { law, provider, person } = request;
  const term = addWorkingDays(request.day, 4);
  if (term >= decided) return [request];
  return [request, { kind: "319", law, provider, person, day: term, to: request }];
}

/** Where the next allocation of the same care has another volume, its provider asked for that. */
function changeEvents(run: Run, { person, allocations }: Client): readonly MessageEvent[] {
  return changesOf(allocations).flatMap(({ allocation, next }) => {
    const { decided } = next.versions[0];
    const day = decided - 3 - (allocation.number % 9);
    const isOther = (one: Allocation) =>
      one !== allocation && one.provider === allocation.provider && lawOf(one) === lawOf(allocation);
    const others = allocations.filter((one) => {
      const version = versionOn(one, day);
      return isOther(one) && version !== undefined && version.reason !== "13" && version.end >= day && one.begin <= day;
    });
    const sent = { law: lawOf(allocation), provider: allocation.provider, person } as const;
    return withAnswer(run, decided, { kind: "317", ...sent, day, allocation, next, others });
  });
}

/** Allocations with the one that its provider asked in their place. */
function changesOf(allocations: readonly Allocation[]) {
  return allocations.flatMap((allocation, index) => {
    const next = allocations[index + 1];
    if (next === undefined || isWithdrawn(allocation) || isWithdrawn(next) || !isChange(allocation, next)) return [];
    return [{ allocation, next }];
  });
}

function isChange(one: Allocation, next: Allocation): boolean {
  const isSame = one.episode === next.episode && one.provider === next.provider && one.product === next.product;
  return isSame && one.volume !== next.volume && next.begin === endOf(one) + 1;
}

function careEvents(run: Run, random: RandomStream, allocation: Allocation): readonly MessageEvent[] {
  const { care, pause, stop, episode, provider } = allocation;
  if (care === undefined || care.last < run.first || isWithdrawn(allocation)) return [];
  const reports = run.contracts.providers[provider]?.reports ?? 1;
  const sent = { law: lawOf(allocation), provider, person: episode.person, allocation } as const;
  const events: MessageEvent[] = [];
  const report = (day: DayNumber): DayNumber => addWorkingDays(Math.max(day, run.first), random.below(9));
  const startDay = care.first < run.first ? run.first : report(care.first);
  const slip = happens(random, 0.015) && care.first > run.first;
  if (!happens(random, reports)) return [];
  if (slip) {
    const wrong = { ...sent, kind: "305", begin: care.first - 1 } as const;
    events.push({ ...wrong, day: startDay, status: "1" }, { ...wrong, day: startDay + 3, status: "3" });
  }
  events.push({ ...sent, kind: "305", day: slip ? startDay + 4 : startDay, begin: care.first, status: "1" });
  let begin = care.first;
  if (pause !== undefined && pause.first > run.first) {
    events.push({ ...sent, kind: "307", day: report(pause.first), begin, end: pause.first - 1, reason: "20" });
    begin = pause.last + 1;
    events.push({ ...sent, kind: "305", day: report(begin), begin, status: "1" });
  }
  if (stop !== undefined && care.last <= run.last && happens(random, reports)) {
    const day = Math.max(report(care.last), startDay + 5);
    events.push({ ...sent, kind: "307", day, begin, end: care.last, reason: stop });
  }
  return events;
}
