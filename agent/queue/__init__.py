"""Redis and RQ: handing work to workers, being one, and waking other processes.

Nothing depends on Redis for being right. What is due stands in SQL, and whoever takes a job up
has to get the run's lease there first, so a job that is delivered twice, late or never costs time
only. A job's one argument is the id of what is due; the queue it came by says which work its
worker does.

``offers`` puts jobs into queues, ``worker`` takes them out, ``jobs`` is what its children do with them, ``wakes``
rings in other processes, and ``door`` is how Redis is reached.
"""
