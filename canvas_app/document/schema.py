"""The published JSON Schema of the file format, made from the models."""

from __future__ import annotations

import json
from typing import Any

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import CARD_KINDS

SCHEMA_FILE = "gtm-canvas-1.schema.json"


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a `*.gtm.json` file."""
    schema = Canvas.model_json_schema()
    # Else every known card would match twice, as its own kind and as an unknown one.
    schema["$defs"]["UnknownCard"]["properties"]["kind"]["not"] = {"enum": list(CARD_KINDS)}
    schema["required"] = ["format", "version", "id"]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def schema_text() -> str:
    """The schema as it is published, with a stable layout."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
