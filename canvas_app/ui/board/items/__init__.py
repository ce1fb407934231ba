"""What lies on the board. Items only show: `BoardScene` says what, tools move them."""
