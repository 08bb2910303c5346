"""The keys that a project signs its access tokens with, and publishes the halves for checking of."""

from __future__ import annotations

import json
import secrets
import uuid
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

from pixora.standin import Json

AUDIENCE = "authenticated"
SHARED = "HS256"
"""How older projects sign: with a secret that whoever checks has to know, and that is never published."""
ALGORITHMS = ("ES256", "RS256", SHARED)


class Keys:
    """One signing key in use; those before it are published until they are revoked. All in one file."""

    def __init__(self, path: Path, algorithm: str = "") -> None:
        """Read the keys, or make the first; another ``algorithm`` than the one in use rotates them."""
        self._path = path
        self.secret = secrets.token_hex(32)
        """The project's ``SUPABASE_JWT_SECRET``; what it signs is always good."""
        self.current = ""
        """The id of the key in use; empty where the shared secret is."""
        self._pems: dict[str, str] = {}
        self._keys: dict[str, Any] = {}
        if path.exists():
            said = json.loads(path.read_text(encoding="utf-8"))
            self.secret, self.current, self._pems = said["secret"], said["current"], said["keys"]
            for kid, pem in self._pems.items():
                self._keys[kid] = serialization.load_pem_private_key(pem.encode(), None)
        if not path.exists() or (algorithm and algorithm != self.algorithm(self.current)):
            self.rotate(algorithm or "ES256")

    def algorithm(self, kid: str) -> str:
        """What a key signs with."""
        if not kid:
            return SHARED
        return "RS256" if isinstance(self._keys[kid], rsa.RSAPrivateKey) else "ES256"

    def rotate(self, algorithm: str = "ES256") -> str:
        """Sign with a new key from now on, or with the shared secret; its id."""
        if algorithm == SHARED:
            self.current = ""
        else:
            self.current = str(uuid.uuid4())
            made = (
                rsa.generate_private_key(65537, 2048)
                if algorithm == "RS256"
                else ec.generate_private_key(ec.SECP256R1())
            )
            self._keys[self.current] = made
            self._pems[self.current] = made.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            ).decode()
        self._save()
        return self.current

    def revoke(self, kid: str) -> None:
        """Publish a key no longer, and believe nothing that it signed."""
        del self._keys[kid], self._pems[kid]
        self._save()

    def private(self, kid: str) -> Any:
        """The whole of a key, for whoever wants to sign something odd."""
        return self._keys[kid]

    def sign(self, claims: Json) -> str:
        if not self.current:
            return jwt.encode(claims, self.secret, SHARED)
        key, algorithm = self._keys[self.current], self.algorithm(self.current)
        return jwt.encode(claims, key, algorithm, {"kid": self.current})

    def read(self, token: str) -> Json:
        """The claims of a token that is good now. Raises ``jwt.InvalidTokenError``."""
        kid = jwt.get_unverified_header(token).get("kid")
        key = self._keys[kid].public_key() if kid in self._keys else self.secret
        algorithm = self.algorithm(kid) if kid in self._keys else SHARED
        claims: Json = jwt.decode(token, key, [algorithm], options={"verify_aud": False})
        return claims

    def person(self, token: str) -> str:
        """The id of whoever's access token this is; empty where it is none."""
        try:
            claims = self.read(token)
        except jwt.InvalidTokenError:
            return ""
        return str(claims["sub"]) if claims.get("role") == "authenticated" and "sub" in claims else ""

    def published(self) -> list[Json]:
        """The public halves, as ``jwks.json`` lists them."""
        return [self._public(kid) for kid in self._keys]

    def _public(self, kid: str) -> Json:
        algorithm, key = self.algorithm(kid), self._keys[kid].public_key()
        kind: Any = RSAAlgorithm if algorithm == "RS256" else ECAlgorithm
        row: Json = kind.to_jwk(key, as_dict=True)
        return row | {"kid": kid, "alg": algorithm, "use": "sig", "key_ops": ["verify"]}

    def _save(self) -> None:
        said = {"secret": self.secret, "current": self.current, "keys": self._pems}
        self._path.write_text(json.dumps(said), encoding="utf-8")
