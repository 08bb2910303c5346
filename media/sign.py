"""Saying where a film comes from: C2PA manifests, signed last, read back at once.

A manifest states that the film was created and of what source: drawn by rules, made by trained models, or
both with a person's own material. Any later change to the file breaks the signature.
"""

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import c2pa

from media.credentials import Credentials
from media.errors import MediaError
from media.output import whole

SourceType = Literal["algorithmicMedia", "trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia"]
State = Literal["missing", "invalid", "valid", "trusted"]

_SOURCES = "http://cv.iptc.org/newscodes/digitalsourcetype/"


@dataclass(frozen=True)
class Provenance:
    """What a file says of its origin.

    `state` is "missing" without a manifest, "invalid" if the file or the manifest was changed, "valid" if not
    but the signer is unknown, "trusted" if the signer is known. `problems` are C2PA's own codes.
    """

    state: State
    title: str = ""
    signer: str = ""
    generator: str = ""
    source_type: str = ""
    actions: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


async def sign(
    film: Path,
    out: Path,
    credentials: Credentials,
    source_type: SourceType,
    *,
    title: str = "",
    generator: str = "Pixora",
    timestamp_url: str = "",
) -> Provenance:
    """Write `out` as `film` with a signed manifest, and return what reading it back says.

    `out` may be `film`. With `timestamp_url` an RFC 3161 authority dates the signature. Raises `MediaError` and
    leaves no file if the signature does not read back as valid.
    """
    manifest = {
        "claim_generator_info": [{"name": generator}],
        "title": title or film.stem,
        "assertions": [
            {
                "label": "c2pa.actions.v2",
                "data": {
                    "actions": [{"action": "c2pa.created", "digitalSourceType": _SOURCES + source_type}]
                },
            }
        ],
    }
    with whole(out) as draft:
        await asyncio.to_thread(_sign, film, draft, manifest, credentials, timestamp_url)
        read = await verify(draft, roots=credentials.root)
        wanted = "trusted" if credentials.root else "valid"
        if read.state not in (wanted, "trusted"):
            raise MediaError(f"The signature of {film.name!r} does not hold: {', '.join(read.problems)}.")
    return read


def _sign(film: Path, out: Path, manifest: dict[str, Any], credentials: Credentials, timestamp: str) -> None:
    algorithm = c2pa.C2paSigningAlg[credentials.algorithm]
    info = c2pa.C2paSignerInfo(algorithm, credentials.chain, credentials.key, timestamp.encode() or None)
    try:
        with c2pa.Signer.from_info(info) as signer, c2pa.Builder(json.dumps(manifest), _context()) as builder:
            builder.sign_file(film, out, signer)
    except c2pa.C2paError as error:
        raise MediaError(f"Could not sign {film.name!r}: {error}.") from error


async def verify(path: Path, *, roots: bytes = b"") -> Provenance:
    """Read and check a file's manifest. `roots` are certificates (PEM) that we trust. Nothing is fetched.

    Raises `MediaError` if the file cannot be read.
    """
    return await asyncio.to_thread(_verify, path, roots)


def _verify(path: Path, roots: bytes) -> Provenance:
    try:
        with c2pa.Reader(str(path), context=_context(roots)) as reader:
            report = json.loads(reader.json())
    except c2pa.C2paError.ManifestNotFound:
        return Provenance("missing")
    except c2pa.C2paError as error:
        raise MediaError(f"The provenance of {path.name!r} cannot be read: {error}.") from error
    return _told(report)


def _context(roots: bytes = b"") -> Any:
    """No network: neither remote manifests nor revocation lists are fetched."""
    settings: dict[str, Any] = {
        "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False},
        "builder": {"thumbnail": {"enabled": False}},
    }
    if roots:
        settings["trust"] = {"user_anchors": roots.decode()}
    return c2pa.Context(c2pa.Settings.from_dict(settings))


def _told(report: dict[str, Any]) -> Provenance:
    manifest = report.get("manifests", {}).get(report.get("active_manifest"), {})
    actions = [
        action
        for assertion in manifest.get("assertions", ())
        if assertion.get("label", "").startswith("c2pa.actions")
        for action in assertion.get("data", {}).get("actions", ())
    ]
    sources = [action["digitalSourceType"] for action in actions if "digitalSourceType" in action]
    states: dict[str, State] = {"Valid": "valid", "Trusted": "trusted"}
    return Provenance(
        state=states.get(report.get("validation_state", ""), "invalid"),
        title=manifest.get("title", ""),
        signer=manifest.get("signature_info", {}).get("issuer", ""),
        generator=next((info.get("name", "") for info in manifest.get("claim_generator_info", ())), ""),
        source_type=sources[0].removeprefix(_SOURCES) if sources else "",
        actions=tuple(action.get("action", "") for action in actions),
        problems=tuple(dict.fromkeys(entry["code"] for entry in report.get("validation_status", ()))),
    )
