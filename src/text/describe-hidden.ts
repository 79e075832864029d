import type { HiddenReason } from "../figure/shown.ts";
import { type Locale, t } from "./catalogue.ts";

/** Says why a figure is hidden: "verborgen omdat < 10". */
export function describeHidden(reason: HiddenReason, locale: Locale = "nl"): string {
  switch (reason.because) {
    case "small":
    case "in-small-total":
    case "few-contributors":
      return t(locale, `hidden.${reason.because}`, { threshold: reason.threshold });
    case "protects":
      return reason.cells.length === 0
        ? t(locale, "hidden.protects-others")
        : t(locale, "hidden.protects", { cells: reason.cells.join("; ") });
    case "few-observations":
      return t(locale, "hidden.few-observations", { minimum: reason.minimum });
    case "dominated":
    case "designated":
    case "earlier":
    case "withheld":
    case "held-back":
    case "not-settled":
    case "not-in-catalogue":
    case "input-hidden":
      return t(locale, `hidden.${reason.because}`);
  }
}
