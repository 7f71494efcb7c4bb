"""On paper: no empty sheet, nothing beyond the margins, every cell of every table."""

import re

import pypdfium2
import pytest

from .drawing import REPORTS, SCREENSHOTS

MILLIMETRE = 72 / 25.4
MARGIN = 14 * MILLIMETRE  # the page's is 15 mm; letters may hang over a little
WHOLE = "th, td, h1, h2, h3, dt, .findings li"  # never divided between two sheets


DESKS = [report for report in REPORTS if report.width > 700]
pytestmark = pytest.mark.parametrize("drawn", DESKS, indirect=True, ids=str)


@pytest.fixture(scope="package")
def printed(drawn, tmp_path_factory):
    """The page's words, what may stand at the foot of a sheet, and the sheets."""
    path = tmp_path_factory.mktemp("print") / "report.pdf"
    words = drawn.page.locator(WHOLE).all_text_contents()
    foot = drawn.page.locator(".made-up, footer").all_text_contents()
    drawn.page.pdf(path=path, format="A4", prefer_css_page_size=True)
    document = pypdfium2.PdfDocument(path)
    for sheet in range(min(2, len(document))):
        picture = document[sheet].render(scale=1.5).to_pil()
        picture.save(SCREENSHOTS / f"{drawn.report.data}.{drawn.report.lang}.sheet-{sheet + 1}.png")
    yield words, foot, document
    document.close()


def squeezed(text):
    """Letters and digits alone: lines break where they like."""
    return re.sub(r"[\W_]", "", text)


def test_no_sheet_holds_a_foot_line_at_most(printed):
    _, foot, document = printed
    for number, sheet in enumerate(document, 1):
        text = squeezed(sheet.get_textpage().get_text_range())
        for line in foot:
            text = text.replace(squeezed(line), "")
        assert len(text) > 100, f"sheet {number}"
        assert sheet.get_size() == pytest.approx((210 * MILLIMETRE, 297 * MILLIMETRE), abs=1.5)


def test_every_word_is_on_paper(printed):
    words, foot, document = printed
    sheets = [squeezed(sheet.get_textpage().get_text_range()) for sheet in document]
    paper = "".join(sheets)
    assert [text for text in words if squeezed(text) not in paper] == []
    for banner in foot[:-1]:  # of made-up data
        assert all(squeezed(banner) in sheet for sheet in sheets)


def test_nothing_lies_beyond_the_margins(printed):
    _, _, document = printed
    for sheet in document:
        text = sheet.get_textpage()
        for at in range(text.count_chars()):
            left, _, right, _ = text.get_charbox(at)
            if right > left:
                assert left >= MARGIN, text.get_text_range(at, 20)
                assert right <= 210 * MILLIMETRE - MARGIN, text.get_text_range(max(0, at - 20), 21)
