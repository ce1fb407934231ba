"""The kept versions of a document: looked at, compared, restored, opened as copies."""
