import { counted } from "../counted.ts";

/** What is said of terms, deletions and households. */
export const privacy = {
  "cli.usage.retention": `Gebruik: sluitend retention <termijnen.yaml> --lake MAP --by WIE [--apply] [--json]
         sluitend retention --log --lake MAP [--gemeente CODE] [--json]

Wist uit het lake wat langer bewaard is dan mag. De termijnen staan in een bestand van uw gemeente: per bron en wet, met
doel en met de wet of het besluit waaruit de termijn volgt. Sluitend kent zelf geen termijnen. Zonder --apply wordt er
alleen verteld wat er gewist zou worden.

Wat de bron nog steeds noemt of wat nog loopt, blijft. Het wissen gebeurt helemaal of helemaal niet. In het lake blijft een
logboek: wat, hoeveel, waarom, wanneer en door wie, zonder gegevens van personen. Een vraag naar hoe het er voor die tijd
voor stond, krijgt daarna het antwoord vervallen.

  --lake MAP       map van het lake
  --by WIE         wie het wissen opdraagt; komt in het logboek
  --apply          wist echt; dit is niet terug te draaien
  --log            laat het logboek zien
  --gemeente CODE  alleen het logboek van deze gemeente
  --json           schrijft het antwoord als JSON
`,
  "cli.usage.privacy": `Gebruik: sluitend privacy huishoudens --lake MAP --gemeente CODE [--json]
         sluitend privacy huishoudens --lake MAP --gemeente CODE --by WIE --purpose DOEL --basis GRONDSLAG --until DAG
         sluitend privacy huishoudens --lake MAP --gemeente CODE --by WIE --withdraw

Wetten koppelen per huishouden staat uit, tot de gemeente vastlegt met welk doel dat gebeurt, op welke grondslag, wie dat
besliste en tot wanneer. Tot dan wordt een vraag die tabellen per huishouden koppelt geweigerd. Eerdere vastleggingen blijven staan.

  --lake MAP         map van het lake
  --gemeente CODE    CBS-code van de gemeente, vier cijfers
  --by WIE           wie het besliste
  --purpose DOEL     waarvoor er wordt gekoppeld
  --basis GRONDSLAG  de wet, verordening of het besluit waarop dat rust
  --from DAG         eerste dag; zonder deze optie vandaag
  --until DAG        laatste dag
  --withdraw         trekt de vastlegging in
  --json             schrijft het antwoord als JSON
Uitkomst: 0 er mag worden gekoppeld, 1 er mag niet worden gekoppeld.
`,
  "retention.none": "Er is niets waarvan de termijn om is.",
  "retention.would": ({ rows }: { readonly rows: number }) =>
    `De termijn is om van ${counted(rows, "rij", "rijen")}. Er is niets gewist; met --apply gebeurt dat.`,
  "retention.done": ({ rows }: { readonly rows: number }) => `${counted(rows, "rij", "rijen")} gewist.`,
  "retention.mistakes.would": ({ mistakes }: { readonly mistakes: number }) =>
    `De termijn is om van de meldingen bij ${counted(mistakes, "levering", "leveringen")}.`,
  "retention.mistakes.done": ({ mistakes }: { readonly mistakes: number }) =>
    `De meldingen bij ${counted(mistakes, "levering", "leveringen")} zijn gewist.`,
  "retention.line": ({
    source,
    table,
    law,
    until,
    rows,
    basis,
  }: {
    readonly source: string;
    readonly table: string;
    readonly law: string;
    readonly until: string;
    readonly rows: number;
    readonly basis: string;
  }) =>
    `${source}${law === "" ? "" : `, ${law}`}: ${table}, tot en met ${until}, ${counted(rows, "rij", "rijen")} (${basis})`,
  "retention.logged": ({ day, by, line }: { readonly day: string; readonly by: string; readonly line: string }) =>
    `${day}, ${by}: ${line}`,
  "retention.log.empty": "Er is nog niets gewist.",
  "households.allowed": ({ gemeente, until }: { readonly gemeente: string; readonly until: string }) =>
    `Wetten mogen in gemeente ${gemeente} per huishouden worden gekoppeld, tot en met ${until}.`,
  "households.refused": ({ gemeente, reason }: { readonly gemeente: string; readonly reason: string }) =>
    `Wetten koppelen per huishouden staat uit in gemeente ${gemeente}: ${reason}.`,
  "households.not-recorded": "er is niets vastgelegd",
  "households.not-yet": "de vastlegging geldt nog niet",
  "households.ended": "de vastlegging is verlopen",
  "households.withdrawn": "de vastlegging is ingetrokken",
  "households.record": ({
    day,
    by,
    purpose,
    basis,
    from,
    until,
  }: {
    readonly day: string;
    readonly by: string;
    readonly purpose: string;
    readonly basis: string;
    readonly from: string;
    readonly until: string;
  }) => `${day}, ${by}: ${purpose} (${basis}), van ${from} tot en met ${until}`,
  "households.record.withdrawn": ({ day, by }: { readonly day: string; readonly by: string }) =>
    `${day}, ${by}: ingetrokken`,
};
