"""The report: one self-contained page, in English or Indonesian."""

from ._page import findings, report

__all__ = ["findings", "report"]
