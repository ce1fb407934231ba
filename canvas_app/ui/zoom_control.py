"""The small control at the board's lower right: out, percentage, in, fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.look import icon, set_role

MARGIN = 12


class ZoomControl(QFrame):
    """Lies over the board and follows its zoom."""

    def __init__(self, view: BoardView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        set_role(self, "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(2)
        self._percent = QToolButton()
        self._percent.setToolTip(tr("Zoom to 100 %"))
        self._percent.setMinimumWidth(44)
        out, into, fit = QToolButton(), QToolButton(), QToolButton()
        for button, name, tip in (
            (out, "minus", tr("Zoom out")),
            (into, "plus", tr("Zoom in")),
        ):
            button.setIcon(icon(name, theme.muted))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        fit.setText(tr("Fit"))
        fit.setToolTip(tr("Fit everything"))
        for button in (out, self._percent, into, fit):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setIconSize(QSize(14, 14))
            set_role(button, "compact")
            row.addWidget(button)
        out.clicked.connect(self._out)
        into.clicked.connect(self._in)
        fit.clicked.connect(self._fit)
        self._percent.clicked.connect(self._whole)
        view.zoom_changed.connect(self._show)
        view.installEventFilter(self)
        self._show(view.zoom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        view = self._view
        self.move(view.width() - self.width() - MARGIN, view.height() - self.height() - MARGIN)

    def _show(self, zoom: float) -> None:
        self._percent.setText(f"{round(zoom * 100)} %")

    def _out(self) -> None:
        self._view.set_zoom(self._view.zoom * 0.8)

    def _in(self) -> None:
        self._view.set_zoom(self._view.zoom * 1.25)

    def _fit(self) -> None:
        self._view.fit()

    def _whole(self) -> None:
        self._view.set_zoom(1.0)
