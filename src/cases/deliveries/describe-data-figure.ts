import { problem, UserError } from "../../figure/problem.ts";
import { t } from "../../text/catalogue.ts";
import { describeLakeFigure } from "../lake-pages/describe-lake-figure.ts";
import { figureIn } from "../lake-pages/figure-in.ts";
import type { Principal } from "../principal.ts";
import type { Site } from "../site.ts";
import type { FigureView } from "../views.ts";
import { openDataWhole, type WholeData } from "./open-data.ts";
import { ruleName } from "./rule-name.ts";

/**
 * Everything about a share on the page *Gegevens*: what counts, and of how many; of clients only for who sees true numbers. UserError as `openData`, and `lake-page.figure-unknown`.
 */
export async function describeDataFigure(
  site: Site,
  principal: Principal,
  code: string,
  ref: string,
): Promise<FigureView> {
  const whole = await openDataWhole(site, principal, code);
  const find = (one: string) => figureIn(whole.view, one);
  const figure = find(ref);
  if (figure === undefined) throw new UserError([problem("lake-page.figure-unknown", { reference: ref })]);
  const of = { ref, figure, municipality: whole.view.municipality.name, find };
  const told = describeLakeFigure(whole.made === undefined ? of : { ...of, made: whole.made });
  const counts = countsOf(whole, ref);
  return counts === undefined ? told : { ...told, remarks: [counts, ...told.remarks] };
}

/** Of how many the share is, in words: `volledigheid/<provider>/<month>` of clients (nothing where they are protected), `kwaliteit/<delivery>/<rule>` of rows. */
function countsOf({ counts, view }: WholeData, ref: string): string | undefined {
  const [kind, name, last = ""] = ref.split("/");
  if (kind === "volledigheid") {
    const own = counts?.cells.filter(({ provider, month }) => month === last && (name === "alle" || provider === name));
    if (own === undefined) return undefined;
    const sum = (of: "expected" | "received") => own.reduce((all, one) => all + one[of], 0);
    return t("nl", "data.completeness.counts", { received: sum("received"), expected: sum("expected") });
  }
  const series = view.quality?.series.find(({ id }) => id === `regel-${last}`);
  const outcome = view.deliveries.find(({ number }) => String(number) === name)?.outcome;
  if (series === undefined || outcome === undefined) return undefined;
  const named = new Set(view.quality?.series.map(({ label }) => label));
  const refused = Object.entries(outcome.byRule)
    .filter(([rule]) => (named.has(ruleName(rule)) ? ruleName(rule) === series.label : series.hue === "overig"))
    .reduce((all, [, count]) => all + count, 0);
  return t("nl", "data.quality.counts", { refused, judged: outcome.accepted + outcome.rejections });
}
