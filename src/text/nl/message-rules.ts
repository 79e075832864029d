/** The list of rules: which are checked, and why others are not. */
export const messageRules = {
  "rule.page": ({ count }: { count: number }) => `# Regels van iWmo en iJw 3.2

Wat \`sluitend import istandaarden\` van een levering controleert, en wat niet. Deze lijst maakt de opdracht zelf, met
\`--rules\`. Van de regels die zijn *gecontroleerd* heeft elke een voorbeeld dat haar houdt en een dat haar breekt, in de
tests: ${count} in totaal. Een regel per bericht weigert de regel of het bericht; een regel over berichten heen geeft een
opmerking, want het bericht dat ontbreekt kan in een andere levering zitten.

TR069, TR318, TR323 en TR338 gaan over wat ontbreekt. Wie berichten in een lake laadt, krijgt ze pas te horen als de levering
geladen is, over alles wat er dan in de lake zit: wat met een eerdere levering kwam, ontbreekt niet.

Bron: condities, constraints, bedrijfsregels, technische regels en invulinstructies van release 3.2, in eigen woorden.
`,
  "rule.head": "| regel | wat er mis is als zij niet geldt | controle |",
  "rule.checked": "gecontroleerd",
  "rule.checked-as": ({ rule }: { rule: string }) => `gecontroleerd als ${rule}`,
  "rule.checked-file": "gecontroleerd bij het lezen van het bestand",
  "rule.unchecked": ({ reason }: { reason: string }) => `niet te controleren, want: ${reason}`,
  "rule.OP179": "Het bestand is groter dan 25 MB",
  "rule.OP192": "Het bestand is geen XML in UTF-8 zonder byte order mark, of heet anders dan .xml",
  "rule.unchecked.IV075": "Gemeenten mogen eigen productcodes afspreken; alleen het contract zegt welke gelden.",
  "rule.unchecked.IV079": "Afgeronde uren zeggen niet hoeveel minuten eronder liggen.",
  "rule.unchecked.OP039": "Het is een toestemming: persoonsgegevens mogen per ketenpartij verschillen.",
  "rule.unchecked.OP043": "Daarvoor zijn de pgb’s nodig, en die staan niet in berichten.",
  "rule.unchecked.OP087":
    "Een toewijzing die in een later bericht ontbreekt, kan in een bericht staan dat wij niet kregen.",
  "rule.unchecked.OP274":
    "Een antwoord dat er niet is, kan nog komen of in een andere levering staan; als doorlooptijd hoort dit bij de monitor.",
  "rule.unchecked.OP346":
    "Een antwoord dat er niet is, kan nog komen of in een andere levering staan; als doorlooptijd hoort dit bij de monitor.",
  "rule.unchecked.OP364": "De regel verbiedt een controle: een declaratie zonder start of stop telt gewoon mee.",
};
