import { indicators } from "../../monitor/catalogue/indicators.ts";
import { t } from "../../text/catalogue.ts";
import type { KnownMunicipality } from "../deliveries/known-municipalities.ts";
import { lakePages } from "../lake-pages/registry.ts";
import type { Findable } from "./search-index.ts";

/** What can be found of the data of a municipality: its pages by their names, and every indicator by what it is and what it is for. */
export function dataFindables({ code, name, deliveries }: KnownMunicipality): readonly Findable[] {
  const base = { code, municipality: name };
  const pages = deliveries === 0 ? [] : lakePages.map(({ id }) => id);
  return [
    ...[...pages, "gegevens" as const].map(
      (id): Findable => ({
        hit: { ...base, kind: "page", title: t("nl", `page.${id}`), detail: "", lakePage: id },
        words: [],
      }),
    ),
    ...(deliveries === 0 ? [] : indicators).map(
      (one): Findable => ({
        hit: { ...base, kind: "indicator", title: one.name, detail: one.goal, lakePage: "monitor", indicator: one.id },
        words: [one.definition, one.id],
      }),
    ),
  ];
}
