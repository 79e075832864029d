import { usualRules } from "../../../monitor/monitor-settings.ts";
import { lakeCode } from "../../deliveries/import-input.ts";
import { lakeOf } from "../../deliveries/known-municipalities.ts";
import { type DurationFigures, durationFigures, type FiguresAsked } from "../../durations/duration-figures.ts";
import { releasedNumbers, trueNumbers } from "../../durations/duration-numbers.ts";
import { allLaws, releasedDurations, shownKinds } from "../../durations/release-durations.ts";
import { durationRows, episodesBy, firstWhole, leftOut } from "../../monitor/duration-rows.ts";
import { firstAllocationDay, knownDays } from "../../monitor/known-days.ts";
import { type LakePageAsk, seesTrueNumbers } from "../lake-page.ts";
import { remember } from "../remember.ts";

/** How long care lasts in a municipality, as this reader may see it: of all care, of each law, and with true numbers of each category. */
export interface PageDurations {
  readonly figures: readonly DurationFigures[];
  readonly from: string;
  readonly asOf: string;
  readonly isTrue: boolean;
  /** Days that have to pass before an end is one. */
  readonly gap: number;
  /** Use of which nobody knows when it began; only with true numbers. */
  readonly leftOut?: number;
}

/** What the block on durations tells; undefined while there is no whole year that everybody may see. */
export function pageDurations(ask: LakePageAsk, gap: number): Promise<PageDurations | undefined> {
  const isTrue = seesTrueNumbers(ask);
  return remember(ask, ["durations", isTrue, gap, isTrue ? "" : ask.principal.audience], () =>
    isTrue ? trueDurations(ask, gap) : protectedDurations(ask),
  );
}

async function openedLake({ site }: LakePageAsk) {
  const lake = await lakeOf(site);
  if (lake === undefined) throw new Error("a page of a lake without a lake");
  return lake;
}

/** True numbers as of the last day known. The frame of the pages puts on record who opens the page and why. */
async function trueDurations(ask: LakePageAsk, gap: number): Promise<PageDurations> {
  const lake = await openedLake(ask);
  const scope = { gemeenten: [lakeCode(ask.municipality.code)] };
  const { first, last } = await knownDays(await lake.read(scope));
  const from = firstWhole((await firstAllocationDay(await lake.read(scope))) ?? first);
  const reader = await lake.read({ ...scope, asOf: last });
  try {
    const rows = await durationRows(reader, { gap, from, asOf: last });
    const asked = askedOf(ask, reader.snapshot.id, last, true);
    const figures = shownKinds.flatMap((kind) => [
      ...[...episodesBy(rows, kind, [])].map(([, all]) => durationFigures({ kind }, trueNumbers(all), asked)),
      ...[...episodesBy(rows, kind, ["wet"])].map(([law, all]) =>
        durationFigures({ kind, law }, trueNumbers(all), asked),
      ),
      ...[...episodesBy(rows, kind, ["wet", "categorie"])].map(([name, all]) => {
        const [law = "", ...category] = name.split(" ");
        return durationFigures({ kind, law, category: category.join(" ") }, trueNumbers(all), asked);
      }),
    ]);
    return { figures, from, asOf: last, isTrue: true, gap, leftOut: leftOut(rows, "gebruik") };
  } finally {
    reader.close();
  }
}

/** What was released as of the end of the last whole year, and what follows from that. */
async function protectedDurations(ask: LakePageAsk): Promise<PageDurations | undefined> {
  const lake = await openedLake(ask);
  const found = await releasedDurations(lake, lakeCode(ask.municipality.code), () => new Date());
  if (found === undefined) return undefined;
  const { release, asOf, from } = found;
  const asked = askedOf(ask, release.snapshot, asOf, false);
  const figures = shownKinds.flatMap((kind) =>
    [allLaws, "jeugdwet", "wmo"].flatMap((law) => {
      const numbers = releasedNumbers(release, kind, law);
      return numbers === undefined ? [] : [durationFigures(law === allLaws ? { kind } : { kind, law }, numbers, asked)];
    }),
  );
  return { figures, from, asOf, isTrue: false, gap: usualRules.gap };
}

function askedOf({ municipality, principal }: LakePageAsk, snapshot: string, asOf: string, isTrue: boolean) {
  const code: FiguresAsked["municipality"] = `GM${lakeCode(municipality.code)}`;
  return { municipality: code, snapshot, asOf, audience: principal.audience, isTrue };
}
