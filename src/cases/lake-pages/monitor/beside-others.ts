import type { Cell, DataRow, DataTable } from "../../../chart/data-table.ts";
import type { Measured } from "../../../chart/state.ts";
import { type ComputedFrame, combineShown } from "../../../disclosure/combine.ts";
import { isMissing } from "../../../figure/missing.ts";
import { UserError } from "../../../figure/problem.ts";
import type { Shown } from "../../../figure/shown.ts";
import { belowCount, distributionOf } from "../../../monitor/peers/distribution.ts";
import type { Block } from "../../../report/model.ts";
import { t } from "../../../text/catalogue.ts";
import { explainProblem } from "../../../text/describe-problem.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { writeUnitHeading } from "../../../text/write-unit.ts";
import { lakeCode } from "../../deliveries/import-input.ts";
import { writtenPeriod } from "../../deliveries/written-period.ts";
import { existingLake } from "../../existing-lake.ts";
import { heading, paragraph } from "../../pages/blocks.ts";
import { type IndicatorPeers, indicatorPeers, isComparable } from "../../peers/indicator-peers.ts";
import { knownGroups } from "../../peers/known-groups.ts";
import type { PeerGroup } from "../../peers/peer-group.ts";
import { absentPeers } from "../../peers/peer-names.ts";
import { spreadPoints } from "../../peers/peers-view.ts";
import { type Control, chosen, type LakePageAsk } from "../lake-page.ts";
import { remember } from "../remember.ts";
import { arrowWords, differenceOf } from "./compare.ts";
import { periodOfName } from "./steps.ts";
import type { Subject } from "./subject.ts";
import { styleOfUnit } from "./written.ts";

const nobody = "niemand";

/** What a page says of an indicator beside other municipalities, with the control that chooses them. */
interface BesideOthers {
  readonly controls: readonly Control[];
  readonly blocks: readonly Block[];
}

/**
 * The own course of an indicator and its place among the others of a group that the reader chose, side by side. Nothing for a count, which only
 * says how large a municipality is, and where there is no group. Each of the others has to be released first, so it is worked out when asked.
 */
export async function besideOthers(ask: LakePageAsk, subject: Subject, law: string | undefined): Promise<BesideOthers> {
  const { site, municipality, choices } = ask;
  const groups = isComparable(subject.indicator) ? await knownGroups(site.data.lake, lakeCode(municipality.code)) : [];
  if (groups.length === 0) return { controls: [], blocks: [] };
  const options = [
    { value: nobody, label: t("nl", "neighbours.control.none") },
    ...groups.map(({ id, title }) => ({ value: id, label: title })),
  ];
  const wish = chosen(choices, "groep", options, nobody);
  const group = groups.find(({ id }) => id === wish);
  return {
    controls: [{ id: "groep", label: t("nl", "neighbours.control"), form: "pick", options, value: wish }],
    blocks: [
      heading(1, "naast-anderen", t("nl", "neighbours.page.title")),
      ...(group === undefined
        ? [paragraph(t("nl", "neighbours.indicator.ask")), ...inEuros(ask, groups[0]?.id ?? "")]
        : await blocksOf(ask, subject, law, group)),
    ],
  };
}

async function blocksOf(
  ask: LakePageAsk,
  subject: Subject,
  law: string | undefined,
  group: PeerGroup,
): Promise<readonly Block[]> {
  const { site, municipality, principal } = ask;
  const { indicator } = subject;
  const asked = { indicator, ...(law === undefined ? {} : { law }) };
  try {
    const found = await remember(ask, ["beside", group, indicator.id, law], async () =>
      indicatorPeers(await existingLake(site.data.lake), group, lakeCode(municipality.code), asked, principal),
    );
    const read = readBeside(subject, municipality.name, found);
    const { title, by, chosenOn: on, chosenBy: who, why } = group;
    return [
      paragraph(t("nl", "neighbours.group", { title, by: by.join(", "), on: writtenPeriod(on), who })),
      paragraph(t("nl", "neighbours.why", { why })),
      paragraph(t("nl", "neighbours.compared", { count: found.loaded, asOf: writtenPeriod(found.asOf) })),
      paragraph(t("nl", "neighbours.day")),
      ...(await absentPeers(site, found)),
      ...(read === undefined
        ? [paragraph(t("nl", "neighbours.indicator.few"))]
        : [
            ...read.words.map(paragraph),
            { type: "table" as const, table: read.table },
            paragraph(t("nl", "neighbours.trend-and-place")),
          ]),
      ...inEuros(ask, group.id),
    ];
  } catch (error) {
    // While neighbours are still being loaded there is nothing to compare with: the rest of the page stands.
    const [first] = error instanceof UserError ? error.problems : [];
    if (first === undefined) throw error;
    const { title, detail } = explainProblem(first, "nl");
    return [paragraph(`${title}. ${detail}`)];
  }
}

/** Where the difference stands in euros, for staff: that page is not for others, so that they are not sent there. */
function inEuros({ municipality, principal }: LakePageAsk, group: string): readonly Block[] {
  if (principal.audience !== "staff") return [];
  return [
    paragraph([
      { type: "text", text: t("nl", "neighbours.indicator.elsewhere.before") },
      {
        type: "link",
        text: t("nl", "neighbours.indicator.elsewhere.link"),
        href: `/gemeenten/${municipality.code}/anderen?keuze=groep:${encodeURIComponent(group)}`,
      },
      { type: "text", text: t("nl", "neighbours.indicator.elsewhere.after") },
    ]),
  ];
}

/** Own course and place in words, one after the other, and the numbers under each other: so that both are read on a narrow screen. */
function readBeside(
  subject: Subject,
  name: string,
  { own, before, period, others }: IndicatorPeers,
): { readonly words: readonly string[]; readonly table: DataTable } | undefined {
  if (own === undefined || period === undefined) return undefined;
  const { indicator, source, title } = subject;
  const now: Measured = { ref: `naast/${indicator.id}/wij`, figure: own };
  const then = before === undefined ? undefined : { ref: `naast/${indicator.id}/jaar-eerder`, figure: before };
  const difference = differenceOf(now, then);
  const values = others.flatMap(({ value }) => (isMissing(value) ? [] : [value]));
  const points = spreadPoints.map(
    (point): Measured => ({
      ref: `naast/${indicator.id}/${point}`,
      figure: combineShown(others, (all) => distributionOf(all)?.[point] ?? Number.NaN, frameOf(own, point)),
    }),
  );
  const mine = isMissing(own.value) ? 0 : own.value;
  const median = distributionOf(values)?.median ?? mine;
  const row = (id: string, header: string, cell: Cell): DataRow => ({ id, role: "line", header, cells: [cell] });
  const says = saysOf(mine - median, difference?.sign ?? 0);
  const place = t("nl", "neighbours.place", { below: belowCount(mine, values), count: values.length });
  const told: readonly (readonly [label: string, text: string])[] = [
    [
      t("nl", "neighbours.column.year"),
      difference === undefined ? "" : arrowWords(difference, indicator.better).replaceAll("\u00a0", " "),
    ],
    [t("nl", "neighbours.column.place"), place],
    [t("nl", "neighbours.column.says"), says],
  ];
  const table: DataTable = {
    id: "naast-anderen-cijfers",
    caption: t("nl", "neighbours.indicator.caption", { title, period: writePeriod(periodOfName(period)) }),
    unit: writeUnitHeading(own.unit, 1),
    style: styleOfUnit(own.unit, Math.max(mine, ...values)),
    rowTitle: t("nl", "neighbours.row"),
    columns: [{ id: "waarde", title: name, align: "end" }],
    rows: [
      row("wij", t("nl", "neighbours.column.own"), { type: "figure", ...now }),
      ...(then === undefined
        ? []
        : [row("jaar-eerder", t("nl", "neighbours.column.before"), { type: "figure", ...then })]),
      ...points.map((point, at) =>
        row(`punt-${at}`, t("nl", `neighbours.of-others.${spreadPoints[at] ?? "median"}`), {
          type: "figure",
          ...point,
        }),
      ),
    ],
    footnotes: [],
    source,
  };
  return { table, words: told.flatMap(([label, text]) => (text === "" ? [] : [`${label}: ${text}.`])) };
}

function frameOf(own: Shown, point: (typeof spreadPoints)[number]): ComputedFrame {
  const { label, scope, unit, kind, knownOn, period, status } = own;
  return {
    ...{ scope, unit, kind, knownOn, period, status },
    label: `${label}: ${t("nl", `neighbours.point.${point}`)}`,
    definition: { id: `vergelijken.${point}`, version: 1 },
    provenance: { type: "computed", formula: `peers.${point}`, inputs: [] },
  };
}

/** Place and course read together; nothing where one of them does not differ. */
function saysOf(place: number, course: number): string {
  if (place === 0 || course === 0) return "";
  const [isHigh, isRising] = [place > 0, course > 0];
  const says = isHigh
    ? isRising
      ? ("both-high" as const)
      : ("high-but-falling" as const)
    : isRising
      ? ("low-but-rising" as const)
      : ("both-low" as const);
  return t("nl", `neighbours.says.${says}`);
}
