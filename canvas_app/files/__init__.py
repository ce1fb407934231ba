"""How a canvas is kept: one atomic writer, opening, recovery, locks. No widgets."""
