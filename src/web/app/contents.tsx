import { t } from "../../text/catalogue.ts";
import { PageLink, useRouter } from "../address/router.tsx";
import type { Block } from "../api/contract.ts";

/** A part of a page: the id of its heading and what the heading says. */
export interface Part {
  readonly id: string;
  readonly text: string;
}

// A page of one part needs no list of it.
const fewest = 2;

/** What stands on a long page, under its answer: a reader who asks one thing need not scroll past the rest. */
export function Contents({ parts }: { readonly parts: readonly Part[] }) {
  const { place } = useRouter().address;
  if (parts.length < fewest) return null;
  return (
    <nav className="slu-contents" aria-labelledby="op-deze-pagina">
      <p id="op-deze-pagina" className="slu-quiet">
        {t("nl", "ui.on-this-page")}
      </p>
      <ul className="slu-contents__list">
        {parts.map(({ id, text }) => (
          <li key={id}>
            <PageLink place={place} anchor={id}>
              {text}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The parts of a page that is made of blocks: its main headings. */
export function partsOfBlocks(blocks: readonly Block[]): readonly Part[] {
  return blocks.flatMap((block) => (block.type === "heading" && block.level === 1 ? [block] : []));
}
