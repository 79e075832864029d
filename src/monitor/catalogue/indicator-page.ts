import { canonicalTables } from "../../lake/canonical.ts";
import { readModelText } from "../model-text.ts";
import { firstPeriodOf, isYearly } from "./first-period.ts";
import type { Indicator } from "./indicator.ts";
import { indicators } from "./indicators.ts";

/** Which tables of the lake a model reads, directly and through the models that it stands on; sorted. */
export function sourcesOf({ model, counting }: Pick<Indicator, "model" | "counting">): readonly string[] {
  const found = new Set<string>();
  const read = ({ sql, uses }: { readonly sql: string; readonly uses: readonly string[] }): void => {
    for (const [, table = ""] of sql.matchAll(/\b(?:FROM|JOIN) ([a-z_]+)/g))
      if (Object.hasOwn(canonicalTables, table)) found.add(table);
    for (const name of uses) read(readModelText("base", name, counting));
  };
  read(readModelText("models", model, counting));
  return [...found].toSorted();
}

/** The same of an indicator with what it is divided by. */
export function allSourcesOf(indicator: Indicator): readonly string[] {
  const { beside } = indicator;
  return [...new Set([indicator, ...(beside === undefined ? [] : [beside])].flatMap(sourcesOf))].toSorted();
}

/** The list of indicators for the page of reference, with everything that the catalogue says of each, in its order. */
export function indicatorList(): string {
  return indicators.map(describe).join("\n");
}

function besideText({ beside }: Indicator): string {
  return beside === undefined ? "" : `, met de noemer uit \`${beside.model}\``;
}

const months = (count: number): string => `${count} ${count === 1 ? "maand" : "maanden"}`;

function comingText({ comesAfter, ...one }: Indicator): readonly (readonly [string, string])[] {
  if (comesAfter === undefined) return [];
  const from = isYearly(one) ? "de eerste maand van het jaar" : "de maand zelf";
  return [["eerst bekend", `op zijn vroegst ${months(comesAfter)} na ${from}`]];
}

function describe(one: Indicator): string {
  const { grain } = readModelText("models", one.model, one.counting);
  const rows: readonly (readonly [string, string])[] = [
    ["definitie", one.definition],
    [
      "formule",
      `\`${one.formula}\` van \`${one.model}\`${one.counting === undefined ? "" : ` (${one.counting})`}${besideText(one)}`,
    ],
    ["eenheid", one.unit],
    ["goede richting", one.better],
    ["korrel", grain],
    [
      "bronnen",
      allSourcesOf(one)
        .map((table) => `\`${table}\``)
        .join(", "),
    ],
    ["dekking", one.coverage],
    ["let op", one.caveats.join(" ")],
    ["eerste periode", firstPeriodOf(one)],
    ["laatste periode", one.lastPeriod],
    ...comingText(one),
    ["definitief", `na ${months(one.settlesAfter)}`],
    ["dient", one.goal],
  ];
  return [
    `### ${one.name}`,
    "",
    `\`${one.id}\`, versie ${one.version}`,
    "",
    "| | |",
    "| --- | --- |",
    ...rows.map(([name, text]) => `| ${name} | ${text.replaceAll("|", "\\|")} |`),
    "",
  ].join("\n");
}
