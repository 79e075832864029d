import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { PageLink } from "../address/router.tsx";
import { Page } from "./page.tsx";

/** An address that leads nowhere: says so, and where to go on. */
export function UnknownPage({ path }: { readonly path: string }) {
  return (
    <Page title="Deze pagina bestaat niet" lead={`Op het adres ${path} staat niets.`}>
      <Paragraph>
        Controleer het adres, of ga naar de <PageLink place={{ page: "home" }}>lijst met dossiers</PageLink>.
      </Paragraph>
    </Page>
  );
}
