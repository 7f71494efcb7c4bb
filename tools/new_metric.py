"""Lays the parts of a new metric:  tools/new_metric.py AREA FAMILY NAME --reads KIND…

KIND is what it reads, in order: graph, partition, mask, network, incidence, turnout, grouping,
counting, array, counts or count. What is to be written stands in «guillemets»; `make checks` names
what is left.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import metric_parts as parts
from facts import ROOT

PACKAGE = ROOT / "bindings/python/guyub"
END_OF_BINDING = "}\n\n}  // namespace guyub::python\n"


def told(what: str, path: Path) -> None:
    print(f"{what:<6} {path.relative_to(ROOT)}")


def lay(path: Path, text: str) -> None:
    """Writes a part that is not there yet."""
    if path.exists():
        told("kept", path)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    told("laid", path)


def append(path: Path, text: str, start: str = "") -> None:
    """Adds to a part that several metrics share."""
    old = path.read_text(encoding="utf-8") if path.exists() else start
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(old + text, encoding="utf-8")
    told("added", path)


def insert_sorted(path: Path, block: str, pattern: str, key: str) -> None:
    """Puts a block before the first of those that `pattern` finds whose key is greater."""
    text = path.read_text(encoding="utf-8")
    at = len(text)
    for found in re.finditer(pattern, text, re.MULTILINE):
        at = found.end()
        if found[1] > key:
            at = found.start()
            break
    path.write_text(text[:at] + block + text[at:], encoding="utf-8")
    told("added", path)


def insert_facts(names: dict[str, str]) -> None:
    """The facts, where the order of metrics.toml wants them."""
    path = ROOT / "metrics.toml"
    head, *blocks = re.split(r"^(?=\[\[metric\]\])", path.read_text("utf-8"), flags=re.MULTILINE)
    blocks = [block.rstrip() + "\n" for block in [*blocks, parts.FACTS.format(**names)]]

    def key(block: str) -> tuple[str, ...]:
        return tuple(
            re.search(rf'^{name} = "(.*)"', block, re.MULTILINE)[1]  # type: ignore[index]
            for name in ("area", "family", "id")
        )

    path.write_text(head + "\n".join(sorted(blocks, key=key)), encoding="utf-8")
    told("added", path)


def bind(names: dict[str, str]) -> None:
    """One statement, in the file of the family."""
    path = ROOT / "bindings/python" / names["area"] / f"{names['family']}.cpp"
    if not path.exists():
        lay(path, parts.BINDING_FILE.format(**names))
    text = path.read_text(encoding="utf-8")
    head, _, _ = text.rpartition(END_OF_BINDING)
    include = "#include <guyub/{area}/{family}/{name}.hpp>\n".format(**names)
    lines = sorted([*re.findall(r"^#include <guyub/.*>\n", head, re.MULTILINE), include])
    rest = re.sub(r"^#include <guyub/.*>\n", "", head, flags=re.MULTILINE).lstrip("\n")
    other = "".join(re.findall(r"^#include <(?!guyub).*>\n", rest, re.MULTILINE))
    rest = re.sub(r"^#include <(?!guyub).*>\n", "", rest, flags=re.MULTILINE).lstrip("\n")
    text = (f"{other}\n" if other else "") + "".join(lines) + "\n" + rest
    path.write_text(text + parts.BINDING.format(**names) + END_OF_BINDING, encoding="utf-8")
    told("added", path)


def describe(area: str, family: str, name: str, kinds: list[parts.Kind]) -> dict[str, str]:
    """What the texts of the parts have blanks for."""
    includes = sorted({f"#include {one.include}\n" for one in kinds})
    peers = any(one is parts.KINDS["graph"] for one in kinds)
    kediri = any("KEDIRI" in one.python for one in kinds)
    return {
        "area": area,
        "family": family,
        "name": name,
        "includes": "".join(includes),
        "arguments": ", ".join(one.argument for one in kinds),
        "names": ", ".join(one.name for one in kinds),
        "quoted": ", ".join(
            "honours_all()" if one.name == "counting" else f'"{one.name}"' for one in kinds
        ),
        "samples": ", ".join(one.sample for one in kinds),
        "threads": ", ".join(one.thread_sample for one in kinds),
        "bench": ", ".join("g" if one.name == "g" else f"«{one.name}»" for one in kinds),
        "usings": "".join(
            using for kind, using in parts.USINGS.items() if parts.KINDS[kind] in kinds
        ),
        "imports": "import networkx as nx\n\n" if peers else "",
        "kediri": "\nfrom data import KEDIRI\n" if kediri else "",
    }


def lay_parts(names: dict[str, str]) -> None:
    """Every part, and its line in what the metrics share."""
    area, family, name = names["area"], names["family"], names["name"]
    place = Path(area) / family
    insert_facts(names)
    lay(ROOT / "include/guyub" / place / f"{name}.hpp", parts.HEADER.format(**names))
    lay(ROOT / "src" / place / f"{name}.cpp", parts.SOURCE.format(**names))
    lay(ROOT / "tests/unit" / place / f"{name}_test.cpp", parts.UNIT.format(**names))
    lay(ROOT / "tests/property" / place / f"{name}_test.cpp", parts.PROPERTY.format(**names))
    samples = ", ".join(
        one for one in (parts.KINDS[kind].python for kind in names["kinds"].split()) if one
    )
    python = parts.PYTHON.format(**names | {"samples": samples})
    lay(ROOT / "tests/python" / area / f"test_{name}.py", python)
    lay(ROOT / "tests/python" / area / "__init__.py", "")
    lay(ROOT / "bench" / place / f"{name}_bench.cpp", parts.BENCH.format(**names))
    append(
        ROOT / "docs/metrics" / f"{family}.md",
        parts.PAGE.format(**names),
        f"# {family.capitalize()}\n",
    )
    bind(names)
    lay(PACKAGE / f"{area}.py", parts.AREA_MODULE.format(**names))
    insert_sorted(
        ROOT / "include/guyub/guyub.hpp",
        f"#include <guyub/{area}/{family}/{name}.hpp>\n",
        r"^#include <guyub/([\w/]+)\.hpp>\n",
        f"{area}/{family}/{name}",
    )
    insert_sorted(
        ROOT / "tests/unit/threads/every_metric_test.cpp",
        parts.THREADS.format(**names),
        r'^    \{"(\w+\.\w+)",\n(?:     .*\n)+',
        f"{area}.{name}",
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("area")
    parser.add_argument("family")
    parser.add_argument("name")
    parser.add_argument("--reads", nargs="+", choices=parts.KINDS, required=True, metavar="KIND")
    asked = parser.parse_args()
    known = (ROOT / "metrics.toml").read_text(encoding="utf-8")
    if f'id = "{asked.name}"\narea = "{asked.area}"\n' in known:
        parser.error(f"metrics.toml has {asked.area}.{asked.name} already")
    kinds = [parts.KINDS[kind] for kind in asked.reads]
    names = describe(asked.area, asked.family, asked.name, kinds)
    lay_parts(names | {"kinds": " ".join(asked.reads)})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
