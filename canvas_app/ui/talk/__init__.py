"""Preparing a talk: its stops, what is said at each, and the client's brand."""
