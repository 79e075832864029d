import { Heading } from "@nl-design-system-candidate/heading-react";
import { Link } from "@nl-design-system-candidate/link-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { StartView } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useResource } from "../../api/resource.tsx";
import { Loaded } from "../../app/loading.tsx";
import { Page } from "../../app/page.tsx";

const forms = [
  { form: "pdf", title: "PDF", explanation: "om te printen en te versturen; toegankelijk (PDF/UA)" },
  { form: "html", title: "Webpagina", explanation: "om op een scherm te lezen" },
] as const;

/** The documents that can be made from a dossier, each in its forms. */
export function DocumentsPage({ dossier }: { readonly dossier: string }) {
  const resource = useResource<StartView>(paths.dossier(dossier));
  return (
    <Page
      title="Welk document hebt u nodig?"
      name="Documenten"
      lead="Elk document komt uit hetzelfde dossier als deze pagina’s. Hetzelfde dossier geeft hetzelfde document."
      dossier={dossier}
    >
      <Loaded resource={resource} shape="table">
        {() => (
          <section className="slu-section">
            <Heading level={2}>Scenarionotitie</Heading>
            <Paragraph>
              De scenario’s naast elkaar, met per scenario het saldo per onderdeel, de maatregelen en hun effect, en de
              rest die de maatregelen niet verklaren.
            </Paragraph>
            <ul className="slu-list">
              {forms.map(({ form, title, explanation }) => (
                <li key={form}>
                  <Link href={paths.document(dossier, "scenarionotitie", form)}>Scenarionotitie als {title}</Link>{" "}
                  <span className="slu-quiet">({explanation})</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Loaded>
    </Page>
  );
}
