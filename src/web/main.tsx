import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "./address/router.tsx";
import { ResourceProvider } from "./api/resource.tsx";
import { App } from "./app/app.tsx";
import { ErrorBoundary } from "./app/error-boundary.tsx";
import "@nl-design-system-candidate/button-css/button.css";
import "@nl-design-system-candidate/data-badge-css/data-badge.css";
import "@nl-design-system-candidate/heading-css/heading.css";
import "@nl-design-system-candidate/link-css/link.css";
import "@nl-design-system-candidate/paragraph-css/paragraph.css";
import "@nl-design-system-candidate/skip-link-css/skip-link.css";
import "virtual:chart-colours.css";
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./theme/components.css";
import "./theme/word-tables.css";
import "./theme/page.css";
import "./theme/start.css";
import "./theme/blocks.css";
import "./theme/contents.css";
import "./theme/texts.css";
import "./theme/data.css";
import "./theme/lake.css";
import "./theme/search.css";
import "./theme/print.css";
import "./theme/print-breaks.css";

const root = document.getElementById("app");
if (root === null) throw new Error("index.html has no element #app");

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <ResourceProvider>
        <RouterProvider>
          <App />
        </RouterProvider>
      </ResourceProvider>
    </ErrorBoundary>
  </StrictMode>,
);
