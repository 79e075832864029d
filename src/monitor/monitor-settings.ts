import type { ResultValue } from "../lake/engine.ts";
import { type CareLayer, layersText, usualLayers } from "./care-layers.ts";

/** Over which months is counted and by which rules; a municipality may choose its own. */
export interface MonitorSettings {
  /** First and last month, `2026-01`. */
  readonly from: string;
  readonly until: string;
  /** The last day of which something is known, `2026-01-31`. */
  readonly day: string;
  /** Days without an allocation that still keep a traject together. */
  readonly gap: number;
  /** Months within which somebody who left care comes back. */
  readonly returnMonths: number;
  /** Days from report to decision: Wmo 2015 art. 2.3.2 and 2.3.5 (six and two weeks), Awb 4:13 (eight weeks). */
  readonly decisionDays: { readonly wmo: number; readonly jeugdwet: number };
  /** Days from the first day of an allocation within which care should have begun. */
  readonly waitingDays: number;
  /** Under so many clients no signal is given of a provider. */
  readonly leastGroup: number;
  /** Days of the two steps of the Wmo 2015: from report to inquiry (art. 2.3.2), from request to decision (art. 2.3.5). */
  readonly wmoSteps: { readonly inquiry: number; readonly decision: number };
  /** Days from request to decision elsewhere: Awb 4:13. */
  readonly awbDays: number;
  /** Debt help: days to the first talk, working days where the situation is threatening (Wgs art. 4), days from talk to decision (art. 4a). */
  readonly debtTerms: { readonly talk: number; readonly crisis: number; readonly decision: number };
  /** Days to decide on an objection (Awb 7:10, with a committee) and a complaint (Awb 9:11), where the source has no last day. */
  readonly objectionTerms: { readonly bezwaar: number; readonly klacht: number };
  /** So many answers at least, before anything is said of one provider. */
  readonly minimumAnswers: number;
  /** The layers of the support pyramid, the heaviest first. */
  readonly layers: readonly CareLayer[];
}

/** What a municipality may choose, whatever the months and the day. */
export type Rules = Omit<MonitorSettings, "from" | "until" | "day">;

/** The rules unless somebody chooses others. */
export const usualRules: Rules = Object.freeze({
  gap: 30,
  returnMonths: 12,
  decisionDays: Object.freeze({ wmo: 56, jeugdwet: 56 }),
  waitingDays: 42,
  leastGroup: 10,
  wmoSteps: Object.freeze({ inquiry: 42, decision: 14 }),
  awbDays: 56,
  debtTerms: Object.freeze({ talk: 28, crisis: 3, decision: 56 }),
  objectionTerms: Object.freeze({ bezwaar: 84, klacht: 42 }),
  minimumAnswers: 30,
  layers: usualLayers,
});

/** The names of settings that models use; what else a text names is a key of the row that is asked. */
export const settingNames: ReadonlySet<string> = new Set(
  Object.keys(valuesByName({ ...usualRules, from: "2026-01", until: "2026-01", day: "2026-01-31" })),
);

/** The values of settings by the names that models use, in the order asked. Throws RangeError for a name that is none. */
export function settingValues(settings: MonitorSettings, names: readonly string[]): readonly ResultValue[] {
  const values = valuesByName(settings);
  return names.map((name) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no setting ${name}`);
    return value;
  });
}

function valuesByName(settings: MonitorSettings): Readonly<Record<string, string | number>> {
  return {
    van: `${settings.from}-01`,
    tot: `${nextMonth(settings.until)}-01`,
    peildag: settings.day,
    gat: settings.gap,
    terugkeer: settings.returnMonths,
    termijn_wmo: settings.decisionDays.wmo,
    termijn_jeugdwet: settings.decisionDays.jeugdwet,
    wachtnorm: settings.waitingDays,
    lagen: layersText(settings.layers),
    minste_groep: settings.leastGroup,
    termijn_onderzoek: settings.wmoSteps.inquiry,
    termijn_besluit_wmo: settings.wmoSteps.decision,
    termijn_awb: settings.awbDays,
    termijn_gesprek: settings.debtTerms.talk,
    termijn_bedreigend: settings.debtTerms.crisis,
    termijn_schuldbesluit: settings.debtTerms.decision,
    termijn_bezwaar: settings.objectionTerms.bezwaar,
    termijn_klacht: settings.objectionTerms.klacht,
    minimum_antwoorden: settings.minimumAnswers,
  };
}

/** The month after `2026-12` is `2027-01`. */
function nextMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
