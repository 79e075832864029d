import { readModelText } from "../model-text.ts";
import type { Indicator } from "./indicator.ts";

/**
 * From when on an indicator can be had, in words. It follows from the model and is not written by hand: `sluitend monitor --list --lake` works the
 * month out in the same way, so that the two cannot say different things.
 */
export function firstPeriodOf(indicator: Pick<Indicator, "model" | "counting">): string {
  return isYearly(indicator)
    ? "Het eerste jaar waarvan de ingelezen gegevens een getal geven, op zijn vroegst het jaar waarin die beginnen; van berichten het eerste hele jaar."
    : "De eerste maand waarvan de ingelezen gegevens een getal geven, op zijn vroegst januari van het jaar waarin die beginnen; van berichten de maand waarin die beginnen, want van eerder ontbreekt wie toen al geen zorg meer had.";
}

/** Whether the rows of a model are of years and not of months. */
export function isYearly({ model, counting }: Pick<Indicator, "model" | "counting">): boolean {
  return !readModelText("models", model, counting).keys.includes("maand");
}
