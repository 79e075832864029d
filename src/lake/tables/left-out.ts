import { column, defineTable, markColumn } from "../table.ts";

/**
 * Marks of allocations and requests that were left out at the door, since the municipality has no ground for them (product category 47).
 * What bears such a mark is not seen, in whatever order deliveries came. It says of nobody that there was something to leave out: the mark
 * is a pseudonym, without client and without number. No question can be asked about it.
 */
export const weggelaten = defineTable({
  name: "weggelaten",
  about: "Kenmerken van toewijzingen en verzoeken die buiten het lake bleven",
  columns: {
    wet: column.text("wmo of jeugdwet"),
    [markColumn]: column.text("pseudoniem van het toewijzingnummer, of van de referentie van een verzoek"),
  },
  key: ["wet", markColumn],
});
