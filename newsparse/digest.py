"""SHA-256 as the standard library's own code reckons it: `hashlib` would load OpenSSL, for a page a tenth of the start of Python."""

from __future__ import annotations

try:
    from _sha2 import sha256  # type: ignore[import-not-found]  # from Python 3.12 on
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found]
    except ImportError:
        from hashlib import sha256


def digest(data: bytes) -> str:
    """The SHA-256 of the bytes, in hex digits."""
    found: str = sha256(data).hexdigest()
    return found
