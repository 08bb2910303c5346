from providers.local.pictures.spec import Painter

PAINTERS: dict[str, Painter] = {}
