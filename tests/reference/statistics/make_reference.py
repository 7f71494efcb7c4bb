"""Makes the reference tables of this folder from peers and from exact arithmetic.

    pip install scipy==1.17.1 statsmodels==0.15.0 mpmath==1.4.1
    python make_reference.py

The tables are kept beside it, so that the tests need neither this script nor its peers.
"""

from fractions import Fraction
from math import comb
from pathlib import Path
from random import Random

import mpmath as mp
import numpy as np
import scipy
import statsmodels
from scipy import stats
from scipy.stats.contingency import odds_ratio
from statsmodels.stats.contingency_tables import StratifiedTable
from statsmodels.stats.multitest import multipletests

FOLDER = Path(__file__).parent
mp.mp.dps = 60


def cell(value):
    return repr(float(value)) if isinstance(value, (float, np.floating, mp.mpf)) else str(value)


def write(name, source, columns, rows):
    lines = [f"# {line}" for line in source.splitlines()]
    lines.append(",".join(columns))
    lines += [",".join(cell(value) for value in row) for row in rows]
    (FOLDER / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def support(group, drawn, population):
    return max(0, group + drawn - population), min(group, drawn)


def is_informative(table):
    """Do the margins leave more than one table?"""
    a, b, c, _ = table
    low, high = support(a + b, a + c, sum(table))
    return low < high


# --- Fisher's noncentral hypergeometric law, exactly ---------------------------------------------


def law(group, drawn, population, odds):
    """All probabilities as fractions: the definition with whole binomial coefficients."""
    low, high = support(group, drawn, population)
    odds = Fraction(odds)
    weights = {
        k: comb(group, k) * comb(population - group, drawn - k) * odds**k
        for k in range(low, high + 1)
    }
    total = sum(weights.values())
    return {k: w / total for k, w in weights.items()}


def to_float(fraction):
    return mp.mpf(fraction.numerator) / mp.mpf(fraction.denominator)


def noncentral_rows():
    random = Random(1)
    cases = [
        (100, 40, 200, 1.0),
        (30, 40, 200, 1.0),
        (500, 400, 1000, 1.0),
        (60, 300, 900, 0.01),
        (40, 50, 80, 100.0),
        (1, 1, 2, 3.0),
        (7, 7, 7, 2.0),
        (5, 0, 9, 2.0),
        (0, 4, 9, 2.0),
        (300, 300, 600, 1e-9),
        (300, 300, 600, 1e9),
        (250, 250, 600, 1e30),
    ]
    for _ in range(20):
        population = random.randint(5, 700)
        cases.append(
            (
                random.randint(1, population),
                random.randint(1, population),
                population,
                2.0 ** random.randint(-40, 40) / 16,
            )
        )
    for group, drawn, population, odds in cases:
        probabilities = law(group, drawn, population, odds)
        low, high = support(group, drawn, population)
        mean = sum(k * p for k, p in probabilities.items())
        mode = max(probabilities, key=lambda k: (probabilities[k], k))
        for k in sorted(
            {
                low,
                high,
                mode,
                (low + high) // 2,
                (low + mode) // 2,
                (mode + high) // 2,
                random.randint(low, high),
            }
        ):
            yield (
                group,
                drawn,
                population,
                odds,
                k,
                mode,
                to_float(mean),
                to_float(probabilities[k]),
                to_float(sum(p for j, p in probabilities.items() if j <= k)),
                to_float(sum(p for j, p in probabilities.items() if j >= k)),
            )


def large_rows():
    """Populations whose binomials are too long to write down: log-gamma with 60 digits."""

    def log_binomial(n, k):
        return mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1)

    cases = [
        (500_000_000, 300_000_000, 1_000_000_000),
        (1_000_000, 2_000_000, 1_000_000_000),
        (40, 700_000_000, 1_000_000_000),
        (123_456_789, 1_000, 1_000_000_000),
        (5_000, 9_000, 20_000),
    ]
    for group, drawn, population in cases:
        low, high = support(group, drawn, population)
        mean = Fraction(group * drawn, population)
        variance = (
            mean * (population - group) * (population - drawn) / (population * (population - 1))
        )
        deviation = max(1, int(float(variance) ** 0.5))
        for sigmas in (-30, -12, -3, 0, 2, 8, 25):
            k = int(mean) + sigmas * deviation
            if not low <= k <= high:
                continue
            mp.mp.dps = 60
            probability = mp.exp(
                log_binomial(group, k)
                + log_binomial(population - group, drawn - k)
                - log_binomial(population, drawn)
            )
            # The shorter tail by recurrence, the other one from it.
            down = sigmas < 0
            tail = weight = probability
            j = k
            while (j > low if down else j < high) and weight > tail * mp.mpf(10) ** -30:
                if down:
                    weight *= mp.mpf(j * (population - group - drawn + j)) / (
                        (group - j + 1) * (drawn - j + 1)
                    )
                    j -= 1
                else:
                    weight *= mp.mpf((group - j) * (drawn - j)) / (
                        (j + 1) * (population - group - drawn + j + 1)
                    )
                    j += 1
                tail += weight
            other = 1 - tail + probability
            yield (
                group,
                drawn,
                population,
                k,
                probability,
                tail if down else other,
                other if down else tail,
            )


# --- odds ratios ---------------------------------------------------------------------------------


def tables():
    fixed = [
        (8, 92, 32, 68),
        (0, 30, 40, 130),
        (1, 1, 1, 1),
        (3, 1, 1, 3),
        (10, 0, 3, 9),
        (0, 5, 5, 0),
        (5, 0, 0, 5),
        (1, 99, 99, 1),
        (2, 3, 5, 7),
        (120, 80, 60, 140),
        (1, 500, 500, 400),
        (7, 12, 8, 3),
        (1, 1000, 1, 1000000),
        (999, 1, 1, 999),
        (50, 50, 50, 50),
        (12, 5, 29, 2),
        (0, 1, 1, 1),
        (1, 0, 1, 1),
        (300, 700, 500, 500),
        (3, 9997, 12, 90000),
        (2000, 3000, 2500, 2500),
        (1, 2, 100000, 300000),
    ]
    random = Random(2)
    for _ in range(40):
        size = random.choice([4, 12, 40, 150])
        fixed.append(tuple(random.randint(0, size) for _ in range(4)))
    return [t for t in fixed if is_informative(t)]


def odds_rows():
    levels = [0.95, 0.95, 0.9, 0.99, 0.5, 0.999]
    for index, table in enumerate(tables()):
        level = levels[index % len(levels)]
        result = odds_ratio(np.array(table).reshape(2, 2), kind="conditional")
        bounds = result.confidence_interval(confidence_level=level)
        yield (*table, level, result.statistic, bounds.low, bounds.high)


# --- intervals of a share ------------------------------------------------------------------------


def at_most(k, trials, share):
    """P(B ≤ k), by the shorter sum."""
    is_short = k <= trials - k
    counts = range(k + 1) if is_short else range(k + 1, trials + 1)
    tail = mp.fsum(mp.binomial(trials, j) * share**j * (1 - share) ** (trials - j) for j in counts)
    return tail if is_short else 1 - tail


def root_of_tail(k, trials, target):
    """The share at which P(B ≤ k) is `target`, by halving."""
    low, high = mp.mpf(0), mp.mpf(1)
    for _ in range(90):
        middle = (low + high) / 2
        low, high = (middle, high) if at_most(k, trials, middle) > target else (low, middle)
    return low


def share_rows():
    """Both intervals from their definitions; scipy's own roots are looked at to be sure."""
    mp.mp.dps = 40
    for successes, trials in [
        (0, 1),
        (1, 1),
        (0, 20),
        (20, 20),
        (1, 20),
        (8, 40),
        (19, 20),
        (37, 80),
        (3, 1000),
        (500, 1000),
        (2, 1_000_000),
        (999_999, 1_000_000),
    ]:
        for level in (0.5, 0.9, 0.95, 0.999):
            side = (1 - mp.mpf(level)) / 2
            z = -mp.sqrt(2) * mp.erfinv(2 * side - 1)
            share, n = mp.mpf(successes) / trials, mp.mpf(trials)
            reach = z * mp.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
            wilson = [(share + z**2 / (2 * n) + sign * reach) / (1 + z**2 / n) for sign in (-1, 1)]
            peer = stats.binomtest(successes, trials)
            bounds = peer.proportion_ci(level, method="exact")
            exact = [mp.mpf(0), mp.mpf(1)]
            if successes > 0:
                exact[0] = root_of_tail(successes - 1, trials, 1 - side)
            if successes < trials:
                exact[1] = root_of_tail(successes, trials, side)
            assert np.allclose([float(x) for x in exact], [bounds.low, bounds.high], rtol=1e-5)
            score = peer.proportion_ci(level, method="wilson")
            assert np.allclose([float(x) for x in wilson], [score.low, score.high], atol=1e-14)
            yield (successes, trials, level, *(mp.chop(x, 1e-30) for x in wilson), *exact)


# --- adjustment ----------------------------------------------------------------------------------


def adjust_rows():
    random = Random(3)
    for family in range(12):
        size = [1, 2, 5, 9, 30, 100][family % 6]
        p = [
            random.choice([random.random(), random.random() ** 6, 0.01, 0.05, 1.0])
            for _ in range(size)
        ]
        holm = multipletests(p, method="holm")[1]
        bh = multipletests(p, method="fdr_bh")[1]
        for row in zip(p, holm, bh, strict=True):
            yield family, *row


# --- strata --------------------------------------------------------------------------------------


def strata_sets():
    # Sparse and dense, alike and opposed; the last has strata that say nothing.
    sets = [
        [(8, 92, 32, 68), (5, 45, 20, 30)],
        [(0, 5, 3, 4), (2, 6, 5, 3), (1, 9, 4, 4), (3, 3, 3, 3)],
        [(30, 70, 45, 55), (12, 30, 50, 20), (25, 80, 60, 70)],
        [(2, 14, 9, 8), (7, 3, 2, 9)],
        [(0, 6, 3, 3), (3, 3, 0, 6), (6, 0, 2, 4), (5, 1, 6, 0), (2, 0, 5, 0)],
    ]
    random = Random(4)
    for _ in range(12):
        size = random.choice([5, 12, 30])
        sets.append(
            [tuple(random.randint(1, size) for _ in range(4)) for _ in range(random.randint(2, 9))]
        )
    sets.append([(1, 299, 150, 150), (3, 297, 160, 140), (0, 300, 140, 160)])
    sets.append([(4, 9, 8, 3), (0, 0, 5, 6), (3, 4, 0, 0), (6, 9, 7, 4)])
    return sets


def strata_rows():
    for number, strata in enumerate(strata_sets()):
        informative = [s for s in strata if is_informative(s)]
        peer = StratifiedTable([np.array(s, dtype=float).reshape(2, 2) for s in informative])
        equal = peer.test_equal_odds(adjust=True)
        # The exact law of the sum of first cells: strata convolved as fractions.
        total = {0: Fraction(1)}
        for a, b, c, d in strata:
            one = law(a + b, a + c, a + b + c + d, 1)
            following = {}
            for i, p in total.items():
                for j, q in one.items():
                    following[i + j] = following.get(i + j, 0) + p * q
            total = following
        seen = sum(s[0] for s in strata)
        under = to_float(sum(p for k, p in total.items() if k <= seen))
        over = to_float(sum(p for k, p in total.items() if k >= seen))
        for s in strata:
            # The peer's p is 1 − cdf, which loses the digits of a small one.
            p = stats.chi2.sf(equal.statistic, len(informative) - 1)
            assert abs(p - equal.pvalue) < 1e-14
            yield (number, *s, peer.oddsratio_pooled, equal.statistic, p, under, over)


EXACT = "fractions of whole binomial coefficients (Python), rounded once"
SCIPY = f"scipy {scipy.__version__}"
STATSMODELS = f"statsmodels {statsmodels.__version__}"

write(
    "noncentral_hypergeometric",
    f"Fisher's noncentral hypergeometric law: {EXACT}",
    ["group", "drawn", "population", "odds", "k", "mode", "mean", "probability", "lower", "upper"],
    noncentral_rows(),
)
write(
    "hypergeometric_large",
    f"The hypergeometric law: mpmath {mp.__version__}, 60 digits",
    ["group", "drawn", "population", "k", "probability", "lower", "upper"],
    large_rows(),
)
write(
    "odds_ratio",
    f"{SCIPY}: scipy.stats.contingency.odds_ratio(table, kind='conditional'), "
    ".confidence_interval(level)",
    ["a", "b", "c", "d", "level", "value", "low", "high"],
    odds_rows(),
)
write(
    "share_intervals",
    f"Both definitions solved with mpmath {mp.__version__}, 40 digits; they agree "
    f"with {SCIPY}: scipy.stats.binomtest(k, n).proportion_ci(level, method='wilson' and 'exact')",
    ["successes", "trials", "level", "wilson_low", "wilson_high", "exact_low", "exact_high"],
    share_rows(),
)
write(
    "adjust",
    f"{STATSMODELS}: multipletests(p, method='holm' and 'fdr_bh')",
    ["family", "p", "holm", "bh"],
    adjust_rows(),
)
write(
    "stratified",
    f"{STATSMODELS}: StratifiedTable over the strata whose margins leave a choice: "
    "oddsratio_pooled, test_equal_odds(adjust=True), p by scipy's chi2.sf\n"
    f"p_under, p_over: {EXACT}, convolved",
    [
        "set",
        "a",
        "b",
        "c",
        "d",
        "odds_ratio",
        "heterogeneity",
        "heterogeneity_p",
        "p_under",
        "p_over",
    ],
    strata_rows(),
)
