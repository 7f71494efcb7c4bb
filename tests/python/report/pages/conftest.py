"""One browser for all tests of the pages, and each page drawn once."""

from __future__ import annotations

import os
from pathlib import Path

import guyub as gy
import pytest
from playwright.sync_api import Error, sync_playwright

from .drawing import FLAGS, REPORTS, SCREENSHOTS, Report, draw, network

CHROMIUM = Path("/usr/bin/chromium")  # Debian's; elsewhere Playwright's own


@pytest.fixture(scope="package")
def browser():
    path = CHROMIUM if CHROMIUM.exists() else None
    with sync_playwright() as engine:
        try:
            chromium = engine.chromium.launch(executable_path=path, args=list(FLAGS))
        except Error as error:
            if "Executable doesn't exist" not in error.message or os.environ.get("CI"):
                raise
            pytest.skip("no Chromium to draw the pages in: see tools/browser.sh")
        yield chromium
        chromium.close()


@pytest.fixture(scope="package")
def written(tmp_path_factory):
    """Writes a report once and tells its path."""
    folder = tmp_path_factory.mktemp("reports")

    def write(report: Report) -> Path:
        path = folder / f"{report.data}.{report.lang}.html"
        if not path.exists():
            net = network(report.data)
            gy.report(net, path, report.lang, names=report.data == "markup")
        return path

    return write


@pytest.fixture(scope="package", params=REPORTS, ids=str)
def drawn(request, browser, written):
    """A page that is ready, with what it asked for and complained of on the way."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    with draw(browser, request.param, written(request.param)) as page:
        yield page
