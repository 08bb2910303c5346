import asyncio
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from media.credentials import Credentials, development, load
from media.errors import MediaError
from media.sign import SourceType, sign, verify
from tests.media import barcode


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return barcode.clip(tmp_path_factory.mktemp("film") / "film.mp4", 0, 12)


@pytest.fixture(scope="module")
def credentials(tmp_path_factory: pytest.TempPathFactory) -> Credentials:
    return development(tmp_path_factory.mktemp("signing") / "keys")


@pytest.mark.parametrize(
    "source", ["algorithmicMedia", "trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia"]
)
def test_a_signed_film_tells_its_origin(
    film: Path, credentials: Credentials, tmp_path: Path, source: SourceType
) -> None:
    out = tmp_path / "signed.mp4"
    made = asyncio.run(sign(film, out, credentials, source, title="The keeper"))
    assert (made.state, made.source_type, made.actions) == ("trusted", source, ("c2pa.created",))
    read = asyncio.run(verify(out))
    assert (read.state, read.title, read.signer, read.generator) == (
        "valid",
        "The keeper",
        "Pixora",
        "Pixora",
    )
    assert barcode.numbers(out) == list(range(12))


def test_one_changed_byte_is_seen(film: Path, credentials: Credentials, tmp_path: Path) -> None:
    out = tmp_path / "signed.mp4"
    asyncio.run(sign(film, out, credentials, "algorithmicMedia"))
    content = bytearray(out.read_bytes())
    content[-200] ^= 1
    out.write_bytes(content)
    read = asyncio.run(verify(out, roots=credentials.root))
    assert read.state == "invalid"
    assert "assertion.bmffHash.mismatch" in read.problems


def test_an_unsigned_film_has_no_provenance(film: Path) -> None:
    assert asyncio.run(verify(film)).state == "missing"


def test_a_file_may_be_signed_in_place(film: Path, credentials: Credentials, tmp_path: Path) -> None:
    own = tmp_path / "own.mp4"
    own.write_bytes(film.read_bytes())
    asyncio.run(sign(own, own, credentials, "algorithmicMedia"))
    assert asyncio.run(verify(own)).state == "valid"


def test_a_signature_that_does_not_hold_leaves_no_file(
    film: Path, credentials: Credentials, tmp_path: Path
) -> None:
    other = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    wrong = Credentials(credentials.chain, other, credentials.root)
    with pytest.raises(MediaError, match="sign"):
        asyncio.run(sign(film, tmp_path / "signed.mp4", wrong, "algorithmicMedia"))
    assert list(tmp_path.iterdir()) == []


def test_the_development_key_is_private_kept_and_not_shown(tmp_path: Path) -> None:
    first = development(tmp_path / "keys")
    (file,) = (tmp_path / "keys").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert development(tmp_path / "keys") == first
    assert "PRIVATE" not in repr(first)


def test_an_operators_own_certificate_is_used(film: Path, credentials: Credentials, tmp_path: Path) -> None:
    (tmp_path / "chain.pem").write_bytes(credentials.chain)
    (tmp_path / "key.pem").write_bytes(credentials.key)
    own = load(tmp_path / "chain.pem", tmp_path / "key.pem")
    assert own.algorithm == "ES256"
    assert asyncio.run(sign(film, tmp_path / "signed.mp4", own, "algorithmicMedia")).state == "valid"
    with pytest.raises(MediaError, match="cannot be read"):
        load(tmp_path / "key.pem", tmp_path / "gone.pem")


def test_files_that_hold_no_manifest_at_all_are_named(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match=r"provenance of 'gone\.mp4' cannot be read"):
        asyncio.run(verify(tmp_path / "gone.mp4"))
