"""The tables, the automaton over them, and look-up by name, code and date."""
