/** A part of the template: running text, numbered steps, or a table with its head. */
export type DpiaBlock =
  | { readonly text: string }
  | { readonly steps: readonly string[] }
  | { readonly head: readonly [string, ...string[]]; readonly rows: readonly (readonly [string, ...string[]])[] };

/** A chapter of the template. */
export interface DpiaChapter {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly DpiaBlock[];
}

/**
 * The template of a data protection impact assessment (AVG, article 35), filled in with what Sluitend does. What stands between square brackets is
 * for the municipality. The assessment is a Dutch document of a Dutch municipality, so that there is no other language.
 */
export const dpiaTemplate: {
  readonly title: string;
  readonly lead: string;
  readonly chapters: readonly DpiaChapter[];
} = {
  title: "DPIA: een sjabloon",
  lead: "Een gegevensbeschermingseffectbeoordeling (AVG, artikel 35) is aan de gemeente. Dit sjabloon is ingevuld met wat Sluitend echt doet; wat u zelf moet invullen, staat tussen vierkante haken. Leg het verwerkingsregister erbij: daarin staat welke velden van welke bron in uw lake staan.",
  chapters: [
    {
      id: "waarom",
      title: "Wat en waarom",
      blocks: [
        {
          head: ["onderwerp", "invulling"],
          rows: [
            ["naam van de verwerking", "Monitor en prognose sociaal domein met Sluitend"],
            ["verwerkingsverantwoordelijke", "[het college van burgemeester en wethouders van …]"],
            ["functionaris gegevensbescherming", "[naam, en datum van het advies]"],
            ["verwerker", "[geen, of wie de server beheert; sluit dan een verwerkersovereenkomst]"],
            [
              "doel",
              "Weten wat het sociaal domein kost en gaat kosten, voor wie en waar, en daarover verantwoorden. Niet: beslissen over een persoon.",
            ],
            [
              "grondslag",
              "[AVG, artikel 6, lid 1, onder e; Wmo 2015, artikel 5.1.1; Jeugdwet, artikel 7.4.0; Participatiewet, artikel …]",
            ],
            [
              "bijzondere gegevens",
              "Een productcode of -categorie zegt indirect iets over gezondheid. Productcategorie 47 (jeugdreclassering) is een strafrechtelijk gegeven en blijft buiten, tenzij u haar aanzet. Van wat buiten bleef, blijft een kenmerk achter (pseudoniem, zonder cliënt en zonder nummer), zodat ook wat er later of eerder bij hoort niet te zien is.",
            ],
            [
              "betrokkenen",
              "Inwoners met hulp of een uitkering; met het bestand inwoners: alle inwoners. Ook kinderen.",
            ],
            [
              "profilering, besluiten door een computer",
              "Nee. Er is geen score en geen voorspelling van een persoon. Prognoses gaan over groepen en euro's.",
            ],
          ],
        },
      ],
    },
    {
      id: "gegevens",
      title: "Welke gegevens, en hoe zij gaan",
      blocks: [
        {
          steps: [
            "De deur. Berichten (iWmo, iJw) en tabellen worden gelezen op uw eigen apparaat of server. Van een burgerservicenummer wordt meteen een pseudoniem gemaakt (HMAC-SHA-256, eigen sleutel per gemeente). Namen, adressen, telefoonnummers, rekeningnummers, diagnosen, juridische status en open teksten komen niet verder. Van een geboortedatum blijft de maand.",
            "Het adres maakt bij inwoners het huishouden (een pseudoniem) en de buurt, en is daarna weg.",
            "Het lake bewaart rijen met het pseudoniem, het product, de aanbieder, perioden en bedragen. Een pseudoniem is nog steeds een persoonsgegeven: wie de sleutel heeft, kan een bekende inwoner terugvinden.",
            "De sleutel staat buiten het lake en is alleen leesbaar voor de eigenaar van het bestand. [Wie beheert hem, waar staat de reservekopie, wanneer is hij voor het laatst gecontroleerd?]",
            "Vragen aan het lake kunnen alleen lezen, alleen de gevraagde gemeenten en stand.",
            "Cijfers voor raad, partners en publiek gaan langs de afscherming. Medewerkers met de juiste rol zien ware aantallen.",
            "Bronbestanden blijven waar u ze neerzette. Sluitend wist ze niet. [Wie haalt ze op, waar staan ze, wanneer worden ze gewist?]",
          ],
        },
        {
          text: "Er gaat niets naar buiten. Alleen sluitend statline maakt verbinding, met het CBS, en stuurt daarbij het nummer van een tabel en een filter, en niets over inwoners.",
        },
      ],
    },
    {
      id: "noodzaak",
      title: "Noodzaak en evenredigheid",
      blocks: [
        {
          head: ["vraag", "antwoord"],
          rows: [
            [
              "kan het met minder?",
              "Zonder het bestand inwoners zijn er geen cijfers naar buurt en huishouden, en verder werkt alles. Lees alleen de bronnen in die u gebruikt; laat in de mapping weg wat u niet nodig heeft.",
            ],
            [
              "kan het zonder personen?",
              "Nee: unieke cliënten, instroom, duur en terugkeer zijn alleen per persoon te tellen. Totalen per product kunnen wel zonder.",
            ],
            [
              "koppelen van wetten per huishouden",
              "Staat uit, tot doel, grondslag, besluitnemer en einddatum zijn vastgelegd. [Vastgelegd op …, of: niet.]",
            ],
            [
              "koppelen van wetten per persoon",
              "Kan met het pseudoniem. [Welke cijfers doen dat, en op welke grondslag?]",
            ],
            [
              "bewaartermijn",
              "[Termijn per bron, met de bron van de termijn: zie uw bestand met bewaartermijnen.] sluitend retention wist, met een logboek.",
            ],
            [
              "rechten van betrokkenen",
              "Inzage en verwijdering lopen via de bronsystemen. In het lake is een persoon alleen te vinden met de sleutel. [Werkwijze.]",
            ],
            ["informeren van inwoners", "[Waar staat dit in uw privacyverklaring?]"],
          ],
        },
      ],
    },
    {
      id: "risicos",
      title: "Risico's en maatregelen",
      blocks: [
        {
          head: ["risico", "maatregel van Sluitend", "wat u doet"],
          rows: [
            [
              "iemand met de sleutel zoekt een inwoner op",
              "sleutel buiten het lake, niet in een kopie daarvan",
              "[beperk wie bij de map met sleutels kan]",
            ],
            [
              "een klein aantal verraadt een persoon",
              "afscherming met een aanvaller in de toetsen, ook over opeenvolgende publicaties",
              "[drempel; wie mag ware aantallen zien]",
            ],
            [
              "gebruik voor een ander doel",
              "koppelen per huishouden geweigerd zonder vastlegging",
              "[wie toetst nieuwe vragen?]",
            ],
            [
              "te lang bewaren",
              "wissen in één stap, ook bij een stroomstoring heel of niet; logboek",
              "[plan de opdracht; wis ook reservekopieën en bronbestanden]",
            ],
            [
              "gegevens lekken door een foutmelding of logboek",
              "meldingen herhalen nooit een waarde uit een bestand over personen, alleen haar vorm; een toets zoekt elke byte na",
              "zet geen namen in de naam van een bestand: die naam wordt wel getoond en bewaard",
            ],
            [
              "gegevens van een andere gemeente",
              "de gemeente is de eerste sleutel van elke rij; een eigen pseudoniem per gemeente",
              "[rechten per gemeente]",
            ],
            [
              "tijdelijke bestanden",
              "in de map van het lake, met alleen pseudoniemen; een levering die afbrak, wordt door de volgende opgeruimd",
              "[versleutel de schijf; na een stroomstoring mag de map temporary van het lake weg]",
            ],
            [
              "verlies van de sleutel",
              "Sluitend weigert verder te lezen met een andere",
              "[reservekopie, apart bewaard]",
            ],
            [
              "onjuiste cijfers",
              "herkomst tot op de regel; controle van berichten; een vervallen stand wordt gezegd en niet geraden",
              "[wie beoordeelt afwijkingen?]",
            ],
          ],
        },
      ],
    },
    {
      id: "oordeel",
      title: "Oordeel",
      blocks: [
        {
          head: ["onderwerp", "invulling"],
          rows: [
            ["restrisico", "[laag, midden, hoog; waarom]"],
            ["advies van de functionaris gegevensbescherming", "[datum, advies, wat ermee gedaan is]"],
            ["besluit", "[wie, wanneer]"],
            ["herzien uiterlijk", "[datum; in elk geval bij een nieuwe bron of een nieuw doel]"],
          ],
        },
      ],
    },
  ],
};
