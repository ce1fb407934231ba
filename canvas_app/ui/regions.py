"""Where F6 goes: round the panes and panels of an open canvas, and back with Shift+F6."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from canvas_app.document.panes import PANE_QUESTIONS, PANE_TITLES, PANES, Pane
from canvas_app.i18n import tr
from canvas_app.ui.announcing import announce

if TYPE_CHECKING:
    from canvas_app.ui.desk import Desk

_BY_TAB = Qt.FocusReason.TabFocusReason


@dataclass(frozen=True)
class Region:
    """A stop of F6: whether the keyboard is in it, and how to get there if that is possible."""

    holds: Callable[[], bool]
    enter: Callable[[], bool]


class Regions(QObject):
    """The stops of one desk, in the order in which they lie on the screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        desk.keys.pane_reached.connect(self._tell_pane)

    def go(self, step: int) -> None:
        """Go to the next region (1) or to the one before (-1), past those that are hidden."""
        regions = self._on_canvas() if self.desk.shown_view == "canvas" else self._in_numbers()
        here = next((n for n, region in enumerate(regions) if region.holds()), None)
        start = here if here is not None else (-1 if step > 0 else 0)
        for far in range(1, len(regions) + 1):
            if regions[(start + step * far) % len(regions)].enter():
                return

    def _on_canvas(self) -> tuple[Region, ...]:
        desk = self.desk
        panes: tuple[Pane | None, ...] = (*PANES, None)
        return (
            *(Region(partial(self._in_pane, p), partial(desk.keys.go_to_pane, p)) for p in panes),
            self._panel(desk.inspector, partial(desk.inspector.setFocus, _BY_TAB)),
            self._strip(),
            self._panel(desk.palette_, self._to_palette),
            self._header(),
            self._banner(),
            self._notice(),
        )

    def _in_numbers(self) -> tuple[Region, ...]:
        page = self.desk.numbers
        assert page is not None
        return (
            self._header(),
            self._banner(),
            self._notice(),
            self._panel(page.list, page.go_to_list),
            self._panel(page.area, page.start),
            self._strip(),
        )

    def _strip(self) -> Region:
        strip = self.desk.strip
        first = next(iter(strip.cells.values()))
        return self._panel(strip, partial(first.setFocus, _BY_TAB))

    def _header(self) -> Region:
        header = self.desk.header
        return self._panel(header, partial(header.title.setFocus, _BY_TAB))

    def _banner(self) -> Region:
        return self._panel(self.desk.banner, self.desk.banner.enter)

    def _notice(self) -> Region:
        notice = self.desk.shown_notice
        return Region(notice.button.hasFocus, notice.enter)

    def _to_palette(self) -> None:
        next(iter(self.desk.palette_.buttons.values())).setFocus(_BY_TAB)

    def _panel(self, panel: QWidget, enter: Callable[[], None]) -> Region:
        return Region(partial(self._inside, panel), partial(self._enter, panel, enter))

    def _enter(self, panel: QWidget, enter: Callable[[], None]) -> bool:
        if not panel.isVisible() or not panel.isEnabled():
            return False
        enter()
        return self._inside(panel)

    @staticmethod
    def _inside(panel: QWidget) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is panel or panel.isAncestorOf(focus))

    def _in_pane(self, pane: Pane | None) -> bool:
        if not self._inside(self.desk.view) or self.desk.notice.button.hasFocus():
            return False
        keys = self.desk.keys
        if keys.ring.pane is not None:
            return keys.ring.pane == pane
        here = keys.current
        return here is not None and self.desk.session.canvas.by_id[here].pane == pane

    def _tell_pane(self, pane: Pane) -> None:
        if not self.desk.session.selection:
            return  # the pane itself has the keyboard, and says what it is
        announce(
            self.desk.view,
            tr("{pane}: {question}", pane=tr(PANE_TITLES[pane]), question=tr(PANE_QUESTIONS[pane])),
        )
