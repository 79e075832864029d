import { Link } from "@nl-design-system-candidate/link-react";
import { Fragment } from "react";
import { AddressLink } from "../address/router.tsx";
import type { Inline } from "../api/contract.ts";
import { FigureNumber } from "../figure/number.tsx";

/** Running text in which every figure opens its details and every link leads on. */
export function RunningText({ content }: { readonly content: readonly Inline[] }) {
  return content.map((piece, at) => {
    // A browser may break a line after a button, before the point that ends the sentence: the two are kept together.
    const mark = piece.type === "figure" ? markAtStart(content[at + 1]) : "";
    const taken = piece.type === "text" && content[at - 1]?.type === "figure" ? markAtStart(piece).length : 0;
    const shown = piece.type === "text" ? { ...piece, text: piece.text.slice(taken) } : piece;
    return (
      // Pieces have no identity but their place in the sentence.
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence never changes its order
      <Fragment key={at}>
        {mark === "" ? (
          <PieceOfText piece={shown} />
        ) : (
          <span className="slu-glued">
            <PieceOfText piece={shown} />
            {mark}
          </span>
        )}
      </Fragment>
    );
  });
}

/** The punctuation with which a piece of text starts: nothing where it starts with a word or is no text. */
function markAtStart(piece: Inline | undefined): string {
  return (piece?.type === "text" ? /^[.,;:!?)]+/.exec(piece.text)?.[0] : undefined) ?? "";
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
    return <AddressLink href={href}>{children}</AddressLink>;
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
