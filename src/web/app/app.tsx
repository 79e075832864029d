import { SkipLink } from "@nl-design-system-candidate/skip-link-react";
import { useRouter } from "../address/router.tsx";
import { HomePage } from "../features/home/home-page.tsx";
import { ScenariosPage } from "../features/kiezen/scenarios-page.tsx";
import { StartPage } from "../features/start/start-page.tsx";
import { CheckPage } from "../features/toetsing/check-page.tsx";
import { DocumentsPage } from "../features/verantwoorden/documents-page.tsx";
import { FigurePanel } from "../figure/figure-panel.tsx";
import { AnnounceProvider } from "./announce.tsx";
import { UnknownPage } from "./unknown-page.tsx";

/** The application: one page at a time, with the details of a figure over it. */
export function App() {
  const { address } = useRouter();
  const { place } = address;
  return (
    <AnnounceProvider>
      <SkipLink href="#inhoud">Naar de inhoud</SkipLink>
      <CurrentPage />
      <FigurePanel {...("dossier" in place ? { dossier: place.dossier } : {})} />
    </AnnounceProvider>
  );
}

function CurrentPage() {
  const { place } = useRouter().address;
  switch (place.page) {
    case "home":
      return <HomePage />;
    case "start":
      return <StartPage key={place.dossier} dossier={place.dossier} />;
    case "scenarios":
      return <ScenariosPage key={place.dossier} dossier={place.dossier} />;
    case "check":
      return <CheckPage key={place.dossier} dossier={place.dossier} />;
    case "documents":
      return <DocumentsPage key={place.dossier} dossier={place.dossier} />;
    case "unknown":
      return <UnknownPage path={place.path} />;
  }
}
