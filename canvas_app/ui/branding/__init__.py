"""The client's brand: logo, two colours and a font, and how a slide looks with them."""
