"""GTM Canvas: a go-to-market strategy on cards, where the cards are the model."""

__version__ = "0.1.0"
