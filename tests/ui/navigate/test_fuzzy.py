from canvas_app.ui.navigate.fuzzy import fit, folded


def score(typed, text):
    found = fit(folded(typed), folded(text))
    return None if found is None else found[0]


def test_beginnings_are_better_than_what_stands_inside():
    assert score("exp", "Export picture") > score("exp", "Next export") > score("port", "Export")


def test_first_letters_of_words_are_enough():
    assert fit("fs", "fit selection")[1] == (0, 4)
    assert fit("zt1", "zoom to 100 %")[1] == (0, 5, 8)


def test_scattered_letters_count_least_and_must_begin_a_word():
    assert score("exwk", "Export workbook") is not None
    assert score("exp", "Next open comment") is None
    assert score("xyz", "Export workbook") is None


def test_chinese_is_found_at_every_sign():
    assert score("工作", "导出图片") is None
    assert fit("工作", "导出工作簿")[1] == (2, 3)
    assert score("导工", "导出工作簿") is not None


def test_full_width_letters_and_capitals_make_no_difference():
    assert folded("ＳＡＶＥ Ａｓ") == "save as"
    assert len(folded("Straße ﬁn")) == len("Straße ﬁn")
