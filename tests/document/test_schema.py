"""The published schema is the one that the models make, and says what a file must look like."""

import json
from typing import Any

import pytest

from canvas_app.document.canvas import VERSION
from canvas_app.document.cards import CARD_KINDS
from canvas_app.document.schema import SCHEMA_FILE, json_schema, schema_text
from canvas_app.paths import resources


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    return json_schema()


def test_the_published_schema_is_up_to_date() -> None:
    """If this fails and the change is meant: is it still version 1? Then write the file anew.

    gtm-canvas schema > resources/schema/gtm-canvas-1.schema.json
    """
    assert (resources() / "schema" / SCHEMA_FILE).read_text("utf-8") == schema_text()


def test_the_file_name_carries_the_format_version() -> None:
    assert f"gtm-canvas-{VERSION}.schema.json" == SCHEMA_FILE


def test_a_file_must_name_format_version_and_id(schema: dict[str, Any]) -> None:
    assert schema["required"] == ["format", "version", "id"]
    assert schema["properties"]["version"]["const"] == VERSION


def test_every_card_matches_one_kind_and_no_more(schema: dict[str, Any]) -> None:
    branches = [
        b["$ref"].removeprefix("#/$defs/") for b in schema["properties"]["cards"]["items"]["oneOf"]
    ]
    kinds = [schema["$defs"][name]["properties"]["kind"] for name in branches]
    assert [kind["const"] for kind in kinds if "const" in kind] == list(CARD_KINDS)
    (unknown,) = (kind for kind in kinds if "const" not in kind)
    assert unknown["not"]["enum"] == list(CARD_KINDS)
    assert all({"kind", "id"} <= set(schema["$defs"][name]["required"]) for name in branches)


def test_fields_of_a_newer_version_are_allowed_everywhere(schema: dict[str, Any]) -> None:
    objects = [schema, *schema["$defs"].values()]
    assert all(each["additionalProperties"] is True for each in objects)


def test_it_is_json_in_a_stable_layout() -> None:
    assert schema_text() == schema_text()
    assert json.loads(schema_text())["$schema"].endswith("2020-12/schema")
