"""Where the command begins: `newsparse extract page.txt` at once, anything with an option by way of the command line."""

from __future__ import annotations

import gc
import sys

from .errors import NewsparseError
from .sinks import say

USAGE, INTERRUPTED = 2, 130
#: So many new objects before Python looks for circles of them, of which a page makes none: by itself it looks a hundred times a page.
OBJECTS = 100_000


def main() -> None:
    """The command `newsparse`."""
    gc.set_threshold(OBJECTS)
    try:
        _run(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except SystemExit as exit:
        if isinstance(exit.__context__, BrokenPipeError):  # the reader of a help text has left, which typer takes for a failure
            sys.exit(0)
        raise
    except NewsparseError as error:
        say(str(error))
        sys.exit(USAGE)
    except OSError as error:
        say(f"output: {error.strerror}")
        sys.exit(USAGE)
    finally:
        _keep()


def _keep() -> None:
    """Spare Python's end the taking apart of all modules and their tables: the end of the process ends them all."""
    held: list[object] = [dict(vars(module)) for module in sys.modules.copy().values()]
    held.append(held)  # holds itself
    gc.freeze()  # no circle is sought among what there is


def _run(arguments: list[str]) -> None:
    """Typer takes a third of the time that a page takes, so `extract` with nothing but paths goes without.

    Not on Windows, where it is typer that expands `*.txt`.
    """
    command, *paths = arguments or [""]
    if command == "extract" and paths and sys.platform != "win32" and not any(path[:1] == "-" != path for path in paths):
        from .extracting import run
        from .work import Options

        sys.exit(run(paths, Options(), None, say))
    from .cli import app

    app()
