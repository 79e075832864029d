import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { PageLink } from "../../address/router.tsx";
import type { DossierList } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useResource } from "../../api/resource.tsx";
import { Loaded } from "../../app/loading.tsx";
import { Page } from "../../app/page.tsx";
import { writeDay } from "../../figure/day.ts";

/** All dossiers that a reader may open, by municipality. */
export function HomePage() {
  const resource = useResource<DossierList>(paths.dossiers);
  return (
    <Page
      title="Welke gemeente bekijkt u?"
      name="Dossiers"
      lead="Een dossier is wat een gemeente besloot en liet drukken, als gegevens: elk getal met zijn herkomst."
    >
      <Loaded resource={resource} shape="table">
        {({ dossiers }) => (dossiers.length === 0 ? <NoDossiers /> : <Dossiers dossiers={dossiers} />)}
      </Loaded>
    </Page>
  );
}

function NoDossiers() {
  return (
    <section className="slu-empty">
      <Heading level={2} appearance="level-3">
        Er zijn nog geen dossiers
      </Heading>
      <Paragraph>
        Zet een dossier in de map waarmee de server start en start hem opnieuw. Met <code>sluitend demo</code> krijgt u
        dossiers om mee te beginnen.
      </Paragraph>
    </section>
  );
}

function Dossiers({ dossiers }: { readonly dossiers: DossierList["dossiers"] }) {
  return (
    <ul className="slu-dossiers">
      {dossiers.map((dossier) => (
        <li key={dossier.id} className="slu-dossier">
          <Heading level={2} appearance="level-3">
            <PageLink place={{ page: "start", dossier: dossier.id }}>{dossier.municipality.name}</PageLink>
          </Heading>
          <p>{dossier.title}</p>
          <p className="slu-quiet">
            Stand per {writeDay(dossier.date)} · {count(dossier.counts.scenarios, "scenario", "scenario’s")} ·{" "}
            {count(dossier.counts.measures, "maatregel", "maatregelen")} ·{" "}
            {count(dossier.counts.tables, "tabel", "tabellen")}
            {dossier.confidentiality === undefined ? null : (
              <>
                {" "}
                · <span className="nl-data-badge">{dossier.confidentiality}</span>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
