import { type Classification, type ClassificationCode, invertMapping, type MappingTable } from "./classification.ts";

/** The form with letters behind the code begins. */
const letters = "2023-01-01";
/** The form with three digits begins, as a third party dates it. */
const threeDigits = "2025-01-01";

type Named = readonly (readonly [code: string, name: string])[];

function version(named: Named, validity: Omit<ClassificationCode, "code" | "name">): readonly ClassificationCode[] {
  return named.map(([code, name]) => ({ code, name, ...validity }));
}

/** Unchanged in every version that we know. */
const lasting: Named = [
  ["0.7", "Algemene uitkering en overige uitkeringen gemeentefonds"],
  ["0.10", "Mutaties reserves"],
  ["0.11", "Resultaat van de rekening van baten en lasten"],
  ["6.1", "Samenkracht en burgerparticipatie"],
  ["6.3", "Inkomensregelingen"],
  ["6.5", "Arbeidsparticipatie"],
];

const untilLetters: Named = [
  ["6.2", "Wijkteams"],
  ["6.4", "Begeleide participatie"],
  ["6.6", "Maatwerkvoorzieningen (Wmo)"],
  ["6.71", "Maatwerkdienstverlening 18+"],
  ["6.72", "Maatwerkdienstverlening 18-"],
  ["6.81", "Geëscaleerde zorg 18+"],
  ["6.82", "Geëscaleerde zorg 18-"],
];

/** Only the codes that we have from a source; the others of this form are not known to us, and not invented. */
const withLetters: Named = [
  ["6.2", "Toegang en eerstelijnsvoorzieningen"],
  ["6.4", "WSW en beschut werk"],
  ["6.71a", "Hulp bij het huishouden"],
  ["6.71b", "Begeleiding"],
];

const withThreeDigits: Named = [
  ["6.21", "Toegang en eerstelijnsvoorzieningen Wmo"],
  ["6.22", "Toegang en eerstelijnsvoorzieningen Jeugd"],
  ["6.23", "Toegang en eerstelijnsvoorzieningen integraal"],
  ["6.4", "WSW en beschut werk"],
  ["6.60", "Hulpmiddelen en diensten (Wmo)"],
  ["6.711", "Huishoudelijke hulp (Wmo)"],
  ["6.712", "Begeleiding (Wmo)"],
  ["6.713", "Dagbesteding (Wmo)"],
  ["6.714", "Overige maatwerkarrangementen (Wmo)"],
  ["6.751", "Jeugdhulp ambulant lokaal"],
  ["6.752", "Jeugdhulp ambulant regionaal"],
  ["6.753", "Jeugdhulp ambulant landelijk"],
  ["6.761", "Jeugdhulp met verblijf lokaal"],
  ["6.762", "Jeugdhulp met verblijf regionaal"],
  ["6.763", "Jeugdhulp met verblijf landelijk"],
  ["6.791", "PGB Wmo"],
  ["6.792", "PGB Jeugd"],
  ["6.811", "Beschermd wonen (Wmo)"],
  ["6.812", "Maatschappelijke en vrouwenopvang (Wmo)"],
  ["6.821", "Jeugdbescherming"],
  ["6.822", "Jeugdreclassering"],
  ["6.91", "Coördinatie en beleid Wmo"],
  ["6.92", "Coördinatie en beleid Jeugd"],
];

/**
 * The *taakvelden* of Iv3 in the social domain, with the ones for grants, reserves and result that its figures need.
 * The forms with letters and with three digits come from a third party: unverified (rules of the field, section 4).
 */
export const taakvelden: Classification = {
  id: "iv3-taakvelden",
  codes: [
    ...version(lasting, { from: "2017-01-01", verified: true }),
    ...version(untilLetters, { from: "2017-01-01", until: letters, verified: true }),
    ...version(withLetters, { from: letters, until: threeDigits, verified: false }),
    ...version(withThreeDigits, { from: threeDigits, verified: false }),
  ],
};

/** Codes that keep their number and meaning, to be mapped on themselves. */
const itself = [...lasting.map(([code]) => code), "6.4"].map((code) => [code, code] as const);

/** From the form with three digits to that of 2022. Coordination and policy (6.91, 6.92) had no *taakveld* of their own. */
const joined = [
  ...itself,
  ...["6.21", "6.22", "6.23"].map((code) => [code, "6.2"] as const),
  ["6.60", "6.6"] as const,
  ...["6.711", "6.712", "6.713", "6.714", "6.791"].map((code) => [code, "6.71"] as const),
  ...["6.751", "6.752", "6.753", "6.761", "6.762", "6.763", "6.792"].map((code) => [code, "6.72"] as const),
  ...["6.811", "6.812"].map((code) => [code, "6.81"] as const),
  ...["6.821", "6.822"].map((code) => [code, "6.82"] as const),
];

/** From the form with three digits to that with letters, as far as we know the letters. */
const lettered = [
  ...itself,
  ...["6.21", "6.22", "6.23"].map((code) => [code, "6.2"] as const),
  ["6.711", "6.71a"] as const,
  ["6.712", "6.71b"] as const,
];

/** From the form with letters to that of 2022. */
const unlettered = [...itself, ["6.2", "6.2"] as const, ...["6.71a", "6.71b"].map((code) => [code, "6.71"] as const)];

function mapping(
  from: string,
  to: string,
  pairs: readonly (readonly [string, string])[],
  validFrom: string,
): MappingTable {
  return { from, to, verified: false, rows: pairs.map(([code, target]) => ({ from: code, to: target, validFrom })) };
}

const threeDigitsTo2022 = mapping("iv3-2025", "iv3-2022", joined, threeDigits);
const threeDigitsToLetters = mapping("iv3-2025", "iv3-2023", lettered, threeDigits);
const lettersTo2022 = mapping("iv3-2023", "iv3-2022", unlettered, letters);

/**
 * Tables between the forms. To an earlier form codes are joined, which is exact; to a later one the joined codes are
 * ambiguous, and stay so until a municipality gives its shares.
 */
export const taakveldMappings: readonly MappingTable[] = [
  threeDigitsTo2022,
  threeDigitsToLetters,
  lettersTo2022,
  ...[threeDigitsTo2022, threeDigitsToLetters, lettersTo2022].map(invertMapping),
];
