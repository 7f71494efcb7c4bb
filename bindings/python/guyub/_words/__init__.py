"""The words of a language, and sentences of results."""
