"""What the stand-in keeps in its folder: buckets, objects, and uploads that are not complete."""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from pixora.standin import Answer, Json, Standin

KEY = re.compile(r"[A-Za-z0-9_/!.*'() &$=@;:+,?-]+")
"""What an object may be called."""
LIMIT = 50 << 20
"""Bytes that an object may have where its bucket does not say; the hosted service's first plan has this."""
SECRET = "the stand-in signs its addresses with this"
NO_BUCKET = ("404", "Bucket not found", "NoSuchBucket", "Bucket not found")
NO_OBJECT = ("404", "not_found", "NoSuchKey", "Object not found")
TAKEN = ("409", "Duplicate", "KeyAlreadyExists", "The resource already exists")


class Refusal(Exception):
    """What cannot be done: ``statusCode``, ``error``, ``code`` and ``message``."""

    def __init__(self, status: str, error: str, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.said = {"statusCode": status, "error": error, "code": code, "message": message}

    def answer(self) -> Answer:
        """Almost everything is a 400 over HTTP; the body knows better."""
        return Answer(500 if self.status == "500" else 400, self.said)


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass(frozen=True)
class Kept:
    """One object; its bytes are in the file that its version names."""

    bucket: str
    name: str
    mime: str
    size: int
    etag: str
    cache: str = "no-cache"
    user: Json | None = None
    """What whoever stored it said of it."""
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    version: str = field(default_factory=lambda: str(uuid.uuid4()))
    created: str = field(default_factory=now)
    updated: str = field(default_factory=now)

    def metadata(self) -> Json:
        return {
            "eTag": self.etag, "size": self.size, "mimetype": self.mime, "cacheControl": self.cache,
            "lastModified": self.updated, "contentLength": self.size, "httpStatusCode": 200,
        }  # fmt: skip

    def listed(self, name: str) -> Json:
        """As lists have it."""
        return {
            "name": name, "id": self.id, "updated_at": self.updated, "created_at": self.created,
            "last_accessed_at": self.created, "metadata": self.metadata(),
        }  # fmt: skip


@dataclass
class Upload:
    """A resumable upload under way."""

    id: str
    part: str
    """The file with what has come of it."""
    bucket: str
    name: str
    length: int
    mime: str
    cache: str
    user: Json | None
    upsert: bool
    offset: int = 0


@dataclass
class Shelf(Standin):
    """Buckets and objects of one project, in ``folder``."""

    buckets: dict[str, Json] = field(default_factory=dict)
    objects: dict[tuple[str, str], Kept] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("buckets", "objects", "data", "uploads"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        for path in (self.folder / "buckets").glob("*.json"):
            bucket = json.loads(path.read_text(encoding="utf-8"))
            self.buckets[bucket["id"]] = bucket
        for path in (self.folder / "objects").glob("*.json"):
            kept = Kept(**json.loads(path.read_text(encoding="utf-8")))
            self.objects[kept.bucket, kept.name] = kept

    def names(self, bucket: str = "") -> list[str]:
        """What objects are called, of one bucket or all."""
        return sorted(name for at, name in self.objects if bucket in ("", at))

    def age(self, seconds: float) -> None:
        """Let everything have been stored so long ago."""
        moment = datetime.now(UTC) - timedelta(seconds=seconds)
        with self.lock:
            for kept in [*self.objects.values()]:
                self._note(replace(kept, updated=moment.isoformat(), created=moment.isoformat()))

    def bucket(self, id: str) -> Json:
        if id not in self.buckets:
            raise Refusal(*NO_BUCKET)
        return self.buckets[id]

    def add_bucket(self, id: str, said: Json | None = None) -> None:
        """Make or change a bucket; a private one where nothing else is said."""
        before: Json = {
            "id": id, "name": id, "owner": "", "public": False, "type": "STANDARD", "created_at": now(),
            "file_size_limit": None, "allowed_mime_types": None,
        }  # fmt: skip
        bucket = before | self.buckets.get(id, {}) | (said or {}) | {"updated_at": now()}
        self.buckets[id] = bucket
        (self.folder / "buckets" / f"{id}.json").write_text(json.dumps(bucket), encoding="utf-8")

    def drop_bucket(self, id: str) -> None:
        self.bucket(id)
        if self.names(id):
            raise Refusal(
                "409", "ResourceNotEmpty", "ResourceNotEmpty", "The bucket you tried to delete is not empty"
            )
        del self.buckets[id]
        (self.folder / "buckets" / f"{id}.json").unlink()

    def find(self, bucket: str, name: str) -> Kept:
        self.bucket(bucket)
        if (bucket, name) not in self.objects:
            raise Refusal(*NO_OBJECT)
        return self.objects[bucket, name]

    def data(self, kept: Kept) -> bytes:
        return (self.folder / "data" / kept.version).read_bytes()

    def check(self, bucket: str, name: str, mime: str, size: int, upsert: bool) -> None:
        """Refuse what may not be stored there."""
        about = self.bucket(bucket)
        if not KEY.fullmatch(name) or name.startswith("/"):
            raise Refusal("400", "InvalidKey", "InvalidKey", f"Invalid key: {name}")
        allowed = about["allowed_mime_types"]
        if allowed and mime not in allowed and f"{mime.partition('/')[0]}/*" not in allowed:
            raise Refusal("415", "invalid_mime_type", "InvalidMimeType", f"mime type {mime} is not supported")
        if size > (about["file_size_limit"] or LIMIT):
            text = "The object exceeded the maximum allowed size"
            raise Refusal("413", "Payload too large", "EntityTooLarge", text)
        if not upsert and (bucket, name) in self.objects:
            raise Refusal(*TAKEN)

    def keep(
        self, bucket: str, name: str, data: bytes, *, mime: str, cache: str, user: Json | None, upsert: bool
    ) -> Kept:
        """Store an object, complete or not at all."""
        self.check(bucket, name, mime, len(data), upsert)
        etag = f'"{hashlib.md5(data).hexdigest()}"'
        kept = Kept(bucket, name, mime, len(data), etag, cache, user)
        (self.folder / "data" / kept.version).write_bytes(data)
        return self._put(kept)

    def _put(self, kept: Kept) -> Kept:
        """Put an object, whose bytes are there, in the place of the one that may have been there."""
        before = self.objects.get((kept.bucket, kept.name))
        if before is not None:
            kept = replace(kept, id=before.id, created=before.created)
        self._note(kept)
        if before is not None and before.version != kept.version:
            (self.folder / "data" / before.version).unlink(missing_ok=True)
        self.write("stored", bucket=kept.bucket, name=kept.name, size=kept.size, user=kept.user)
        return kept

    def _note(self, kept: Kept) -> None:
        self.objects[kept.bucket, kept.name] = kept
        text = json.dumps(asdict(kept))
        (self.folder / "objects" / f"{kept.id}.json").write_text(text, encoding="utf-8")

    def remove(self, bucket: str, names: list[str]) -> list[Json]:
        """Remove what is there of these; what that was."""
        self.bucket(bucket)
        gone = [kept for name in names if (kept := self.objects.pop((bucket, name), None))]
        for kept in gone:
            (self.folder / "data" / kept.version).unlink()
            (self.folder / "objects" / f"{kept.id}.json").unlink()
            self.write("removed", bucket=bucket, name=kept.name)
        return [{"name": kept.name, "bucket_id": bucket} for kept in gone]

    def move(self, bucket: str, name: str, to_bucket: str, to: str) -> Kept:
        kept = self.find(bucket, name)
        self.check(to_bucket, to, kept.mime, kept.size, upsert=False)
        moved = replace(kept, bucket=to_bucket, name=to, version=str(uuid.uuid4()), updated=now())
        (self.folder / "data" / kept.version).rename(self.folder / "data" / moved.version)
        del self.objects[bucket, name]
        self._note(moved)
        self.write("moved", bucket=bucket, name=name, to=to)
        return moved

    def copy(self, bucket: str, name: str, to_bucket: str, to: str, upsert: bool, **change: Any) -> Kept:
        """Copy an object, onto itself too: then only what is said of it is new."""
        kept = self.find(bucket, name)
        self.check(to_bucket, to, kept.mime, kept.size, upsert)
        new = replace(
            kept, bucket=to_bucket, name=to, id=str(uuid.uuid4()), version=str(uuid.uuid4()),
            created=now(), updated=now(), **change,
        )  # fmt: skip
        (self.folder / "data" / new.version).write_bytes(self.data(kept))
        return self._put(new)
