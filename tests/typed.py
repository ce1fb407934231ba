"""Whatever people type or paste, made of what means something in Markdown."""

from __future__ import annotations

from hypothesis import strategies as st

TYPED = st.lists(
    st.sampled_from([
        *("**", "*", "_", "__", "`", "```", "~~", "#", "# ", "## ", "- ", "-", "---", "+ ", "1. "),
        *("2) ", "10. ", "> ", "|", "| - |", "|---|", "\n", "\n\n", "\r\n", "  ", "    ", "\t"),
        *("<b>", "</b>", "<!--", "<br>", "&amp;", "&#35;", "[", "](", ")", "![", "](http://x.y)"),
        *("[x]: http://y", "http://a.b/c_d*e", "https://x.com/(a)?b=1&copy;", "a@b.cd", "$", "$$"),
        *("==", "===", "%%", "^", "\\", "\\\\", "word", "two words", "你好", "，", "。", "!", '"'),
        *(":", "{", "[[", "]]", "[^1]", "[ ] ", "•", "• ", ".", "5", "\u3000", "é", "\x07"),
    ]),
    max_size=12,
).map("".join)  # fmt: skip
