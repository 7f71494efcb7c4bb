"""Metrics on threads of Python, in forked children, and after Ctrl-C."""

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from .every_metric import columns, metrics


def test_threads_of_python_find_the_same():
    alone = [columns(metric) for metric in metrics()]
    with ThreadPoolExecutor(4) as pool:
        rounds = [pool.map(columns, metrics()) for _ in range(4)]
        for found in rounds:
            assert list(found) == alone


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_forked_children_of_a_process_with_threads_find_the_same():
    program = Path(__file__).with_name("every_metric.py")
    # Python warns of forks with threads; that it works all the same is what is tested here
    command = [sys.executable, "-W", "ignore::DeprecationWarning", program]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout) == []


def test_after_ctrl_c_the_process_goes_on():
    program = textwrap.dedent("""
        import numpy as np, guyub as gy
        random = np.random.default_rng(1)
        small, large = (
            gy.TieGraph(random.integers(0, n, 8 * n), random.integers(0, n, 8 * n), n=n)
            for n in (200, 30_000)
        )
        before = gy.collaboration.betweenness(small).betweenness.tobytes()
        for _ in range(2):
            print("ready", flush=True)
            try:
                gy.collaboration.betweenness(large)
            except KeyboardInterrupt:
                print("stopped", flush=True)
        assert gy.collaboration.betweenness(small, threads=2).betweenness.tobytes() == before
        print("went on", flush=True)
    """)
    run = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert run.stdout is not None
    with run.stdout:
        for _ in range(2):
            assert run.stdout.readline() == "ready\n"
            time.sleep(0.3)
            os.kill(run.pid, signal.SIGINT)
            assert run.stdout.readline() == "stopped\n"
        assert run.stdout.readline() == "went on\n"
    assert run.wait(10) == 0
