import type { Lake } from "../lake/lake.ts";
import { askLake } from "./deliveries/ask-lake.ts";

/** How a municipality calls its products, by their codes; a product that it gave no title is not among them. */
export type ProductTitles = ReadonlyMap<string, string>;

/** Reads the titles of the products of a municipality (CBS code, four digits) as they are known now. */
export async function productTitles(lake: Lake, municipality: string): Promise<ProductTitles> {
  const reader = await lake.read({ gemeenten: [municipality] });
  try {
    const sql = "SELECT product, min(titel) AS titel FROM gemeenteproduct WHERE titel IS NOT NULL GROUP BY product";
    const rows = await askLake(reader, "producttitels", sql);
    return new Map(rows.map(({ product, titel }) => [String(product), String(titel)]));
  } finally {
    reader.close();
  }
}
