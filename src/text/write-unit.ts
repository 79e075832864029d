import { decimalOf } from "../figure/decimal.ts";
import type { Unit } from "../figure/unit.ts";
import { type Locale, t } from "./catalogue.ts";
import { singular } from "./nl/singular.ts";
import { writeDecimal } from "./write-number.ts";

/** Writes a unit as it stands behind a number: "cliënten", "fte", "euro per inwoner", "weken". */
export function writeUnit(unit: Unit, locale: Locale = "nl"): string {
  const per = "per" in unit ? ` ${t(locale, `per.${unit.per}`)}` : "";
  switch (unit.quantity) {
    case "count":
      // Inhabitants per 1.000 inhabitants are named once.
      return unit.of === "inwoners" && unit.per === "1000-inhabitants" ? per.trim() : unit.of + per;
    case "duration":
      return t(locale, `duration.${unit.in}`);
    default:
      return t(locale, `unit.${unit.quantity}`) + per;
  }
}

/**
 * Writes the unit behind a number as it is written: "1 verordening", "10 verordeningen", "1 maand", "1,0 jaar". Nouns of
 * counts are the dossier's own, in Dutch; in another language they stay as they are.
 */
export function writeUnitBehind(number: string, unit: Unit, locale: Locale = "nl"): string {
  const name = writeUnit(unit, locale);
  if (!/^[\u2212+]?1$/.test(number)) return name;
  if (unit.quantity === "duration") return t(locale, `duration.one.${unit.in}`);
  if (unit.quantity !== "count" || locale !== "nl") return name;
  if (!name.startsWith(unit.of)) return name;
  return singular(unit.of) + name.slice(unit.of.length);
}

/** Writes what the numbers of a table or chart are in: "in miljoenen euro", "in duizenden cliënten", "in procent". */
export function writeUnitHeading(unit: Unit, scale: number, locale: Locale = "nl"): string {
  const name = writeUnit(unit, locale);
  const scaleName = scaleNames.find(({ worth }) => worth === scale)?.key;
  if (scaleName !== undefined) return t(locale, "unit.in.scaled", { scale: t(locale, scaleName), unit: name });
  const heading = t(locale, "unit.in", { unit: name });
  return scale === 1 ? heading : `${heading} × ${writeDecimal(decimalOf(scale), false, locale)}`;
}

const scaleNames = [
  { worth: 1e3, key: "scale.thousands" },
  { worth: 1e6, key: "scale.millions" },
  { worth: 1e9, key: "scale.billions" },
] as const;
