from ..spec import Painter

PAINTERS: dict[str, Painter] = {}
