"""The package's named tuples do what `typing.NamedTuple` does."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest

from newsparse.named import NamedTuple, Slotted


class Ours(NamedTuple):
    """A specimen."""

    name: str
    code: int | None = None
    kinds: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        return self.code is not None


class Theirs(typing.NamedTuple):
    """A specimen."""

    name: str
    code: int | None = None
    kinds: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        return self.code is not None


@pytest.mark.parametrize(("given", "named"), [(("乌海",), {}), (("乌海", 150300), {}), (("乌海",), {"kinds": ("市",)}), ((), {"code": 1, "name": "乌海"})])
def test_made_read_and_changed_like_typings(given: tuple, named: dict) -> None:
    ours, theirs = Ours(*given, **named), Theirs(*given, **named)
    assert ours == theirs == tuple(ours)
    assert (ours.name, ours.code, ours.kinds, ours.known) == (theirs.name, theirs.code, theirs.kinds, theirs.known)
    assert ours._replace(code=2) == theirs._replace(code=2)
    assert ours._asdict() == theirs._asdict()
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert type(ours._replace(code=2)) is type(Ours._make(ours)) is Ours
    assert not hasattr(ours, "__dict__")
    match ours:
        case Ours(name, code):
            assert (name, code) == (ours.name, ours.code)


def test_described_like_typings() -> None:
    for attribute in ("_fields", "_field_defaults", "__match_args__", "__doc__", "__slots__", "__module__"):
        assert getattr(Ours, attribute) == getattr(Theirs, attribute)
    assert typing.get_type_hints(Ours) == typing.get_type_hints(Theirs)


def test_copied_and_pickled() -> None:
    made = Ours("乌海", 150300)
    assert copy.copy(made) == pickle.loads(pickle.dumps(made)) == made
    assert type(pickle.loads(pickle.dumps(made))) is Ours


@pytest.mark.parametrize(("given", "named"), [((), {}), (("a", 1, (), 4), {}), (("a",), {"name": "b"}), (("a",), {"colour": "b"})])
def test_wrong_fields_are_refused(given: tuple, named: dict) -> None:
    for _ in range(2):
        with pytest.raises(TypeError):
            Ours(*given, **named)
    with pytest.raises(TypeError):
        Ours._make(("a",))
    with pytest.raises(ValueError, match="colour"):
        Ours("a")._replace(colour=1)


class Slots(Slotted):
    """A specimen."""

    name: str
    code: int | None = None
    kinds: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        return self.code is not None


def test_classes_of_slots_are_made_ordered_and_changed_like_named_tuples() -> None:
    made, other = Slots("乌海", 150300), Slots(name="乌海", code=150300)
    assert made != other
    assert repr(made) == repr(other) == "Slots(name='乌海', code=150300, kinds=())"
    assert (made.name, made.code, made.kinds, made.known) == ("乌海", 150300, (), True)
    assert repr(made._replace(code=None)) == repr(Slots("乌海"))
    assert [each.name for each in sorted([Slots("乙"), Slots("丁")])] == ["丁", "乙"]
    assert repr(pickle.loads(pickle.dumps(made))) == repr(copy.copy(made)) == repr(made)
    assert not hasattr(made, "__dict__")
    with pytest.raises(TypeError):
        Slots("乌海", 1, (), "too many")
