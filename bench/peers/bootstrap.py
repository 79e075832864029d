"""The over-dispersed Poisson bootstrap of bench/run-off.bench.ts in vectorised numpy, to compare with.

Run: python3 bench/peers/bootstrap.py   (prints how many milliseconds 10,000 draws take, or that numpy is not there)
"""
import math
import time

try:
    import numpy as np
except ImportError:
    print("numpy: skipped, it is not installed")
    raise SystemExit(0)

SIZE, DRAWS = 36, 10_000


def triangle():
    cells = np.full((SIZE, SIZE), np.nan)
    for origin in range(SIZE):
        open_, amount = 1_000_000 * (1 + 0.01 * origin), 0.0
        for at in range(SIZE):
            comes = open_ * (0.3 + 0.05 * math.sin(7 * origin + 3 * at))
            open_ -= comes
            amount += comes
            if origin + at < SIZE:
                cells[origin, at] = amount
    return cells


def factors(cumulative, known):
    """Volume-weighted factors of one triangle or of a stack of them."""
    both = known[:, 1:]
    return (cumulative[..., 1:] * both).sum(-2) / (cumulative[..., :-1] * both).sum(-2)


def run(cells, rng):
    known = ~np.isnan(cells)
    filled = np.where(known, cells, 0.0)
    f = factors(filled, known)
    last = known.sum(1) - 1
    fitted = np.zeros((SIZE, SIZE))
    for origin in range(SIZE):
        fitted[origin, last[origin]] = cells[origin, last[origin]]
        for at in range(last[origin] - 1, -1, -1):
            fitted[origin, at] = fitted[origin, at + 1] / f[at]
    expected = np.diff(fitted, axis=1, prepend=0.0) * known
    actual = np.diff(filled, axis=1, prepend=0.0) * known
    root = np.sqrt(np.abs(expected))
    residuals = ((actual - expected)[known] / root[known])
    free = known.sum() - (2 * SIZE - 1)
    phi = (residuals**2).sum() / free
    residuals = residuals * math.sqrt(known.sum() / free)
    drawn = rng.choice(residuals, size=(DRAWS, SIZE, SIZE))
    cumulative = np.cumsum((expected + drawn * root) * known, axis=2)
    f = factors(cumulative, known)
    total = np.zeros(DRAWS)
    for origin in range(1, SIZE):
        growth = np.cumprod(f[:, last[origin]:], axis=1)
        reserve = cumulative[:, origin, last[origin]] * (growth[:, -1] - 1)
        # One gamma per origin instead of one per cell, as in the program: a fair comparison.
        total += np.sign(reserve) * rng.gamma(np.abs(reserve) / phi) * phi
    return total


cells = triangle()
times = []
for seed in range(5):
    start = time.perf_counter()
    total = run(cells, np.random.default_rng(seed))
    times.append(1000 * (time.perf_counter() - start))
print(f"numpy {np.__version__}: {DRAWS} bootstrap draws of {SIZE} by {SIZE} months: {sorted(times)[2]:.0f} ms")
