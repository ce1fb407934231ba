"""The panel on the right: whatever is selected, as a form that is made from its fields."""

from canvas_app.ui.inspector.inspector import Inspector

__all__ = ["Inspector"]
