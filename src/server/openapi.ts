import { createRoute } from "@hono/zod-openapi";
import type { Api } from "./env.ts";
import { apiVersion, media, problems } from "./responses.ts";

const route = createRoute({
  method: "get",
  path: "/openapi.json",
  operationId: "readDescription",
  summary: "Deze beschrijving, als OpenAPI 3.1",
  tags: ["Site"],
  security: [],
  responses: { 200: media(["application/json"], "De beschrijving van deze API."), ...problems() },
});

/**
 * The description of the interface, made from the schemas that check and type it.
 *
 * Source: NLGov REST API Design Rules, /core/doc-openapi and /core/publish-openapi.
 */
function openApiDocument(api: Api) {
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Sluitend",
      version: apiVersion,
      description:
        "Lees de dossiers van een gemeente over het sociaal domein: getallen met hun bron, tabellen, scenario's, " +
        "bevindingen en documenten. Bedragen staan in euro's; een getal dat ontbreekt heeft een reden.",
      license: { name: "EUPL-1.2", url: "https://eupl.eu/1.2/nl/" },
      contact: { name: "De beheerders van Sluitend", url: "https://sluitend.example", email: "api@sluitend.example" },
    },
    servers: [{ url: "/v1", description: "Deze server" }],
    security: [{ session: [] }],
    tags: [
      { name: "Dossiers", description: "Wat een gemeente besloot en afdrukte, en wat wij daaruit berekenen." },
      { name: "Gegevens", description: "Wat er van een gemeente is ingelezen, en nieuwe gegevens inlezen." },
      { name: "Documenten", description: "Dossiers als document." },
      { name: "Notities", description: "Opmerkingen van lezers bij een getal." },
      { name: "Site", description: "De server en wie er is aangemeld." },
    ],
  });
}

/** Adds the description itself; anyone may read it, from any site. */
export function addOpenApiRoute(api: Api): void {
  api.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "sluitend-8080",
    description: "Een sessie, na aanmelden. De naam van het koekje eindigt op de poort van de server.",
  });
  let made: string | undefined;
  api.openapi(route, (context) => {
    made ??= JSON.stringify(openApiDocument(api));
    context.header("Access-Control-Allow-Origin", "*");
    context.header("Cross-Origin-Resource-Policy", "cross-origin");
    context.header("Cache-Control", "no-cache");
    context.header("Content-Type", "application/json");
    return context.body(made, 200);
  });
}
