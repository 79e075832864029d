import { html } from "hono/html";
import type { ProblemDetails } from "./problem-details.ts";

/** A problem as a page, for someone who followed a link; every text in it is text. */
export function problemPage({ title, detail, reference }: ProblemDetails) {
  return html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title} - Sluitend</title>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${detail}</p>
      ${reference === undefined ? "" : html`<p>Nummer: <code>${reference}</code></p>`}
      <p><a href="/">Naar de startpagina</a></p>
    </main>
  </body>
</html>`;
}
