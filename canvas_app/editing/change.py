"""The only place where copies of models are made with something changed."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import ValidationError

from canvas_app.document.base import Model
from canvas_app.document.canvas import Canvas
from canvas_app.document.errors import DocumentError
from canvas_app.document.problems import needed
from canvas_app.document.text import Text

M = TypeVar("M", bound=Model)


class RefusedEdit(DocumentError):
    """A value that a document can't hold; nothing was changed."""


def revised(model: M, /, **changes: Any) -> M:
    """A copy with some fields changed and validated; what did not change is shared.

    Raises RefusedEdit where a new value is not allowed.
    """
    fields = {name: getattr(model, name) for name in model.model_fields_set}
    try:
        return type(model).model_validate({**fields, **(model.model_extra or {}), **changes})
    except ValidationError as error:
        steps = error.errors(include_url=False)[0]["loc"]
        field = next((step for step in reversed(steps) if isinstance(step, str)), "")
        about = type(model).model_fields.get(field)
        title = Text(about.title) if about is not None and about.title else field
        raise RefusedEdit(
            Text("This can't be kept: {field}: {what}.", field=title, what=needed(error))
        ) from error


def assembled(canvas: Canvas, **parts: Any) -> Canvas:
    """A canvas with other cards, links or panes, all of them valid already.

    `model_copy` does not validate, so that an edit costs the same with ten thousand cards as
    with ten; the edits here keep ids unique and links whole.
    """
    made = canvas.model_copy(update=parts)
    made.__dict__.pop("by_id", None)  # the copy must not inherit the cached look-up
    return made
