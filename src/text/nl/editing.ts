/** Words for the municipality's own texts: the places where they stand, and writing them in the browser. */
export const editing = {
  "text.place.page": ({ page }: { readonly page: string }) => `Bij de pagina ${page}`,
  "text.place.explanation": "Verklaring van een bevinding",
  "text.state.empty": "nog leeg",
  "text.state.folder": "uit de map van het dossier",
  "text.state.edited": "hier geschreven",
  "text.state.folder-changed": "hier geschreven, de map is intussen anders",
  "text.state.stranded": "past niet meer bij het dossier",
  "ui.texts.title": "Wat zegt de gemeente zelf bij deze cijfers?",
  "ui.texts.lead":
    "Een eigen tekst staat boven een pagina of in een document. Getallen erin volgen de cijfers; de zinnen blijven van u.",
  "ui.texts.read-only": "U kunt deze teksten lezen. Wijzigen doen de makers van het dossier.",
  "ui.texts.edit": ({ title }: { readonly title: string }) => `Wijzig de tekst: ${title}`,
  "ui.texts.write": ({ title }: { readonly title: string }) => `Schrijf een tekst: ${title}`,
  "ui.explain": ({ about }: { readonly about: string }) => `Verklaar: ${about}`,
  "ui.explain.label": "Verklaring",
  "ui.explain.hint":
    "Schrijf in gewone zinnen waarom dit er zo staat. Een lege tekst haalt de verklaring weg. Zet er geen persoonsgegevens in.",
  "ui.texts.label": "Tekst",
  "ui.texts.hint":
    "Zet een getal neer als {figuur:…}, met de verwijzing die bij “Over dit getal” staat. Na een lege regel begint een alinea. Een hekje (#) voor een regel maakt er een kop van, een streepje een opsomming. Zet er geen persoonsgegevens in.",
  "ui.texts.preview": "Voorbeeld",
  "ui.texts.preview.show": "Voorbeeld tonen",
  "ui.texts.save": "Bewaren",
  "ui.texts.saved": "De tekst is bewaard.",
  "ui.texts.cancel": "Annuleren",
  "ui.texts.mistakes": "Dit klopt nog niet",
  "ui.texts.by": ({ author, day }: { readonly author: string; readonly day: string }) => `${author}, ${day}`,
  "ui.texts.folder": "In de map van het dossier staat nu:",
  "ui.texts.folder.removed": "De map heeft deze tekst niet meer.",
  "ui.texts.back": "Terug naar de tekst uit de map",
  "ui.texts.back.done": "De tekst uit de map geldt weer.",
  "ui.texts.history": "Eerdere versies",
  "ui.texts.history.none": "Er zijn geen eerdere versies.",
  "ui.texts.history.version": ({
    version,
    author,
    day,
    withdrawn,
  }: {
    readonly version: number;
    readonly author: string;
    readonly day: string;
    readonly withdrawn: boolean;
  }) => `Versie ${version}, ${author}, ${day}${withdrawn ? ": teruggezet op de map" : ""}`,
  "ui.texts.history.use": ({ version }: { readonly version: number }) => `Neem versie ${version} over in het tekstvak`,
  "ui.texts.newest": "Toon de nieuwste tekst",
  "ui.texts.export": "Dossier als map",
  "ui.texts.export.text":
    "Wat u hier schrijft, bewaart Sluitend naast de map van het dossier. Download het dossier om de teksten, verklaringen en notities weer in de map te zetten.",
  "ui.texts.export.link": "Download het dossier met alles wat hier is geschreven (zip)",
  "ui.figure.reference": "Verwijzing voor een eigen tekst",
};
