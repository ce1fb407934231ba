"""The document's own settings, shown while nothing is selected."""

from __future__ import annotations

from typing import Any

from canvas_app.document.canvas import Canvas
from canvas_app.editing import edits
from canvas_app.i18n import tr
from canvas_app.ui.inspector.about import offered
from canvas_app.ui.inspector.page import Page
from canvas_app.ui.inspector.pieces import Ground
from canvas_app.ui.session import Session

_CURVE = ("ramp_speed", "ramp_middle", "ramp_ceiling")
"""Settings that mean something only while the share grows along a curve."""


class SettingsPage(Page):
    """Edits the fields of the canvas itself."""

    def __init__(self, session: Session, ground: Ground) -> None:
        super().__init__(session, ground)
        title, *others = offered(Canvas)
        self.add_title(title, tr("Name of this canvas"))
        self._hint = self.add_heading("", "small")
        self.column.addSpacing(10)
        self.add_heading(tr("Settings of this canvas"), "strong")
        self.add_form()
        for about in others:
            self.add_field(about)
        self.finish()

    def refresh(self) -> None:
        super().refresh()
        hint = tr("Select a card to see and edit what is behind it.")
        if not self.session.canvas.cards:
            hint = tr("Drag a kind of card from the left to where it belongs, or double-click "
                      "anywhere and write.")  # fmt: skip
        self._hint.setText(hint)
        curved = self.session.canvas.share_ramp == "logistic"
        for name in _CURVE:
            self.blocks[name].setVisible(curved)

    @property
    def key(self) -> str:
        return "canvas"

    def value_of(self, name: str) -> Any:
        return getattr(self.session.canvas, name)

    def edited(self, canvas: Canvas, name: str, value: Any) -> Canvas:
        if getattr(canvas, name) == value:
            return canvas
        return edits.set_fields(canvas, **{name: value})
