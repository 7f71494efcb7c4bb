"""The functions that are made from the bound metrics."""
