"""`python -m canvas_app`."""

import sys

if not sys.flags.safe_path:
    # -m puts the working folder first; a fractions.py among somebody's documents is not ours.
    del sys.path[0]

from canvas_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
