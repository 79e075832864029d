import type { dutch } from "./dutch.ts";
import { audit } from "./en/audit.ts";
import { changes } from "./en/changes.ts";
import { chart } from "./en/chart.ts";
import { command } from "./en/command.ts";
import { compareTexts } from "./en/compare.ts";
import { council } from "./en/council.ts";
import { cover } from "./en/cover.ts";
import { data } from "./en/data.ts";
import { dataPage } from "./en/data-page.ts";
import { definition } from "./en/definition.ts";
import { depletion } from "./en/depletion.ts";
import { document } from "./en/document.ts";
import { durations } from "./en/durations.ts";
import { editing } from "./en/editing.ts";
import { entities } from "./en/entities.ts";
import { explain } from "./en/explain.ts";
import { financeTexts } from "./en/finance.ts";
import { forecastDuration } from "./en/forecast-duration.ts";
import { forecastSeries } from "./en/forecast-series.ts";
import { forecastYear } from "./en/forecast-year.ts";
import { goalTexts } from "./en/goals.ts";
import { hidden } from "./en/hidden.ts";
import { intake } from "./en/intake.ts";
import { interfaceTexts } from "./en/interface.ts";
import { labels } from "./en/labels.ts";
import { lakePage } from "./en/lake-page.ts";
import { live } from "./en/live.ts";
import { messageRules } from "./en/message-rules.ts";
import { monitor } from "./en/monitor.ts";
import { monitorPage } from "./en/monitor-page.ts";
import { navigation } from "./en/navigation.ts";
import { neighbours } from "./en/neighbours.ts";
import { numbers } from "./en/numbers.ts";
import { optimiseTexts } from "./en/optimise.ts";
import { optimiseChoicesTexts } from "./en/optimise-choices.ts";
import { page } from "./en/page.ts";
import { periods } from "./en/periods.ts";
import { places } from "./en/places.ts";
import { planTexts } from "./en/plan.ts";
import { privacy } from "./en/privacy.ts";
import { privacyPageTexts } from "./en/privacy-page.ts";
import { promisedTexts } from "./en/promised.ts";
import { questionTexts } from "./en/questions.ts";
import { reasons, reasonsExplained } from "./en/reasons.ts";
import { register } from "./en/register.ts";
import { report } from "./en/report.ts";
import { runOff } from "./en/run-off.ts";
import { savings } from "./en/savings.ts";
import { scenario } from "./en/scenario.ts";
import { search } from "./en/search.ts";
import { sections } from "./en/sections.ts";
import { slip } from "./en/slip.ts";
import { sources } from "./en/sources.ts";
import { sqlTexts } from "./en/sql.ts";
import { statline } from "./en/statline.ts";
import { synth } from "./en/synth.ts";
import { template } from "./en/template.ts";
import { tieOut } from "./en/tie-out.ts";
import { trace } from "./en/trace.ts";
import { trajects } from "./en/trajects.ts";
import { units } from "./en/units.ts";
import { variant } from "./en/variant.ts";
import { weighingTexts } from "./en/weighing.ts";
import type { Translated } from "./translated.ts";

/** Every English text. The pages leave it out: they speak Dutch (see `vite.config.ts`). */
export const english: Translated<typeof dutch> = {
  ...labels,
  ...editing,
  ...hidden,
  ...runOff,
  ...places,
  ...periods,
  ...trajects,
  ...durations,
  ...units,
  ...compareTexts,
  ...financeTexts,
  ...forecastDuration,
  ...forecastSeries,
  ...forecastYear,
  ...goalTexts,
  ...messageRules,
  ...lakePage,
  ...live,
  ...monitor,
  ...monitorPage,
  ...planTexts,
  ...privacy,
  ...privacyPageTexts,
  ...promisedTexts,
  ...questionTexts,
  ...sections,
  ...reasonsExplained,
  ...numbers,
  ...reasons,
  ...scenario,
  ...variant,
  ...weighingTexts,
  ...savings,
  ...optimiseTexts,
  ...optimiseChoicesTexts,
  ...command,
  ...register,
  ...report,
  ...council,
  ...cover,
  ...statline,
  ...synth,
  ...template,
  ...tieOut,
  ...explain,
  ...neighbours,
  ...sqlTexts,
  ...trace,
  ...depletion,
  ...document,
  ...page,
  ...changes,
  ...definition,
  ...chart,
  ...sources,
  ...navigation,
  ...search,
  ...audit,
  ...data,
  ...dataPage,
  ...intake,
  ...interfaceTexts,
  ...entities,
  ...slip,
};
