"""A talk as a PowerPoint file: shapes, text, tables and charts that others go on editing."""
