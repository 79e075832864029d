import { useMemo } from "react";
import { t } from "../../../text/catalogue.ts";
import type { PageContent } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useResource } from "../../api/resource.tsx";
import { partsOfBlocks } from "../../app/contents.tsx";
import { Loaded } from "../../app/loading.tsx";
import { Page } from "../../app/page.tsx";
import { Blocks } from "../../blocks/blocks.tsx";
import { foldedParts } from "../../blocks/folded-parts.ts";
import { RunningText } from "../../blocks/running-text.tsx";

/** What can be set beside each other of all dossiers that a reader may open, and what cannot, with the reason. */
export function ComparisonPage() {
  const resource = useResource<PageContent>(paths.comparison);
  const view = resource.state === "ready" ? resource.value : undefined;
  const folded = useMemo(() => foldedParts(view?.blocks ?? []), [view]);
  return (
    <Page
      title={t("nl", "compare.title")}
      name={t("nl", "compare.name")}
      {...(view === undefined ? {} : { lead: <RunningText content={view.lead} /> })}
      contents={{ parts: view === undefined ? [] : partsOfBlocks(view.blocks), folded }}
    >
      <Loaded resource={resource} shape="page">
        {({ blocks }) => <Blocks blocks={blocks} folded={folded} />}
      </Loaded>
    </Page>
  );
}
