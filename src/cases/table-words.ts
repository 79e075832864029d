import { isProblem } from "../figure/problem.ts";
import type { TableWords } from "../tables/table-words.ts";
import { readNumber } from "../text/dutch-number.ts";
import { readUnitPhrase } from "../text/dutch-unit.ts";

const directions: ReadonlyMap<string, 1 | -1> = new Map([
  ["v", 1],
  ["voordeel", 1],
  ["voordelig", 1],
  ["n", -1],
  ["nadeel", -1],
  ["nadelig", -1],
]);

/** The Dutch words with which tables of municipalities are written. */
export const dutchTableWords: TableWords = {
  readNumber: (text, notation) => {
    const read = readNumber(text, { notation });
    if (isProblem(read) || read.type === "empty") return undefined;
    if (read.type === "missing") return read;
    const { type, value, decimals, scale, unit } = read;
    return {
      type,
      value,
      decimals,
      ...(scale === undefined ? {} : { scale }),
      ...(unit === undefined ? {} : { quantity: unit }),
    };
  },
  readUnit: readUnitPhrase,
  readDirection: (text) => directions.get(text.toLowerCase()),
  isPeriodHeader: (header) =>
    /(?<!\p{L})(?:jaar|jaren|periode|peiljaar|boekjaar|verslagjaar|kwartaal|maand|year|period)(?!\p{L})/iu.test(header),
  isCodeHeader: (header) =>
    /^(?:nr|nr\.|no\.|nummer|volgnr\.?|volgnummer|#|id|code|\p{L}*code|taakveld(?:nr|nummer)?|productnr|productnummer|grootboeknummer|wijknr|buurtnr|rij|regel)$/iu.test(
      header.trim(),
    ),
  isNote: (text) =>
    /^(?:bron|noot|noten|voetnoot|n\.?b\.?|let op|toelichting|opmerking|leeswijzer|peildatum)(?!\p{L})\s*\S/iu.test(
      text,
    ),
};
