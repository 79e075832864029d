import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useRouter } from "../address/router.tsx";
import type { StartView } from "../api/contract.ts";
import { paths } from "../api/contract.ts";
import { useResource } from "../api/resource.tsx";
import { Contents, type PageContents } from "./contents.tsx";
import { Navigation } from "./navigation.tsx";
import { TopBar } from "./top-bar.tsx";

interface PageProps {
  /** A question or a finding; also the title of the browser's tab. */
  readonly title: string;
  /** Short name of the page in the browser's tab, where the title is a long question. */
  readonly name?: string;
  /** The sentence that answers the title; absent while it is loading. */
  readonly lead?: ReactNode;
  /** Id of the dossier that the page belongs to. */
  readonly dossier?: string;
  /** The municipality of a page that is made of its data, and the last day of which that tells. */
  readonly municipality?: { readonly code: string; readonly name: string; readonly asOf?: string };
  /** What stands on the page, for the list that stays at hand; empty while it is loading. */
  readonly contents?: PageContents;
  readonly children: ReactNode;
}

/** The frame of every page: bar, cycle, title, answer, content. Moves the focus to the title when the reader changes page. */
export function Page({ title, name, lead, dossier, municipality: ofData, contents, children }: PageProps) {
  const { moved, address } = useRouter();
  const { anchor } = address;
  const start = useResource<StartView>(dossier === undefined ? undefined : paths.dossier(dossier));
  const view = start.state === "ready" ? start.value : undefined;
  const municipality = view?.dossier.municipality.name ?? ofData?.name;
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = [name ?? title, municipality, "Sluitend"].filter(Boolean).join(" – ");
  }, [title, name, municipality]);

  useEffect(() => {
    if (moved && anchor === undefined) heading.current?.focus({ preventScroll: true });
  }, [moved, anchor]);

  return (
    <>
      <TopBar {...(view ? { view } : {})} {...(ofData === undefined ? {} : { municipality: ofData })} />
      <div className="slu-frame">
        {dossier === undefined && ofData === undefined && contents === undefined ? null : (
          <div className="slu-side">
            {dossier === undefined && ofData === undefined ? null : (
              <Navigation
                {...(dossier === undefined ? {} : { dossier })}
                {...(ofData === undefined ? {} : { code: ofData.code })}
              />
            )}
            {contents === undefined ? null : <Contents {...contents} />}
          </div>
        )}
        <main id="inhoud" className="slu-main" tabIndex={-1}>
          <header className="slu-page-head">
            {dossier === undefined ? null : <p className="slu-kicker">{view?.dossier.title}</p>}
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
