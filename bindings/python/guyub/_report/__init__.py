"""The report: one self-contained page, in English or Indonesian."""
