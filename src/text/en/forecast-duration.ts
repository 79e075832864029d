import type { forecastDuration as nl } from "../nl/forecast-duration.ts";
import type { Translated } from "../translated.ts";

export const forecastDuration: Translated<typeof nl> = {
  "duration.group": ({ group, episodes, ended }) =>
    `${group === "" ? "All episodes" : group}: ${episodes} ${episodes === 1 ? "episode" : "episodes"}, of which ${ended} ended.`,
  "duration.median": ({ value, lower, upper }) =>
    `Half last longer than ${value} (between ${lower} and ${upper}, with 95% certainty).`,
  "duration.median.open": ({ value, lower }) =>
    `Half last longer than ${value}, with 95% certainty ${lower} at least; an upper bound cannot be given yet.`,
  "duration.median.not-reached": ({ lower }) =>
    `More than half still run: the median is not reached. With 95% certainty it is ${lower} at least.`,
  "duration.median.unknown": "More than half still run: the median is not reached.",
  "duration.remaining": ({ at, value, lower, upper }) =>
    `After ${at}, ${value} still run (between ${lower} and ${upper}).`,
  "duration.mean": ({ until, mean, error }) =>
    `Up to ${until} an episode lasts ${mean} on average (standard error ${error}).`,
  "duration.ended-only": ({ mean, fitted }) =>
    `The ended episodes alone lasted ${mean} on average. That is too short while others run. By a smooth curve through all episodes (Weibull) half last longer than ${fitted}; the first line counts what was seen alone.`,
  "duration.few": ({ ended }) =>
    `Only ${ended} ${ended === 1 ? "episode" : "episodes"} ended: read these figures as a rough indication, the interval too.`,
  "duration.unit": ({ unit }) => `All times are in ${unit}.`,
  "duration.unit-unknown": "All times are in the unit of the file; with --unit dagen, weken or maanden it is said.",
  "duration.differs": ({ chance }) => `The groups differ: the chance of such a difference by accident is ${chance}.`,
  "duration.same": ({ chance }) =>
    `That the groups differ cannot be told from chance: the chance of such a difference by accident is ${chance}.`,
  "duration.lake": ({ kind, from, asOf }) =>
    kind === "gebruik"
      ? `Duration of use, from ${from} up to ${asOf}: from the first day of care that a provider told of (305) to the last (307), by traject. While no end was told, care runs until the end of the traject. What ran already counts from the first month on.`
      : `${kind === "traject" ? "Duration of trajects: allocations without a gap" : "Duration of allocations, each apart"}, from ${from} up to ${asOf}. It is how long allocations last: since 2021 messages carry no decision. What ran already counts from the first month on.`,
  "duration.left-out": ({ count }) =>
    count === 0
      ? "No traject is left out: nowhere was care declared before its begin was told."
      : `Left out: ${count} ${count === 1 ? "traject" : "trajects"}. Care was declared, but its begin (305) was not told, or of a later month. When care began is not known then.`,
  "duration.internal":
    "For internal use: small groups are not protected here. What goes out passes through sluitend protect first.",
};
