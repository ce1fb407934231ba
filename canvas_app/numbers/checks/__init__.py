"""The rules behind findings, by subject. `canvas_app.numbers.findings` lists them."""
