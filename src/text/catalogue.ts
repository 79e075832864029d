import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { audit as enAudit } from "./en/audit.ts";
import { changes as enChanges } from "./en/changes.ts";
import { chart as enChart } from "./en/chart.ts";
import { command as enCommand } from "./en/command.ts";
import { compareTexts as enCompare } from "./en/compare.ts";
import { council as enCouncil } from "./en/council.ts";
import { cover as enCover } from "./en/cover.ts";
import { data as enData } from "./en/data.ts";
import { dataPage as enDataPage } from "./en/data-page.ts";
import { definition as enDefinition } from "./en/definition.ts";
import { document as enDocument } from "./en/document.ts";
import { editing as enEditing } from "./en/editing.ts";
import { entities as enEntities } from "./en/entities.ts";
import { explain as enExplain } from "./en/explain.ts";
import { financeTexts as enFinance } from "./en/finance.ts";
import { forecastDuration as enForecastDuration } from "./en/forecast-duration.ts";
import { forecastSeries as enForecastSeries } from "./en/forecast-series.ts";
import { forecastYear as enForecastYear } from "./en/forecast-year.ts";
import { goalTexts as enGoals } from "./en/goals.ts";
import { hidden as enHidden } from "./en/hidden.ts";
import { intake as enIntake } from "./en/intake.ts";
import { interfaceTexts as enInterface } from "./en/interface.ts";
import { labels as enLabels } from "./en/labels.ts";
import { messageRules as enMessageRules } from "./en/message-rules.ts";
import { monitor as enMonitor } from "./en/monitor.ts";
import { navigation as enNavigation } from "./en/navigation.ts";
import { numbers as enNumbers } from "./en/numbers.ts";
import { optimiseTexts as enOptimise } from "./en/optimise.ts";
import { optimiseChoicesTexts as enOptimiseChoices } from "./en/optimise-choices.ts";
import { page as enPage } from "./en/page.ts";
import { periods as enPeriods } from "./en/periods.ts";
import { places as enPlaces } from "./en/places.ts";
import { planTexts as enPlan } from "./en/plan.ts";
import { privacy as enPrivacy } from "./en/privacy.ts";
import { promisedTexts as enPromised } from "./en/promised.ts";
import { questionTexts as enQuestions } from "./en/questions.ts";
import { reasons as enReasons, reasonsExplained as enReasonsExplained } from "./en/reasons.ts";
import { register as enRegister } from "./en/register.ts";
import { report as enReport } from "./en/report.ts";
import { runOff as enRunOff } from "./en/run-off.ts";
import { savings as enSavings } from "./en/savings.ts";
import { scenario as enScenario } from "./en/scenario.ts";
import { search as enSearch } from "./en/search.ts";
import { sections as enSections } from "./en/sections.ts";
import { slip as enSlip } from "./en/slip.ts";
import { sources as enSources } from "./en/sources.ts";
import { statline as enStatline } from "./en/statline.ts";
import { synth as enSynth } from "./en/synth.ts";
import { template as enTemplate } from "./en/template.ts";
import { tieOut as enTieOut } from "./en/tie-out.ts";
import { units as enUnits } from "./en/units.ts";
import { variant as enVariant } from "./en/variant.ts";
import { weighingTexts as enWeighing } from "./en/weighing.ts";
import { audit as nlAudit } from "./nl/audit.ts";
import { changes as nlChanges } from "./nl/changes.ts";
import { chart as nlChart } from "./nl/chart.ts";
import { command as nlCommand } from "./nl/command.ts";
import { compareTexts as nlCompare } from "./nl/compare.ts";
import { council as nlCouncil } from "./nl/council.ts";
import { cover as nlCover } from "./nl/cover.ts";
import { data as nlData } from "./nl/data.ts";
import { dataPage as nlDataPage } from "./nl/data-page.ts";
import { definition as nlDefinition } from "./nl/definition.ts";
import { document as nlDocument } from "./nl/document.ts";
import { editing as nlEditing } from "./nl/editing.ts";
import { entities as nlEntities } from "./nl/entities.ts";
import { explain as nlExplain } from "./nl/explain.ts";
import { financeTexts as nlFinance } from "./nl/finance.ts";
import { forecastDuration as nlForecastDuration } from "./nl/forecast-duration.ts";
import { forecastSeries as nlForecastSeries } from "./nl/forecast-series.ts";
import { forecastYear as nlForecastYear } from "./nl/forecast-year.ts";
import { goalTexts as nlGoals } from "./nl/goals.ts";
import { hidden as nlHidden } from "./nl/hidden.ts";
import { intake as nlIntake } from "./nl/intake.ts";
import { interfaceTexts as nlInterface } from "./nl/interface.ts";
import { labels as nlLabels } from "./nl/labels.ts";
import { messageRules as nlMessageRules } from "./nl/message-rules.ts";
import { monitor as nlMonitor } from "./nl/monitor.ts";
import { navigation as nlNavigation } from "./nl/navigation.ts";
import { numbers as nlNumbers } from "./nl/numbers.ts";
import { optimiseTexts as nlOptimise } from "./nl/optimise.ts";
import { optimiseChoicesTexts as nlOptimiseChoices } from "./nl/optimise-choices.ts";
import { page as nlPage } from "./nl/page.ts";
import { periods as nlPeriods } from "./nl/periods.ts";
import { places as nlPlaces } from "./nl/places.ts";
import { planTexts as nlPlan } from "./nl/plan.ts";
import { privacy as nlPrivacy } from "./nl/privacy.ts";
import { promisedTexts as nlPromised } from "./nl/promised.ts";
import { questionTexts as nlQuestions } from "./nl/questions.ts";
import { reasons as nlReasons, reasonsExplained as nlReasonsExplained } from "./nl/reasons.ts";
import { register as nlRegister } from "./nl/register.ts";
import { report as nlReport } from "./nl/report.ts";
import { runOff as nlRunOff } from "./nl/run-off.ts";
import { savings as nlSavings } from "./nl/savings.ts";
import { scenario as nlScenario } from "./nl/scenario.ts";
import { search as nlSearch } from "./nl/search.ts";
import { sections as nlSections } from "./nl/sections.ts";
import { slip as nlSlip } from "./nl/slip.ts";
import { sources as nlSources } from "./nl/sources.ts";
import { statline as nlStatline } from "./nl/statline.ts";
import { synth as nlSynth } from "./nl/synth.ts";
import { template as nlTemplate } from "./nl/template.ts";
import { tieOut as nlTieOut } from "./nl/tie-out.ts";
import { units as nlUnits } from "./nl/units.ts";
import { variant as nlVariant } from "./nl/variant.ts";
import { weighingTexts as nlWeighing } from "./nl/weighing.ts";
import type { Translated } from "./translated.ts";

const nl = {
  ...nlLabels,
  ...nlEditing,
  ...nlHidden,
  ...nlRunOff,
  ...nlPlaces,
  ...nlPeriods,
  ...nlUnits,
  ...nlCompare,
  ...nlFinance,
  ...nlForecastDuration,
  ...nlForecastSeries,
  ...nlForecastYear,
  ...nlGoals,
  ...nlMessageRules,
  ...nlMonitor,
  ...nlPlan,
  ...nlPrivacy,
  ...nlPromised,
  ...nlQuestions,
  ...nlSections,
  ...nlReasonsExplained,
  ...nlNumbers,
  ...nlReasons,
  ...nlScenario,
  ...nlVariant,
  ...nlWeighing,
  ...nlSavings,
  ...nlOptimise,
  ...nlOptimiseChoices,
  ...nlCommand,
  ...nlRegister,
  ...nlReport,
  ...nlCouncil,
  ...nlCover,
  ...nlStatline,
  ...nlSynth,
  ...nlTemplate,
  ...nlTieOut,
  ...nlExplain,
  ...nlDocument,
  ...nlPage,
  ...nlChanges,
  ...nlDefinition,
  ...nlChart,
  ...nlSources,
  ...nlNavigation,
  ...nlSearch,
  ...nlAudit,
  ...nlData,
  ...nlDataPage,
  ...nlIntake,
  ...nlInterface,
  ...nlEntities,
  ...nlSlip,
};
const en: Translated<typeof nl> = {
  ...enLabels,
  ...enEditing,
  ...enHidden,
  ...enRunOff,
  ...enPlaces,
  ...enPeriods,
  ...enUnits,
  ...enCompare,
  ...enFinance,
  ...enForecastDuration,
  ...enForecastSeries,
  ...enForecastYear,
  ...enGoals,
  ...enMessageRules,
  ...enMonitor,
  ...enPlan,
  ...enPrivacy,
  ...enPromised,
  ...enQuestions,
  ...enSections,
  ...enReasonsExplained,
  ...enNumbers,
  ...enReasons,
  ...enScenario,
  ...enVariant,
  ...enWeighing,
  ...enSavings,
  ...enOptimise,
  ...enOptimiseChoices,
  ...enCommand,
  ...enRegister,
  ...enReport,
  ...enCouncil,
  ...enCover,
  ...enStatline,
  ...enSynth,
  ...enTemplate,
  ...enTieOut,
  ...enExplain,
  ...enDocument,
  ...enPage,
  ...enChanges,
  ...enDefinition,
  ...enChart,
  ...enSources,
  ...enNavigation,
  ...enSearch,
  ...enAudit,
  ...enData,
  ...enDataPage,
  ...enIntake,
  ...enInterface,
  ...enEntities,
  ...enSlip,
};

/** The languages that users read. Dutch is the source; every other one has the same texts. */
export type Locale = "nl" | "en";

type Texts = typeof dutch;

/** The key of a text. */
export type TextKey = keyof Texts;

/** What the text of a key needs: nothing, or one object of parameters. */
export type TextParams<K extends TextKey> = Texts[K] extends (params: infer P) => string ? [params: P] : [];

const texts: Readonly<Record<Locale, Readonly<Record<TextKey, string | ((params: never) => string)>>>> = {
  nl: dutch,
  en: english,
};

/** The text of a key in a language. A text with parameters cannot be asked without them. */
export function t<K extends TextKey>(locale: Locale, key: K, ...params: TextParams<K>): string {
  const text = texts[locale][key];
  return typeof text === "string" ? text : text(...(params as [never]));
}
