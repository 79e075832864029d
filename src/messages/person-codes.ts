import type { CodeList, Codes } from "./code-list.ts";
import { countries } from "./countries.ts";

function both(codes: Codes, number?: string): CodeList {
  return {
    ...(number === undefined ? {} : { number: { wmo: number, jeugdwet: number } }),
    wmo: codes,
    jeugdwet: codes,
  };
}

/** Codes of which we keep no meaning, for what they say about a person is never taken in. */
function bare(...codes: readonly string[]): CodeList {
  return both(Object.fromEntries(codes.map((code) => [code, ""])));
}

/** Lists about persons and addresses. Codes: enumerations of iWmo and iJw 3.2. */
export const personCodes = {
  Geslacht: both({ "0": "Onbekend", "1": "Mannelijk", "2": "Vrouwelijk" }, "COD046"),
  DatumGebruik: both({ "1": "Dag onbekend", "2": "Dag en maand onbekend", "3": "Hele datum onbekend" }, "COD170"),
  JaNee: both({ "1": "Ja", "2": "Nee" }),
  JuridischeStatus: {
    number: { wmo: "WJ232", jeugdwet: "WJ232" },
    ...bare("01", "02", "03", "04", "05", "11", "12"),
  },
  AanduidingWoonadres: bare("AB", "BY", "TO", "WW"),
  AdresSoort: bare("01", "02", "03", "04"),
  Communicatievorm: bare("1", "2", "3"),
  LandCode: bare(...countries),
  NaamGebruik: bare("1", "2", "3", "4", "5", "6"),
  SoortRelatie: bare(...Array.from({ length: 23 }, (_, index) => String(index + 3).padStart(2, "0"))),
  WettelijkeVertegenwoordiging: bare("06", "07", "08", "09", "10"),
} as const satisfies Readonly<Record<string, CodeList>>;
