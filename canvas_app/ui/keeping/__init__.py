"""What keeps work from being lost: recovery copies, locks, watched files, kept versions."""
