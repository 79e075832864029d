import { column, defineTable, optional } from "../table.ts";

/** In which village or quarter a neighbourhood lies, as the municipality itself divides its land. */
export const gebied = defineTable({
  name: "gebied",
  about: "Dorpen of wijken van de gemeente, met de buurten die erin liggen",
  columns: {
    buurt: column.text("CBS-code van de buurt (BU…)"),
    dorp: column.text("dorp of wijk, zoals de gemeente die noemt"),
    vanaf: optional.date("dag vanaf welke de regel van de lijst geldt"),
  },
  key: ["buurt"],
});
