"""Days as `datetime` has them. The module of this name is written in Python too, of which Python 3.11 reads all before it takes the other."""

from __future__ import annotations

from .typed import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, timedelta
else:
    try:
        from _datetime import date, timedelta
    except ImportError:
        from datetime import date, timedelta

__all__ = ["date", "timedelta"]
