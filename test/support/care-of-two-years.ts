import type { LakeRow } from "../../src/lake/canonical.ts";

interface Delivered {
  readonly year: number;
  readonly category: string;
  readonly provider: string;
  readonly clients: number;
  readonly hours: number;
  readonly price: number;
  readonly knownOn?: string;
  readonly mark?: string;
}

/** A line a client over June of a year, known in July unless said otherwise, with an allocation that a doctor asked for. */
function care({ year, category, provider, clients, hours, price, knownOn, mark = "" }: Delivered): readonly LakeRow[] {
  return Array.from({ length: clients }, (_, at): readonly LakeRow[] => {
    const [client, number] = [`${category}${provider}c${mark}${at}`, year * 100_000 + Number(category) * 1000 + at];
    const told = { wet: "wmo", leverancier: provider, client, bericht: "B" } as const;
    const reference = `R${number}${provider}${mark}`;
    const toewijzingnummer = number * 100 + Number(provider.slice(-1)) * 10 + mark.length;
    return [
      {
        ...{ table: "declaratieregel", knownOn: knownOn ?? `${year}-07-31` },
        values: {
          ...{ ...told, declaratienummer: `D${year}${category}`, referentienummer: reference, toewijzingnummer },
          ...{ productcategorie: category, productcode: category },
          ...{ datumstart: `${year}-06-01`, datumeinde: `${year}-06-30` },
          ...{ omvang: hours, eenheid: "04", bedrag: hours * price },
        },
      },
      {
        ...{ table: "toewijzing", knownOn: `${year}-05-20` },
        values: {
          ...{ ...told, toewijzingnummer, referentieaanbieder: reference, productcategorie: category },
          ...{ datumtoewijzing: `${year}-05-20`, datumstarttoewijzing: `${year}-06-01` },
          datumeindetoewijzing: `${year}-12-31`,
        },
      },
      {
        ...{ table: "verzoek_om_toewijzing", knownOn: `${year}-05-15` },
        values: {
          ...{ ...told, referentieaanbieder: reference, datumingangtoewijzing: `${year}-06-01` },
          ...{ soortverwijzer: "02", datumontvangst: `${year}-05-15` },
        },
      },
    ];
  }).flat();
}

/**
 * Two years of care of four products: of one only three clients in the first year. Of another some declarations over the first year came in
 * its autumn, after the day on which the second year is as old.
 */
export function careOfTwoYears(): readonly LakeRow[] {
  const providers = ["98000001", "98000002", "98000003"];
  const year = (one: number, more: number, price: number): readonly LakeRow[] =>
    providers.flatMap((provider) => [
      ...care({ year: one, category: "02", provider, clients: 20 + more, hours: 10, price }),
      ...care({ year: one, category: "08", provider, clients: 30, hours: 2, price: 3000 + more }),
      ...care({ year: one, category: "07", provider, clients: 15, hours: 8 + more, price: 5000 }),
    ]);
  return [
    ...year(2024, 0, 6000),
    ...year(2025, 4, 6600),
    // Three clients of one provider: never shown to everybody.
    ...care({ year: 2024, category: "12", provider: "98000001", clients: 3, hours: 5, price: 9000 }),
    // Fifteen clients whose declarations over 2024 came in the autumn, after the day on which 2025 is as old.
    ...providers.slice(0, 2).flatMap((provider) =>
      care({
        year: 2024,
        category: "02",
        provider,
        clients: 15,
        hours: 10,
        price: 6000,
        knownOn: "2024-10-01",
        mark: "z",
      }),
    ),
  ];
}
