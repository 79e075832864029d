import { createRoute, z } from "@hono/zod-openapi";
import { repairForms } from "../../cases/deliveries/repair-list.ts";
import { DataPageSchema, DeliveryMistakesSchema } from "../api/data.ts";
import { MunicipalityListSchema } from "../api/municipality.ts";
import { toWire } from "../api/wire.ts";
import type { DataCases } from "../data-cases.ts";
import type { Api } from "../env.ts";
import { json, media, problems } from "../responses.ts";

const tags = ["Gegevens"];

/** The municipality in the path of a route. */
export const municipalityCode = z.string().openapi({
  param: { name: "code", in: "path" },
  description: "De CBS-code van een gemeente, met GM ervoor.",
  example: "GM9912",
});

const deliveryId = z.string().openapi({ description: "Het kenmerk van een levering." });

const list = createRoute({
  method: "get",
  path: "/municipalities",
  operationId: "listMunicipalities",
  summary: "De gemeenten waarvan u dossiers of gegevens mag zien",
  tags,
  responses: { 200: json(MunicipalityListSchema, "De gemeenten, op naam."), ...problems(401) },
});

const open = createRoute({
  method: "get",
  path: "/municipalities/{code}/data",
  operationId: "openData",
  summary: "De gegevens van een gemeente: leveringen, hoe nieuw, hoe volledig, wat er is afgewezen",
  tags,
  request: { params: z.object({ code: municipalityCode }) },
  responses: { 200: json(DataPageSchema, "De gegevens."), ...problems(401, 403, 404, 409) },
});

const mistakes = createRoute({
  method: "get",
  path: "/municipalities/{code}/deliveries/{delivery}",
  operationId: "openDelivery",
  summary: "Wat er mis was in een levering",
  tags,
  request: { params: z.object({ code: municipalityCode, delivery: deliveryId }) },
  responses: {
    200: json(DeliveryMistakesSchema, "Per soort fout: waar, en wat u kunt doen."),
    ...problems(401, 403, 404),
  },
});

const mediaTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
} as const;

const repairs = createRoute({
  method: "get",
  path: "/municipalities/{code}/deliveries/{delivery}/repairs",
  operationId: "downloadRepairs",
  summary: "De herstellijst van een levering",
  tags,
  request: {
    params: z.object({ code: municipalityCode, delivery: deliveryId }),
    query: z.object({ form: z.enum(repairForms).openapi({ description: "Excel of csv.", example: "xlsx" }) }),
  },
  responses: {
    200: media(Object.values(mediaTypes), "Elke afgewezen plaats op een regel."),
    ...problems(401, 403, 404),
  },
});

/** Adds what can be read of the data of a municipality. */
export function addDataRoutes(api: Api, cases: DataCases): void {
  api.openapi(list, async (context) => {
    const municipalities = await cases.listMunicipalities(context.var.principal);
    return context.json({ municipalities: toWire(municipalities) }, 200);
  });
  api.openapi(open, async (context) => {
    const { code } = context.req.valid("param");
    return context.json(toWire(await cases.openData(context.var.principal, code)), 200);
  });
  api.openapi(mistakes, async (context) => {
    const { code, delivery } = context.req.valid("param");
    return context.json(toWire(await cases.openDelivery(context.var.principal, code, delivery)), 200);
  });
  api.openapi(repairs, async (context) => {
    const { code, delivery } = context.req.valid("param");
    const { form } = context.req.valid("query");
    const bytes = await cases.repairList(context.var.principal, code, delivery, form);
    context.header("Content-Type", form === "csv" ? `${mediaTypes.csv}; charset=utf-8` : mediaTypes[form]);
    context.header("Content-Disposition", `attachment; filename="herstellijst.${form}"`);
    return context.body(bytes, 200);
  });
}
