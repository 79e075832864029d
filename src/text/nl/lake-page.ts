/** What the pages of a municipality share: choosing, and seeing protected or true numbers. */
export const lakePage = {
  "ui.lake.choose": "Kies wat u wilt zien",
  "ui.lake.find": "Zoek op een deel van de naam",
  "ui.lake.find.none": "Geen naam met deze woorden.",
  "ui.lake.find.count": ({ count }: { readonly count: number }) =>
    count === 1 ? "1 mogelijkheid" : `${count} mogelijkheden`,
  "ui.lake.seeing": "Hoe u de cijfers ziet",
  "ui.lake.protected": "U ziet afgeschermde cijfers: kleine aantallen staan er niet bij.",
  "ui.lake.ask":
    "Wilt u voor uw werk ware aantallen zien? Zeg dan waarvoor. Dat komt in het logboek, met uw naam, en geldt acht uur.",
  "ui.lake.purpose": "Waarvoor hebt u ware aantallen nodig?",
  "ui.lake.state": "Ware aantallen tonen",
  "ui.lake.true": ({ purpose }: { readonly purpose: string }) =>
    `U ziet ware aantallen, voor: ${purpose}. Deel ze niet met wie ze niet mag zien.`,
  "ui.lake.end": "Weer afgeschermde cijfers tonen",
  "ui.lake.purpose.empty": "Schrijf op waarvoor u de aantallen nodig hebt.",
  "lake-figure.as-named": "Wat het getal telt, staat bij het getal op de pagina.",
  "lake-figure.made": ({ model, snapshot }: { readonly model: string; readonly snapshot: string }) =>
    `Gemaakt met model ${model} uit stand ${snapshot} van de gegevens.`,
  "tie-out.page.title": "Sluit wat wij toewezen aan op wat wij boekten?",
  "tie-out.page.lead": ({ products }: { readonly products: number }) =>
    products === 1
      ? "Van één product volgen wij elke euro van toewijzing tot boeking."
      : `Van ${products} producten volgen wij elke euro van toewijzing tot boeking.`,
  "tie-out.page.text":
    "Elk verschil tussen twee stappen heeft een soort. Wat geen soort heeft, heet onverklaard. Alles telt op, tot op de cent.",
  "tie-out.page.steps": "Van toegewezen naar geboekt",
};
