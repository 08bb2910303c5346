# Pixora, as `make setup` sets it up, for a user who can change none of it. The guide is docs/guides/deploy.md.
ARG PYTHON=3.13-slim-trixie
ARG NODE=24-trixie-slim

FROM node:${NODE} AS studio
WORKDIR /src/web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN npm ci --no-audit --no-fund --loglevel=error
COPY web ./
RUN npm run build

FROM python:${PYTHON} AS build
WORKDIR /src
RUN python -m venv /opt/pixora
COPY requirements.lock ./
RUN /opt/pixora/bin/pip install -q --no-cache-dir --no-compile --disable-pip-version-check --require-hashes -r requirements.lock
COPY . ./
COPY --from=studio /src/web/dist ./api/dist
RUN /opt/pixora/bin/pip install -q --no-cache-dir --no-compile --disable-pip-version-check --no-deps --no-build-isolation . \
    && python -W ignore -m compileall -q -j 0 --invalidation-mode unchecked-hash /opt/pixora/lib

FROM python:${PYTHON}
LABEL org.opencontainers.image.title="Pixora" \
      org.opencontainers.image.description="Say what film you want: an agent plans it, shows the price, makes it and keeps refining it." \
      org.opencontainers.image.licenses="Apache-2.0"

# Nothing can be compiled later, Python's own library included; by hash, because files may be dated anew.
# Skia is linked against OpenGL, though nothing here draws with it; captions and titles need a font.
ARG FONTS=fonts-dejavu-core
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends libegl1 libexpat1 libgl1 fontconfig-config ${FONTS} \
    && rm -rf /var/lib/apt/lists/* \
    && python -W ignore -m compileall -q -j 0 --invalidation-mode unchecked-hash "$(python -c 'import os; print(os.path.dirname(os.__file__))')" \
    && groupadd --gid 10001 pixora \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /var/lib/pixora pixora \
    && install -d -o 10001 -g 10001 -m 0700 /var/lib/pixora
COPY --from=build /opt/pixora /opt/pixora

ENV PATH=/opt/pixora/bin:$PATH \
    PIXORA_HOME=/var/lib/pixora \
    PYTHONDONTWRITEBYTECODE=1
USER 10001:10001
WORKDIR /var/lib/pixora
VOLUME /var/lib/pixora
EXPOSE 8000

HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["python", "-I", "-S", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
ENTRYPOINT ["pixora"]
CMD ["serve", "--host", "0.0.0.0"]
