"""Access tokens: signed, for 15 minutes, and good for this API only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pixora.errors import UserError

ALGORITHM = "HS256"
AUDIENCE = "pixora-api"
ISSUER = "pixora"
LIFETIME = timedelta(minutes=15)


class InvalidToken(UserError):
    """A token that is missing, expired, tampered with, or meant for somebody else."""

    code = "invalid_token"


@dataclass(frozen=True)
class Access:
    """What a token says."""

    user_id: str
    expires: datetime


class Tokens:
    """Issues and reads access tokens."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def issue(self, user_id: str, now: datetime) -> str:
        """A token for a person, from ``now`` on."""
        import jwt  # a tenth of the server's start; the first token pays for it

        claims = {"sub": user_id, "iat": now, "exp": now + LIFETIME, "aud": AUDIENCE, "iss": ISSUER}
        return jwt.encode(claims, self._key, ALGORITHM)

    def read(self, token: str) -> Access:
        """Whose token it is. Raises ``InvalidToken``."""
        import jwt

        try:
            claims = jwt.decode(
                token, self._key, [ALGORITHM], audience=AUDIENCE, issuer=ISSUER,
                options={"require": ["sub", "exp", "iat", "aud", "iss"]},
            )  # fmt: skip
        except jwt.ExpiredSignatureError:
            raise InvalidToken("The access token has expired; refresh it or sign in again.") from None
        except jwt.InvalidTokenError:
            raise InvalidToken("The access token is not valid; sign in again.") from None
        return Access(str(claims["sub"]), datetime.fromtimestamp(claims["exp"], UTC))
