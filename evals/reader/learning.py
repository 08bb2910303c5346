"""How the reader's network learns (:mod:`agent.director.reader.net` reads with it): JAX, on a processor, in minutes."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax  # type: ignore[import-untyped]
from numpy.typing import NDArray

from agent.director.reader.chain import NEVER, following
from agent.director.reader.features import WIDTH, Word, vectors
from agent.director.reader.net import BUCKETS, Net, buckets

_FEATURES, _STATE, _ROLE_STATE, _KIND = 96, 128, 96, 32
"""Numbers for each feature, for what a layer remembers in each direction, and for the kind of a segment."""
_NAMES = 24
"""Features that a word has at most."""
_BATCH, _RATE, _DROPPED = 48, 3e-3, 0.15
_LEAST = 1e-30
"""What the chance of what must not be is taken for, so that it has a logarithm."""
_LENGTHS = (16, 32, 64, 128, 512)

Weights = dict[str, jax.Array]


@dataclass(frozen=True)
class Example:
    """A text with its labels: of what kind the part of each word is, and the roles inside messages."""

    words: Sequence[Word]
    kinds: Sequence[int]
    roles: Sequence[int] = ()


def train(
    examples: Sequence[Example],
    kinds: Sequence[str],
    roles: Sequence[str] = (),
    rounds: int = 10,
    seed: int = 7,
    told: Callable[[str], object] = lambda line: None,
) -> Net:
    """Learn from examples; the same examples give the same weights on the same machine."""
    weights = _begun(jax.random.PRNGKey(seed), len(kinds), len(roles))
    batches = -(-len(examples) // _BATCH)
    rate = optax.cosine_decay_schedule(_RATE, rounds * batches)
    step = optax.chain(optax.clip_by_global_norm(5.0), optax.adamw(rate, weight_decay=1e-4))
    state = step.init(weights)
    loss = partial(_loss, may=(following(kinds), following(roles) if roles else None))

    @jax.jit
    def learn(
        weights: Weights, state: optax.OptState, batch: Batch, chance: jax.Array
    ) -> tuple[Weights, optax.OptState, jax.Array]:
        missed, slope = jax.value_and_grad(loss)(weights, batch, chance)
        change, state = step.update(slope, state, weights)
        return optax.apply_updates(weights, change), state, missed

    shuffled, dropped, chance = random.Random(seed), np.random.default_rng(seed), jax.random.PRNGKey(seed + 1)
    for turn in range(rounds):
        missed = 0.0
        for batch in _batches(examples, shuffled, dropped):
            chance, one = jax.random.split(chance)
            weights, state, now = learn(weights, state, batch, one)
            missed += float(now) / batches
        told(f"round {turn + 1} of {rounds}: {missed:.3f} missed a word")
    return _stored({name: np.asarray(found) for name, found in weights.items()})


Batch = dict[str, jax.Array]


def _batches(
    examples: Sequence[Example], shuffled: random.Random, dropped: np.random.Generator
) -> Iterator[Batch]:
    """All examples once, those of about one length together."""
    order = sorted(examples, key=lambda one: len(one.kinds) + shuffled.random() * 6)
    groups = [order[at : at + _BATCH] for at in range(0, len(order), _BATCH)]
    shuffled.shuffle(groups)
    return (_packed(group, dropped) for group in groups)


def _packed(examples: Sequence[Example], dropped: np.random.Generator) -> Batch:
    """Examples as arrays, ``[example, word]``, without a few of their features, so that learning leans on none."""
    most = max(len(one.kinds) for one in examples)
    shape = len(examples), next(length for length in _LENGTHS if length >= most)
    batch: dict[str, NDArray[Any]] = {
        "names": np.full((*shape, _NAMES), BUCKETS, np.int32),
        "vectors": np.zeros((*shape, WIDTH), np.float32),
        "shut": np.ones(shape, np.float32),
        "kinds": np.zeros(shape, np.int32),
        "roles": np.zeros(shape, np.int32),
        "there": np.zeros(shape, np.float32),
    }
    for i, one in enumerate(examples):
        size = len(one.kinds)
        for j, word in enumerate(one.words):
            at = buckets(word.names)[:_NAMES]
            kept = [a for a, chance in zip(at, dropped.random(len(at)), strict=True) if chance >= _DROPPED]
            batch["names"][i, j, : len(kept)] = kept
        batch["vectors"][i, :size] = vectors([word.like for word in one.words])
        batch["shut"][i, :size] = [not word.begins for word in one.words]
        batch["kinds"][i, :size] = one.kinds
        batch["roles"][i, : len(one.roles)] = one.roles
        batch["there"][i, :size] = 1
    return {name: jnp.asarray(rows) for name, rows in batch.items()}


def _begun(chance: jax.Array, kinds: int, roles: int) -> Weights:
    """Weights that have learned nothing: rows of features are zero, so that what was never seen says nothing."""
    keys = iter(jax.random.split(chance, 32))

    def dense(rows: int, columns: int) -> jax.Array:
        found: jax.Array = jax.random.normal(next(keys), (rows, columns)) * rows**-0.5
        return found

    found: Weights = {"features": jnp.zeros((BUCKETS, _FEATURES)), "vectors": dense(WIDTH, _FEATURES)}
    layers = [("0", _FEATURES, _STATE), ("1", 2 * _STATE, _STATE)]
    wide = 2 * _STATE + _FEATURES
    heads = [("kinds", wide, kinds)]
    if roles:
        found["kind"] = jax.random.normal(next(keys), (kinds // 2 + 1, _KIND)) * 0.3
        layers.append(("r", wide + _KIND, _ROLE_STATE))
        heads.append(("roles", 2 * _ROLE_STATE, roles))
    for name, size, width in layers:
        for way in "fb":
            found[f"in{name}{way}"], found[f"across{name}{way}"] = (
                dense(size, 4 * width),
                dense(width, 4 * width),
            )
            found[f"bias{name}{way}"] = jnp.zeros(4 * width).at[width : 2 * width].set(1.0)
    for name, size, labels in heads:
        found[name], found[f"{name}_bias"] = dense(size, labels), jnp.zeros(labels)
        found[f"follow_{name}"] = jnp.zeros((labels + 1, labels))
    return found


def _loss(
    weights: Weights,
    batch: Batch,
    chance: jax.Array,
    may: tuple[NDArray[np.float32], NDArray[np.float32] | None],
) -> jax.Array:
    """How unlikely the labels are, a word; parts of what is seen are left out by chance (Srivastava et al., 2014)."""
    keys, there = iter(jax.random.split(chance, 8)), batch["there"]

    def some(rows: jax.Array, lost: float) -> jax.Array:
        return rows * jax.random.bernoulli(next(keys), 1 - lost, rows.shape) / (1 - lost)

    table = jnp.concatenate([weights["features"], jnp.zeros((1, _FEATURES))])
    own = some(jnp.tanh(table[batch["names"]].sum(2) + batch["vectors"] @ weights["vectors"]), 0.3)
    rows = some(_both(weights, "1", some(_both(weights, "0", own, there), 0.4), there), 0.4)
    seen = jnp.concatenate([rows, own], -1)
    begin = np.arange(len(may[0][0])) % 2 == 0
    kinds = seen @ weights["kinds"] + weights["kinds_bias"] + batch["shut"][..., None] * begin * NEVER
    missed = _missed(kinds, batch["kinds"], there, weights["follow_kinds"] + may[0])
    if may[1] is None:
        return missed
    unknown = jax.random.bernoulli(next(keys), 0.05, (len(there), 1))
    kind = jnp.where(unknown, len(weights["kind"]) - 1, batch["kinds"] // 2)
    told = some(_both(weights, "r", jnp.concatenate([seen, weights["kind"][kind]], -1), there), 0.3)
    inside = may[1][-1] < 0
    apart = (batch["kinds"] % 2 == 0)[..., None] * inside * NEVER
    roles = told @ weights["roles"] + weights["roles_bias"] + apart
    return missed + _missed(roles, batch["roles"], there, weights["follow_roles"] + may[1])


def _both(weights: Weights, layer: str, rows: jax.Array, there: jax.Array) -> jax.Array:
    """A layer's reading forwards and backwards, side by side."""
    ways = [_read(weights, f"{layer}{way}", rows, there, way == "b") for way in "fb"]
    return jnp.concatenate(ways, -1)


def _read(weights: Weights, layer: str, rows: jax.Array, there: jax.Array, backwards: bool) -> jax.Array:
    across = weights[f"across{layer}"]
    fed = (rows @ weights[f"in{layer}"] + weights[f"bias{layer}"]).swapaxes(0, 1)

    def step(
        held: tuple[jax.Array, jax.Array], now: tuple[jax.Array, jax.Array]
    ) -> tuple[tuple[jax.Array, jax.Array], jax.Array]:
        (out, state), (row, is_there) = held, now
        fresh, kept, new, shown = jnp.split(row + out @ across, 4, -1)
        after = jax.nn.sigmoid(kept) * state + jax.nn.sigmoid(fresh) * jnp.tanh(new)
        said = jax.nn.sigmoid(shown) * jnp.tanh(after)
        here = is_there[:, None]
        return (said * here + out * (1 - here), after * here + state * (1 - here)), said * here

    none = jnp.zeros((len(rows), len(across)))
    _, found = jax.lax.scan(step, (none, none), (fed, there.T), reverse=backwards)
    return found.swapaxes(0, 1)


def _missed(each: jax.Array, labels: jax.Array, there: jax.Array, follow: jax.Array) -> jax.Array:
    """The negative log likelihood of a batch of chains, a word."""

    onward = jnp.exp(follow[:-1])

    def step(before: jax.Array, now: tuple[jax.Array, jax.Array]) -> tuple[jax.Array, None]:
        row, is_there = now
        top = before.max(-1, keepdims=True)
        after = jnp.log(jnp.exp(before - top) @ onward + _LEAST) + top + row
        return jnp.where(is_there[:, None] > 0, after, before), None

    last, _ = jax.lax.scan(step, follow[-1] + each[:, 0], (each.swapaxes(0, 1)[1:], there.T[1:]))
    own = (jnp.take_along_axis(each, labels[..., None], -1)[..., 0] * there).sum(1) + follow[-1][labels[:, 0]]
    own += (follow[labels[:, :-1], labels[:, 1:]] * there[:, 1:]).sum(1)
    return (jax.nn.logsumexp(last, -1) - own).sum() / there.sum()


def _stored(weights: dict[str, NDArray[np.float32]]) -> Net:
    """Weights as they are shipped: features in steps of a scale, the rest in half precision."""
    rows = weights.pop("features")
    scale = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-9) / 127
    held: dict[str, NDArray[np.generic]] = {name: found.astype(np.float16) for name, found in weights.items()}
    return Net(held | {"features": np.round(rows / scale).astype(np.int8), "scale": scale.astype(np.float16)})


def save(net: Net, path: Path, digest: str, **texts: str) -> None:
    """Write weights, of what they were learned, and texts that belong to them."""
    texts = {"digest": digest, **texts}
    held = dict(net.weights) | {name: np.frombuffer(text.encode(), np.uint8) for name, text in texts.items()}
    np.savez_compressed(path, **held)  # type: ignore[arg-type]
