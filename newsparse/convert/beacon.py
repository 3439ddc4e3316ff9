"""Which item of its unit a worker is at, in a file that outlives it."""

from __future__ import annotations

import contextlib
import os
import struct

from .units import Settings

WORKING = ".working"
_NUMBER = struct.Struct("<q")


class Beacon:
    """Tells in a file which item is being read, so that the item which kills its worker has a name."""

    def __init__(self, settings: Settings, unit: str) -> None:
        self._path = _place(settings, unit)
        self._file = open(self._path, "wb", buffering=0)  # noqa: SIM115 — closed by `close`
        self.at(0)

    def at(self, number: int) -> None:
        """Item `number`, from 0, is the next; of items read together, the first."""
        self._file.seek(0)
        self._file.write(_NUMBER.pack(number))

    def close(self) -> None:
        """The unit is done with."""
        self._file.close()
        with contextlib.suppress(OSError):
            os.unlink(self._path)


def last_item(settings: Settings, name: str) -> int | None:
    """The number of the item that a worker was at when it died, from 0."""
    try:
        with open(_place(settings, name), "rb") as file:
            return int(_NUMBER.unpack(file.read(_NUMBER.size))[0])
    except (OSError, struct.error):
        return None


def _place(settings: Settings, name: str) -> str:
    return os.path.join(settings.out, WORKING, f"{name}.at")
