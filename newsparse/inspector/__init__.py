"""Views of what was found and why: a page in the terminal, one mention's candidates, a report in HTML.

Everything here reads records and documents and never changes them. Rich is imported inside the commands only, so that
`extract` starts without it.
"""
