"""A canvas as a PDF: its slides on paper, with bookmarks, links and text that can be copied."""
