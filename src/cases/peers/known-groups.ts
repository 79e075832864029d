import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type SyntheticMunicipality, syntheticMunicipalities } from "../synthetic/municipalities.ts";
import { type PeerGroup, readPeerGroup } from "./peer-group.ts";

const chosen = { chosenOn: "2026-01-15", chosenBy: "de makers van Sluitend" } as const;

/** The groups that the demonstration has: its own municipalities by size, region and centre role. */
function demonstrationGroups(own: SyntheticMunicipality): readonly PeerGroup[] {
  const codesOf = (isIn: (one: SyntheticMunicipality) => boolean): readonly string[] =>
    syntheticMunicipalities.filter(isIn).map(({ code }) => code);
  const isLarge = ({ parameters }: SyntheticMunicipality): boolean => parameters.inhabitants >= 12_500;
  const size = isLarge(own) ? "van 12.500 tot 20.000" : "tot 12.500";
  return [
    {
      ...{ ...chosen, id: "oefen-omvang", title: `verzonnen gemeenten ${size} inwoners`, by: ["omvang"] },
      why: "ongeveer even groot",
      municipalities: codesOf((one) => isLarge(one) === isLarge(own)),
    },
    {
      ...{ ...chosen, id: "oefen-regio", title: `verzonnen gemeenten in ${own.region}`, by: ["regio"] },
      why: "kopen samen zorg in, dus dezelfde prijzen en aanbieders",
      municipalities: codesOf(({ region }) => region === own.region),
    },
    {
      ...{ ...chosen, id: "oefen-rol", title: "verzonnen gemeenten met een centrumfunctie", by: ["centrumfunctie"] },
      why: "hebben beschermd wonen en opvang voor de gemeenten om hen heen",
      municipalities: codesOf(({ role }) => role === "centrum"),
    },
  ];
}

/** The groups that a municipality can be set beside: files in `groepen/` beside the lake, and those of the demonstration for one of its own. */
export async function knownGroups(lake: string, municipality: string): Promise<readonly PeerGroup[]> {
  const folder = join(dirname(lake), "groepen");
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).toSorted();
  const files = await Promise.all(
    names.map(async (name) => readPeerGroup(`groepen/${name}`, await readFile(join(folder, name), "utf8"))),
  );
  const own = syntheticMunicipalities.find(({ code }) => code === municipality);
  return [...files, ...(own === undefined ? [] : demonstrationGroups(own))];
}
