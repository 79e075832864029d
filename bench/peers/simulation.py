"""The simulation of bench/scenario.bench.ts in vectorised numpy, to compare with.

Run: OMP_NUM_THREADS=1 python3 bench/peers/simulation.py   (prints milliseconds, or that numpy is not there)
"""
import time

try:
    import numpy as np
except ImportError:
    print("numpy: skipped, it is not installed")
    raise SystemExit(0)

MEASURES, YEARS, DRAWS = 20, 10, 100_000

amounts = np.array(
    [[(1_000_000 + ((at * 7919) % 97) * 90_000) * (year + 1) / YEARS for year in range(YEARS)] for at in range(MEASURES)]
)
base = -amounts.sum(0) * 0.45


def run(rng):
    strengths = rng.triangular(0.6, 1, 1.15, (DRAWS, MEASURES))
    balances = base + strengths @ amounts
    quantiles = np.quantile(balances, [0.1, 0.2, 0.5], axis=0)
    return quantiles, balances.mean(0), balances.std(0), (balances >= 0).mean(0)


rng = np.random.default_rng(1)
run(rng)
start = time.perf_counter()
run(rng)
print(f"numpy: 100,000 draws of 20 measures over 10 years: {(time.perf_counter() - start) * 1000:.0f} ms")
