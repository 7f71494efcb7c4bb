"""
The compiled half of guyub; use the functions of the package instead.
"""
from __future__ import annotations
import collections.abc
import numpy
import numpy.typing
import typing
from . import collaboration
__all__: list[str] = ['Partition', 'TieGraph', 'collaboration']
class TieGraph:
    @staticmethod
    def build(n: typing.SupportsInt | typing.SupportsIndex, source: typing.Annotated[numpy.typing.ArrayLike, numpy.uint32], target: typing.Annotated[numpy.typing.ArrayLike, numpy.uint32], weight: typing.Annotated[numpy.typing.ArrayLike, numpy.float64] | None, directed: bool, parallel: str, loops: str) -> TieGraph:
        ...
    def components(self) -> numpy.typing.NDArray[numpy.uint32]:
        ...
    def content_hash(self) -> int:
        ...
    def subgraph(self, arg0: typing.Annotated[numpy.typing.ArrayLike, numpy.uint8]) -> TieGraph:
        ...
    def symmetrised(self, arg0: str) -> TieGraph:
        ...
    @property
    def directed(self) -> bool:
        ...
    @property
    def dropped_loops(self) -> int:
        ...
    @property
    def m(self) -> int:
        ...
    @property
    def merged(self) -> int:
        ...
    @property
    def n(self) -> int:
        ...
    @property
    def nbytes(self) -> int:
        ...
    @property
    def offsets(self) -> numpy.ndarray:
        ...
    @property
    def targets(self) -> numpy.typing.NDArray[numpy.uint32]:
        ...
    @property
    def weighted(self) -> bool:
        ...
    @property
    def weights(self) -> typing.Any:
        ...
class Partition:
    def __init__(self, arg0: typing.Annotated[numpy.typing.ArrayLike, numpy.int32], arg1: collections.abc.Sequence[str]) -> None:
        ...
    @property
    def index(self) -> numpy.typing.NDArray[numpy.int32]:
        ...
    @property
    def labelled(self) -> int:
        ...
    @property
    def sizes(self) -> numpy.typing.NDArray[numpy.uint64]:
        ...
__version__: str = '0.1.0'
