"""The Numbers view: the whole model as charts and as tables that are edited in place."""
