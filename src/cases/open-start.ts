import type { Gate } from "../disclosure/gate.ts";
import { periodText } from "../figure/period-text.ts";
import { formatCitation } from "../policy/citation.ts";
import type { Decision } from "../policy/decision.ts";
import type { DossierDocument } from "../policy/document.ts";
import type { Comparison, ComputedResult } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { joined, type Sentence, say } from "../text/sentence.ts";
import { wordList } from "../text/word-list.ts";
import { writePeriod } from "../text/write-period.ts";
import { amountOf, entryOf, writeBalance } from "./amounts.ts";
import { auditOf } from "./audit-dossier.ts";
import { whatChanged } from "./changes/what-changed.ts";
import { summarise } from "./dossier-summary.ts";
import { fileHeadlines } from "./file-headlines.ts";
import { fileLead } from "./file-lead.ts";
import { headlinesOf } from "./headlines.ts";
import { openAll } from "./open-all.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import { blockPages, pagesOf } from "./pages/registry.ts";
import type { Principal } from "./principal.ts";
import { mayReach, reach } from "./reach.ts";
import { saidFigure } from "./said-figure.ts";
import { assumedPart } from "./scenario-lead.ts";
import type { Site } from "./site.ts";
import type { DocumentView, DossierSummary, StartView } from "./views.ts";

/** The dossiers that this reader may open, by name of the municipality. */
export async function listDossiers(site: Site, principal: Principal): Promise<readonly DossierSummary[]> {
  const { opened } = await openAll(site.dossiers);
  return opened
    .map(({ opened: { dossier } }) => summarise(dossier))
    .filter(({ municipality }) => mayReach(principal, municipality.code))
    .toSorted((a, b) => a.municipality.name.localeCompare(b.municipality.name, "nl"));
}

/** The first page of a dossier: at most five headlines, what has to be decided, and the documents. */
export async function viewStart(site: Site, principal: Principal, id: string): Promise<StartView> {
  const opened = await reach(site, principal, id);
  const edits = await site.store.edits.list(opened.dossier.municipality, id);
  return startOf(opened, principal, edits.length);
}

/** The same for a dossier that is open already, of which so many texts and explanations were edited. */
export function startOf(opened: OpenedDossier, principal: Principal, edits = 0): StartView {
  const { dossier, comparison } = opened;
  const gate = opened.gate(principal);
  const headlines = comparison === undefined ? fileHeadlines(opened, gate) : headlinesOf(comparison, gate);
  return {
    dossier: summarise(dossier),
    pages: pagesOf(opened),
    lead: leadOf(opened, gate),
    headlines,
    changes: whatChanged(opened, gate, { told: headlines.map(({ ref }) => ref), edits }),
    findings: findingsOf(opened, principal),
    decisions: decisionsOf(opened),
    documents: dossier.documents.map(viewDocument),
  };
}

function leadOf(opened: OpenedDossier, gate: Gate): Sentence {
  const { dossier, comparison } = opened;
  const baseline = baselineOf(comparison);
  const year = comparison?.years.at(-1) ?? "";
  const line = baseline?.printed.balance ?? baseline?.computed.balance;
  const entry = entryOf(line, year);
  if (entry === undefined || amountOf(line, year) === undefined) return fileLead(opened, gate);
  return joined([
    ...say("nl", "start.lead", { name: dossier.name, amount: saidFigure(entry, gate, writeBalance), year }),
    ...(comparison === undefined ? [] : assumedPart(comparison)),
  ]);
}

/** The first baseline of a comparison: what happens when nothing changes. */
function baselineOf(comparison: Comparison | undefined): ComputedResult | undefined {
  return comparison?.results.find((result) => result.type === "computed" && result.scenario.type === "baseline") as
    | ComputedResult
    | undefined;
}

/** Where a decision is still to be taken; one that was taken is history. */
// The council reads this page first; then come those whom it controls.
const bodies: readonly Decision["body"][] = ["council", "college", "board", "region", "other", "unknown"];
const due: readonly Decision["status"][] = ["asked", "expected", "postponed"];

function decisionsOf(opened: OpenedDossier): StartView["decisions"] {
  const { comparison, dossier } = opened;
  const findings = auditOf(opened).findings.filter((finding) => finding.explained === undefined).length;
  return [
    ...scenariosToChoose(comparison).map((text) => ({ text, page: "scenarios" as const })),
    ...(findings === 0 ? [] : [{ text: t("nl", "start.decide.check", { findings }), page: "toetsing" as const }]),
    ...dossier.decisions
      .filter(({ status }) => due.includes(status))
      .toSorted((a, b) => bodies.indexOf(a.body) - bodies.indexOf(b.body))
      .map((decision) => ({
        text: decision.title,
        ...deciderOf(decision),
        ...weighedAt(decision, opened),
        lines: formatCitation(decision.lines),
      })),
  ];
}

/** Which scenarios there are to choose from, each by its name: the one without measures is what happens without a choice. */
function scenariosToChoose(comparison: Comparison | undefined): readonly string[] {
  const packages = comparison?.results.filter(({ scenario }) => scenario.type !== "baseline") ?? [];
  if (comparison === undefined || packages.length === 0) return [];
  const titles = packages.map(({ scenario }) => scenario.title);
  // Only where the source prints both balances of its packages is which of them has to close a choice (Dronten L3661-3718).
  const both = packages.some((result) => result.type === "computed" && result.printed.gross !== undefined);
  const { gross, balance } = comparison.names;
  return [
    t("nl", "start.decide.scenario", { titles: wordList(titles, t("nl", "section.or")), count: titles.length }),
    ...(both ? [t("nl", "start.decide.line", { gross: gross.toLowerCase(), balance: balance.toLowerCase() })] : []),
  ];
}

/** Who decides and when, as far as the source says it. */
function deciderOf({ body, date }: Decision): { readonly by?: string } {
  const words = [
    body === "other" || body === "unknown" ? "" : t("nl", `body.${body}`),
    date === undefined ? "" : writePeriod(date),
  ];
  const by = words.filter((word) => word !== "").join(", ");
  return by === "" ? {} : { by };
}

/** Where a decision can be weighed: beside its scenarios or measures, and otherwise where it is told. */
function weighedAt(
  { id, scenarios, measures }: Decision,
  { comparison }: OpenedDossier,
): Pick<StartView["decisions"][number], "page" | "anchor"> {
  const isChoice = scenarios.length > 0 || measures.length > 0;
  return isChoice && comparison !== undefined ? { page: "scenarios" } : { page: "bronnen", anchor: `besluit-${id}` };
}

/** What the other pages find, each in its own sentence: the shortest way through the dossier. */
function findingsOf(opened: OpenedDossier, principal: Principal): StartView["findings"] {
  return blockPages
    .filter((page) => page.step !== "gegevens" && page.has(opened))
    .map((page) => ({ page: page.id, says: page.make(opened, principal).lead }));
}

function viewDocument(document: DossierDocument): DocumentView {
  return {
    id: document.id,
    title: document.title,
    date: periodText(document.date),
    ...(document.author === undefined ? {} : { author: document.author }),
    ...(document.status === undefined ? {} : { status: document.status }),
    ...(document.confidentiality === undefined ? {} : { confidentiality: document.confidentiality }),
    ...(document.lines === undefined ? {} : { lines: formatCitation(document.lines) }),
  };
}
