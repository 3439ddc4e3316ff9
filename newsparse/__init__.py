"""newsparse: Chinese newspaper page dumps to structured records, by rules that anyone can read."""

from __future__ import annotations

from ._version import __version__
from .typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api import Article, OwnNames, Page, extract, parse, read_gazetteer, read_number, records, to_json

__all__ = ["Article", "OwnNames", "Page", "__version__", "extract", "parse", "read_gazetteer", "read_number", "records", "to_json"]


def __getattr__(name: str) -> Any:
    """The API is loaded when it is asked for, so that `newsparse --help` does not wait for rules and tables."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import api

    return getattr(api, name)


def __dir__() -> list[str]:
    return __all__
