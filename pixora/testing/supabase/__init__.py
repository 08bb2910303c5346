"""A stand-in for Supabase Storage: private buckets over HTTP, files on disk, faults on order.

``python -m pixora.testing.supabase FOLDER [--port N] [--faults FILE] [--bucket NAME]`` prints its
address, which goes into ``SUPABASE_URL``; every key is good that has no ``wrong`` in it
(``SUPABASE_SECRET_KEY=sb_secret_stand-in``), and a publishable one sees nothing, as policies have it. The
files stay in ``FOLDER`` when it ends. ``FOLDER/journal.jsonl`` gets a line for everything that is
stored, moved, removed or read. In a test's own process::

    with serving(tmp_path) as project:
        project.url, project.shelf.rules

Faults are rules in a JSON list, the first that fits is taken::

    {"on": "upload", "nth": 2, "match": ".mp4", "do": "drop"}

``nth`` (counted for each ``on``) and ``match`` (text in the object's name) may be left out. ``on`` is
``upload``, ``download``, ``info``, ``list``, ``remove``, ``move``, ``copy``, ``sign``, ``bucket``, or a
step of a resumable upload: ``create``, ``chunk``, ``offset``. What can be done to each: ``drop`` (close
the connection before anything is done), ``drop_after`` (do it, answer nothing), ``500``, ``429``,
``locked`` (423) and ``slow`` (after ``seconds``); to a download ``cut`` (half of it comes); to a chunk
``cut`` (half of it is kept, then the connection is gone) and ``forget`` (the upload is unknown from then
on); to a signed address ``expired``.

Source of the protocol: the routes of supabase/storage (src/http/routes), its errors
(src/internal/errors), and TUS 1.0.0.
"""

from pixora.testing.supabase.door import Door, Project, serving
from pixora.testing.supabase.shelf import Kept, Shelf

__all__ = ["Door", "Kept", "Project", "Shelf", "serving"]
