"""The small control at the board's lower left: out, percentage, in, fit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.plain import set_tip

MARGIN = 8
STEPS = (50, 75, 100, 150, 200)
"""Percentages to choose from."""


class ZoomControl(QFrame):
    """Lies over the board and follows its zoom."""

    def __init__(self, view: BoardView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        set_role(self, "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 2, 3, 2)
        row.setSpacing(1)
        self.percent = QToolButton()
        self.percent.setToolTip(tr("Choose a zoom"))
        self.percent.setMinimumWidth(44)
        self.out, self.into, self.fit = QToolButton(), QToolButton(), QToolButton()
        for button, name, words in (
            (self.out, "minus", tr("Zoom out")),
            (self.into, "plus", tr("Zoom in")),
        ):
            button.setIcon(icon(name, theme.muted))
            set_tip(button, words)
            button.setAccessibleName(words)
        self.fit.setText(tr("Fit"))
        self.fit.setToolTip(tr("Fit everything"))
        for button in (self.out, self.percent, self.into, self.fit):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setIconSize(QSize(14, 14))
            set_role(button, "compact")
            row.addWidget(button)
        self.out.clicked.connect(partial(view.zoom_by, 0.8))
        self.into.clicked.connect(partial(view.zoom_by, 1.25))
        self.fit.clicked.connect(self._fit)
        self.percent.clicked.connect(self._choose)
        view.zoom_changed.connect(self._show)
        view.installEventFilter(self)
        self._show(view.zoom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        self.move(MARGIN, self._view.height() - self.height() - MARGIN)

    def _show(self, zoom: float) -> None:
        words = f"{round(zoom * 100)} %"
        if words != self.percent.text():
            self.percent.setText(words)
            self.percent.setAccessibleName(tr("Zoom: {percent}", percent=words))

    def _fit(self) -> None:
        self._view.fit()

    def _fit_selection(self) -> None:
        view = self._view
        if view.session.selection:
            view.fit(view.board.content(view.session.selection))

    def _choose(self) -> None:
        menu = self.menu()
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def menu(self) -> QMenu:
        """Percentages, and what can be fitted; freed when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for percent in STEPS:
            step = menu.addAction(f"{percent} %")
            step.setCheckable(True)
            step.setChecked(round(self._view.zoom * 100) == percent)
            step.triggered.connect(partial(self._view.zoom_to, percent / 100))
        menu.addSeparator()
        menu.addAction(tr("Fit everything")).triggered.connect(self._fit)
        chosen = menu.addAction(tr("Fit selection"))
        chosen.setEnabled(bool(self._view.session.selection))
        chosen.triggered.connect(self._fit_selection)
        return menu
