/** A bar with its words; who listens is told by the page at the steps that matter, not at every percent. */
export function Progress(props: { readonly share: number; readonly label: string; readonly says: string }) {
  const { share, label, says } = props;
  const percent = Math.floor(100 * Math.min(1, Math.max(0, share)));
  return (
    <div className="slu-progress">
      <progress max={100} value={percent} aria-label={label} />
      <p>{says}</p>
    </div>
  );
}
