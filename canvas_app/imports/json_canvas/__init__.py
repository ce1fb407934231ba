"""JSON Canvas 1.0 (`.canvas`), as Obsidian and other programs write it.

`opening.take` is the way in. `reading` makes sound nodes and edges of any file, `foreign` cards
of what other programs wrote, and `returning` takes over into a document of ours what somebody did
with it elsewhere.
"""
