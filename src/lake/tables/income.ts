import { column, defineTable, optional } from "../table.ts";

const maand = column.month("maand waarover het gaat");
const client = column.text("pseudoniem van de persoon", "CLIENT.CODE");
const huishouden = optional.text("pseudoniem van het huishouden");

/** Benefits, a row a benefit and month, after the monthly file for CBS (BUS). Benefits and persons are counted apart. */
export const inkomensvoorziening = defineTable({
  name: "inkomensvoorziening",
  about: "Uitkeringen per maand, naar het maandbestand voor het CBS (BUS)",
  ggm: "INKOMENSVOORZIENING",
  columns: {
    maand,
    uitkering: column.text("nummer van de uitkering, nooit een BSN", "INKOMENSVOORZIENING.CODE"),
    client,
    partner: optional.text("pseudoniem van de partner", "CLIENT.CODE"),
    regeling: column.text("bijvoorbeeld PW, IOAW, IOAZ, Bbz", "INKOMENSVOORZIENING.GROEP"),
    leefvorm: optional.text("code van de bron"),
    ingangsdatum: column.date("eerste dag van de uitkering", "INKOMENSVOORZIENING.INGANGSDATUM"),
    einddatum: optional.date("laatste dag van de uitkering", "INKOMENSVOORZIENING.EINDDATUM"),
    redeninstroom: optional.text("code van de bron", "REDENINSTROOM.REDENINSTROOMCODE"),
    redenuitstroom: optional.text("code van de bron", "REDENUITSTROOM.REDENUITSTROOMCODE"),
    norm: optional.money("norm van de maand"),
    korting: optional.money("ingehouden wegens inkomsten"),
    bedrag: column.money("uitgekeerd over de maand", "INKOMENSVOORZIENING.BEDRAG"),
  },
  key: ["maand", "uitkering"],
  ends: { column: "maand" },
});

/** Help to find work, a row a provision, after the half-yearly file for CBS (SRG). Its newest state leads. */
export const reintegratie = defineTable({
  name: "reintegratie",
  about: "Voorzieningen op weg naar werk, naar het bestand voor het CBS (SRG)",
  columns: {
    voorziening: column.text("nummer van de voorziening"),
    client,
    soort: column.text("soort voorziening, bijvoorbeeld loonkostensubsidie, beschut werk, training"),
    leverancier: optional.text("wie haar uitvoert, als code; leeg bij de gemeente zelf"),
    datumstart: column.date("eerste dag"),
    datumeinde: optional.date("laatste dag; leeg zolang zij loopt"),
    redeneinde: optional.text("werk, voltooid, uitval of anders"),
  },
  key: ["voorziening"],
  ends: { column: "datumeinde", isOpen: true },
});

/** Special assistance. */
export const bijzondereBijstand = defineTable({
  name: "bijzondere_bijstand",
  about: "Toekenningen van bijzondere bijstand",
  columns: {
    toekenning: column.text("nummer van de toekenning"),
    client,
    huishouden,
    kostensoort: column.text("soort kosten"),
    vorm: optional.text("om niet of lening"),
    datumaanvraag: optional.date("dag van de aanvraag"),
    datumtoekenning: column.date("dag van het besluit"),
    bedrag: column.money("toegekend bedrag"),
  },
  key: ["toekenning"],
});

/** Municipal poverty schemes. */
export const minimaregeling = defineTable({
  name: "minimaregeling",
  about: "Gebruik van minimaregelingen",
  columns: {
    gebruik: column.text("nummer van het gebruik"),
    regeling: column.text("bijvoorbeeld meedoenregeling, collectieve zorgverzekering"),
    client,
    huishouden,
    jaar: column.integer("jaar van gebruik"),
    datumtoekenning: optional.date("dag van het besluit"),
    bedrag: optional.money("toegekend bedrag"),
  },
  key: ["gebruik"],
});

/** How many people a scheme is meant for, as somebody else estimated it: without it nothing can be said of non-use. */
export const doelgroep = defineTable({
  name: "doelgroep",
  about: "Schattingen van buiten van hoeveel personen een regeling bedoeld is voor",
  columns: {
    jaar: column.integer("jaar waarover de schatting gaat"),
    regeling: column.text("regeling, geschreven zoals bij minimaregelingen; bijzondere bijstand heet zo"),
    bron: column.text("wie het schatte, bijvoorbeeld een landelijke tabel of een onderzoek"),
    brondatum: column.date("dag van die schatting"),
    personen: column.integer("geschat aantal personen in de doelgroep"),
  },
  key: ["jaar", "regeling", "bron"],
});

/** Debt help: a row a trajectory, its newest state leads. */
export const schuldhulptraject = defineTable({
  name: "schuldhulptraject",
  about: "Trajecten van schuldhulp",
  ggm: "SCHULDHULPTRAJECT",
  columns: {
    traject: column.text("nummer van het traject"),
    client,
    datumaanmelding: column.date("dag van de aanmelding", "AANMELDING.STARTDATUM"),
    bedreigend: optional.boolean("bedreigende situatie: eerste gesprek binnen drie werkdagen"),
    datumgesprek: optional.date("dag van het eerste gesprek", "INTAKE.STARTDATUM"),
    datumbesluit: optional.date("dag van het besluit", "SCHULDHULPTRAJECT.TOEKENNINGSDATUM"),
    datumstart: optional.date("eerste dag van het traject", "SCHULDHULPTRAJECT.STARTDATUM"),
    datumeinde: optional.date("laatste dag van het traject", "SCHULDHULPTRAJECT.EINDDATUM"),
    soort: optional.text("soort oplossing", "OPLOSSING.SOORT"),
    redenuitstroom: optional.text("reden van einde: geslaagd, uitval of anders", "UITSTROOM.REDEN"),
    schuldbedrag: optional.money("schuld bij aanvang", "SCHULDHULPTRAJECT.TOTAALSCHULDBEDRAGBIJAANVANGSCHULD"),
  },
  key: ["traject"],
  ends: { column: "datumeinde", isOpen: true },
});
