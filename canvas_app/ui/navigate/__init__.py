"""Finding one's way: the map, searching, every command by its name, every key on one sheet."""
