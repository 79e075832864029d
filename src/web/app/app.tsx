import { SkipLink } from "@nl-design-system-candidate/skip-link-react";
import { lazy, Suspense } from "react";
import { t } from "../../text/catalogue.ts";
import { useRouter } from "../address/router.tsx";
import { BlockPage } from "../blocks/block-page.tsx";
import { ComparisonPage } from "../features/home/comparison-page.tsx";
import { HomePage } from "../features/home/home-page.tsx";
import { ScenariosPage } from "../features/kiezen/scenarios-page.tsx";
import { StartPage } from "../features/start/start-page.tsx";
import { TextsPage } from "../features/teksten/texts-page.tsx";
import { DocumentsPage } from "../features/verantwoorden/documents-page.tsx";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { tableHint } from "../table/use-one-stop.tsx";
import { AnnounceProvider } from "./announce.tsx";
import { UnknownPage } from "./unknown-page.tsx";

// Loading data is for a few readers: the first page of the others does not carry it.
const DataPage = lazy(async () => ({ default: (await import("../features/gegevens/data-page.tsx")).DataPage }));
// Pages of rows have controls of their own and are read by staff: the same holds for them.
const LakePage = lazy(async () => ({ default: (await import("../features/gemeente/lake-page.tsx")).LakePage }));
const DossierDataPage = lazy(async () => ({
  default: (await import("../features/gegevens/data-page.tsx")).DossierDataPage,
}));

/** The application: one page at a time, with the details of a figure over it. */
export function App() {
  return (
    <AnnounceProvider>
      <SkipLink href="#inhoud">{t("nl", "ui.skip")}</SkipLink>
      <Suspense fallback={null}>
        <CurrentPage />
      </Suspense>
      <FigurePanel />
      <p className="slu-table-hint" id={tableHint}>
        {t("nl", "ui.table.keys")}
      </p>
    </AnnounceProvider>
  );
}

function CurrentPage() {
  const { place } = useRouter().address;
  if (place.page === "home") return <HomePage />;
  if (place.page === "comparison") return <ComparisonPage />;
  if (place.page === "municipality") {
    const { code, name } = place;
    return name === "gegevens" ? (
      <DataPage key={code} code={code} />
    ) : (
      <LakePage key={`${code}/${name}`} code={code} name={name} />
    );
  }
  if (place.page === "unknown") return <UnknownPage path={place.path} />;
  const { dossier, name } = place;
  switch (name) {
    case "start":
      return <StartPage key={dossier} dossier={dossier} />;
    case "scenarios":
      return <ScenariosPage key={dossier} dossier={dossier} />;
    case "teksten":
      return <TextsPage key={dossier} dossier={dossier} />;
    case "gegevens":
      return <DossierDataPage key={dossier} dossier={dossier} />;
    case "documenten":
      return <DocumentsPage key={dossier} dossier={dossier} />;
    default:
      return <BlockPage key={`${dossier}/${name}`} dossier={dossier} name={name} />;
  }
}
