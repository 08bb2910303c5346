"""How the director's reader learns from annotated messages."""
