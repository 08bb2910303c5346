"""A stand-in for one Supabase project: Auth and Storage over HTTP, kept on disk, with faults on order.

``python -m pixora.testing.supabase FOLDER [--port N] [--faults FILE] [--bucket NAME]`` prints its
address, which goes into ``SUPABASE_URL``. Every key is good that has no ``wrong`` in it:
``SUPABASE_SECRET_KEY=sb_secret_stand-in``, and ``SUPABASE_PUBLISHABLE_KEY=sb_publishable_stand-in``, which
sees nothing of Storage, as policies have it. All that is kept stays in ``FOLDER`` when it ends.
``FOLDER/journal.jsonl`` gets a line for everything that is stored, moved, removed, read, mailed or deleted.
In a test's own process::

    with serving(tmp_path) as project:
        project.url, project.shelf.rules, project.auth.people, project.auth.keys

Auth signs people up (a letter asks them to confirm; the page ``/letters`` has them all), in and out by
password, refreshes sessions, recovers passwords, and sends browsers to Google or Apple: pages of its own
that ask who somebody is. ``--site URL`` is where browsers end up otherwise than asked, ``--redirect
PATTERN`` allows another place, ``--autoconfirm`` believes addresses without a letter. Access tokens are
signed with ``--sign ES256``, ``RS256`` or ``HS256`` (the shared secret, in ``FOLDER/keys.json``); begun again
with another one it has rotated its keys. A new address counts once the letter to it was read; there is none to the old
one. Not there: phones, anonymous people, magic links, second factors, SSO.

Faults are rules in a JSON list, the first that fits is taken::

    {"on": "upload", "nth": 2, "match": ".mp4", "do": "drop"}

``nth`` (counted for each ``on``) and ``match`` (text in the object's name) may be left out. ``on`` is
``upload``, ``download``, ``info``, ``list``, ``remove``, ``move``, ``copy``, ``sign``, ``bucket``, or a
step of a resumable upload: ``create``, ``chunk``, ``offset``. What can be done to each: ``drop`` (close
the connection before anything is done), ``drop_after`` (do it, answer nothing), ``500``, ``429``,
``locked`` (423) and ``slow`` (after ``seconds``); to a download ``cut`` (half of it comes); to a chunk
``cut`` (half of it is kept, then the connection is gone) and ``forget`` (the upload is unknown from then
on); to a signed address ``expired``. Of Auth ``on`` is ``signup``, ``token``, ``user``, ``logout``, ``recover``,
``resend``, ``verify``, ``authorize``, ``callback``, ``admin`` or ``jwks``, and ``do`` is ``drop``, ``500``, ``429``,
or ``answer`` with the ``status``, ``headers`` and ``body`` of its own.

Source of the protocols: the routes of supabase/storage (src/http/routes), its errors
(src/internal/errors), and TUS 1.0.0; the handlers of supabase/auth (internal/api).
"""

from pixora.testing.supabase.door import Door
from pixora.testing.supabase.project import Project, serving
from pixora.testing.supabase.redirects import Redirects
from pixora.testing.supabase.shelf import Kept, Shelf

__all__ = ["Door", "Kept", "Project", "Redirects", "Shelf", "serving"]
