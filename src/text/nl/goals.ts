import { counted, ofThe } from "../counted.ts";

type Words<K extends string> = { readonly [P in K]: string };

const goals = {
  "goals.title": "Halen wij onze doelen, snel genoeg, en hoe weten wij dat?",
  "goals.lead": ({
    goals,
    others,
    judged,
    paced,
  }: {
    readonly goals: number;
    readonly others: number;
    readonly judged: number;
    readonly paced: number;
  }) =>
    `Van ${ofThe(goals, "doel", "doelen")}${others === 0 ? "" : ` ${goals === 1 ? "dat" : "die"} te bereiken ${goals === 1 ? "is" : "zijn"},`} ${judged === 1 ? "heeft er één" : `hebben er ${judged === 0 ? "geen" : judged}`} een oordeel; het tempo is ${paced === 0 ? "bij geen enkel doel" : `bij ${paced}`} te beoordelen.`,
  "goals.tree.heading": "De doelen in hun verband",
  "goals.chart.name": ({
    goals,
    others,
    indicators,
  }: {
    readonly goals: number;
    readonly others: number;
    readonly indicators: number;
  }) =>
    `${counted(goals, "doel", "doelen")} ${others === 0 ? "" : `en ${counted(others, "uitgangspunt, voorwaarde of werkwijze", "uitgangspunten, voorwaarden en werkwijzen")} `}met ${counted(indicators, "indicator", "indicatoren")}`,
  "goals.chart.sentence": ({ goals, bare }: { readonly goals: number; readonly bare: number }) =>
    bare === 0
      ? "Elk doel heeft een indicator."
      : goals === 1
        ? "Het doel heeft geen eigen indicator."
        : `Van de ${goals} doelen ${bare === 1 ? "heeft er één" : `hebben er ${bare}`} geen eigen indicator.`,
  "goals.chart.unit": "van doel naar indicator; de richting alleen waar die te beoordelen is",
  "goals.tree.caption": "Doelen, met wat de bron erbij geeft",
  "goals.row": "Doel",
  "goals.column.type": "Soort",
  "goals.column.term": "Termijn",
  "goals.column.owner": "Wie",
  "goals.column.judgement": "Bereikt, volgens",
  "goals.judged": ({ judge, word }: Words<"judge" | "word">) => `${judge}: ${word}`,
  "goals.judgements.heading": "Oordelen naast elkaar",
  "goals.judgements.none": "Geen oordelen, want de bron geeft er geen over haar doelen.",
  "goals.judgements.opposed": ({ count }: { readonly count: number }) =>
    count === 0
      ? "Waar twee oordelaars over hetzelfde spreken, zeggen zij hetzelfde."
      : count === 1
        ? "Over één onderwerp oordelen zij verschillend. Beide oordelen staan hieronder."
        : `Over ${count} onderwerpen oordelen zij verschillend. Alle oordelen staan hieronder.`,
  "goals.judgements.caption": "Is het bereikt? Wie zegt wat",
  "goals.judgements.row": "Waarover",
  "goals.judgements.others": "Anderen",
  "goals.judgements.difference": "Verschil",
  "goals.judgements.differ": "oordelen verschillend",
  "goals.judgement.reached": ({ word }: Words<"word">) => `Bereikt: ${word}.`,
  "goals.judgement.enough": ({ word }: Words<"word">) => ` Genoeg: ${word}.`,
  "goals.judgement.fast-enough": ({ word }: Words<"word">) => ` Snel genoeg: ${word}.`,
  "goals.judgement.text": ({ text, lines }: Words<"text" | "lines">) => ` ${text} (${lines})`,
  "goals.judgement.grounds": "Waarop dit steunt",
  "goals.signals.heading": "Signalen voor en tegen",
  "goals.signals.none": "Geen signalen, want de bron noemt er geen bij haar doelen.",
  "goals.signals.count": ({ pro, contra }: { readonly pro: number; readonly contra: number }) =>
    `${pro} voor, ${contra} tegen`,
  "goals.signal.for": "Voor",
  "goals.signal.against": "Tegen",
  "goals.signal.influence": " De gemeente heeft hier weinig of geen invloed op.",
  "goals.voices.heading": "Een stem naast de cijfers",
  "goals.voices.about": ({ about }: Words<"about">) => `Hoort bij: ${about}${/[.!?]$/u.test(about) ? "" : "."}`,
  "goals.voices.source": ({ who, lines }: Words<"who" | "lines">) => `${who}, ${lines}`,
  "goals.voices.numbers": "Cijfers erbij: ",
  "goals.measure.heading": "Wat er te meten is, en wat niet te beoordelen is",
  "goals.measure.caption": "Wat een doel nodig heeft om te volgen",
  "goals.measure.yes": "ja",
  "goals.measure.no": "ontbreekt",
  "goals.horizon": ({ title, from }: Words<"title" | "from">) =>
    `${title}: over het effect is nog geen oordeel mogelijk, want dat mag pas in ${from} worden verwacht.`,
  "goals.horizon.passed": ({ title, from }: Words<"title" | "from">) =>
    `${title}: effect mag sinds ${from} worden verwacht.`,
  "goals.indicators.heading": "Indicatoren",
  "goals.indicators.none": "Geen indicatoren, want de bron noemt er geen.",
  "goals.indicators.gaps": ({
    all,
    baseline,
    target,
  }: {
    readonly all: number;
    readonly baseline: number;
    readonly target: number;
  }) =>
    `Van ${ofThe(all, "indicator", "indicatoren")} ${baseline === 1 ? "heeft er één" : `hebben er ${baseline === 0 ? "geen" : baseline}`} een nulmeting en ${target === 1 ? "één" : target === 0 ? "geen" : target} een streefwaarde.`,
  "goals.indicator.goals": "Hoort bij",
  "goals.indicator.figures": "Gemeten",
  "goals.indicator.baseline": "Nulmeting",
  "goals.indicator.target": "Streefwaarde",
  "goals.indicator.term": "Termijn",
  "goals.indicator.pace": "Tempo",
  "goals.indicator.source": "Gemeten door",
  "goals.indicator.note": "Opmerking",
  "goals.indicator.none": "Geen cijfer, want de bron noemt er geen.",
  "goals.pace.reached": "De streefwaarde is bereikt.",
  "goals.pace.fast-enough": "Snel genoeg om de streefwaarde op tijd te halen.",
  "goals.pace.too-slow": "Te langzaam om de streefwaarde op tijd te halen.",
  "goals.pace.cannot-tell": ({ reasons }: Words<"reasons">) => `Niet te beoordelen, want ${reasons}.`,
  "goals.pace.gap.no-target": "er is geen streefwaarde",
  "goals.pace.gap.no-term": "er is geen termijn",
  "goals.pace.gap.few-points": "er zijn minder dan drie metingen",
  "goals.pace.gap.no-direction": "de bron zegt niet of meer of minder beter is",
  "goals.cost.heading": "Wat meten kost",
  "goals.cost.none": "Geen bedrag, want de bron noemt niet wat meten kost.",
  "goals.trends.heading": "Ontwikkelingen van buiten, met hun effect per doel",
  "goals.trends.caption": "Gevolgen van ontwikkelingen, per doel",
  "goals.trends.row": "Ontwikkeling en gevolg",
  "goals.trends.cost": "Kosten",
  "goals.trends.policy": "Beleid nodig",
  "goals.trends.note": "Meer en minder zijn zoals de bron ze drukt, met + en −.",
  "goals.trends.plain": "Ontwikkelingen waarbij de bron geen effect per doel noemt",
};

const words = {
  "goal-type.ambition": "ambitie",
  "goal-type.principle": "uitgangspunt",
  "goal-type.goal": "doel",
  "goal-type.sub-goal": "subdoel",
  "goal-type.boundary-condition": "randvoorwaarde",
  "goal-type.strategy": "werkwijze",
  "goal-type.track": "spoor",
  "goal-type.result": "resultaat",
  "goal-gap.indicator": "indicator",
  "goal-gap.effect-indicator": "effectindicator",
  "goal-gap.baseline": "nulmeting",
  "goal-gap.target": "streefwaarde",
  "goal-gap.term": "termijn",
  "goal-gap.owner": "eigenaar",
  "verdict.yes": "ja",
  "verdict.largely": "grotendeels",
  "verdict.partly": "deels",
  "verdict.no": "nee",
  "verdict.unknown": "niet te zeggen",
  "indicator-type.input": "wat erin gaat",
  "indicator-type.throughput": "hoe het loopt",
  "indicator-type.output": "wat eruit komt",
  "indicator-type.effect": "effect",
  "indicator-type.unknown": "soort onbekend",
  "indicator-status.measured": "gemeten",
  "indicator-status.in-words": "alleen in woorden",
  "indicator-status.not-measured": "niet gemeten",
  "indicator-status.not-yet-available": "nog niet bekend",
  "indicator-status.planned": "meting gepland",
  "trend-effect.up": "meer",
  "trend-effect.down": "minder",
  "trend-effect.perhaps-up": "misschien meer",
  "trend-effect.perhaps-down": "misschien minder",
  "trend-effect.unknown": "onbekend",
};

/** The page about goals: the tree, judgements, signals, voices, indicators and what cannot be judged. */
export const goalTexts = { ...goals, ...words };
