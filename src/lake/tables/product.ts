import { column, defineTable, optional } from "../table.ts";

const vanaf = optional.date("dag vanaf welke de regel van de lijst geldt");

/** The products of the municipality: how its ledger calls them, which codes of the messages belong to each, and how each is paid. */
export const gemeenteproduct = defineTable({
  name: "gemeenteproduct",
  about:
    "Producten van de gemeente: hoe het grootboek ze noemt, welke codes van berichten erbij horen en hoe ze worden bekostigd",
  ggm: "PRODUCT",
  columns: {
    product: column.text("product zoals het grootboek het noemt", "PRODUCT.NUMMER"),
    titel: optional.text("naam om te laten zien", "PRODUCT.NAAM"),
    groep: optional.text("productgroep waarin de gemeente het telt", "PRODUCTGROEP.NAAM"),
    wet: optional.text("wmo, jeugdwet, participatiewet of wgs; leeg als het product bij geen wet hoort"),
    productcategorie: optional.text("code van lijst WMO020 of JZ020; leeg zonder berichten"),
    productcode: optional.text("productcode; leeg als de hele categorie erbij hoort", "VOORZIENING.PRODUCTCODE"),
    bekostiging: optional.text(
      "inspanning, output, taakgericht, lumpsum, subsidie, populatie, pgb, uitkering of eigen bijdrage",
    ),
    bron: optional.text("waar de bedragen vandaan komen, bijvoorbeeld declaraties, SVB of subsidiebeschikking"),
    vanaf,
  },
  key: ["product", "wet", "productcategorie", "productcode"],
});

/** The kinds of booking of the ledger, and to which stream of money each belongs. */
export const boekingsoort = defineTable({
  name: "boekingsoort",
  about: "Soorten boekingen van het grootboek, met de geldstroom waarbij ze horen",
  columns: {
    soort: optional.text("soort boeking; leeg als de rekening het zegt"),
    grootboekrekening: optional.text("rekening; leeg als de soort het zegt", "HOOFDREKENING.NUMMER"),
    stroom: column.text(
      "declaratie, overlopend, pgb, subsidie, lumpsum, taakgericht, regionaal, uitkering, eigen-bijdrage of overig",
    ),
    bron: optional.text("waar de bedragen vandaan komen"),
    vanaf,
  },
  key: ["soort", "grootboekrekening"],
});
