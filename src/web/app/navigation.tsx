import type { Place } from "../address/address.ts";
import { samePlace } from "../address/address.ts";
import { PageLink, useRouter } from "../address/router.tsx";

interface Step {
  /** Word of the cycle, or of the part under it. */
  readonly word?: string;
  readonly pages: readonly { readonly title: string; readonly page: Exclude<Place["page"], "home" | "unknown"> }[];
}

// The cycle has seven words (Meten, Verklaren, Voorspellen, Kiezen, Volgen, Beoordelen, Verantwoorden); a word appears
// here with its first page, so that no link leads nowhere.
const steps: readonly Step[] = [
  { pages: [{ title: "Start", page: "start" }] },
  { word: "Kiezen", pages: [{ title: "Scenario’s", page: "scenarios" }] },
  { word: "Verantwoorden", pages: [{ title: "Documenten", page: "documents" }] },
];
const below: readonly Step[] = [{ pages: [{ title: "Toetsing", page: "check" }] }];

/** The cycle of a dossier: only what exists is shown. */
export function Navigation({ dossier }: { readonly dossier: string }) {
  return (
    <nav className="slu-navigation" aria-label="Cyclus">
      <ul>
        {steps.map((step) => (
          <StepItem key={step.word ?? "start"} step={step} dossier={dossier} />
        ))}
      </ul>
      <ul className="slu-navigation__below">
        {below.map((step) => (
          <StepItem key={step.pages[0]?.page} step={step} dossier={dossier} />
        ))}
      </ul>
    </nav>
  );
}

function StepItem({ step, dossier }: { readonly step: Step; readonly dossier: string }) {
  const { place } = useRouter().address;
  const links = step.pages.map(({ title, page }) => {
    const target: Place = { page, dossier };
    return (
      <PageLink key={page} place={target} current={samePlace(place, target)}>
        {title}
      </PageLink>
    );
  });
  if (step.word === undefined) return <li>{links}</li>;
  return (
    <li>
      <span className="slu-navigation__word">{step.word}</span>
      <ul>
        {links.map((link) => (
          <li key={link.key}>{link}</li>
        ))}
      </ul>
    </li>
  );
}
