"""Makes charts from a model: the only part of the charts that knows what the figures mean."""
