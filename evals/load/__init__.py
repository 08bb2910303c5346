"""Many people at once against servers and workers, as they run at scale (``make load``).

PostgreSQL, Redis, the vendor, servers and workers are processes of their own, begun by
:mod:`evals.load.site`. One more process plays the people (:mod:`evals.load.people`); this one looks
at what all of them take (:mod:`evals.load.watch`) and judges what came of it
(:mod:`evals.load.judge`). Everybody shares one machine and so one clock.
"""
