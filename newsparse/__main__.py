"""`python -m newsparse`."""

from .entry import main

main()
