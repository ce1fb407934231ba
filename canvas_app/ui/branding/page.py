"""The brand of the open document: edited at the left, seen on a slide at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from canvas_app.document.brand import Brand
from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.drawing.branding import look_of
from canvas_app.drawing.contrast import SHAPE, TEXT
from canvas_app.drawing.theme import DARK, LIGHT, Theme
from canvas_app.editing.stops import set_brand, set_logo
from canvas_app.i18n import tr
from canvas_app.ui.branding.colour_row import ColourRow
from canvas_app.ui.branding.font_row import FontRow
from canvas_app.ui.branding.logo_row import LogoRow
from canvas_app.ui.inspector.pieces import plain_label
from canvas_app.ui.look import set_role
from canvas_app.ui.picture_dialog import ask_for_picture
from canvas_app.ui.pictures import embedded
from canvas_app.ui.session import Session
from canvas_app.ui.talk.preview import SlidePreview, telling_stop

_FORM = 380


class BrandPage(QWidget):
    """Every edit is a step of the document's undo. `folder` is where pictures are looked for."""

    def __init__(
        self, session: Session, theme: Theme, folder: Callable[[], Path], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._folder = session, folder
        self.logo = LogoRow(theme)
        own = theme.accents["market"]
        self.primary = ColourRow(_title("primary"), TEXT, own, theme)
        self.secondary = ColourRow(_title("secondary"), SHAPE, theme.muted, theme)
        self.font_ = FontRow(theme)
        self.light = SlidePreview(LIGHT, tr("A slide on light ground"), theme.edge)
        self.dark = SlidePreview(DARK, tr("A slide on dark ground"), theme.edge)
        self._lay_out()
        self._connect()
        self._follow()
        self._follow_read_only()
        self._show_slides()

    def _lay_out(self) -> None:
        frame = QFrame()
        set_role(frame, "card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(14)
        about = tr("Used when you present and in what you hand over. Colours that could not be "
                   "read are shown lighter or darker; the file keeps yours.")  # fmt: skip
        column.addWidget(plain_label(about, "muted", wraps=True))
        for part in (self.logo, self.primary, self.secondary, self.font_):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(form)
        area.setFixedWidth(_FORM)
        row.addWidget(area)
        line = QFrame()
        set_role(line, "line")
        line.setFixedWidth(1)
        row.addWidget(line)
        slides = QVBoxLayout()
        slides.setContentsMargins(20, 18, 20, 18)
        slides.setSpacing(14)
        slides.addWidget(self.light, 1)
        slides.addWidget(self.dark, 1)
        row.addLayout(slides, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(frame)

    def _connect(self) -> None:
        session = self._session
        self.logo.wanted.connect(self._ask_for_logo)
        self.logo.unwanted.connect(self._remove_logo)
        self.primary.chosen.connect(partial(self._colour, "primary"))
        self.secondary.chosen.connect(partial(self._colour, "secondary"))
        self.font_.chosen.connect(self._choose_font)
        for row in (self.primary, self.secondary):
            row.left.connect(session.history.end_merging)
        session.changed.connect(self._on_changed)
        session.numbers_settled.connect(self._show_slides)
        session.read_only_changed.connect(self._follow_read_only)

    # --- what is shown -------------------------------------------------------------------------

    def _on_changed(self, before: Canvas, after: Canvas) -> None:
        if before.brand != after.brand or before.images is not after.images:
            self._follow()
        self._show_slides()

    def _follow(self) -> None:
        canvas = self._session.canvas
        brand = canvas.brand or Brand()
        self.primary.show_colour(brand.primary)
        self.secondary.show_colour(brand.secondary)
        self.font_.show_family(brand.font)
        light, dark = look_of(canvas, LIGHT), look_of(canvas, DARK)
        self.logo.show_logo(light, dark, missing=bool(brand.logo) and light.logo is None)

    def _show_slides(self) -> None:
        session = self._session
        stop = telling_stop(session.canvas)
        for slide in (self.light, self.dark):
            slide.show_slide(session.canvas, session.model, session.case, stop)

    def _follow_read_only(self) -> None:
        changes = self._session.read_only is None
        for row in (self.logo, self.primary, self.secondary, self.font_):
            row.allow(changes)

    def commit(self) -> None:
        """Take over what is typed and not yet told."""
        if self._session.read_only is None:
            for row in (self.primary, self.secondary, self.font_):
                row.commit()

    # --- changes -------------------------------------------------------------------------------

    def _change(self, label: Text, merge_key: str | None = None, /, **changes: Any) -> None:
        self._session.apply(label, lambda canvas: set_brand(canvas, **changes), merge_key=merge_key)

    def _colour(self, name: str, colour: str | None, typing: bool) -> None:
        label = Text("Edit “{field}”", field=Text(Brand.model_fields[name].title or ""))
        self._change(label, f"brand.{name}" if typing else None, **{name: colour})

    def _choose_font(self, family: str) -> None:
        self._change(Text("Choose a font"), font=family)

    def _remove_logo(self) -> None:
        self._change(Text("Remove the logo"), logo="")
        self.logo.choose.setFocus()

    def _ask_for_logo(self) -> None:
        picture = ask_for_picture(self, self._folder())
        made = embedded(picture, exactly=True) if picture is not None else None
        if made is not None:
            self._session.apply(Text("Choose a logo"), lambda canvas: set_logo(canvas, made))


def _title(name: str) -> str:
    return tr(Brand.model_fields[name].title or "")
