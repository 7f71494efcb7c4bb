"""Who reads by keyboard, by ear or in colours of their own has the whole page."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from .drawing import KEDIRI, ODD, SCREENSHOTS

FOCUSED = """() => {
  const element = document.activeElement, style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    words: element.getAttribute("aria-label") ?? element.textContent.trim(),
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    seen: box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
  };
}"""
# what keys must reach: links, and tables wider than their frame
TO_REACH = """() => [...document.querySelectorAll("a, .scroll")]
  .filter(element => element.matches("a") || element.scrollWidth > element.clientWidth)
  .map(element => element.getAttribute("aria-label") ?? element.textContent.trim())"""

BACKGROUND = "element => getComputedStyle(element).backgroundColor"
PAPER = {"light": "rgb(255, 255, 255)", "dark": "rgb(0, 0, 0)"}

PHONES = [report for report in KEDIRI if report.width < 700]
ONCE = [KEDIRI[0], KEDIRI[3], ODD[1]]  # a language, a width and a page without pictures each


@pytest.mark.parametrize("drawn", ONCE, indirect=True, ids=str)
def test_axe_finds_no_serious_barrier(drawn):
    faults = Axe().run(drawn.page).response["violations"]
    assert [
        (fault["id"], fault["impact"], [node["html"][:120] for node in fault["nodes"]])
        for fault in faults
        if fault["impact"] in ("serious", "critical")
    ] == []


def test_keys_reach_every_link_and_every_wide_table_and_show_where_they_are(drawn):
    page = drawn.page
    to_reach = page.evaluate(TO_REACH)
    reached = []
    page.evaluate("document.activeElement.blur(); scrollTo({top: 0, behavior: 'instant'})")
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        focused = page.evaluate(FOCUSED)
        assert focused["outlined"], focused
        assert focused["seen"], focused
        reached.append(focused["words"])
    assert [words for words in to_reach if words not in reached] == []
    assert reached[0] == page.locator(".skip").text_content()
    assert len(reached) == len(to_reach), "a stop for nothing"


@pytest.mark.parametrize("drawn", PHONES, indirect=True, ids=str)
def test_a_key_slides_a_wide_table(drawn):
    drawn.page.locator("#who .scroll").first.focus()
    drawn.page.keyboard.press("ArrowRight")
    drawn.page.wait_for_function("document.activeElement.scrollLeft > 0", timeout=5_000)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("drawn", KEDIRI[1:2], indirect=True, ids=str)
def test_in_colours_of_the_readers_own_pictures_keep_their_paper(drawn, scheme):
    page = drawn.page
    page.emulate_media(forced_colors="active", color_scheme=scheme)
    page.screenshot(path=SCREENSHOTS / f"{drawn.report}.forced-{scheme}.png", full_page=True)
    assert page.eval_on_selector("body", BACKGROUND) == PAPER[scheme]
    papers = page.eval_on_selector_all(".chart", f"all => all.map({BACKGROUND})")
    assert set(papers) == {PAPER["light"]}
    page.emulate_media(forced_colors="none", color_scheme="light")
