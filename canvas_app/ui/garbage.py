"""When Python looks for garbage: seldom, as each look stops a gesture."""

from __future__ import annotations

import gc

_SELDOM = 5_000, 20, 50


def collect_seldom() -> None:
    """To be called before each canvas is shown.

    What the program is made of stays, so that no collection looks at it again. A full collection
    walks over every card on the board (tens of milliseconds with thousands of them): once in
    millions of new objects is enough, as nearly everything is freed without it.
    """
    if gc.get_threshold() != _SELDOM:  # not yet; counting what is frozen would take 13 ms
        gc.freeze()
        gc.set_threshold(*_SELDOM)
    gc.enable()
