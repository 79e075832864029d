/** What happened to episodes within one stretch of their duration: how many came in sight, ended, and left our sight while they ran. */
export interface Stretch {
  readonly entered: number;
  readonly ended: number;
  readonly lost: number;
}

/** The curve at the end of a stretch. */
export interface LifeTableStep {
  /** Share that lasts longer. */
  readonly remaining: number;
  /** Greenwood's sum, the variance of the logarithm of `remaining`. */
  readonly logVariance: number;
  /** How many were followed within it: those at its begin, with half of who came and went. */
  readonly exposed: number;
  /** How many are followed at its end. */
  readonly running: number;
}

/**
 * The life table of Cutler and Ederer (Journal of Chronic Diseases 8, 1958): the curve from counts by stretch alone, where who came in sight or left it
 * counts for half of the stretch. Of exact days the estimator of Kaplan and Meier is better; this one needs no day of anybody.
 *
 * @param atStart how many were followed from their first day.
 */
export function lifeTable(atStart: number, stretches: readonly Stretch[]): readonly LifeTableStep[] {
  let [remaining, logVariance, running] = [1, 0, atStart];
  return stretches.map(({ entered, ended, lost }): LifeTableStep => {
    const exposed = Math.max(0, running + (entered - lost) / 2);
    // Of rounded counts more may end than are followed.
    const out = Math.min(ended, exposed);
    if (exposed > 0) {
      remaining *= 1 - out / exposed;
      logVariance += out === exposed ? Number.POSITIVE_INFINITY : out / (exposed * (exposed - out));
    }
    running = Math.max(0, running + entered - ended - lost);
    return { remaining, logVariance, exposed, running };
  });
}
