"""A reader that learned from annotated messages what people ask for."""
