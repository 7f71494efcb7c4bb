from __future__ import annotations
__all__: list[str] = ['dependence', 'reachability', 'signatures']
def dependence(arg0: tuple, arg1: dict) -> dict:
    ...
def reachability(arg0: tuple, arg1: dict) -> dict:
    ...
signatures: dict = {'reachability': {'inputs': [('g', 'graph'), ('source', 'mask'), ('target', 'mask')], 'options': [('steps', 'int | None', None)], 'is_long': True}, 'dependence': {'inputs': [('g', 'graph'), ('who', 'mask'), ('source', 'mask'), ('target', 'mask')], 'options': [('steps', 'Sequence[int | None]', [2, 3, None])], 'is_long': True}}
