"""How things come in: files of other programs, read carefully and compared, never just taken.

Nothing here changes a document. What was found is a comparison; `editing` applies what somebody
chose of it.
"""
