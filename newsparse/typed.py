"""What annotations are written with, without `typing`: to import it takes as long as fifteen modules, and only type checkers need it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO as IO
    from typing import Any as Any
    from typing import BinaryIO as BinaryIO
    from typing import ClassVar as ClassVar
    from typing import Final as Final
    from typing import Generic as Generic
    from typing import Literal as Literal
    from typing import Protocol as Protocol
    from typing import Self as Self
    from typing import TypeAlias as TypeAlias
    from typing import TypeVar as TypeVar
    from typing import cast as cast
else:
    IO = Any = BinaryIO = ClassVar = Final = Self = TypeAlias = object

    class Generic:
        """The base of what is `Generic[T]`."""

        def __class_getitem__(cls, kinds):
            return cls

    class Protocol:
        """The base of what only type checkers look for."""

    class Literal:
        """One of some values; `real` is what `typing` has for it, which who reads annotations needs."""

        def __init__(self, values):
            self._values = values

        def __class_getitem__(cls, values):
            return cls(values)

        def real(self):
            import typing

            return typing.Literal[self._values]

        def __or__(self, other):
            return self

    def TypeVar(name, bound=None):
        """Stands for any type."""
        return object

    def cast(kind, value):
        """The value, of which a type checker knows less."""
        return value
