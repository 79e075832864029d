import type { Gate } from "../../disclosure/gate.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { coverState } from "../../evaluation/cover-state.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { inTurn, type Sentence, say } from "../../text/sentence.ts";
import { lineNames } from "../line-names.ts";
import type { CoverCourse, TestedLine } from "../open-cover.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { coverBalance } from "./cover-balance.ts";
import { coverCosts } from "./cover-costs.ts";
import { coverMoved } from "./cover-moved.ts";
import { coverReserve, reserveEnd } from "./cover-reserve.ts";

/** Tells whether a dossier says anything about what carries its costs. */
export function hasCover({ dossier, cover }: OpenedDossier): boolean {
  return dossier.covers.length > 0 || cover.scenarios.length > 0;
}

/** What carries the costs as a part of a page; nothing when the dossier says nothing of it. */
export function coverSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  if (!hasCover(opened)) return [];
  return [
    heading(1, "dekking", t("nl", "cover.heading")),
    paragraph(inTurn(coverLead(opened))),
    ...coverBlocks(opened, gate, 2),
  ];
}

/** The four questions of cover, each under its own heading: costs and their money, the reserve, structural balance, bookkeeping. */
export function coverBlocks(opened: OpenedDossier, gate: Gate, level: 1 | 2): readonly Block[] {
  const parts = [
    { id: "dekking-kosten", title: t("nl", "cover.costs.heading"), blocks: coverCosts(opened, gate) },
    { id: "dekking-reserve", title: t("nl", "cover.reserve.heading"), blocks: coverReserve(opened, gate) },
    {
      id: "dekking-evenwicht",
      title: t("nl", "cover.balance.heading", { term: opened.cover.term }),
      blocks: coverBalance(opened, gate),
    },
    { id: "dekking-boekhouding", title: t("nl", "cover.moved.heading"), blocks: coverMoved(opened, gate) },
  ];
  return parts.flatMap(({ id, title, blocks }) => [heading(level, id, title), ...blocks]);
}

/** Costs on money that ends, of which the source does not tell whether they return (Raalte L5-10 and L702-703): not silent. */
export function coverDoubt({ covers }: Pick<Dossier, "covers">): readonly Sentence[] {
  const open = covers.filter(
    ({ partOf, recurrence, by }) => partOf === undefined && recurrence === "unknown" && by?.recurrence === "one-off",
  );
  if (open.length === 0) return [];
  const titles = open.map(({ title, figures }) =>
    figures.length > 0 ? uncapitalised(title) : t("nl", "cover.lead.doubt.no-amount", { title: uncapitalised(title) }),
  );
  return [say("nl", "cover.lead.doubt", { count: open.length, titles: titles.join("; ") })];
}

function uncapitalised(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

const otherLines: readonly TestedLine["id"][] = ["computed", "gross-printed", "gross-computed"];

/** The finding in a few sentences: how many costs stand on money that ends, when the reserve does, and which scenarios close in time. */
export function coverLead({ dossier, cover }: OpenedDossier): readonly Sentence[] {
  const states = dossier.covers.filter(({ partOf }) => partOf === undefined).map(coverState);
  const partly = states.filter((state) => state === "partly").length;
  const count = states.filter((state) => state === "one-off-cover" || state === "lost").length + partly;
  const differs = cover.scenarios.filter(({ tested: [main, ...others] }) =>
    others.some(({ id, verdict }) => otherLines.includes(id) && verdict.state !== main?.verdict.state),
  ).length;
  const doubt = coverDoubt(dossier);
  return [
    ...(count === 0 && doubt.length > 0 ? [] : [say("nl", "cover.lead.costs", { count, partly })]),
    ...doubt,
    ...reserveEnd(cover),
    ...(cover.room === undefined ? partLead(cover) : wholeLead(cover)),
    ...(differs === 0
      ? []
      : [say("nl", "cover.lead.otherwise", { count: differs, gross: lineNames(dossier).gross.toLowerCase() })]),
  ];
}

/** Which scenarios balance the whole budget in time, and which do not. */
function wholeLead({ scenarios, term }: CoverCourse): readonly Sentence[] {
  const judged = scenarios.flatMap(({ result: { scenario }, tested }) => {
    const verdict = tested.find(({ id }) => id === "whole")?.verdict;
    return verdict === undefined ? [] : [{ title: scenario.title, verdict }];
  });
  const closed = judged.filter(({ verdict: { state } }) => state === "always" || state === "in-time");
  const others = judged.filter((one) => !closed.includes(one));
  const list = (titles: readonly string[]) => titles.join(t("nl", "cover.costs.and"));
  return judged.length === 0
    ? []
    : [
        say("nl", "cover.lead.whole", {
          closed: closed.length,
          all: judged.length,
          term,
          titles: list(
            closed.map(({ title, verdict }) => t("nl", "cover.lead.from", { title, from: verdict.from ?? "" })),
          ),
          others: list(others.map(({ title }) => title)),
        }),
      ];
}

/** In how many scenarios the social domain itself still has a deficit in the last year: no answer about the whole budget. */
function partLead({ scenarios }: CoverCourse): readonly Sentence[] {
  const judged = scenarios.flatMap(({ tested }) => tested[0] ?? []);
  const year = judged[0]?.line.at(-1)?.year ?? "";
  const short = judged.filter(({ verdict: { state } }) => state === "never" || state === "open").length;
  return judged.length === 0 ? [] : [say("nl", "cover.lead.part", { short, all: judged.length, year })];
}
