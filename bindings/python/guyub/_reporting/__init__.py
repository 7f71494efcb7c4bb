"""The report: one self-contained page, in English or Indonesian."""

from ._page import findings, report, report_and_findings

__all__ = ["findings", "report", "report_and_findings"]
