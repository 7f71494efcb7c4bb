"""What a reader sees on a phone and at a desk: everything there, in order, and nothing cut off."""

from functools import cache

from guyub._report.facts import collect
from guyub._report.sections import sections
from guyub._words.language import Language

from .drawing import MARKUP, network

# labels of a picture that reach beyond it, or lie over each other or side by side without a gap
SHOWN_LABELS = """
const shown = svg => [...svg.querySelectorAll("text")].filter(text =>
  text.textContent.trim() && text.style.opacity !== "0" && text.getAttribute("opacity") !== "0");
"""
CUT_OFF = (
    "() => {"
    + SHOWN_LABELS
    + """
  return [...document.querySelectorAll(".chart svg")].flatMap(svg => {
    const frame = svg.getBoundingClientRect();
    return shown(svg).filter(text => {
      const box = text.getBoundingClientRect();
      return box.left < frame.left - 1 || box.right > frame.right + 1
        || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
    }).map(text => text.textContent);
  });
}"""
)
# turned labels have boxes larger than themselves, so only level ones are compared
OVERLAPPING = (
    "() => {"
    + SHOWN_LABELS
    + """
  return [...document.querySelectorAll(".chart svg")].flatMap(svg => {
    const level = shown(svg).filter(text => !/rotate/.test(text.getAttribute("transform")));
    const boxes = level.map(text => text.getBoundingClientRect());
    return level.flatMap((text, i) => level.slice(i + 1).filter((_, k) => {
      const [a, b] = [boxes[i], boxes[i + 1 + k]];
      return a.left < b.right + 2 && b.left < a.right + 2
        && a.top < b.bottom - 2 && b.top < a.bottom - 2;
    }).map(other => `${text.textContent} | ${other.textContent}`));
  });
}"""
)
# what reaches beyond the window, apart from tables that slide in a frame of their own
BEYOND = """() => [...document.querySelectorAll("body *")]
  .filter(element => !element.closest(".scroll *, svg, script, style, .skip, .unseen"))
  .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
  .map(element => element.outerHTML.slice(0, 80))"""
MARKS = """() => [...document.querySelectorAll(".chart")].map(chart =>
  chart.querySelectorAll(".mark-rect path, .mark-symbol path, .mark-line path").length)"""


@cache
def facts(data):
    return collect(network(data))


def test_it_asks_for_nothing_and_complains_of_nothing(drawn):
    assert drawn.requests == [drawn.address]
    assert drawn.complaints == []


def test_every_section_is_there_in_its_order(drawn):
    say = Language(drawn.report.lang)
    listed = sections(facts(drawn.report.data), say, names=False, suppress=5)
    ids = ["findings", *(section.id for section in listed)]
    titles = [say("Findings"), *(section.title for section in listed)]
    page = drawn.page
    assert page.eval_on_selector_all("main > section", "all => all.map(one => one.id)") == ids
    assert page.locator("main > section > h2").all_inner_texts() == titles
    assert page.eval_on_selector_all("nav a", "all => all.map(one => one.hash)") == [
        f"#{name}" for name in ids
    ]
    for section in page.locator("main > section").all():
        assert len(section.inner_text()) > 40, "only a heading"


def test_nothing_reaches_beyond_the_window(drawn):
    assert drawn.page.evaluate("document.documentElement.scrollWidth") <= drawn.report.width
    assert drawn.page.evaluate(BEYOND) == []


def test_every_picture_is_drawn(drawn):
    marks = drawn.page.evaluate(MARKS)
    assert all(count > 0 for count in marks), marks
    assert bool(marks) == (drawn.report.data != "attendance_only")


def test_no_label_is_cut_off_or_lies_over_another(drawn):
    assert drawn.page.evaluate(CUT_OFF) == []
    assert drawn.page.evaluate(OVERLAPPING) == []
    if drawn.report.data == "kediri":
        assert drawn.page.locator(".chart svg text", has_text="…").count() == 0, "shortened"


def test_a_name_with_markup_is_text(drawn):
    page = drawn.page
    assert page.locator("img, b").count() == 0
    assert page.title() != "ran"
    if drawn.report.data == "markup":
        for place in ("h1", "#findings", "#who", "#brokers"):
            assert MARKUP in page.locator(place).inner_text(), place
        # a label of a picture may be shortened, but not run
        assert page.locator(".chart svg text", has_text="<img").count() > 0
