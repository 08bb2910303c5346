"""Being drawn."""
