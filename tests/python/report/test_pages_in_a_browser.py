"""The pages as a reader sees them: no request, no error, nothing cut off, on a phone too."""

import shutil
from pathlib import Path

import guyub as gy
import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="the extra playwright is not here")
CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
KEDIRI = Path(__file__).resolve().parents[3] / "examples/kediri"
FLAGS = (
    "--no-sandbox",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
# labels of a picture that reach beyond it, or lie over each other
CUT_OFF = """() => [...document.querySelectorAll(".chart svg")].flatMap(svg => {
  const frame = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("text")]
    .filter(text => text.textContent.trim() && text.style.opacity !== "0")
    .filter(text => +(text.getAttribute("opacity") ?? 1) > 0)
    .filter(text => {
      const box = text.getBoundingClientRect();
      return box.left < frame.left - 1 || box.right > frame.right + 1;
    })
    .map(text => text.textContent);
})"""


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as engine:
        chromium = engine.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield chromium
        chromium.close()


@pytest.mark.parametrize("lang", ["en", "id"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_page_draws_and_asks_for_nothing(browser, tmp_path, lang, width):
    path = gy.report(gy.read(KEDIRI), tmp_path / "r.html", lang)
    context = browser.new_context(offline=True, viewport={"width": width, "height": 800})
    page = context.new_page()
    requests, complaints = [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(path.as_uri())
    page.wait_for_selector("body[data-ready=true]", timeout=60_000)
    assert requests == [path.as_uri()]
    assert complaints == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    drawn = page.evaluate("document.querySelectorAll('.chart svg').length")
    assert drawn == page.evaluate("document.querySelectorAll('.chart').length") > 0
    assert page.evaluate(CUT_OFF) == []
    context.close()
