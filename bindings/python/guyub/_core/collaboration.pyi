from __future__ import annotations
__all__: list[str] = ['density', 'signatures']
def density(arg0: tuple, arg1: dict) -> dict:
    ...
signatures: dict = {'density': {'inputs': [('g', 'graph')], 'options': [('weighted', 'bool', False)], 'is_long': False}}
