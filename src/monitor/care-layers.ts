/** A layer of the support pyramid, with the product categories that fall in it: none when no source tells of it. */
export interface CareLayer {
  readonly name: string;
  readonly products: readonly { readonly law: string; readonly category: string }[];
}

const of = (law: string, ...categories: readonly string[]) => categories.map((category) => ({ law, category }));

/**
 * The layers unless a municipality has its own table, the heaviest first: those of the picture that Dronten printed, whose two lightest
 * cannot come from messages. Which category is how heavy is a choice and no fact.
 */
export const usualLayers: readonly CareLayer[] = Object.freeze([
  {
    name: "Intensieve hulp",
    products: [...of("wmo", "15", "16", "17", "18"), ...of("jeugdwet", "41", "42", "43", "44", "46", "47", "48", "49")],
  },
  {
    name: "Ondersteuning",
    products: [
      ...of("wmo", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14"),
      ...of("jeugdwet", "40", "45", "50", "51", "53", "54", "55"),
    ],
  },
  { name: "Algemeen en preventief aanbod", products: [] },
  { name: "Eigen kracht", products: [] },
]);

/** The layers as one text, by which a model is asked. Marks that the text is taken apart by cannot be in a name. */
export function layersText(layers: readonly CareLayer[]): string {
  return layers
    .flatMap(({ name, products }, at) => {
      const head = `${at + 1}|${name.replaceAll(/[|;]/g, " ")}`;
      return products.length === 0 ? [`${head}||`] : products.map(({ law, category }) => `${head}|${law}|${category}`);
    })
    .join(";");
}
