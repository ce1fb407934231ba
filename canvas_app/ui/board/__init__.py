"""The board: cards, panes and links that people move about with mouse and keyboard."""
