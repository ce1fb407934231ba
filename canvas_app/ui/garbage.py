"""When Python looks for garbage: seldom, as each look stops a gesture."""

from __future__ import annotations

import gc


def collect_seldom() -> None:
    """To be called before each canvas is shown.

    What the program is made of stays, so that no collection looks at it again. A full collection
    walks over every card on the board (tens of milliseconds with thousands of them): once in
    millions of new objects is enough, as nearly everything is freed without it.
    """
    if not gc.get_freeze_count():
        gc.freeze()
    gc.set_threshold(5_000, 20, 50)
    gc.enable()
