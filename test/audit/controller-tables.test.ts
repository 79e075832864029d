import { describe, expect, it } from "vitest";
import { discover } from "../../src/audit/discover.ts";
import { recogniseTables } from "../../src/cases/recognise-tables.ts";

/** Tables as controllers make them: how many relations of each the audit finds, and that all of them hold. */
const tables: readonly (readonly [string, number, string])[] = [
  [
    "a berap with V and N beside the balance",
    8,
    "Bedragen x € 1.000;;;;\nProgramma;Begroot;Prognose;Afwijking;V/N\nWmo;12.400;12.950;550;N\nJeugd;18.300;19.100;800;N\nParticipatie;25.050;24.800;250;V\nMinima;2.210;2.180;30;V\nTotaal;57.960;59.030;1.070;N\n",
  ],
  [
    "an export of a pivot table with subtotals above their parts",
    19,
    "Rijlabels;Som van 2017;Som van 2018;Eindtotaal\nJeugd;1.204,50;1.310,25;2.514,75\n  Ambulant;804,25;900,10;1.704,35\n  Verblijf;400,25;410,15;810,40\nWmo;980,00;1.010,75;1.990,75\n  Begeleiding;610,50;640,25;1.250,75\n  Hulp;369,50;370,50;740,00\nEindtotaal;2.184,50;2.321,00;4.505,50\n",
  ],
  [
    "amounts that look like the years above them",
    4,
    "Post;2016;2017;2018;2019\nLasten;2.016;2.017;2.018;2.119\nBaten;1.900;1.950;1.960;1.970\nSaldo;-116;-67;-58;-149\n",
  ],
  [
    "English notation",
    7,
    'Item,2017,2018,Change\nYouth,"1,204.5","1,310.2",105.7\nCare,"2,980.0","3,010.7",30.7\nWork,"1,610.3","1,540.2",-70.1\nTotal,"5,794.8","5,861.1",66.3\n',
  ],
  [
    "a total at the top",
    3,
    "Post;2017;2018;2019\nTotaal;5.712;5.943;6.120\nWmo;2.310;2.455;2.501\nJeugd;1.987;2.001;2.144\nMinima;1.415;1.487;1.475\n",
  ],
  [
    "negative amounts in brackets",
    7,
    "x € 1.000;Begroting;Rekening;Verschil\nLasten;(1.250);(1.310);(60)\nBaten;980;1.005;25\nMutatie reserve;120;95;(25)\nResultaat;(150);(210);(60)\n",
  ],
  [
    "empty columns between the years",
    7,
    "Product;;2017;;2018;;Verschil\nWmo;;1.204;;1.310;;106\nJeugd;;980;;1.010;;30\nMinima;;610;;640;;30\nTotaal;;2.794;;2.960;;166\n",
  ],
  [
    "marks of footnotes and PM",
    8,
    "Product;2016¹;2017;2018*;2019 2)\nWmo;1.204*;1.310;1.388;1.402\nJeugd²;980;1.010 1);1.075;1.101\nPM-post;PM;PM;PM;n.v.t.\nTotaal;2.184;2.320;2.463;2.503\n\n¹ Na correctie\n* voorlopig\n",
  ],
  [
    "rows that are numbered and years below a header",
    3,
    "nr;jaar;Wmo;Jeugd;Totaal\n1;2016;1.350;1.100;2.450\n2;2017;1.410;1.215;2.625\n3;2018;1.388;1.301;2.689\n",
  ],
  [
    "years that name the rows without a header",
    3,
    ";Wmo;Jeugd;Totaal\n2016;1.350;1.100;2.450\n2017;1.410;1.215;2.625\n2018;1.388;1.301;2.689\n",
  ],
];

describe("a table as a controller makes it", () => {
  it.each(tables)("is understood with %s", async (_, relations, text) => {
    const { tables: read } = await recogniseTables("tabel.csv", new TextEncoder().encode(text));
    const found = discover(read.map(({ grid }) => grid));
    expect(found.flatMap(({ violations, slips }) => [...violations, ...slips])).toEqual([]);
    expect(found.flatMap(({ constraints }) => constraints)).toHaveLength(relations);
  });

  it("is understood with two tables beside each other on a sheet", async () => {
    const text =
      "Tabel 1 Lasten;;;;;Tabel 2 Cliënten;;\nProduct;2017;2018;2019;;Product;2017;2018\nWmo;1.204;1.310;1.388;;Wmo;412;455\nJeugd;980;1.010;1.075;;Jeugd;233;251\nTotaal;2.184;2.320;2.463;;Totaal;645;706\n";
    const { tables: read } = await recogniseTables("tabel.csv", new TextEncoder().encode(text));
    const found = discover(read.map(({ grid }) => grid));
    expect(found.map(({ constraints, violations }) => [constraints.length, violations.length])).toEqual([
      [3, 0],
      [2, 0],
    ]);
  });

  it("is understood with a unit for every row, of which no two are added up", async () => {
    const text =
      "Kengetal;Eenheid;2017;2018;2019\nCliënten Wmo;aantal;1.310;1.402;1.455\nKosten Wmo;€;2.620.000;2.804.000;2.910.000\nAandeel jeugd;%;12,5;13,1;13,4\nFormatie;fte;12,5;13,0;13,5\n";
    const { tables: read } = await recogniseTables("tabel.csv", new TextEncoder().encode(text));
    const [grid] = read.map((table) => table.grid);
    expect([0, 1, 2, 3].map((row) => grid?.cell(row, 0)?.unit)).toEqual(["count", "money", "percent", "fte"]);
  });
});
