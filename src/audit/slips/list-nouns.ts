import type { Citation } from "../../policy/citation.ts";
import type { ListNoun, SlipGround } from "./dossier-slip.ts";

/** Something that a text can count: an item of a list of the dossier, with its number and the lines that name it. */
export interface ListItem {
  readonly id: string;
  readonly number?: string | undefined;
  readonly lines: readonly Citation[];
  /** The groups that it is part of: a status, a theme, a scenario. */
  readonly groups: readonly string[];
}

/** The Dutch words for the lists of a dossier, singular and plural. */
export const listNouns: Readonly<Record<ListNoun, readonly [one: string, many: string]>> = {
  measures: ["maatregel", "maatregelen"],
  projects: ["project", "projecten"],
  scenarios: ["scenario", "scenario’s"],
  pilots: ["pilot", "pilots"],
  themes: ["thema", "thema’s"],
  recommendations: ["aanbeveling", "aanbevelingen"],
  principles: ["uitgangspunt", "uitgangspunten"],
  tracks: ["spoor", "sporen"],
};

const nouns = Object.keys(listNouns) as readonly ListNoun[];

/** Which list a word counts; undefined for a word that is none of ours. */
export function nounOf(word: string): ListNoun | undefined {
  const plain = word.toLowerCase().replaceAll("'", "’");
  return nouns.find((noun) => listNouns[noun].includes(plain));
}

interface Cited {
  readonly id: string;
  readonly number?: string;
  readonly lines: Citation;
  readonly also?: readonly Citation[];
}

function item({ id, number, lines, also = [] }: Cited, groups: readonly (string | undefined)[]): ListItem {
  return { id, number, lines: [lines, ...also], groups: groups.filter((group) => group !== undefined) };
}

/** The list that a noun counts. */
export function listOfNoun(noun: ListNoun, ground: SlipGround): readonly ListItem[] {
  switch (noun) {
    case "measures":
      return ground.measures.map((measure) =>
        item(measure, [
          measure.domain,
          measure.law,
          measure.kind,
          measure.partOf,
          ...ground.scenarios.flatMap((scenario) =>
            scenario.type === "package" && scenario.measures.some((one) => one.measure === measure.id)
              ? [scenario.id]
              : [],
          ),
        ]),
      );
    case "projects":
      return ground.projects.map((project) => item(project, [project.theme, project.progress, project.change]));
    case "scenarios":
      return ground.scenarios.map((scenario) => item(scenario, [scenario.type]));
    case "pilots":
      return ground.pilots.map((pilot) =>
        item(pilot, [pilot.progress, pilot.theme, pilot.part, pilot.embedding?.state]),
      );
    case "themes":
      return ground.themes.map((theme) => item(theme, []));
    case "recommendations":
      return ground.recommendations.map((one) => item(one, [one.by]));
    case "principles":
      return ground.goals.filter(({ type }) => type === "principle").map((goal) => item(goal, [goal.law, goal.parent]));
    case "tracks":
      return ground.goals.filter(({ type }) => type === "track").map((goal) => item(goal, [goal.law, goal.parent]));
  }
}
