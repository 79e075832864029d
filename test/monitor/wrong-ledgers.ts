import type { ModelName } from "../../src/monitor/tie-out/models.ts";

/** A model of the tie-out with one thing wrong in its text, and what a controller would then be told. */
export interface WrongText {
  readonly model: ModelName;
  readonly from: string;
  readonly to: string;
}

/** By what they would do to a number: mistakes that somebody could make in what is paid and booked. */
export const wrongLedgers: Readonly<Record<string, WrongText>> = {
  "a payment too high counts as too low": {
    ...{ model: "verschil_betaald", from: "v.betaald - v.toegekend", to: "v.toegekend - v.betaald" },
  },
  "a payment has the law of the declaration that another provider gave this number": {
    ...{ model: "betaling_declaratie", from: "AND d.leverancier = b.leverancier ", to: "" },
  },
  "a payment of one number in two laws is of the first": {
    ...{ model: "betaling_declaratie", from: " HAVING count(DISTINCT wet) = 1", to: "" },
  },
  "a payment without a declaration is for the one that has its number": {
    ...{ model: "betaling_declaratie", from: "'betaling ' || b.betaalnummer", to: "b.betaalnummer" },
  },
  "a payment that names a product or a month is not divided": {
    ...{ model: "betaling_deel", from: "b.maand IS NOT NULL AND p.product", to: "b.maand IS NOT NULL OR p.product" },
  },
  "a payment for nothing that was approved has no product though it names one": {
    ...{ model: "betaling_deel", from: "coalesce(b.product, 'onbekend')", to: "'onbekend'" },
  },
  "cents are divided month after month": {
    ...{ model: "toegekend", from: "ORDER BY product, maand)", to: "ORDER BY maand, product)" },
  },
  "what settles itself is paid once more by who names it": {
    ...{
      model: "betaling_verdeeld",
      from: "t.geheel = 0 AND NOT bool_or(coalesce(b.is_benoemd, false))",
      to: "t.geheel = 0 OR NOT bool_or(coalesce(b.is_benoemd, false))",
    },
  },
  "a declaration is paid in the month of its last payment": {
    ...{ model: "betaling_verdeeld", from: "min(min(betaaldatum))", to: "max(max(betaaldatum))" },
  },
  "what settles itself is never due": {
    ...{ model: "regel_boeking", from: "coalesce(d.betaalmaand, l.antwoordmaand)", to: "d.betaalmaand" },
  },
  "a ledger by answers books by the month of the care": {
    ...{ model: "regel_boeking", from: "ELSE l.antwoordmaand", to: "ELSE l.maand" },
  },
  "a line that waits for its payment is due": {
    ...{ model: "regel_boeking", from: "CASE WHEN d.is_betaald THEN", to: "CASE WHEN true THEN" },
  },
  "lines are beside their provider though the ledger names none": {
    ...{
      model: "regel_boeking",
      from: "CASE WHEN z.product IS NULL THEN r.leverancier ELSE '' END",
      to: "r.leverancier",
    },
  },
  "income is cost": {
    ...{ model: "boeking", from: "THEN -g.bedrag", to: "THEN g.bedrag" },
  },
  "the kind of a booking goes before its account": {
    ...{
      model: "boeking",
      from: "WHEN coalesce(b.stroom, r.stroom, s.stroom) IN (",
      to: "WHEN coalesce(s.stroom, r.stroom, b.stroom) IN (",
    },
  },
  "what another provider has too much is booked on another product": {
    ...{
      model: "boekcel",
      from: "AND b.leverancier = a.leverancier AND b.maand = a.maand",
      to: "AND b.maand = a.maand",
    },
  },
  "what another provider has too much is booked in another month": {
    ...{
      model: "boekcel",
      from: "AND b.leverancier = a.leverancier AND b.product = a.product",
      to: "AND b.product = a.product",
    },
  },
  "one booking explains every difference of its size in the month": {
    ...{
      model: "boekcel",
      from: "AND b.rest = -a.rest AND b.plaats = a.plaats\n), per_product",
      to: "AND b.rest = -a.rest\n), per_product",
    },
  },
  "one booking explains every difference of its size on the product": {
    ...{
      model: "boekcel",
      from: "AND b.rest = -a.rest AND b.plaats = a.plaats\n)\nSELECT",
      to: "AND b.rest = -a.rest\n)\nSELECT",
    },
  },
  "a booking that explains another product explains another month too": {
    ...{ model: "boekcel", from: "s.rest <> 0 AND a.product IS NULL", to: "s.rest <> 0" },
  },
  "a cell without a booking is booked": {
    ...{
      model: "verschil_geboekt",
      from: "r.boekmaand IS NULL OR c.klasse = 'niet-geboekt'",
      to: "r.boekmaand IS NULL",
    },
  },
  "what the ledger has in another month is not there": {
    ...{
      model: "verschil_geboekt",
      from: "boekmaand, client, leverancier, 'over-andere-zorgmaand'",
      to: "maand, client, leverancier, 'over-andere-zorgmaand'",
    },
  },
  "what is not paid and not booked is a difference": {
    ...{ model: "verschil_geboekt", from: "WHERE ongeboekt AND is_betaald", to: "WHERE ongeboekt" },
  },
  "what is paid otherwise is no difference from the ledger": {
    ...{
      model: "verschil_geboekt",
      from: "WHERE klasse <> 'niet-betaald'",
      to: "WHERE klasse = 'betaald-zonder-toekenning'",
    },
  },
  "nobody is a provider": {
    ...{ model: "verschil", from: "nullif(leverancier, '')", to: "leverancier" },
  },
  "who has two lines is two clients": {
    ...{ model: "verschil", from: "count(DISTINCT client)", to: "count(client)" },
  },
};
