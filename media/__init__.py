"""The only door to ffmpeg, PyAV and C2PA. It does; it decides nothing and knows no film, scene or provider.

In: `foreign` (what others made, sandboxed), `probe` (what we made), `conform` and `writer` (conformed clips).
Together: `cut` (picture), `sound` (soundtrack), `captions`, `burn` and `mux` (one file).
Out: `checks` (what a viewer would complain about), `sign` (origin), `export`, `contact`.
"""
