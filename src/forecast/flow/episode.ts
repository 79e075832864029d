/** One stay in care as far as it was seen: in days, weeks or months, all alike. */
export interface Episode {
  /** From the start until the end, or until it was last seen. */
  readonly duration: number;
  /** False while it still runs, or when it left our sight: then the duration is a lower bound. */
  readonly ended: boolean;
  /** How long it ran already when we began to look: of shorter ones in that place we know nothing. Absent: seen from its start. */
  readonly seenFrom?: number;
}

/** What happened at one moment: how many ran just before it, how many ended at it. */
export interface Moment {
  readonly time: number;
  readonly atRisk: number;
  readonly ended: number;
}

/**
 * The moments at which episodes ended, in order, with how many ran just before each. An episode runs at a moment when it was seen from
 * before it and lasted until it or longer; one that left our sight at a moment still ran at it.
 */
export function momentsOf(episodes: readonly Episode[]): readonly Moment[] {
  const ends = [...episodes].sort((a, b) => a.duration - b.duration);
  const starts = episodes.map(({ seenFrom = Number.NEGATIVE_INFINITY }) => seenFrom).sort((a, b) => a - b);
  const moments: Moment[] = [];
  let entered = 0;
  for (let index = 0; index < ends.length; ) {
    const time = ends[index]?.duration ?? 0;
    while (entered < starts.length && (starts[entered] ?? 0) < time) entered += 1;
    let [gone, ended] = [index, 0];
    for (; gone < ends.length && ends[gone]?.duration === time; gone += 1) if (ends[gone]?.ended === true) ended += 1;
    if (ended > 0) moments.push({ time, atRisk: entered - index, ended });
    index = gone;
  }
  return moments;
}
