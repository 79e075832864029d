import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useRouter } from "../address/router.tsx";
import type { DossierSummary } from "../api/contract.ts";
import { Navigation } from "./navigation.tsx";
import { TopBar } from "./top-bar.tsx";

interface PageProps {
  /** A question or a finding; also the title of the browser's tab. */
  readonly title: string;
  /** Short name of the page in the browser's tab, where the title is a long question. */
  readonly name?: string;
  /** The sentence that answers the title; absent while it is loading. */
  readonly lead?: ReactNode;
  readonly dossierId?: string;
  readonly dossier?: DossierSummary;
  /** The years that the page speaks about: "2018–2022". */
  readonly period?: string;
  readonly children: ReactNode;
}

/** The frame of every page: bar, cycle, title, answer, content. Moves the focus to the title when the reader changes page. */
export function Page({ title, name, lead, dossierId, dossier, period, children }: PageProps) {
  const { moved } = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = [name ?? title, dossier?.municipality.name, "Sluitend"].filter(Boolean).join(" – ");
  }, [title, name, dossier]);

  useEffect(() => {
    if (moved) heading.current?.focus({ preventScroll: true });
  }, [moved]);

  return (
    <>
      <TopBar {...(dossier ? { dossier } : {})} {...(period ? { period } : {})} />
      <div className="slu-frame">
        {dossierId === undefined ? null : <Navigation dossier={dossierId} />}
        <main id="inhoud" className="slu-main" tabIndex={-1}>
          <header className="slu-page-head">
            {dossier === undefined ? null : <p className="slu-kicker">{dossier.title}</p>}
            <Heading level={1} ref={heading} tabIndex={-1}>
              {title}
            </Heading>
            {lead === undefined ? null : <Paragraph purpose="lead">{lead}</Paragraph>}
          </header>
          {children}
        </main>
      </div>
    </>
  );
}
