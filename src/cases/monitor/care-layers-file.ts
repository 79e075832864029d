import { problem, UserError } from "../../figure/problem.ts";
import type { CareLayer } from "../../monitor/care-layers.ts";
import { cellText, needColumn, readLongTable } from "../long-table.ts";

const [layerNames, lawNames, categoryNames] = [["laag"], ["wet"], ["categorie", "productcategorie"]] as const;

/**
 * The layers of the support pyramid as a municipality has them: a row a category, the heaviest layer first; a layer with no category has no
 * source. UserError `column.missing` and those of reading a table; `cli.value` when a category stands in two layers.
 */
export async function readCareLayers(path: string): Promise<readonly CareLayer[]> {
  const table = await readLongTable(path);
  const all = [layerNames, lawNames, categoryNames];
  const [layer, law, category] = [
    needColumn(table, layerNames, all),
    needColumn(table, lawNames, all),
    needColumn(table, categoryNames, all),
  ];
  const layers = new Map<string, CareLayer["products"][number][]>();
  const seen = new Set<string>();
  for (const row of table.rows) {
    const name = cellText(row, layer);
    const product = { law: cellText(row, law), category: cellText(row, category) };
    const products = layers.get(name) ?? [];
    layers.set(name, products);
    if (product.category === "") continue;
    const key = `${product.law} ${product.category}`;
    if (seen.has(key))
      throw new UserError([
        problem("cli.value", { option: "--layers", value: key, known: [`${path}: elke categorie in één laag`] }),
      ]);
    seen.add(key);
    products.push(product);
  }
  return [...layers].map(([name, products]) => ({ name, products }));
}
