import { audit } from "./nl/audit.ts";
import { changes } from "./nl/changes.ts";
import { chart } from "./nl/chart.ts";
import { command } from "./nl/command.ts";
import { compareTexts } from "./nl/compare.ts";
import { council } from "./nl/council.ts";
import { cover } from "./nl/cover.ts";
import { data } from "./nl/data.ts";
import { dataPage } from "./nl/data-page.ts";
import { definition } from "./nl/definition.ts";
import { depletion } from "./nl/depletion.ts";
import { document } from "./nl/document.ts";
import { durations } from "./nl/durations.ts";
import { editing } from "./nl/editing.ts";
import { entities } from "./nl/entities.ts";
import { explain } from "./nl/explain.ts";
import { financeTexts } from "./nl/finance.ts";
import { forecastDuration } from "./nl/forecast-duration.ts";
import { forecastSeries } from "./nl/forecast-series.ts";
import { forecastYear } from "./nl/forecast-year.ts";
import { goalTexts } from "./nl/goals.ts";
import { hidden } from "./nl/hidden.ts";
import { intake } from "./nl/intake.ts";
import { interfaceTexts } from "./nl/interface.ts";
import { labels } from "./nl/labels.ts";
import { lakePage } from "./nl/lake-page.ts";
import { live } from "./nl/live.ts";
import { messageRules } from "./nl/message-rules.ts";
import { monitor } from "./nl/monitor.ts";
import { monitorPage } from "./nl/monitor-page.ts";
import { navigation } from "./nl/navigation.ts";
import { neighbours } from "./nl/neighbours.ts";
import { numbers } from "./nl/numbers.ts";
import { optimiseTexts } from "./nl/optimise.ts";
import { optimiseChoicesTexts } from "./nl/optimise-choices.ts";
import { page } from "./nl/page.ts";
import { periods } from "./nl/periods.ts";
import { places } from "./nl/places.ts";
import { planTexts } from "./nl/plan.ts";
import { privacy } from "./nl/privacy.ts";
import { privacyPageTexts } from "./nl/privacy-page.ts";
import { promisedTexts } from "./nl/promised.ts";
import { questionTexts } from "./nl/questions.ts";
import { reasons, reasonsExplained } from "./nl/reasons.ts";
import { register } from "./nl/register.ts";
import { report } from "./nl/report.ts";
import { runOff } from "./nl/run-off.ts";
import { savings } from "./nl/savings.ts";
import { scenario } from "./nl/scenario.ts";
import { search } from "./nl/search.ts";
import { sections } from "./nl/sections.ts";
import { slip } from "./nl/slip.ts";
import { sources } from "./nl/sources.ts";
import { sqlTexts } from "./nl/sql.ts";
import { statline } from "./nl/statline.ts";
import { synth } from "./nl/synth.ts";
import { template } from "./nl/template.ts";
import { tieOut } from "./nl/tie-out.ts";
import { trace } from "./nl/trace.ts";
import { trajects } from "./nl/trajects.ts";
import { units } from "./nl/units.ts";
import { variant } from "./nl/variant.ts";
import { weighingTexts } from "./nl/weighing.ts";

/** Every Dutch text: the source of all others. */
export const dutch = {
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
