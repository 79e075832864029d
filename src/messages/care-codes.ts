import type { CodeList, Codes } from "./code-list.ts";

function both(number: string, codes: Codes): CodeList {
  return { number: { wmo: number, jeugdwet: number }, wmo: codes, jeugdwet: codes };
}

const wmoCategories: Codes = {
  "01": "Hulp bij het huishouden",
  "02": "Begeleiding",
  "03": "Persoonlijke verzorging",
  "04": "Kortdurend verblijf",
  "05": "Woondiensten",
  "06": "Overige ondersteuning gericht op individu of huishouden",
  "07": "Dagbesteding",
  "08": "Vervoerdiensten",
  "09": "Overige groepsgerichte ondersteuning",
  "10": "Overige maatwerkarrangementen",
  "11": "Rolstoelen",
  "12": "Vervoervoorzieningen",
  "13": "Woonvoorzieningen",
  "14": "Overige hulpmiddelen",
  "15": "Beschermd wonen",
  "16": "Opvang",
  "17": "Spoedopvang",
  "18": "Overige beschermd wonen en opvang",
};

const youthCategories: Codes = {
  "31": "Wijk- of buurtteam (2015)",
  "32": "Ambulant op locatie van de aanbieder (2015)",
  "33": "Daghulp op locatie van de aanbieder (2015)",
  "34": "Hulp in het netwerk van de jeugdige (2015)",
  "35": "Pleegzorg (2015)",
  "36": "Gezinsgericht verblijf (2015)",
  "37": "Gesloten plaatsing (2015)",
  "38": "Overig residentieel verblijf (2015)",
  "40": "Persoonlijke verzorging",
  "41": "Dagbehandeling",
  "42": "Vervoerdiensten",
  "43": "Jeugdhulp met verblijf, met behandeling",
  "44": "Jeugdhulp met verblijf, zonder behandeling",
  "45": "Jeugdhulp ambulant",
  "46": "Jeugdhulp crisis",
  "47": "Jeugdreclassering",
  "48": "Jeugdbescherming",
  "49": "Activiteiten in het preventief justitieel kader",
  "50": "Maatwerkarrangementen jeugd",
  "51": "Generalistische basis-ggz",
  "52": "Specialistische ggz",
  "53": "Kindergeneeskunde",
  "54": "Jeugd-ggz",
  "55": "Landelijk ingekochte zorg",
};

const reasonsOfChange: Codes = {
  "01": "Administratieve correctie (vervallen)",
  "02": "Cliënt overleden",
  "03": "Contractwijziging",
  "04": "Herbeoordeling: verlenging",
  "05": "Herbeoordeling: verkorting",
  "06": "Uitstroom naar een ander domein",
  "07": "Verhuizing naar een andere gemeente",
  "08": "Andere leveringsvorm, bijvoorbeeld pgb",
  "09": "Overstap naar een andere aanbieder",
  "10": "Nieuwe bekostiging",
  "11": "Gemeentelijke herindeling",
  "12": "Op verzoek van de aanbieder",
  "13": "Verwijderd",
  "14": "Administratieve correctie",
};

const sharedReasonsOfEnd: Codes = {
  "02": "Overlijden",
  "20": "Tijdelijk beëindigd",
  "36": "Beëindigd door de gemeente",
  "37": "Door een verzoek om wijziging",
  "38": "Overstap naar een andere aanbieder",
  "39": "Uitstroom naar een ander domein",
};

/** Lists about the care itself. Codes: enumerations of iWmo and iJw 3.2; one of the lists says another thing per law. */
export const careCodes = {
  ProductCategorie: {
    number: { wmo: "WMO020", jeugdwet: "JZ020" },
    wmo: wmoCategories,
    jeugdwet: youthCategories,
  },
  Eenheid: both("WJ756", {
    "01": "Minuut",
    "04": "Uur",
    "14": "Etmaal",
    "16": "Dagdeel",
    "82": "Stuks (output)",
    "83": "Euro’s",
    "84": "Stuks (inspanning)",
  }),
  Frequentie: both("WMO757", {
    "1": "Per dag",
    "2": "Per week",
    "4": "Per maand",
    "6": "Totaal binnen de geldigheidsduur",
  }),
  RedenWijziging: {
    number: { wmo: "WMO002", jeugdwet: "JZ002" },
    wmo: reasonsOfChange,
    jeugdwet: reasonsOfChange,
  },
  // Code 31 is a move in the Wmo, and an end as planned in the Jeugdwet.
  RedenBeeindiging: {
    number: { wmo: "WMO588", jeugdwet: "JZ588" },
    wmo: {
      ...sharedReasonsOfEnd,
      "19": "Volgens plan beëindigd",
      "21": "Eenzijdig door de cliënt",
      "22": "Eenzijdig door de aanbieder",
      "23": "Voortijdig, in overeenstemming",
      "31": "Verhuizing naar een andere gemeente",
    },
    jeugdwet: {
      ...sharedReasonsOfEnd,
      "31": "Volgens plan beëindigd",
      "32": "Voortijdig, door de cliënt",
      "33": "Voortijdig, door de aanbieder",
      "34": "Voortijdig, in overleg",
      "35": "Voortijdig, door externe omstandigheden",
    },
  },
  StatusAanlevering: both("COD467", { "1": "Eerste aanlevering", "2": "Gewijzigd", "3": "Verwijderen", "9": "N.v.t." }),
  TypeVerwijzer: both("COD327", {
    "01": "Gemeente",
    "02": "Huisarts",
    "03": "Jeugdarts",
    "04": "Gecertificeerde instelling",
    "05": "Medisch specialist",
    "06": "Zelfverwijzer of geen verwijzer",
    "08": "Rechter, officier van justitie of functionaris van een justitiële inrichting",
  }),
  RedenVerzoek: both("WJ758", { "1": "Verandering in de situatie van de cliënt", "2": "Wijziging van het zorgplan" }),
  VerzoekAntwoord: both("WJ760", { "1": "Afgewezen", "2": "In onderzoek" }),
  RedenAfwijzingVerzoek: both("WJ759", {
    "1": "Geen wijziging maar een nieuwe aanvraag",
    "2": "Past niet binnen het budget",
    "3": "Geen contract",
    "4": "Past niet binnen het contract",
    "5": "Andere gemeente",
    "6": "Stapeling",
    "7": "Afgekeurd op de inhoud van de zorg",
    "8": "Woonplaatsbeginsel",
    "9": "Leeftijdsgrens bereikt",
  }),
  DebetCredit: both("COD043", { C: "Credit", D: "Debet" }),
} as const satisfies Readonly<Record<string, CodeList>>;
