import type { Row } from "./formulas.ts";

/** A formula for each of the ways to count, by the word behind its name. */
function counted(ways: readonly string[], id: (way: string) => string, formula: (at: Row) => number) {
  return Object.fromEntries(ways.map((way) => [id(way), formula] as const));
}

const three = ["toegewezen", "gestart", "gedeclareerd"];
const two = ["", "-gedeclareerd"];

/** What each indicator of the use of care is of the columns of its model. */
export const careFormulas: Readonly<Record<string, (at: Row) => number>> = {
  ...counted(
    three,
    (way) => `clienten-per-product-${way}`,
    (at) => at("clienten"),
  ),
  ...counted(
    three,
    (way) => `clienten-per-aanbieder-${way}`,
    (at) => at("clienten"),
  ),
  "inwoners-per-dorp": (at) => at("inwoners"),
  ...counted(
    two,
    (way) => `gebruik-clienten${way}`,
    (at) => at("clienten"),
  ),
  ...counted(
    two,
    (way) => `gebruik-per-1000${way}`,
    (at) => (at("clienten") / at("inwoners")) * 1000,
  ),
  ...counted(
    two,
    (way) => `gebruik-verwacht${way}`,
    (at) => at("verwacht"),
  ),
  ...counted(
    two,
    (way) => `gebruik-gestandaardiseerd${way}`,
    (at) => (at("clienten") / at("verwacht")) * 100,
  ),
  "gebied-clienten-jaar": (at) => at("clienten"),
  "gebied-per-1000-jaar": (at) => (at("clienten") / at("inwoners")) * 1000,
  "toegewezen-volume": (at) => at("volume_toegewezen"),
  "geleverd-volume": (at) => at("volume_gedeclareerd"),
  "benut-volume-aandeel": (at) => (at("volume_gedeclareerd") / at("volume_vergelijkbaar")) * 100,
  "toegewezen-bedrag": (at) => at("bedrag_toegewezen"),
  "geleverd-bedrag": (at) => at("bedrag_gedeclareerd"),
  "benut-bedrag-aandeel": (at) => (at("bedrag_gedeclareerd") / at("bedrag_vergelijkbaar")) * 100,
  "toegewezen-volume-per-client": (at) => at("volume_toegewezen") / at("clienten_met_volume"),
  "toewijzingen-zonder-prijs": (at) => at("zonder_prijs"),
  plafond: (at) => at("plafond"),
  "plafond-gebruikt": (at) => at("gebruikt"),
  "plafond-gebruikt-aandeel": (at) => (at("gebruikt") / at("plafond")) * 100,
  "plafond-bereikt": (at) => at("bereikt"),
  "plafond-bereikt-in-maand": (at) => at("bereikt_in_maand"),
  retouren: (at) => at("beantwoord"),
  "retouren-op-tijd": (at) => at("binnen_termijn"),
  "retouren-op-tijd-aandeel": (at) => (at("binnen_termijn") / at("beantwoord")) * 100,
  retourtijd: (at) => at("werkdagen") / at("beantwoord"),
  "berichten-afgekeurd-aandeel": (at) => (at("met_afkeuring") / at("beantwoord")) * 100,
  "afkeuringen-naar-code": (at) => at("afgekeurd"),
  "declaraties-beantwoord": (at) => at("beantwoord"),
  "declaraties-op-tijd-aandeel": (at) => (at("binnen_termijn") / at("beantwoord")) * 100,
  "antwoordtijd-declaratie": (at) => at("werkdagen") / at("beantwoord"),
  "declaraties-open": (at) => at("open_eind"),
  "declaraties-open-te-laat": (at) => at("open_te_laat"),
  "dubbele-regels": (at) => at("dubbel"),
  "dubbele-regels-aandeel": (at) => (at("dubbel") / at("regels")) * 100,
  "piramide-clienten": (at) => at("clienten"),
  "piramide-aandeel": (at) => (at("clienten_in_register") / at("inwoners")) * 100,
  "huishoudens-met-hulp": (at) => at("huishoudens"),
  "huishoudens-samenloop": (at) => at("met_samenloop"),
  "huishoudens-drie-voorzieningen": (at) => at("met_meer"),
  "voorzieningen-per-huishouden": (at) => at("voorzieningen") / at("huishoudens"),
};
