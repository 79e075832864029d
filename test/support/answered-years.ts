import type { LakeRow } from "../../src/lake/canonical.ts";

/** A year of care: so many clients with help in the house in every month, at so many eurocents a month each. */
interface AnsweredYear {
  readonly year: number;
  readonly clients: number;
  readonly price: number;
}

const providers = ["98000001", "98000002", "98000003"];
const two = (month: number): string => String(month).padStart(2, "0");

/** Years of care that was allocated, declared, answered and approved in full, each month known in the next; the last message is of June after it. */
export function answeredYears(years: readonly AnsweredYear[]): readonly LakeRow[] {
  const [first, last] = [Math.min(...years.map(({ year }) => year)), Math.max(...years.map(({ year }) => year))];
  const message = (identificatie: string, knownOn: string): LakeRow => ({
    ...{ table: "bericht", knownOn },
    values: {
      ...{ wet: "wmo", berichtcode: "301", identificatie, afzender: "9901", ontvanger: "98000001" },
      ...{ dagtekening: knownOn, versie: "3.2" },
    },
  });
  return [...years.flatMap(yearOf), message("eerste", `${first}-01-02`), message("laatste", `${last + 1}-06-30`)];
}

function yearOf({ year, clients, price }: AnsweredYear): readonly LakeRow[] {
  const of = (at: number): string => providers[at % providers.length] ?? "";
  const people = Array.from({ length: clients }, (_, at) => at);
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  const next = (month: number): string => (month === 12 ? `${year + 1}-01` : `${year}-${two(month + 1)}`);
  return [
    ...people.map((at): LakeRow => {
      const told = { wet: "wmo", leverancier: of(at), client: `c${at}`, bericht: "T", productcategorie: "01" };
      const days = { datumtoewijzing: `${year}-01-01`, datumstarttoewijzing: `${year}-01-01` };
      return {
        ...{ table: "toewijzing", knownOn: `${year}-01-02` },
        values: { ...told, ...days, toewijzingnummer: year * 1000 + at, datumeindetoewijzing: `${year}-12-31` },
      };
    }),
    ...months.flatMap((month) => [
      ...people.map((at): LakeRow => {
        const told = { wet: "wmo", leverancier: of(at), client: `c${at}`, bericht: "D", productcategorie: "01" };
        return {
          ...{ table: "declaratieregel", knownOn: `${next(month)}-10` },
          values: {
            ...{ ...told, declaratienummer: `D${year}${two(month)}`, referentienummer: `${year}${two(month)}${at}` },
            ...{ toewijzingnummer: year * 1000 + at, productcode: "01A01", omvang: 1, eenheid: "82", bedrag: price },
            ...{ datumstart: `${year}-${two(month)}-01`, datumeinde: `${year}-${two(month)}-28` },
          },
        };
      }),
      ...providers.map((leverancier): LakeRow => {
        const answered = `${next(month)}-20`;
        return {
          ...{ table: "declaratieantwoord", knownOn: answered },
          values: {
            ...{ wet: "wmo", leverancier, declaratienummer: `D${year}${two(month)}`, bericht: "A" },
            ...{ ingediendbedrag: 0, toegekendbedrag: price, datumantwoord: answered, retourcodes: "0200" },
          },
        };
      }),
    ]),
  ];
}
