"""The addresses below ``/storage/v1``: who may, what is asked, and how it is answered."""

from __future__ import annotations

import base64
import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote, unquote

import jwt

from pixora.standin import Answer, Call, Json, parts
from pixora.testing.supabase import listing, resumable
from pixora.testing.supabase.keys import Keys
from pixora.testing.supabase.shelf import NO_BUCKET, NO_OBJECT, SECRET, Kept, Refusal, Shelf

BASE = "/storage/v1"
HIDDEN = Refusal(
    "403", "Unauthorized", "AccessDenied", "new row violates row-level security policy for table objects"
)
"""What whoever comes with a publishable key is told who stores something; they see nothing either."""
AWAY = {
    "500": Answer(500, {"statusCode": "500", "error": "Internal", "message": "Internal Server Error"}),
    "429": Answer(429, {"statusCode": "429", "error": "too_many_connections", "message": "Too many connections"}),
    "locked": Answer(423, {"statusCode": "423", "error": "ResourceLocked", "message": "The resource is locked"}),
}  # fmt: skip
"""What rules can have answered before anything is done."""
OWN = "media"
"""The bucket whose policy lets people read what lies in the folder with their id (docs/guides/supabase.sql)."""
STRANGER = Answer(401, {"message": "Invalid API key", "hint": "Double check your API key."})
WAITS = 1.0
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
Ask = Callable[..., Answer]


class Door:
    """Answers calls from what is on the shelf."""

    def __init__(self, shelf: Shelf, keys: Keys) -> None:
        """``keys`` tell whose access token somebody comes with."""
        self.shelf = shelf
        self.keys = keys
        here, bucket = r"/object", r"/([^/]+)"
        self._routes: list[tuple[str, str, Ask]] = [
            (f"POST {here}/upload/sign{bucket}/(.+)", "sign", self.sign_upload),
            (f"PUT {here}/upload/sign{bucket}/(.+)", "upload", self.upload_signed),
            (f"POST {here}/sign{bucket}/(.+)", "sign", self.sign),
            (f"POST {here}/sign{bucket}", "sign", self.sign_many),
            (f"GET {here}/sign{bucket}/(.+)", "download", self.download_signed),
            (f"POST {here}/list{bucket}", "list", self.folder),
            (f"POST {here}/list-v2{bucket}", "list", self.pages),
            (f"POST {here}/move", "move", self.move),
            (f"POST {here}/copy", "copy", self.copy),
            (f"GET {here}/info{bucket}/(.+)", "info", self.info),
            (f"HEAD {here}(?:/authenticated)?{bucket}/(.+)", "info", self.download),
            (f"GET {here}(?:/authenticated)?{bucket}/(.+)", "download", self.download),
            (f"POST {here}{bucket}/(.+)", "upload", self.upload),
            (f"PUT {here}{bucket}/(.+)", "upload", self.update),
            (f"DELETE {here}{bucket}", "remove", self.remove),
            (f"DELETE {here}{bucket}/(.+)", "remove", self.remove_one),
            (r"(?:GET|POST|PUT|DELETE) /bucket(?:/([^/]+)(/empty)?)?", "bucket", self.buckets),
        ]

    def answer(self, call: Call) -> Answer | None:
        """What is answered; None to drop the connection."""
        address = f"{call.method} {unquote(call.path.removeprefix(BASE))}"
        if not call.path.startswith(BASE + "/"):
            return Answer(404, {"message": "no Route matched with those values"})
        if resumable.PATH in address:
            return resumable.answer(self, call, address)
        for pattern, on, ask in self._routes:
            if found := re.fullmatch(pattern, address, re.DOTALL):
                if int(call.headers.get("content-length", 0)) > len(call.body):
                    return None  # whoever sent it is gone
                return self.committed(on, call, lambda: ask(call, *found.groups()))  # noqa: B023
        return Answer(
            404, {"statusCode": "404", "error": "Not Found", "message": f"Route {address} not found"}
        )

    def committed(
        self, on: str, call: Call, ask: Callable[[], Answer], *, rule: Json | None = None
    ) -> Answer | None:
        """The answer, with the fault that is due."""
        if rule is None:
            rule = self.shelf.rule(unquote(call.path) + call.text[:4096], on=on)
        doing = rule.get("do", "")
        if doing == "slow":
            time.sleep(rule.get("seconds", WAITS))
        if doing == "drop":
            return None
        if doing in AWAY:
            return AWAY[doing]
        if self._unknown(call):
            return STRANGER
        try:
            with self.shelf.lock:
                self._admit(call, on)
                answer = expired() if doing == "expired" else ask()
        except Refusal as refusal:
            answer = refusal.answer()
        if doing == "drop_after":
            return None
        if doing == "cut" and isinstance(answer.body, bytes):
            return replace(answer, keep=len(answer.body) // 2)
        return answer

    def _unknown(self, call: Call) -> bool:
        """Whether a key of the new kind is none of the project's; the gateway before Storage knows them."""
        key = call.headers.get("apikey", "")
        return key.startswith("sb_") and "wrong" in key

    def _admit(self, call: Call, on: str) -> None:
        """Refuse who comes without a key that opens anything. Signed addresses need none."""
        if "/sign/" in call.path and call.query.get("token"):
            return
        given = call.headers.get("authorization", "").removeprefix("Bearer ") or call.headers.get(
            "apikey", ""
        )
        person = self.keys.person(given)
        if not person and (not given or "wrong" in given):
            raise Refusal("403", "Unauthorized", "AccessDenied", "Invalid Compact JWS")
        if person and self._theirs(call, on, person):
            return
        if person or given.startswith("sb_publishable_"):
            if on == "bucket":
                raise Refusal(*NO_BUCKET)
            raise HIDDEN if on in ("upload", "create", "copy", "move") else Refusal(*NO_OBJECT)

    def _theirs(self, call: Call, on: str, person: str) -> bool:
        """Whether somebody who is signed in reads in their own folder, which is all that policies let them do."""
        path = unquote(call.path)
        if on == "list":
            path += f"/{call.json.get('prefix') or ''}/"
        reads = on in ("download", "info", "list", "sign") and "/upload/" not in path
        return reads and f"/{OWN}/{person}/" in path

    # Buckets

    def buckets(self, call: Call, id: str | None, emptied: str | None) -> Answer:
        shelf = self.shelf
        if id is None:
            if call.method == "GET":
                return Answer(200, [*shelf.buckets.values()])
            said = call.json
            if said["id"] in shelf.buckets:
                raise Refusal("409", "Duplicate", "BucketAlreadyExists", "The resource already exists")
            shelf.add_bucket(said["id"], said)
            return Answer(200, {"name": said["id"]})
        about = shelf.bucket(id)
        if emptied:
            shelf.remove(id, shelf.names(id))
        elif call.method == "DELETE":
            shelf.drop_bucket(id)
        elif call.method == "PUT":
            shelf.add_bucket(id, call.json)
        else:
            return Answer(200, about)
        return Answer(200, {"message": "Successfully done"})

    # Storing

    def upload(self, call: Call, bucket: str, name: str) -> Answer:
        return self._upload(call, bucket, name, call.headers.get("x-upsert") == "true")

    def update(self, call: Call, bucket: str, name: str) -> Answer:
        self.shelf.find(bucket, name)
        return self._upload(call, bucket, name, True)

    def _upload(self, call: Call, bucket: str, name: str, upsert: bool) -> Answer:
        sent = sent_with(call)
        kept = self.shelf.keep(
            bucket, name, sent.data, mime=sent.mime, cache=sent.cache, user=sent.user, upsert=upsert
        )
        return Answer(200, {"Id": kept.id, "Key": f"{bucket}/{name}"})

    def move(self, call: Call) -> Answer:
        said = call.json
        to = said.get("destinationBucket") or said["bucketId"]
        kept = self.shelf.move(said["bucketId"], said["sourceKey"], to, said["destinationKey"])
        return Answer(200, {"message": "Successfully moved", "Id": kept.id, "Key": f"{to}/{kept.name}"})

    def copy(self, call: Call) -> Answer:
        said, change = call.json, dict[str, Any]()
        if said.get("copyMetadata") is False:
            change["user"] = spoken(call.headers.get("x-metadata", ""))
            if mime := said.get("metadata", {}).get("mimetype"):
                change["mime"] = mime
        to = said.get("destinationBucket") or said["bucketId"]
        upsert = call.headers.get("x-upsert") == "true"
        kept = self.shelf.copy(
            said["bucketId"], said["sourceKey"], to, said["destinationKey"], upsert, **change
        )
        return Answer(200, {"Id": kept.id, "Key": f"{to}/{kept.name}"} | kept.listed(kept.name))

    def remove(self, call: Call, bucket: str) -> Answer:
        return Answer(200, self.shelf.remove(bucket, call.json["prefixes"]))

    def remove_one(self, call: Call, bucket: str, name: str) -> Answer:
        self.shelf.find(bucket, name)
        self.shelf.remove(bucket, [name])
        return Answer(200, {"message": "Successfully deleted"})

    # Looking

    def folder(self, call: Call, bucket: str) -> Answer:
        self.shelf.bucket(bucket)
        return Answer(200, listing.folder(self._of(bucket), call.json))

    def pages(self, call: Call, bucket: str) -> Answer:
        self.shelf.bucket(bucket)
        return Answer(200, listing.page(self._of(bucket), call.json))

    def _of(self, bucket: str) -> list[Kept]:
        return [kept for kept in self.shelf.objects.values() if kept.bucket == bucket]

    def info(self, call: Call, bucket: str, name: str) -> Answer:
        kept = self.shelf.find(bucket, name)
        said = {
            "id": kept.id, "name": name, "version": kept.version, "bucket_id": bucket, "size": kept.size,
            "content_type": kept.mime, "cache_control": kept.cache, "etag": kept.etag, "metadata": kept.user,
            "last_modified": kept.updated, "created_at": kept.created,
        }  # fmt: skip
        return Answer(200, said)

    def download(self, call: Call, bucket: str, name: str) -> Answer:
        kept = self.shelf.find(bucket, name)
        headers = {"accept-ranges": "bytes", "etag": kept.etag, "cache-control": kept.cache}
        if (wanted := call.query.get("download")) is not None:
            headers["content-disposition"] = f"attachment; filename={quote(wanted)}"
        if call.headers.get("if-none-match") == kept.etag:
            return Answer(304, b"", headers)
        data = self.shelf.data(kept)
        if call.method == "GET":
            self.shelf.write("read", bucket=bucket, name=name, range=call.headers.get("range", ""))
        found = _RANGE.fullmatch(call.headers.get("range", ""))
        if found is None or found[1] == found[2] == "":
            return Answer(200, data, headers, kept.mime)
        start, end = spanned(found[1], found[2], len(data))
        headers["content-range"] = f"bytes {start}-{end - 1}/{len(data)}"
        return Answer(206, data[start:end], headers, kept.mime)

    # Signed addresses

    def sign(self, call: Call, bucket: str, name: str) -> Answer:
        self.shelf.find(bucket, name)
        return Answer(200, {"signedURL": self._signed(bucket, name, int(call.json["expiresIn"]))})

    def sign_many(self, call: Call, bucket: str) -> Answer:
        self.shelf.bucket(bucket)
        said, made = call.json, []
        for name in said["paths"]:
            there = (bucket, name) in self.shelf.objects
            url = self._signed(bucket, name, int(said["expiresIn"])) if there else None
            trouble = None if there else "Either the object does not exist or you do not have access to it"
            made.append({"error": trouble, "path": name, "signedURL": url})
        return Answer(200, made)

    def download_signed(self, call: Call, bucket: str, name: str) -> Answer:
        verify(call, bucket, name, "storage.download")
        return self.download(call, bucket, name)

    def sign_upload(self, call: Call, bucket: str, name: str) -> Answer:
        upsert = call.headers.get("x-upsert") == "true"
        self.shelf.check(bucket, name, "", 0, upsert)
        facts = {"url": f"{bucket}/{name}", "scope": "storage.upload", "upsert": upsert}
        token = jwt.encode(facts | {"exp": time.time() + 7200}, SECRET, "HS256")
        url = f"/object/upload/sign/{bucket}/{quote(name)}?token={token}"
        return Answer(200, {"url": url, "token": token})

    def upload_signed(self, call: Call, bucket: str, name: str) -> Answer:
        facts = verify(call, bucket, name, "storage.upload")
        return self._upload(call, bucket, name, facts["upsert"])

    def _signed(self, bucket: str, name: str, seconds: int) -> str:
        facts = {"url": f"{bucket}/{name}", "scope": "storage.download", "exp": time.time() + seconds}
        return f"/object/sign/{bucket}/{quote(name)}?token={jwt.encode(facts, SECRET, 'HS256')}"


@dataclass(frozen=True)
class Sent:
    """What an upload carries."""

    data: bytes
    mime: str
    cache: str
    user: Json | None


def sent_with(call: Call) -> Sent:
    """An upload as a form, with the file in a field of any name, or as it is."""
    mime = call.headers.get("content-type", "")
    if not mime.startswith("multipart/"):
        user = spoken(call.headers.get("x-metadata", ""))
        return Sent(call.body, mime, call.headers.get("cache-control", "no-cache"), user)
    form = parts(mime, call.body)
    fields = {part.name: part.content.decode() for part in form if not part.file}
    file = next((part for part in form if part.file), None) or next(p for p in form if p.name == "")
    user = json.loads(fields["metadata"]) if fields.get("metadata") else None
    return Sent(file.content, file.mime, f"max-age={fields.get('cacheControl', '3600')}", user)


def spoken(text: str) -> Json | None:
    """What somebody says of an object in a header."""
    return json.loads(base64.b64decode(text)) if text else None


def spanned(first: str, last: str, size: int) -> tuple[int, int]:
    start = int(first) if first else max(0, size - int(last))
    end = min(size, int(last) + 1) if first and last else size
    if start >= end:
        raise Refusal("416", "InvalidRange", "InvalidRange", "The requested range is not satisfiable")
    return start, end


def verify(call: Call, bucket: str, name: str, scope: str) -> Json:
    """What a signed address was made for."""
    try:
        facts: Json = jwt.decode(call.query.get("token", ""), SECRET, ["HS256"])
    except jwt.ExpiredSignatureError:
        text = '"exp" claim timestamp check failed'
        raise Refusal("400", "InvalidJWT", "InvalidJWT", text) from None
    except jwt.InvalidTokenError:
        raise Refusal("400", "InvalidJWT", "InvalidJWT", "Invalid Compact JWS") from None
    if facts["url"] != f"{bucket}/{name}" or facts["scope"] != scope:
        raise Refusal("400", "InvalidSignature", "InvalidSignature", "Invalid signature")
    return facts


def expired() -> Answer:
    return Refusal("400", "InvalidJWT", "InvalidJWT", '"exp" claim timestamp check failed').answer()
