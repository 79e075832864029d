/**
 * Small responses of both interfaces of StatLine, written by hand after the documented shape; nothing in them was published. One
 * statistic, two editions, in which a provisional number becomes final.
 */
export type Responses = Readonly<Record<string, unknown>>;

/** What a test may change in the responses. */
export interface Edition {
  readonly published: string;
  /** Clients in Waterrijk in 2024. */
  readonly clients: number;
  readonly status: string;
}

export const firstEdition: Edition = { published: "2025-06-30", clients: 410, status: "Voorlopig" };
export const secondEdition: Edition = { published: "2025-12-15", clients: 425, status: "Definitief" };

/** The responses of v3 by their path: two pages, the first with a link to the second. */
export function v3Responses(server: string, { published, clients, status }: Edition): Responses {
  const base = "/ODataFeed/odata/99001NED";
  const metadata = { "odata.metadata": `${server}${base}/$metadata` };
  const row = (id: number, region: string, period: string, value: number | null) => ({
    ID: id,
    Voorziening: "T001024 ",
    RegioS: region,
    Perioden: period,
    Clienten_1: value,
    Toelichting_2: null,
  });
  return {
    [`${base}/TableInfos`]: {
      ...metadata,
      value: [{ ID: 0, Identifier: "99001NED", Title: "Wmo", Modified: `${published}T02:00:00` }],
    },
    [`${base}/DataProperties`]: {
      ...metadata,
      value: [
        { ID: 0, Type: "Dimension", Key: "Voorziening", Title: "Voorziening" },
        { ID: 1, Type: "GeoDimension", Key: "RegioS", Title: "Regio's" },
        { ID: 2, Type: "TimeDimension", Key: "Perioden", Title: "Perioden" },
        { ID: 3, Type: "TopicGroup", Key: "", Title: "Cliënten" },
        { ID: 4, Type: "Topic", Key: "Clienten_1", Title: "Wmo-cliënten", Unit: "aantal", Decimals: 0 },
        { ID: 5, Type: "Topic", Key: "Toelichting_2", Title: "Toelichting", Unit: "" },
      ],
    },
    // Of regions the keys are padded; that of the other dimension ends in a space that belongs to it.
    [`${base}/Voorziening`]: { ...metadata, value: [{ Key: "T001024 ", Title: "Totaal" }] },
    [`${base}/RegioS`]: {
      ...metadata,
      value: [
        { Key: "GM9901  ", Title: "Waterrijk" },
        { Key: "NL01    ", Title: "Nederland" },
      ],
    },
    [`${base}/Perioden`]: {
      ...metadata,
      value: [
        { Key: "2023JJ00", Title: "2023", Status: "Definitief" },
        { Key: "2024JJ00", Title: "2024*", Status: status },
        { Key: "2024KW01", Title: "2024 1e kwartaal**" },
        { Key: "2024MM05", Title: "2024 mei" },
      ],
    },
    [`${base}/TypedDataSet`]: {
      ...metadata,
      value: [row(0, "GM9901  ", "2023JJ00", 400), row(1, "GM9901  ", "2024JJ00", clients)],
      "odata.nextLink": `${server}${base}/TypedDataSet?$skiptoken=2`,
    },
    [`${base}/TypedDataSet?$skiptoken=2`]: {
      ...metadata,
      value: [row(2, "NL01    ", "2024KW01", 12345), row(3, "NL01    ", "2024MM05", null)],
    },
  };
}

/** The same of v4, in which every number is a row. */
export function v4Responses(server: string, { published, clients, status }: Edition): Responses {
  const base = "/odata/v1/CBS/99001NED";
  const context = { "@odata.context": `${server}${base}/$metadata` };
  const row = (id: number, region: string, period: string, value: number | null, attribute = "None") => ({
    Id: id,
    Measure: "M0001",
    ValueAttribute: attribute,
    Value: value,
    StringValue: null,
    Voorziening: "T001024 ",
    RegioS: region,
    Perioden: period,
  });
  return {
    [`${base}/Properties`]: {
      ...context,
      Identifier: "99001NED",
      Title: "Wmo",
      Modified: `${published}T00:00:00+02:00`,
    },
    [`${base}/MeasureCodes`]: {
      ...context,
      value: [{ Identifier: "M0001", Index: 1, Title: "Wmo-cliënten", DataType: "Long", Unit: "aantal", Decimals: 0 }],
    },
    [`${base}/Dimensions`]: {
      ...context,
      value: [
        { Identifier: "Voorziening", Title: "Voorziening", Kind: "Dimension" },
        { Identifier: "RegioS", Title: "Regio's", Kind: "GeoDimension" },
        { Identifier: "Perioden", Title: "Perioden", Kind: "TimeDimension" },
      ],
    },
    [`${base}/VoorzieningCodes`]: { ...context, value: [{ Identifier: "T001024 ", Index: 1, Title: "Totaal" }] },
    [`${base}/RegioSCodes`]: {
      ...context,
      value: [
        { Identifier: "GM9901", Index: 1, Title: "Waterrijk" },
        { Identifier: "NL01", Index: 2, Title: "Nederland" },
      ],
    },
    [`${base}/PeriodenCodes`]: {
      ...context,
      value: [
        { Identifier: "2023JJ00", Index: 1, Title: "2023", Status: "Definitief" },
        { Identifier: "2024JJ00", Index: 2, Title: "2024*", Status: status },
        { Identifier: "2024KW01", Index: 3, Title: "2024 1e kwartaal**" },
        { Identifier: "2024MM05", Index: 4, Title: "2024 mei" },
      ],
    },
    [`${base}/Observations`]: {
      ...context,
      value: [row(0, "GM9901", "2023JJ00", 400), row(1, "GM9901", "2024JJ00", clients)],
      "@odata.nextLink": `${base}/Observations?$skiptoken=2`,
    },
    [`${base}/Observations?$skiptoken=2`]: {
      ...context,
      value: [row(2, "NL01", "2024KW01", 12345), row(3, "NL01", "2024MM05", null)],
    },
  };
}
