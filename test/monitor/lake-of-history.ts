import { createHash } from "node:crypto";
import type { LakeRow } from "../../src/lake/canonical.ts";
import type { Lake } from "../../src/lake/lake.ts";
import { dayText, monthText } from "../../src/synth/day-number.ts";
import { groupBy } from "../../src/synth/group.ts";
import { incomeRows } from "./lake-of-income.ts";
import { supportRows } from "./lake-of-support.ts";
import { optionalDay } from "./optional-day.ts";
import {
  type AllocationTold,
  type CareTold,
  type ClaimLine,
  type History,
  isRefusedWhole,
  type RequestTold,
} from "./truth/history.ts";

/** Rows of one file: what a delivery brings. */
export interface HistoryFile {
  readonly name: string;
  readonly rows: readonly LakeRow[];
}

/** What a history says as rows of the lake. */
export function rowsOfHistory(history: History): readonly LakeRow[] {
  return [
    ...history.allocations.map(allocationRow),
    ...history.starts.map((one) => careRow("levering_start", one)),
    ...history.stops.map((one) => careRow("levering_stop", one)),
    ...history.lines.map(lineRow),
    ...[...groupBy(history.lines, ({ law, provider, claim }) => `${law} ${provider} ${claim}`).values()].flatMap(
      claimRows,
    ),
    ...history.lines.filter(({ rejected }) => rejected).map(refusalRow),
    ...otherRows(history),
  ];
}

function allocationRow(one: AllocationTold): LakeRow {
  return {
    table: "toewijzing",
    knownOn: dayText(one.knownOn),
    values: {
      ...{ wet: one.law, toewijzingnummer: one.number, client: one.client, leverancier: one.provider },
      ...{
        referentieaanbieder: one.reference,
        productcategorie: one.category,
        redenwijziging: one.reason,
        productcode: one.product,
      },
      ...{ datumtoewijzing: dayText(one.decided), tijdtoewijzing: one.time, datumstarttoewijzing: dayText(one.begin) },
      ...optionalDay("datumeindetoewijzing", one.end),
      ...{
        omvang: one.volume,
        eenheid: one.unit,
        frequentie: one.frequency,
        budget: one.budget,
        bericht: `B${one.number}`,
      },
    },
  };
}

function careRow(table: "levering_start" | "levering_stop", one: CareTold): LakeRow {
  const values = {
    ...{ wet: one.law, client: one.client, leverancier: one.provider, toewijzingnummer: one.number },
    ...{ productcategorie: one.category, productcode: one.product, datumstart: dayText(one.begin) },
    volgnummer: one.order,
    ...{ statusaanlevering: one.withdrawn ? "3" : "1", bericht: "B" },
  };
  const knownOn = dayText(one.knownOn);
  if (table === "levering_start") return { table, knownOn, values };
  return { table, knownOn, values: { ...values, datumstop: dayText(one.end ?? 0), stopreden: one.reason ?? "" } };
}

function lineValues(one: ClaimLine) {
  return {
    ...{ wet: one.law, leverancier: one.provider, declaratienummer: one.claim, referentienummer: one.reference },
    ...{ client: one.client, toewijzingnummer: one.number, productcategorie: one.category, productcode: one.product },
    ...{ datumstart: dayText(one.first), datumeinde: dayText(one.last), omvang: one.volume, eenheid: one.unit },
    ...{ bedrag: one.amount, bericht: "B" },
  };
}

function lineRow(one: ClaimLine): LakeRow {
  return { table: "declaratieregel", knownOn: dayText(one.sent), values: lineValues(one) };
}

function refusalRow(one: ClaimLine): LakeRow {
  return { table: "declaratieregel_antwoord", knownOn: dayText(one.answered), values: lineValues(one) };
}

/** A claim and its answer, which says how much of it is granted. */
function claimRows(lines: readonly ClaimLine[]): readonly LakeRow[] {
  const one = lines.at(-1);
  if (one === undefined) return [];
  const granted = lines.reduce((sum, line) => sum + (line.rejected || isRefusedWhole(line) ? 0 : line.amount), 0);
  const { law, provider, claim, sent, first } = one;
  const head = { wet: law, leverancier: provider, declaratienummer: claim, declaratiebedrag: 0, bericht: "B" };
  const values = { ...head, maand: dayText(first).slice(0, 7), datumdeclaratie: dayText(sent) };
  return [{ table: "declaratie", knownOn: dayText(sent), values }, answerRow(one, granted)];
}

function answerRow({ law, provider, claim, answered, header }: ClaimLine, granted: number): LakeRow {
  return {
    table: "declaratieantwoord",
    knownOn: dayText(answered),
    values: {
      ...{ wet: law, leverancier: provider, declaratienummer: claim, ingediendbedrag: 0, toegekendbedrag: granted },
      ...{ retourcodes: header, datumantwoord: dayText(answered), bericht: "B" },
    },
  };
}

function requestRow({ law, client, provider, reference, asks, referrer, knownOn }: RequestTold): LakeRow {
  const values = { wet: law, client, leverancier: provider, referentieaanbieder: reference, bericht: "B" };
  const on = dayText(knownOn);
  if (asks === "317")
    return {
      ...{ table: "verzoek_om_wijziging", knownOn: on },
      values: { ...values, volgnummer: 1, redenverzoek: "1", soort: "te wijzigen" },
    };
  return {
    ...{ table: "verzoek_om_toewijzing", knownOn: on },
    values: { ...values, datumingangtoewijzing: on, soortverwijzer: referrer, datumontvangst: on },
  };
}

function otherRows(history: History): readonly LakeRow[] {
  return [
    ...history.requests.map(requestRow),
    ...history.replies.map(
      ({ law, provider, reference, isRefusal, knownOn }): LakeRow => ({
        table: "antwoord",
        knownOn: dayText(knownOn),
        values: {
          ...{
            wet: law,
            leverancier: provider,
            referentieaanbieder: reference,
            verzoekantwoord: isRefusal ? "1" : "2",
          },
          ...{ datumantwoord: dayText(knownOn), bericht: "B" },
        },
      }),
    ),
    ...history.residents.map(
      (one): LakeRow => ({
        table: "inwoner",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ peildatum: dayText(one.day), client: one.client, huishouden: one.household },
          ...{ geboortemaand: monthText(one.born), buurt: one.place },
        },
      }),
    ),
    ...history.returns.flatMap((one) =>
      one.codes.map(
        (code, at): LakeRow => ({
          table: "retour",
          knownOn: dayText(one.knownOn),
          values: {
            ...{ wet: one.law, berichtcode: one.message, identificatie: one.id, leverancier: one.provider },
            ...{ dagtekening: dayText(one.sent), dagtekeningretour: dayText(one.knownOn), volgnummer: at },
            ...{ onderdeel: "Product", retourcode: code },
          },
        }),
      ),
    ),
    ...history.tariffs.map(
      (one): LakeRow => ({
        table: "tarief",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ wet: one.law, contract: one.contract, perceel: one.lot, leverancier: one.provider, eenheid: one.unit },
          ...{ productcategorie: one.category, productcode: one.product, tarief: one.price, plafond: one.ceiling },
          ...{ bekostiging: "inspanning", datumstart: dayText(one.begin), ...optionalDay("datumeinde", one.end) },
        },
      }),
    ),
    ...history.areas.map(
      (one): LakeRow => ({
        table: "gebied",
        knownOn: dayText(one.knownOn),
        values: { buurt: one.area, dorp: one.village },
      }),
    ),
    ...incomeRows(history),
    ...supportRows(history.support),
    ...history.reports.map(
      (one): LakeRow => ({
        table: "melding",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ melding: one.id, wet: one.law, client: one.client, datummelding: dayText(one.reported) },
          ...{ ...optionalDay("datumonderzoek", one.inquired), ...optionalDay("datumaanvraag", one.applied) },
          ...optionalDay("datumbesluit", one.decided),
        },
      }),
    ),
    ...history.bookings.map(
      (one): LakeRow => ({
        table: "grootboekmutatie",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ boekstuk: one.id, boekregel: "1", boekdatum: dayText(one.knownOn), boekmaand: monthText(one.month) },
          ...{ grootboekrekening: one.account, taakveld: one.taakveld, batenlasten: one.side, bedrag: one.amount },
          ...(one.product === "" ? {} : { product: one.product }),
        },
      }),
    ),
    ...history.budgets.map(
      (one): LakeRow => ({
        table: "begrotingregel",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ jaar: one.year, wijziging: one.change, grootboekrekening: "43000", taakveld: one.taakveld },
          ...{ product: one.product, batenlasten: one.side, bedrag: one.amount },
        },
      }),
    ),
  ];
}

/** Rows as three files by what was known when, as deliveries come in practice. */
export function filesOfHistory(history: History, name: string): readonly HistoryFile[] {
  const rows = rowsOfHistory(history).toSorted((a, b) => (a.knownOn < b.knownOn ? -1 : 1));
  const third = Math.ceil(rows.length / 3);
  return [0, 1, 2].map((at) => ({ name: `${name} ${at}`, rows: rows.slice(at * third, (at + 1) * third) }));
}

/** Delivers files one by one; a file that is in the lake already changes nothing. */
export async function deliverFiles(lake: Lake, files: readonly HistoryFile[]): Promise<void> {
  for (const { name, rows } of files) {
    const delivery = await lake.deliver({ gemeente: "9901", source: "proef" });
    try {
      const file = { name, sha256: createHash("sha256").update(name).digest("hex"), bytes: name.length };
      if (!delivery.isLoaded(file)) {
        delivery.begin(file);
        await delivery.add(rows);
      }
      await delivery.commit();
    } catch (error) {
      await delivery.abandon();
      throw error;
    }
  }
  const allows = { purpose: "proef", basis: "proef", from: "2020-01-01", until: "2999-12-31" };
  await lake.recordHouseholds({ gemeente: "9901", by: "proef", allows });
}
