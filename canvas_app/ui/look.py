"""The application's look: Fusion with our palette, one style sheet and tinted icons.

Widgets say what they are by the property `role` (see the sheet below), never by colours of
their own, so that a theme is changed in one place.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from canvas_app import paths
from canvas_app.drawing import fonts
from canvas_app.drawing.theme import Theme

_SHEET = """
QMainWindow, QDialog, QWidget[role="page"] {{ background: {paper}; }}
QWidget[role="panel"] {{ background: {surface}; }}
QFrame[role="line"] {{ background: {line}; border: none; }}
QFrame[role="box"] {{ background: {paper}; border: none; border-radius: 8px; }}
QFrame[role="card"] {{ background: {surface}; border: 1px solid {line}; border-radius: 12px; }}
QLabel {{ color: {ink}; background: transparent; }}
QLabel[role="title"] {{ font-size: 15px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: 24px; font-weight: 700; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="small"] {{ color: {muted}; font-size: 12px; }}
QLabel[role="figure"] {{ font-size: 20px; font-weight: 700; }}
QLabel[role="danger"] {{ color: {danger}; }}
QLabel[role="good"] {{ color: {good}; }}
QLabel[role="warning"] {{ color: {warning}; }}
QPushButton {{
    background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: 8px;
    padding: 6px 14px; min-height: 18px; outline: none;
}}
QPushButton:hover {{ background: {paper}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton:disabled, QCheckBox:disabled {{ color: {faint}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {selection}; }}
QPushButton:focus {{ padding: 5px 13px; }}
QPushButton[role="primary"] {{
    background: {ink}; color: {surface}; border-color: {ink}; font-weight: 600;
}}
QPushButton[role="primary"]:hover {{ background: {muted}; border-color: {muted}; }}
QPushButton[role="primary"]:disabled {{
    background: {line}; color: {muted}; border-color: {line};
}}
QPushButton[role="flat"], QToolButton {{
    background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 4px 8px;
    color: {ink};
}}
QPushButton[role="flat"]:hover, QToolButton:hover {{ background: {paper}; }}
QToolButton[role="compact"] {{ padding: 1px 3px; font-size: 12px; color: {muted}; }}
QPushButton[role="jump"] {{
    padding: 0; border: none; border-radius: 4px; min-height: 0; text-align: left;
    background: transparent; color: {selection}; text-decoration: underline;
}}
QPushButton[role="jump"]:focus {{
    padding: 0; border: none; background: {selection}; color: {surface};
}}
QPushButton[role="left"] {{ text-align: left; padding: 6px 9px; }}
QPushButton[role="left"]:focus {{ padding: 5px 8px; }}
QPushButton[role="chip"] {{
    border-radius: 12px; padding: 2px 10px 2px 7px; min-height: 18px; font-size: 12px;
}}
QPushButton[role="chip"]:focus {{ padding: 1px 9px 1px 6px; }}
QPushButton[role="kind"] {{ text-align: left; padding: 0 10px; min-height: 0; }}
QPushButton[role="kind"]:focus {{ padding: 0 9px; }}
QPushButton[role="segment"] {{
    border: none; background: transparent; color: {muted}; padding: 5px 14px; border-radius: 7px;
}}
QPushButton[role="segment"]:checked {{ background: {surface}; color: {ink}; font-weight: 600; }}
QPushButton[role="segment"]:focus {{ border: 2px solid {selection}; padding: 3px 12px; }}
QPushButton[role="nav"] {{
    border: 2px solid transparent; background: transparent; color: {muted}; padding: 4px 8px;
    border-radius: 7px; text-align: left;
}}
QPushButton[role="nav"]:hover {{ background: {paper}; }}
QPushButton[role="nav"]:checked {{ background: {paper}; color: {ink}; font-weight: 600; }}
QPushButton[role="nav"]:focus {{ border-color: {selection}; padding: 4px 8px; }}
QFrame[role="segments"] {{ background: {line}; border-radius: 9px; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QAbstractSpinBox {{
    background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: 7px;
    padding: 5px 9px; selection-background-color: {selection}; selection-color: {surface};
}}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
    border: 2px solid {selection}; padding: 4px 8px;
}}
QLineEdit[wrong="true"] {{ border: 2px solid {danger}; padding: 4px 8px; }}
QLineEdit[role="cell"], QLineEdit[role="cell"]:focus, QComboBox[role="cell"],
QComboBox[role="cell"]:focus {{ border: 2px solid {selection}; border-radius: 0; padding: 0 5px; }}
QLineEdit[role="cell"][wrong="true"] {{ border: 2px solid {danger}; padding: 0 5px; }}
QTableView {{ background: {surface}; border: none; }}
QHeaderView {{ background: {surface}; border: none; }}
QPlainTextEdit[role="title"] {{
    background: transparent; border-color: transparent; font-size: 15px; font-weight: 600;
    padding: 3px 9px;
}}
QPlainTextEdit[role="title"]:hover {{ border-color: {line}; }}
QPlainTextEdit[role="title"]:focus {{
    background: {surface}; border: 2px solid {selection}; padding: 2px 8px;
}}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {muted}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ color: {faint}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{
    background: {surface}; color: {ink}; border: 1px solid {line}; outline: none; padding: 4px;
    selection-background-color: {selection_tint}; selection-color: {ink};
}}
QComboBox QAbstractItemView::item {{ min-height: 28px; padding: 0 6px; border-radius: 5px; }}
QComboBox QAbstractItemView::item:selected {{ background: {selection_tint}; color: {ink}; }}
QListWidget[role="stops"] {{
    background: {surface}; border: 1px solid {edge}; border-radius: 8px; padding: 4px;
    outline: none;
}}
QListWidget[role="stops"]:focus {{ border: 2px solid {selection}; padding: 3px; }}
QListWidget[role="stops"]::item {{ padding: 5px 8px; border-radius: 6px; color: {ink}; }}
QListWidget[role="stops"]::item:selected {{ background: {selection_tint}; color: {ink}; }}
QProgressBar {{
    background: {line}; border: none; border-radius: 4px; max-height: 8px; color: transparent;
}}
QProgressBar::chunk {{ background: {selection}; border-radius: 4px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 4px; min-height: 28px; min-width: 28px;
    margin: 1px; }}
QScrollBar::handle:hover {{ background: {faint}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; width: 0; height: 0;
}}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {line}; border-radius: 8px;
    padding: 5px; }}
QMenu::item {{ padding: 6px 26px 6px 12px; border-radius: 5px; }}
QMenu::item:selected {{ background: {selection_tint}; color: {ink}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QPushButton[role="document"] {{
    background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 4px 8px;
    font-size: 14px; font-weight: 600;
}}
QPushButton[role="document"]:hover {{ background: {paper}; }}
QPushButton[role="flat"]:focus, QPushButton[role="document"]:focus,
QPushButton[role="primary"]:focus {{ border: 2px solid {selection}; }}
QMenuBar {{ background: {surface}; color: {ink}; }}
QMenuBar::item {{ padding: 5px 10px; background: transparent; border-radius: 5px; }}
QMenuBar::item:selected {{ background: {selection_tint}; }}
QToolTip {{ background: {ink}; color: {surface}; border: none; padding: 5px 8px; }}
QGraphicsView {{ border: none; }}
"""


def style_sheet(theme: Theme) -> str:
    """The application's style sheet in a theme."""
    tokens = {name: value for name, value in vars(theme).items() if isinstance(value, str)}
    accents = "".join(
        f'QLabel[accent="{name}"] {{ color: {theme.accents[name]}; }}\n'
        f'QPushButton[role="chip"][accent="{name}"]:checked {{ background: {theme.tints[name]};'
        f" color: {theme.accents[name]}; border-color: {theme.accents[name]}; }}\n"
        f'QPushButton[role="chip"][accent="{name}"]:checked:focus {{'
        f" border-color: {theme.selection}; }}\n"
        for name in theme.accents
    )
    return _SHEET.format(**tokens) + accents


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole application our look."""
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(fonts.font(13))
    recolour(app, theme)


def recolour(app: QApplication, theme: Theme) -> None:
    """Give the whole application the colours of a theme."""
    app.setPalette(_palette(theme))
    app.setStyleSheet(style_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    for which, token in (
        (role.Window, theme.paper),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.paper),
        (role.Button, theme.surface),
        (role.WindowText, theme.ink),
        (role.Text, theme.ink),
        (role.ButtonText, theme.ink),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.surface),
        (role.ToolTipBase, theme.ink),
        (role.ToolTipText, theme.surface),
        (role.Mid, theme.line),
        (role.Link, theme.selection),
    ):
        palette.setColor(which, QColor(token))
    return palette


@lru_cache(maxsize=256)
def icon(name: str, colour: str) -> QIcon:
    """A line icon in a colour (`#RRGGBB`), sharp at 1×, 2× and 3×.

    Qt paints SVG's `currentColor` black, so the colour is put into the source.
    """
    source = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    made = QIcon()
    for scale in (1, 2, 3):
        image = QImage(18 * scale, 18 * scale, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(scale)
        made.addPixmap(pixmap)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Say what a widget is, for the style sheet."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
