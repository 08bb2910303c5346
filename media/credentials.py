"""The certificate and key that films are signed with: an operator's own, or one made for this machine."""

import os
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from media.errors import MediaError
from media.output import refused

_VALID = timedelta(days=3650)
_FILE = "development.pem"


@dataclass(frozen=True)
class Credentials:
    """A certificate chain (PEM, leaf first), its private key (PEM), and the root that vouches for the chain.

    `root` is empty where the chain leads to one that verifiers know of themselves.
    """

    chain: bytes
    key: bytes = field(repr=False)
    root: bytes = b""

    @property
    def algorithm(self) -> str:
        """The COSE name of the algorithm that the key signs with."""
        key = load_pem_private_key(self.key, None)
        if isinstance(key, ec.EllipticCurvePrivateKey):
            return {256: "ES256", 384: "ES384", 521: "ES512"}[key.curve.key_size]
        if isinstance(key, ed25519.Ed25519PrivateKey):
            return "ED25519"
        if isinstance(key, rsa.RSAPrivateKey):
            return "PS256"
        raise MediaError(f"Films cannot be signed with a key of the kind {type(key).__name__!r}.")


def load(chain: Path, key: Path) -> Credentials:
    """An operator's own certificate chain and key. Raises `MediaError`."""
    try:
        own = Credentials(chain.read_bytes(), key.read_bytes())
        x509.load_pem_x509_certificates(own.chain)
        load_pem_private_key(own.key, None)
    except (OSError, ValueError, TypeError) as error:
        raise MediaError(
            f"The signing certificate {str(chain)!r} or its key cannot be read: {error}."
        ) from error
    return own


def development(folder: Path) -> Credentials:
    """The certificate of this machine, made and kept in `folder` the first time, readable by its owner only.

    Its root is unknown to the world, so others see a valid signature by an unknown signer. The key of the
    root is thrown away: nothing else can be signed by it. Raises `MediaError`.
    """
    path = folder / _FILE
    try:
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            _keep(_made(), path)
        content = path.read_bytes()
    except OSError as error:
        raise refused(path, error) from error
    leaf, root = x509.load_pem_x509_certificates(content)
    key = content[content.index(b"-----BEGIN PRIVATE KEY-----") :]
    chain = leaf.public_bytes(serialization.Encoding.PEM) + root.public_bytes(serialization.Encoding.PEM)
    return Credentials(chain, key, root.public_bytes(serialization.Encoding.PEM))


def _keep(content: bytes, path: Path) -> None:
    """Write once: of several processes that start together, all use what the first one wrote."""
    handle, draft = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        try:
            os.link(draft, path)
        except FileExistsError:
            return
    finally:
        Path(draft).unlink()


def _made() -> bytes:
    """A leaf, its root and the leaf's key, as PEM."""
    root_key, leaf_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root_name, leaf_name = _name("Pixora development root"), _name("Pixora on this machine")
    root = (
        _unsigned(root_name, root_name, root_key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(root_key.public_key()), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    leaf = (
        _unsigned(leaf_name, root_name, leaf_key)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(leaf_key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), critical=False
        )
        .sign(root_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    return (
        leaf.public_bytes(pem)
        + root.public_bytes(pem)
        + leaf_key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


def _name(common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Pixora"),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _unsigned(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + _VALID)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )
