import { Link } from "@nl-design-system-candidate/link-react";
import { Fragment } from "react";
import { readAddress } from "../address/address.ts";
import { PageLink } from "../address/router.tsx";
import type { Inline } from "../api/contract.ts";
import { FigureNumber } from "../figure/number.tsx";

/** Running text in which every figure opens its details and every link leads on. */
export function RunningText({ content }: { readonly content: readonly Inline[] }) {
  return content.map((piece, at) => (
    // Pieces have no identity but their place in the sentence.
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence never changes its order
    <Fragment key={at}>
      <PieceOfText piece={piece} />
    </Fragment>
  ));
}

function PieceOfText({ piece }: { readonly piece: Inline }) {
  switch (piece.type) {
    case "text":
      return piece.text;
    case "strong":
      return <strong>{piece.text}</strong>;
    case "emphasis":
      return <em>{piece.text}</em>;
    case "figure":
      return <FigureNumber figureRef={piece.ref}>{piece.text}</FigureNumber>;
    case "link":
      return <TextLink href={piece.href}>{piece.text}</TextLink>;
  }
}

/** A link to a page of this application, or out of it over the web or by mail; anything else stays plain text. */
function TextLink({ href, children }: { readonly href: string; readonly children: string }) {
  if (/^\/(?!\/)/.test(href)) {
    const { pathname, search, hash } = new URL(href, location.origin);
    const { place, anchor } = readAddress(pathname, search, hash);
    return (
      <PageLink place={place} {...(anchor === undefined ? {} : { anchor })}>
        {children}
      </PageLink>
    );
  }
  const leadsOut = URL.canParse(href) && ["http:", "https:", "mailto:"].includes(new URL(href).protocol);
  return leadsOut ? (
    <Link href={href} rel="noreferrer">
      {children}
    </Link>
  ) : (
    children
  );
}
