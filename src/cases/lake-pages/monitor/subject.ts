import type { Hue } from "../../../chart/state.ts";
import type { Indicator } from "../../../monitor/catalogue/indicator.ts";
import { t } from "../../../text/catalogue.ts";
import type { AreaPlace } from "./area-tree.ts";
import { valueName } from "./value-names.ts";

/** What a page is about, in words that its parts share. */
export interface Subject {
  readonly indicator: Indicator;
  /** "Instroom van trajecten, Jeugdwet, Zuiderbroek". */
  readonly title: string;
  /** The name of its line. */
  readonly short: string;
  readonly hue: Hue;
  readonly source: string;
}

/** Puts the words together: an area is named when it is not the whole municipality. */
export function subjectOf(
  indicator: Indicator,
  law: string | undefined,
  area: AreaPlace | undefined,
  municipality: string,
): Subject {
  const short = law === undefined ? t("nl", "monitor.all-laws") : valueName("wet", law);
  const place = area?.parent === undefined ? undefined : area.label;
  const title = [indicator.name, law === undefined ? undefined : short, place].filter((part) => part !== undefined);
  return {
    indicator,
    title: title.join(", "),
    short: place ?? (law === undefined ? municipality : short),
    hue: law ?? "total",
    source: t("nl", "data.source-note"),
  };
}
