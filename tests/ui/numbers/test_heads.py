"""The heads of columns, as wide as their words need."""

from __future__ import annotations

from canvas_app.ui.numbers.cell_painter import PAD, title_lines, widths_of
from canvas_app.ui.numbers.columns import Column


class Heads:
    """A table of which only the heads are looked at."""

    def __init__(self, *titles: str) -> None:
        self.columns = tuple(Column(title, title) for title in titles)


def test_no_chinese_sign_stands_alone_on_a_line(themed: None) -> None:
    heads = Heads("SOM 贡献", "SAM 贡献", "需赢得的客户数", "可获得份额", "每客户年收入增长率")
    widths = widths_of(heads, ())  # type: ignore[arg-type]
    for column, width in zip(heads.columns, widths, strict=True):
        lines = title_lines(column.title, width - 2 * PAD)
        assert "".join(lines).replace(" ", "") == column.title.replace(" ", "")
        assert all(len(line) > 1 for line in lines), lines
