import { stat } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../figure/problem.ts";
import type { Lake } from "../../lake/lake.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import { indicators } from "../../monitor/catalogue/indicators.ts";
import { usualRules } from "../../monitor/monitor-settings.ts";
import { existingLake } from "../existing-lake.ts";
import { isComparable, peersAsked } from "../peers/indicator-peers.ts";
import { knownGroups } from "../peers/known-groups.ts";
import { asOfDay, knownDaysIn } from "./known-days.ts";
import { releasedSubjects } from "./released-figures.ts";
import { isForStaff, subjectOf } from "./subjects.ts";

/** What releasing ahead is told and tells. */
export interface AheadEffects {
  readonly now: () => Date;
  /** Told what went wrong with a municipality; the others go on, and a page releases this one when it is asked. */
  readonly failed: (municipality: string, error: unknown) => void;
}

/**
 * Releases of every municipality of a lake what its pages ask when somebody opens them as the council, as of the same days: what everybody may
 * see and what is for staff only, of which a page says that, and when all have that, what is asked of others beside them. What was released before is
 * found and costs next to nothing, and of a municipality without rows there is nothing to release. Nothing happens where there is no lake. With `only`
 * it is done for these municipalities, and nobody beside them: while others still come in there is nothing to compare with.
 */
export async function releaseAhead(
  folder: string,
  { now, failed }: AheadEffects,
  only?: readonly string[],
): Promise<void> {
  const marker = await stat(join(folder, "lake.json")).catch(() => undefined);
  if (marker === undefined) return;
  const lake = await existingLake(folder);
  const present = await municipalitiesOf(lake);
  const known = only === undefined ? present : present.filter((code) => only.includes(code));
  const done = new Set<string>();
  const release = async (code: string, asOf: string, asked: readonly Indicator[], about: string): Promise<void> => {
    const key = `${code} ${asOf} ${about}`;
    if (done.has(key)) return;
    done.add(key);
    const month = asOf.slice(0, 7);
    const settings = { ...usualRules, from: month, until: month, day: asOf };
    await releasedSubjects({ lake, asOf: asOfDay(asOf), asked, settings }, code, now);
  };
  const each = async (work: (code: string) => Promise<void>): Promise<void> => {
    for (const code of known)
      try {
        await work(code);
      } catch (error) {
        // While others are still coming in there is nothing to compare with.
        if (!isEmpty(error)) failed(code, error);
      }
  };
  const own = async (code: string, asked: readonly Indicator[], about: string): Promise<void> => {
    const days = await knownDaysIn(await lake.read({ gemeenten: [code] }));
    if (days !== undefined) await release(code, days.last, asked, about);
  };
  await each(async (code) => {
    await own(code, open, "open");
    await own(code, forStaff, "staff");
  });
  if (only !== undefined) return;
  await each(async (code) => {
    for (const group of await knownGroups(folder, code)) {
      const { asOf, municipalities } = await peersAsked(lake, group, code);
      if (municipalities.length > 1)
        for (const one of municipalities)
          if (!done.has(`${one} ${asOf} open`)) await release(one, asOf, compared, "compared");
    }
  });
}

function isEmpty(error: unknown): boolean {
  return error instanceof UserError && error.problems.every(({ code }) => code === "monitor.empty");
}

const isOpen = (one: Indicator): boolean => {
  const subject = subjectOf(one);
  return subject !== undefined && !isForStaff(subject.id);
};
const open = indicators.filter(isOpen);
const forStaff = indicators.filter((one) => !isOpen(one));
const compared = open.filter(isComparable);

/** Municipalities of which something was delivered, those of which most was first: they are opened first. */
async function municipalitiesOf(lake: Lake): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  for (const { gemeente } of (await lake.snapshot()).deliveries) counts.set(gemeente, (counts.get(gemeente) ?? 0) + 1);
  return [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([code]) => code);
}
