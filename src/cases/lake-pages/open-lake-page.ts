import { nearest } from "../../figure/nearest.ts";
import { problem, UserError } from "../../figure/problem.ts";
import { t } from "../../text/catalogue.ts";
import { writeMoment } from "../../text/write-moment.ts";
import { stampOfFiles } from "../areas/municipal-files.ts";
import { reachableMunicipality } from "../deliveries/data-access.ts";
import { describeDataFigure } from "../deliveries/describe-data-figure.ts";
import { lakeCode } from "../deliveries/import-input.ts";
import { type KnownMunicipality, snapshotOf } from "../deliveries/known-municipalities.ts";
import { writtenPeriod } from "../deliveries/written-period.ts";
import { paragraph } from "../pages/blocks.ts";
import type { Principal } from "../principal.ts";
import type { PrivacyDocument } from "../register/privacy-document-id.ts";
import { downloadPrivacyDocument } from "../register/privacy-documents.ts";
import type { DocumentFormat } from "../renderer.ts";
import type { Site } from "../site.ts";
import { traceFigure } from "../trace/trace-figure.ts";
import type { FigureView } from "../views.ts";
import { adjustedChoices } from "./adjusted-choices.ts";
import { describeLakeFigure, type MadeState } from "./describe-lake-figure.ts";
import { figureIn } from "./figure-in.ts";
import type { Choices, LakePage, LakePageContent, LakePageLink, Seeing } from "./lake-page.ts";
import {
  addMonthNote,
  type MonthNote,
  monthNotes,
  type NewMonthNote,
  removeMonthNote,
  stampOfNotes,
} from "./monitor/month-notes.ts";
import { mayWriteOnPages } from "./page-writer.ts";
import { mayStatePurpose, purposeOf, statePurpose } from "./purpose.ts";
import { lakePages } from "./registry.ts";
import { rememberIn } from "./remember.ts";
import { type ExplanationWish, explainOnPage } from "./tie-out/explain-on-page.ts";
import { stampOfExplanations } from "./tie-out/stamp-of-explanations.ts";
import "./problems.ts";

/** A municipality with the pages that can be made of its rows. */
export interface LakePageList {
  readonly municipality: KnownMunicipality;
  readonly pages: readonly LakePageLink[];
}

/** A page as a reader sees it. */
export interface LakePageView extends Omit<LakePageContent, "beneath" | "notable"> {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly isSynthetic: boolean;
  /** What was asked in the address and is not shown, with what is shown for it. */
  readonly adjusted?: string;
  readonly seeing: Seeing;
  /** Where this reader may place a note, and the notes that are there; absent where there is no place or no right to it. */
  readonly notable?: {
    readonly indicator: string;
    readonly months: readonly { readonly value: string; readonly label: string }[];
    readonly notes: readonly MonthNote[];
  };
}

/** Made pages, by what they were made for: the same question about the same snapshot has the same answer. */
type Made = Map<string, Promise<LakePageContent>>;
const mostMade = 64;

/** The use cases about the pages of a municipality; they remember what they made for as long as the site runs. */
export function lakePageCases(site: Site, now: () => Date = () => new Date()) {
  const made: Made = new Map();
  return {
    listLakePages: (principal: Principal, code: string) => listLakePages(site, principal, code),
    openLakePage: (principal: Principal, code: string, page: string, choices: Choices) =>
      openLakePage({ site, now, made }, principal, code, page, choices),
    describeLakeFigure: (principal: Principal, code: string, page: string, choices: Choices, ref: string) =>
      page === "gegevens"
        ? describeDataFigure(site, principal, code, ref)
        : openLakeFigure({ site, now, made }, principal, code, page, choices, ref),
    addMonthNote: (principal: Principal, code: string, note: NewMonthNote) => addMonthNote(site, principal, code, note),
    removeMonthNote: (principal: Principal, code: string, note: string, version: number) =>
      removeMonthNote(site, principal, code, note, version),
    explainDifference: (principal: Principal, code: string, wish: ExplanationWish) =>
      explainOnPage(site, principal, code, wish, now),
    privacyDocument: (principal: Principal, code: string, document: PrivacyDocument, form: DocumentFormat) =>
      downloadPrivacyDocument(site, principal, code, document, form),
    statePurpose: async (principal: Principal, code: string, purpose: string) => {
      await reachableMunicipality(site, principal, code);
      await statePurpose(site.store, principal, code, purpose);
    },
  };
}

/** The pages of a municipality: *Gegevens* always, and the others when something was loaded of it. UserError `municipality.unknown`. */
async function listLakePages(site: Site, principal: Principal, code: string): Promise<LakePageList> {
  const municipality = await reachableMunicipality(site, principal, code);
  const own = municipality.deliveries === 0 ? [] : lakePages.map(({ id, step }) => ({ id, step }));
  return { municipality, pages: [...own, { id: "gegevens", step: "gegevens" }] };
}

interface Desk {
  readonly site: Site;
  readonly now: () => Date;
  readonly made: Made;
}

/**
 * A page of a municipality. True numbers only for who stated a purpose, and what was opened is on record before it is given. UserError
 * `municipality.unknown`, `lake-page.unknown`, `lake-page.empty`.
 */
async function openLakePage(...asked: Parameters<typeof openWhole>): Promise<LakePageView> {
  const { beneath: _, made: _made, ...view } = await openWhole(...asked);
  return view;
}

/** The page with what its figures were made of, and of which state of the data. */
async function openWhole(
  desk: Desk,
  principal: Principal,
  code: string,
  id: string,
  choices: Choices,
): Promise<LakePageView & Pick<LakePageContent, "beneath"> & { readonly made: MadeState }> {
  const { site } = desk;
  const municipality = await reachableMunicipality(site, principal, code);
  const page = pageNamed(id);
  const snapshot = await snapshotOf(site);
  if (snapshot === undefined || municipality.deliveries === 0)
    throw new UserError([problem("lake-page.empty", { municipality: municipality.name })]);
  const purpose = page.hasTrueNumbers ? await purposeOf(site.store, principal, code, desk.now) : undefined;
  const { purpose: _, ...plain } = principal;
  const reader: Principal = purpose === undefined ? plain : { ...plain, purpose };
  if (purpose !== undefined)
    await site.store.auditLog.append({
      gemeente: code,
      by: principal.accounts.get(code) ?? principal.name,
      action: "lake-page.view",
      thing: { kind: "page", id },
      details: { purpose, snapshot: snapshot.id, ...choicesMade(choices) },
    });
  const written = await stampOfWritten(site, code, id);
  const stamp = `${snapshot.id} ${snapshot.sequence} ${await stampOfFiles(site.data.lake, lakeCode(code))} ${written}`;
  const make = () => page.make({ site, municipality, principal: reader, choices });
  const { notable, explainable, blocks, ...content } =
    page.isLive === true
      ? await make()
      : await rememberIn(desk.made, mostMade, keyOf(stamp, page, reader, code, choices), make);
  const adjusted = adjustedChoices(choices, content.controls);
  return {
    ...content,
    ...(adjusted === undefined ? {} : { adjusted }),
    made: { snapshot: snapshot.id, moment: snapshot.made },
    blocks: [
      ...blocks,
      ...(hasOwnDay.has(id) ? [] : [paragraph(dayOf(content.asOf))]),
      ...(page.isLive === true ? [] : [paragraph(t("nl", "lake-page.state", { moment: writeMoment(snapshot.made) }))]),
    ],
    municipality: { code, name: municipality.name },
    isSynthetic: municipality.isSynthetic,
    seeing:
      purpose === undefined
        ? { numbers: "protected", mayAsk: page.hasTrueNumbers && mayStatePurpose(principal) }
        : { numbers: "true", purpose },
    ...(explainable === undefined || !mayWriteOnPages(principal, code) ? {} : { explainable }),
    ...(notable === undefined || !mayWriteOnPages(principal, code)
      ? {}
      : { notable: { ...notable, notes: await monthNotes(site, principal, code, notable.indicator) } }),
  };
}

/** A page that compares with others says itself on which day, and *Privacy* tells of what happened since. */
const hasOwnDay: ReadonlySet<string> = new Set(["anderen", "privacy"]);

/** As of which day every page of a municipality speaks, and why. */
function dayOf(asOf: string): string {
  return t("nl", "lake-page.day", { day: writtenPeriod(asOf) });
}

/** What people wrote that stands on a page, as far as a page has it. */
async function stampOfWritten(site: Site, code: string, id: string): Promise<string> {
  if (id === "monitor") return stampOfNotes(site, code);
  return id === "aansluiting" ? stampOfExplanations(site.store, code) : "";
}

/** What was chosen, for the log, which takes no empty word. */
function choicesMade(choices: Choices): Readonly<Record<string, string>> {
  return choices.size === 0 ? {} : { choices: [...choices].map((pair) => pair.join(":")).join(",") };
}

/** So many lines of sources stand with a number. */
const shownLines = 10;
/** As long as the log takes the name of a thing. */
const longestId = 200;

/** Everything about one number of a page, for who sees true numbers with lines of sources, which is on record. UserError `lake-page.figure-unknown`, and those of the page. */
async function openLakeFigure(
  desk: Desk,
  principal: Principal,
  code: string,
  id: string,
  choices: Choices,
  ref: string,
): Promise<FigureView> {
  const view = await openWhole(desk, principal, code, id, choices);
  const find = (one: string) => figureIn(view, one);
  const figure = find(ref);
  if (figure === undefined) throw new UserError([problem("lake-page.figure-unknown", { reference: ref })]);
  const municipality = view.municipality.name;
  if (view.seeing.numbers === "protected")
    return describeLakeFigure({ ref, figure, municipality, find, made: view.made });
  await desk.site.store.auditLog.append({
    gemeente: code,
    by: principal.accounts.get(code) ?? principal.name,
    action: "figure.trace",
    thing: { kind: "figure", id: `${id}/${ref}`.slice(0, longestId) },
    details: { purpose: view.seeing.purpose, snapshot: view.snapshot },
  });
  const trace = await traceFigure(desk.site.data.lake, figure, shownLines);
  return describeLakeFigure({
    ref,
    figure,
    municipality,
    find,
    made: view.made,
    ...(trace === undefined ? {} : { trace }),
  });
}

function pageNamed(id: string): LakePage {
  const page = lakePages.find((one) => one.id === id);
  if (page !== undefined) return page;
  const known = lakePages.map((one) => one.id);
  const near = nearest(id, known);
  throw new UserError([
    problem("lake-page.unknown", { page: id, known, ...(near === undefined ? {} : { nearest: near }) }),
  ]);
}

/** What an answer depends on: the snapshot, what was recorded after it, and the files that the municipality put beside it. Whoever sees true numbers sees those of the laws and areas that are theirs. */
function keyOf(stamp: string, { id }: LakePage, reader: Principal, code: string, choices: Choices): string {
  const { audience, roles, laws, areas, purpose } = reader;
  const wishes = [...choices].toSorted();
  return JSON.stringify([stamp, id, code, wishes, audience, roles, laws, areas, purpose !== undefined]);
}
