"""Where lines go: standard output, whose reader may leave (`| head`), or a file that is put in place when it is whole."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from types import TracebackType

from .errors import OutputError
from .typed import BinaryIO, Self

#: Bytes gathered before they are written, where nobody waits for each line.
GATHER = 1 << 17


class ClosedPipe(Exception):
    """The reader of standard output has left: the end of the work, and no error."""


class Sink:
    """Takes lines of bytes; `put_in_place` ends it well, leaving it otherwise drops what a file would have held."""

    def __init__(self, stream: BinaryIO, each: bool = False) -> None:
        """With `each`, every line is handed over at once, as somebody may wait for it."""
        self._stream = stream
        self._each = each
        self._lines: list[bytes] = []
        self._held = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Nothing to undo."""

    def write(self, line: bytes) -> None:
        """Take a line, or several. Raises ClosedPipe, OutputError."""
        self._lines.append(line)
        self._held += len(line)
        if self._each or self._held >= GATHER:
            self._pass_on()

    def put_in_place(self) -> None:
        """Write what is left."""
        self._pass_on()

    def _pass_on(self) -> None:
        try:
            self._stream.write(b"".join(self._lines))
            self._stream.flush()
        except OSError as error:
            # Windows tells a closed pipe as EINVAL
            if error.errno == errno.EPIPE or (os.name == "nt" and error.errno == errno.EINVAL):
                _let_go(self._stream)
                raise ClosedPipe from None
            raise OutputError(f"output: {error.strerror}") from error
        self._lines.clear()
        self._held = 0


class FileSink(Sink):
    """A file written beside its place under a hidden name, and moved there when it is whole and on disk."""

    def __init__(self, path: str) -> None:
        self._path = os.path.realpath(path)
        folder, name = os.path.split(self._path)
        self._beside = os.path.join(folder, f".{name}.{os.getpid()}.part")

    def __enter__(self) -> Self:
        try:
            super().__init__(open(self._beside, "wb"))
        except OSError as error:
            raise OutputError(f"{self._path}: {error.strerror}") from error
        except BaseException:
            # interrupted when the file was there and its sink was not
            self._drop()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with contextlib.suppress(OSError):  # what a full disk did not take was told before
            self._stream.close()
        self._drop()

    def put_in_place(self) -> None:
        """Write what is left, and make it the file; its mode stays that of the file it replaces."""
        self._pass_on()
        try:
            os.fsync(self._stream.fileno())
            self._stream.close()
            with contextlib.suppress(OSError):
                os.chmod(self._beside, stat.S_IMODE(os.stat(self._path).st_mode))
            os.replace(self._beside, self._path)
        except OSError as error:
            raise OutputError(f"{self._path}: {error.strerror}") from error

    def _drop(self) -> None:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self._beside)


def open_sink(path: str | None, each: bool) -> Sink:
    """Standard output for None or `-`; a device or named pipe is written as it is. Raises OutputError."""
    if path is None or path == "-":
        if sys.stdout is None:
            raise OutputError("standard output is closed")
        sys.stdout.flush()
        return Sink(sys.stdout.buffer, each)
    if os.path.isdir(path):
        raise OutputError(f"{path}: is a folder; name a file in it")
    if os.path.exists(path) and not os.path.isfile(path):
        try:
            return Sink(open(path, "wb"), each)
        except OSError as error:
            raise OutputError(f"{path}: {error.strerror}") from error
    return FileSink(path)


def write_out(data: bytes) -> None:
    """Bytes to standard output; its closed pipe is the end of it. Raises OutputError."""
    with contextlib.suppress(ClosedPipe), open_sink(None, each=True) as sink:
        sink.write(data)


def _let_go(stream: BinaryIO) -> None:
    """Point the stream to nowhere, so that the interpreter's last flush does not complain."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def say(message: str) -> None:
    """One line to standard error, where there is one."""
    if sys.stderr is not None:
        print(f"newsparse: {message}", file=sys.stderr)
