import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "./address/router.tsx";
import { ResourceProvider } from "./api/resource.tsx";
import { App } from "./app/app.tsx";
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./theme/components.css";
import "./theme/page.css";
import "./theme/print.css";

const root = document.getElementById("app");
if (root === null) throw new Error("index.html has no element #app");

createRoot(root).render(
  <StrictMode>
    <ResourceProvider>
      <RouterProvider>
        <App />
      </RouterProvider>
    </ResourceProvider>
  </StrictMode>,
);
