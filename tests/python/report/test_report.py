import json
import re
import sys
from pathlib import Path

import guyub as gy
import pandas as pd
import pytest
from data import FOLDERS, folder
from guyub._report.page import findings

ROOT = Path(__file__).resolve().parents[3]
KEDIRI = ROOT / "examples/kediri"
# Word stems, so that "caused" and "causes" are both found; judged are the words a reader sees.
NEVER = {
    "en": (
        r"\bbetter\b",
        r"\bworse\b",
        r"\bbest\b",
        r"\bworst\b",
        r"\bscor(e|es|ed|ing)\b",
        r"\brank(s|ed|ing|ings)?\b",
        r"\buninterested\b",
        r"\bcaptur\w+",
        r"\bbreach\w*",
        r"\bcaus(e|es|ed|ing)\b",
        r"\bcollaps\w+",
        r"\bunrepresented\b",
    ),
    "id": (
        r"\b(lebih|paling|ter)\s?(baik|buruk)\b",
        r"\bskor\b",
        r"peringkat",
        r"\branking\b",
        r"\btidak (peduli|berminat|tertarik)\b",
        r"dikuasai|dibajak",
        r"pelanggaran|melanggar",
        r"(me|di)(ny|s)ebabkan",
        r"runtuh",
        r"\b(tak|tidak) terwakili\b",
    ),
}


@pytest.fixture(scope="module")
def kediri():
    return gy.read(KEDIRI)


@pytest.fixture(scope="module", params=["en", "id"])
def page(request, kediri, tmp_path_factory):
    path = tmp_path_factory.mktemp("report") / "kediri.html"
    gy.report(kediri, path, request.param)
    return request.param, path.read_text(encoding="utf-8")


def words_of(html):
    """What a reader sees: no scripts, styles or tags."""
    html = re.sub(r"<(script|style)\b.*?</\1>", " ", html, flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def test_every_section_is_there(page):
    _, html = page
    for section in ("findings", "who", "ties", "brokers", "facilitators", "limits", "methods"):
        assert f'<section id="{section}"' in html


def test_it_asks_for_nothing_from_any_network(page):
    _, html = page
    assert "default-src 'none'" in html
    assert not re.search(r"""<(?:script|img|link|iframe)[^>]+(?:src|href)=["']?https?:""", html)


def test_words_that_judge_are_never_used(page):
    language, html = page
    charts = re.search(r'id="charts">(.*?)</script>', html, re.DOTALL)[1]
    # the titles of cited works are theirs
    own = re.sub(r"<p>\d+\. [^<]*</p>", " ", html)
    for text in (words_of(own), charts):
        for word in NEVER[language]:
            assert not re.search(word, text.lower()), word


def test_no_translation_judges():
    from guyub._words.language import catalogue

    for message, forms in catalogue("id").forms.items():
        for word in NEVER["en"]:
            assert not re.search(word, message.lower()), message
        for word in NEVER["id"]:
            assert not any(re.search(word, form.lower()) for form in forms), forms


def test_page_one_has_no_probability(page, kediri):
    language, _ = page
    sentences = findings(kediri, language)
    assert len(sentences) == 6
    for sentence in sentences:
        assert not re.search(r"\bp\b|odds|value|nilai p|rasio|ratio", sentence.lower()), sentence


def test_people_have_no_names(page, kediri):
    _, html = page
    kinds = kediri.actors.kind
    for name, kind in zip(kediri.actors.name, kinds, strict=True):
        if kind == "person":
            assert str(name) not in html


def test_people_have_names_where_asked_for(kediri, tmp_path):
    html = gy.report(kediri, tmp_path / "r.html", names=True).read_text(encoding="utf-8")
    facilitator = str(kediri.actors.name[kediri.facilitators][0])
    assert facilitator in html


def test_made_up_data_say_so(page):
    _, html = page
    assert 'class="made-up"' in html


def test_charts_are_data_in_one_element(page):
    _, html = page
    found = re.findall(
        r'<script type="application/json" id="charts">(.*?)</script>', html, re.DOTALL
    )
    assert len(found) == 1
    charts = json.loads(found[0])
    assert len(charts) == html.count('class="chart"')


def test_findings_are_counts_that_the_metrics_give(kediri):
    result = gy.participation.representation(kediri, by="sex", forum="musrenbang")
    women = result.row("F")
    first = findings(kediri, "en")[0]
    assert first.startswith(f"{women['attended']} of the {result.attended.sum()} people")
    assert str(round(women["expected"])) in first
    assert findings(kediri, "id")[0].startswith(f"{women['attended']} dari {result.attended.sum()}")


def test_every_message_has_a_translation():
    sys.path.insert(0, str(ROOT / "tools"))
    import messages

    assert messages.faults("id") == []
    assert len(messages.used()) > 80


def small_village(women_present):
    n = 60
    return gy.Network.from_tables(
        actors=pd.DataFrame({"actor_id": [f"p{i}" for i in range(n)], "sex": ["F", "M"] * 30}),
        forums=pd.DataFrame({"forum_id": ["f"], "type": ["musdes"]}),
        attendance=pd.DataFrame(
            {
                "forum_id": "f",
                "actor_id": [f"p{2 * i}" for i in range(women_present)]
                + [f"p{2 * i + 1}" for i in range(15)],
            }
        ),
    )


def test_small_cells_and_what_gives_them_away_are_not_shown(tmp_path):
    net = small_village(women_present=3)
    html = words_of(gy.report(net, tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "Fewer than 5 of the 18 people" in html
    assert html.count("not shown") >= 2  # the men too: 18 − 15 would tell
    shown = words_of(gy.report(net, tmp_path / "s.html", suppress=0).read_text(encoding="utf-8"))
    assert "3 of the 18 people" in shown


def test_a_section_without_data_says_which_file_would_bring_it(tmp_path):
    net = gy.Network.from_tables(
        attendance=pd.DataFrame({"forum_id": ["f", "f"], "actor_id": ["x", "y"]})
    )
    html = words_of(gy.report(net, tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "ties.csv" in html
    assert "actors.csv" in html
    assert "aspirations.csv" in html


def test_labels_are_escaped(tmp_path):
    net = gy.Network.from_tables(
        actors=pd.DataFrame(
            {
                "actor_id": [f"p{i}" for i in range(40)],
                "welfare": ["<b>x</b></script>", "poor"] * 20,
            }
        ),
        attendance=pd.DataFrame({"forum_id": "f", "actor_id": [f"p{i}" for i in range(20)]}),
    )
    html = gy.report(net, tmp_path / "r.html").read_text(encoding="utf-8")
    assert "<b>x</b>" not in html.split('id="charts"')[0]
    assert html.count("</script>") == len(re.findall(r"<script\b", html))


@pytest.mark.parametrize("name", FOLDERS)
@pytest.mark.parametrize("lang", ["en", "id"])
def test_real_folders_have_a_report(name, lang, tmp_path):
    html = gy.report(gy.read(folder(name)), tmp_path / "r.html", lang).read_text(encoding="utf-8")
    assert '<section id="findings"' in html
    assert '<section id="methods"' in html


def test_another_language_is_refused(kediri, tmp_path):
    with pytest.raises(ValueError, match="expected one of en, id"):
        gy.report(kediri, tmp_path / "r.html", "fr")
