"""Named tuples at a fraction of the cost of `typing`'s: a page would wait longer for sixty such classes than for its places.

Types, defaults and methods stand in the class as usual, and type checkers take it for `typing.NamedTuple`. Spared is the compiling
of every annotation; that of the constructor waits for the first of a class to be made. `Slotted` has the same of plain objects.
"""

from __future__ import annotations

from collections import _tuplegetter  # type: ignore[attr-defined]
from collections.abc import Iterable
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType

from .typed import TYPE_CHECKING, Any, Self, cast

#: Makes a named tuple of all its fields, `made(Word, (kind, start, end))`, where thousands are made: its constructor takes three times as long.
made = tuple.__new__
_new = made


class _Named(tuple[Any, ...]):
    """What all of them share, as `collections.namedtuple` has it."""

    __slots__ = ()
    # not annotated, as annotations are fields
    _fields = cast("tuple[str, ...]", ())
    _field_defaults = cast("dict[str, Any]", {})

    def __new__(cls, *given: Any, **named: Any) -> Any:
        """Makes the constructor of the class, and calls it; from then on it stands in the place of this."""
        constructor = _template(len(cls._fields))
        # compiled once for each number of fields: the names are all that differs
        constructor.__code__ = constructor.__code__.replace(co_varnames=("_cls", *cls._fields))
        constructor.__defaults__ = tuple(cls._field_defaults.values())
        constructor.__name__ = constructor.__qualname__ = cls.__name__
        cls.__new__ = staticmethod(constructor)  # type: ignore[method-assign]
        return cls(*given, **named)

    @classmethod
    def _make(cls, values: Iterable[Any]) -> Any:
        made = _new(cls, values)
        if len(made) != len(cls._fields):
            raise TypeError(f"{cls.__name__} takes {len(cls._fields)} fields, not {len(made)}")
        return made

    def _replace(self, **named: Any) -> Any:
        made = _new(type(self), map(named.pop, self._fields, self))
        if named:
            raise ValueError(f"{type(self).__name__} has no fields {list(named)}")
        return made

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{field}={value!r}' for field, value in self._asdict().items())})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)


def _template(count: int) -> Any:
    """A constructor of so many fields, by whatever names."""
    return FunctionType(_code(count), {"_new": _new, "__builtins__": {}})


@cache
def _code(count: int) -> CodeType:
    names = ", ".join(f"_{at}" for at in range(count))
    code: CodeType = eval(f"lambda _cls, {names}: _new(_cls, ({names},))").__code__
    return code


class _Making(type):
    """Makes a plain class of tuples of what a class statement holds."""

    def __new__(making, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        if not bases:
            return super().__new__(making, name, bases, body)
        fields = tuple(body["__annotations__"])
        getters = {field: _tuplegetter(at, None) for at, field in enumerate(fields)}
        defaults = {field: body[field] for field in fields if field in body}
        return type(name, (_Named,), body | getters | {
            "__slots__": (), "__match_args__": fields, "_fields": fields, "_field_defaults": defaults,
        })  # fmt: skip


class _Slots:
    """What all classes of slots share, much as named tuples have it."""

    __slots__ = ()
    _fields = cast("tuple[str, ...]", ())
    _field_defaults = cast("dict[str, Any]", {})

    #: the values of all fields; each class has its own of this, as this one has none
    _all = staticmethod(attrgetter("_fields"))

    def __init__(self, *given: Any, **named: Any) -> None:
        """Makes the constructor of the class, and calls it; from then on it stands in the place of this."""
        cls = type(self)
        # compiled once for each number of fields, as that of named tuples
        code = _storing(len(cls._fields)).replace(co_varnames=("self", *cls._fields), co_names=cls._fields)
        constructor = FunctionType(code, {}, "__init__", tuple(cls._field_defaults.values()))
        cls.__init__ = constructor  # type: ignore[method-assign]
        constructor(self, *given, **named)

    def _replace(self, **named: Any) -> Any:
        return type(self)(**dict(zip(self._fields, self._all(self), strict=True)) | named)

    def __lt__(self, other: Any) -> bool:
        return bool(self._all(self) < self._all(other))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{field}={value!r}' for field, value in zip(self._fields, self._all(self), strict=True))})"


@cache
def _storing(count: int) -> CodeType:
    names = [f"_{at}" for at in range(count)]
    made: dict[str, FunctionType] = {}
    exec(f"def store(self, {', '.join(names)}): {'; '.join(f'self.{name} = {name}' for name in names)}", made)
    return made["store"].__code__


class _MakingSlots(type):
    """Makes a plain class with slots of what a class statement holds."""

    def __new__(making, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        if not bases:
            return super().__new__(making, name, bases, body)
        fields = tuple(body["__annotations__"])
        defaults = {field: body.pop(field) for field in fields if field in body}
        return type(name, (_Slots,), body | {
            "__slots__": fields, "__match_args__": fields, "_fields": fields, "_field_defaults": defaults, "_all": staticmethod(attrgetter(*fields)),
        })  # fmt: skip


if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
    from typing import dataclass_transform

    @dataclass_transform(eq_default=False)
    class _Transforming(type): ...

    class Slotted(metaclass=_Transforming):
        def _replace(self, **named: Any) -> Self: ...
        def __lt__(self, other: Self) -> bool: ...
else:

    class Slotted(metaclass=_MakingSlots):
        """The same for what is read much more often than made, a slot being read three times as fast. It is no tuple, and equals itself alone."""


    class NamedTuple(metaclass=_Making):
        """The base to name."""
