import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { problem, UserError } from "../figure/problem.ts";
import { streamCsv } from "../tables/csv-stream.ts";

/** Which neighbourhood an address lies in; nothing for an address that the list does not have. */
export interface Neighbourhoods {
  readonly of: (postcode: string, number: string) => string | undefined;
}

/** No list: every address is unknown. */
export const noNeighbourhoods: Neighbourhoods = { of: () => undefined };

/**
 * Reads a list of postcodes with their neighbourhood, as CBS publishes it each year ("buurt, wijk en gemeente voor postcode huisnummer"): a
 * csv with a column `PC6` or `postcode`, one that begins with `buurt`, and possibly one with the house number. UserError `intake.areas` for a
 * file without those columns.
 */
export async function readNeighbourhoods(path: string): Promise<Neighbourhoods> {
  const byAddress = new Map<string, string>();
  let places: { readonly postcode: number; readonly number: number; readonly area: number } | undefined;
  for await (const { cells } of streamCsv(basename(path), createReadStream(path))) {
    if (places === undefined) {
      const names = cells.map((cell) => cell.trim().toLowerCase());
      places = {
        postcode: names.findIndex((name) => name === "pc6" || name === "postcode"),
        number: names.findIndex((name) => name === "huisnummer" || name === "hnr"),
        area: names.findIndex((name) => name.startsWith("buurt")),
      };
      if (places.postcode < 0 || places.area < 0)
        throw new UserError([problem("intake.areas", { path: basename(path) }, { file: basename(path), line: 1 })]);
      continue;
    }
    const postcode = plainPostcode(cells[places.postcode] ?? "");
    const area = areaCode(cells[places.area] ?? "");
    if (postcode === undefined || area === undefined) continue;
    const number = places.number < 0 ? "" : (cells[places.number] ?? "").trim();
    byAddress.set(`${postcode} ${number}`, area);
  }
  return { of: (postcode, number) => byAddress.get(`${postcode} ${number}`) ?? byAddress.get(`${postcode} `) };
}

/** A postcode as `1234AB`; nothing for what is none. */
export function plainPostcode(text: string): string | undefined {
  const plain = text.replaceAll(/\s/g, "").toUpperCase();
  return /^[1-9]\d{3}[A-Z]{2}$/.test(plain) ? plain : undefined;
}

/** CBS writes the code of a neighbourhood as eight digits, without zeros before it in some years. */
function areaCode(text: string): string | undefined {
  const digits = text.trim().replace(/^BU/i, "");
  return /^\d{6,8}$/.test(digits) ? `BU${digits.padStart(8, "0")}` : undefined;
}
