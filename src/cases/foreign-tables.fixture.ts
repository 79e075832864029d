/** A bestuursrapportage as a municipality exports it: titles on top, V and N beside the balance, notes below. */
export const berap = `Tabel 3: Bestuursrapportage 2019 gemeente Zandwoude;;;;;
(x € 1.000);;;;;
;;;;;
Product;Begroting;Werkelijk;Saldo;V/N;Toelichting
Wmo;;;;;
Begeleiding 1);1.250;1.310;60;N;Meer cliënten dan geraamd
Hulp bij het huishouden;980;955;25;V;
Vervoer*;PM;n.v.t.;-;;Nog niet bekend
;;;;;
Jeugd;;;;;
Ambulant;2.100;2.245;145;N;
Totaal;4.330;4.510;180;N;

* Het vervoer loopt via de regio.
1) Inclusief persoonsgebonden budget
Bron: administratie Zandwoude
`;

/** Two rows of header, the upper one grouping years, each over as many columns. */
export const twoHeaders = `Zandwoude;Begroting;;Rekening;
Product;2018;2019;2018;2019
Wmo;1,2;1,3;1,25;1,4
Jeugd;0,5;0,75;0,6;0,7
Totaal;1,7;2,05;1,85;2,1
`;

/** Percentages beside amounts, staff below clients, a corner that says the unit of the rest. */
export const mixedUnits = `x € 1.000;2017;2018;Verschil in %
Lasten;1.200;1.260;5,0
Baten;-/- 300;(315);5,0%
Saldo;900;945;5
Formatie (fte);12,5;13,5;8,0
Aantal cliënten;1.310;1.402;7,0
`;

/** A long table, as databases give it: years are labels here. */
export const longForm = `gemeente,jaar,clienten,kosten
Zandwoude,2017,1204,"1,300,500.25"
Zandwoude,2018,1310,"1,402,000.00"
Meerdijk,2017,980,"990,000.50"
Meerdijk,2018,1001,"1,020,000.75"
`;

/** Two tables in one text, with a title above one and a note below it. */
export const letter = `# Brief aan de raad

De kosten stegen in 2018 met 12,5% tot € 1,4 miljoen.

**Tabel 1** Kosten per wet (in mln €)

| Wet | 2017 | 2018¹ |
| :-- | ---: | ----: |
| Wmo | 1,2 | 1,4 |
| *Jeugd* | 0,8 | n.n.b. |
| **Totaal** | **2,0** | **1,4** |

¹ Voorlopig cijfer

## Bijlage

| Wijk | Inwoners | Aandeel |
| --- | --- | --- |
| Noord | 12 345 | 45% |
| Zuid | 15 088 | 55% |
`;
