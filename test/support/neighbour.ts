import type { LakeRow } from "../../src/lake/canonical.ts";

/** Two hundred inhabitants, and clients with help in the house at three providers in one month or more: 100,00 each, and one euro more a step. */
export function neighbour(name: string, clients: number, months: readonly string[], small = 0): readonly LakeRow[] {
  const residents = Array.from(
    { length: 200 },
    (_, at): LakeRow => ({
      ...{ table: "inwoner", knownOn: "2025-03-01" },
      values: {
        peildatum: "2025-03-01",
        client: `${name}c${at}`,
        huishouden: `${name}h${at}`,
        geboortemaand: "1950-01",
      },
    }),
  );
  const line = (category: string, month: string, at: number): LakeRow => ({
    ...{ table: "declaratieregel", knownOn: month < "2025-07" ? "2025-07-05" : "2025-10-31" },
    values: {
      ...{ wet: "wmo", leverancier: `9800000${(at % 3) + 1}`, declaratienummer: `D${month}${category}` },
      ...{ referentienummer: `${category}${month}${at}`, client: `${name}c${at}`, toewijzingnummer: at + 1 },
      ...{ productcategorie: category, productcode: category, datumstart: `${month}-01`, datumeinde: `${month}-28` },
      ...{ omvang: 1, eenheid: "82", bedrag: 10_000, bericht: "B" },
    },
  });
  return [
    ...residents,
    ...months.flatMap((month) => Array.from({ length: clients }, (_, at) => line("01", month, at))),
    ...Array.from({ length: small }, (_, at) => line("15", "2025-09", clients + at)),
  ];
}
