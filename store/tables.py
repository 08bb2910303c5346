"""Every table, in the order in which they refer to one another.

Ids are UUID strings, times are aware and UTC, money is integer micro-credits. A unit or a
tool call is named by text that is unique within its film. Row dataclasses live beside
their queries (``runs.Run``, ``takes.Take``); their fields are these columns, in this order.

Rows that belong to a film carry ``video_id``; rows that cost or own something carry
``user_id`` too, so that one policy per table can scope them to their owner.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Literal, get_args

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

RunState = Literal["queued", "running", "waiting", "interrupted", "finished", "failed", "cancelled"]
OPEN_RUN: tuple[RunState, ...] = ("queued", "running", "waiting")
PlanState = Literal["proposed", "approved", "closed", "withdrawn"]
LineState = Literal[
    "waiting", "running", "made", "failed", "cancelled", "dropped", "uncertain", "asking", "blocked"
]  # fmt: skip
OPEN_LINE: tuple[LineState, ...] = ("waiting", "running", "uncertain", "asking", "blocked")
JobState = Literal["intent", "submitted", "uncertain", "done", "failed", "cancelled"]
OPEN_JOB: tuple[JobState, ...] = ("intent", "submitted", "uncertain")
MessageState = Literal["queued", "ok", "abandoned"]
CallState = Literal["open", "done"]
CallAuthor = Literal["model", "plan", "person"]
RevisionKind = Literal["edit", "undo", "redo", "made"]
Role = Literal["owner", "admin", "member"]
Account = Literal["held", "wallet", "vendors", "variance", "mint"]
TokenPurpose = Literal["verify", "reset", "sign_in"]
ExportState = Literal["queued", "running", "ready", "failed"]
VoiceState = Literal["making", "ready", "failed", "uncertain", "removed"]
OPEN_VOICE: tuple[VoiceState, ...] = ("making", "uncertain")
EntryType = Literal["grant", "purchase", "hold", "settle", "release", "refund", "variance"]


class Time(TypeDecorator[datetime]):
    """An aware moment; UTC in the database and out of it."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError(f"times must be aware, got {value!r}")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
Id = Uuid(as_uuid=False)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _id() -> Column[str]:
    return Column("id", Id, primary_key=True)


def _owner() -> Column[str]:
    return Column("user_id", Id, ForeignKey("profiles.id"), nullable=False)


def _video(primary_key: bool = False) -> Column[str]:
    return Column("video_id", Id, ForeignKey("videos.id"), nullable=False, primary_key=primary_key)


def _run() -> Column[str]:
    return Column("run_id", Id, ForeignKey("runs.id"))


def _time(name: str, nullable: bool = True) -> Column[datetime]:
    return Column(name, Time, nullable=nullable)


def _count(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False, default=0, server_default=text("0"))


def _flag(name: str, default: bool = False) -> Column[bool]:
    return Column(name, Boolean, nullable=False, default=default, server_default=text(str(default).lower()))


def _text(name: str, default: str | None = None) -> Column[str]:
    """Required text; with a default it may be left out."""
    return Column(name, Text, nullable=False, default=default)


def _one_of(
    name: str, values: Any, default: str | None = None, *, primary_key: bool = False
) -> tuple[Column[str], CheckConstraint]:
    """Text that is one of a Literal's values."""
    allowed = ", ".join(f"'{value}'" for value in get_args(values))
    column = Column(name, Text, nullable=False, default=default, primary_key=primary_key)
    return column, CheckConstraint(f"{name} IN ({allowed})", name=name)


def _where(states: tuple[str, ...]) -> str:
    return f"state IN ({', '.join(repr(state) for state in states)})"


profiles = Table(
    "profiles",
    metadata,
    _id(),
    Column("email", Text, unique=True, nullable=False),
    Column("name", Text),
    Column("avatar_url", Text),
    Column(
        "credits",
        BigInteger,
        nullable=False,
        default=0,
        comment="whole credits in the wallet, kept by the ledger",
    ),
    *_one_of("role", Role, "member"),
    Column("password_hash", Text),
    _time("verified_at"),
    _time("deleted_at"),
    _time("created_at", False),
    _time("updated_at", False),
    Column(
        "welcome", Text, comment="hash of the address that brought the initial credits; outlives the account"
    ),
    Index("one_welcome_per_address", "welcome", unique=True),
    Index("people_listed", "created_at", "id"),
)

videos = Table(
    "videos",
    metadata,
    _id(),
    _owner(),
    Column("thread_id", Text, comment="the name an AG-UI client gave the thread"),
    _text("title", ""),
    _text("description", ""),
    _text("status", "pending"),
    _text("style", ""),
    Column("aspect_ratio", Text),
    Column("duration", Float, comment="asked seconds"),
    Column("output_url", Text),
    Column("thumbnail_url", Text),
    _count("revision"),
    Column("film", Json),
    Column("selected", Json, nullable=False),
    Column("state", Json, comment="the state last sent on the wire, as of last_seq"),
    _count("last_seq"),
    _count("last_position"),
    _time("deleted_at"),
    _time("purged_at"),
    _time("created_at", False),
    _time("updated_at", False),
    UniqueConstraint("user_id", "thread_id"),
    Index("films_listed", "user_id", "updated_at", "id", sqlite_where=text("deleted_at IS NULL"), postgresql_where=text("deleted_at IS NULL")),
    Index("films_to_purge", "deleted_at", sqlite_where=text("deleted_at IS NOT NULL AND purged_at IS NULL"), postgresql_where=text("deleted_at IS NOT NULL AND purged_at IS NULL")),
)  # fmt: skip

scenes = Table(
    "scenes",
    metadata,
    _id(),
    _video(),
    _text("scene"),
    Column("order_index", Integer, nullable=False),
    _text("visual_description", ""),
    _text("audio_description", ""),
    _text("script", ""),
    Column("duration", Float),
    _text("status", "pending"),
    Column("image_url", Text, comment="a take's id, as in the next two; addresses are minted when answered"),
    Column("video_url", Text),
    Column("audio_url", Text),
    _time("created_at", False),
    _time("updated_at", False),
    UniqueConstraint("video_id", "scene"),
)

runs = Table(
    "runs",
    metadata,
    _id(),
    _video(),
    _owner(),
    *_one_of("state", RunState),
    _time("wake_at"),
    Column("lease_owner", Text),
    _time("lease_until"),
    _count("fence"),
    _count("crashes"),
    _flag("cancel_requested"),
    Column("interrupt", Json),
    Column("resume", Json),
    Column("model", Text),
    Column("prompt_version", Text),
    _count("turns"),
    _count("tokens_in"),
    _count("tokens_out"),
    _count("max_credits"),
    Column("phase", Text),
    Column("error", Json),
    Column("parent_run_id", Id, ForeignKey("runs.id")),
    _time("created_at", False),
    _time("started_at"),
    _time("finished_at"),
    Column("client_run_id", Text, comment="the name an AG-UI client gave the run"),
    Column("queue", Text, nullable=False, server_default="runs", comment="whose work is next: of runs, or of render"),
    Index("one_run_per_client_id", "user_id", "client_run_id", unique=True),
    Index("one_open_run", "video_id", unique=True, sqlite_where=text(_where(OPEN_RUN)), postgresql_where=text(_where(OPEN_RUN))),
    Index(None, "state", "wake_at"),
    Index(None, "video_id", "created_at"),
)  # fmt: skip

revisions = Table(
    "revisions",
    metadata,
    _video(primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("film", Json, nullable=False),
    Column("selected", Json, nullable=False),
    _text("author"),
    _text("summary", ""),
    Column("touched", Json, nullable=False),
    *_one_of("kind", RevisionKind, "edit"),
    Column("undoes", BigInteger),
    _run(),
    _time("created_at", False),
)

takes = Table(
    "takes",
    metadata,
    _id(),
    _video(),
    _owner(),
    _text("unit"),
    _text("kind"),
    Column("inputs", Json, nullable=False),
    _text("inputs_hash"),
    _text("provider"),
    _text("model"),
    Column("request", Json, nullable=False),
    Column("blob_key", Text),
    Column("mime", Text),
    _count("bytes"),
    Column("facts", Json, nullable=False),
    _count("cost"),
    _count("vendor_cost"),
    Column("parents", Json, nullable=False),
    Column("seed", BigInteger),
    _time("created_at", False),
    Index(None, "user_id", "inputs_hash"),
    Index(None, "video_id", "unit"),
    Index(None, "blob_key"),
)

plans = Table(
    "plans",
    metadata,
    _id(),
    _video(),
    _owner(),
    _run(),
    _text("version"),
    *_one_of("state", PlanState),
    _count("quote"),
    _count("maximum"),
    Column("allowed", BigInteger),
    CheckConstraint("maximum <= allowed", name="within_what_was_allowed"),
    Column("receipt", Json),
    _time("created_at", False),
    _time("approved_at"),
    _time("closed_at"),
    Index("one_approved_plan", "video_id", "version", unique=True, sqlite_where=text("state = 'approved'"), postgresql_where=text("state = 'approved'")),
    Index(None, "video_id", "created_at"),
)  # fmt: skip

plan_lines = Table(
    "plan_lines",
    metadata,
    Column("plan_id", Id, ForeignKey("plans.id"), primary_key=True),
    Column("unit", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    _text("kind"),
    _text("inputs_hash"),
    Column("basis", Text, nullable=False, comment="the hash without what follows from measured narration"),
    Column("needs", Json, nullable=False, comment="units of this plan that are made first"),
    Column("model", Text, nullable=False, comment="provider:model, empty where none is ready"),
    _count("quote"),
    _count("maximum"),
    _flag("certain", True),
    _text("cause", ""),
    _text("trouble", ""),
    *_one_of("state", LineState, "waiting"),
    Column("take_id", Id, ForeignKey("takes.id")),
    _count("charged"),
    Column("error", Json),
    _time("updated_at", False),
)

vendor_jobs = Table(
    "vendor_jobs",
    metadata,
    _id(),
    Column("plan_id", Id, ForeignKey("plans.id")),
    _text("unit"),
    _video(),
    _owner(),
    _run(),
    _text("provider"),
    _text("model"),
    Column("request", Json, nullable=False),
    Column("key", Text, unique=True, nullable=False),
    *_one_of("state", JobState, "intent"),
    Column("vendor_id", Text),
    _count("attempts"),
    _time("due_at"),
    Column("claimed_by", Text),
    _time("claimed_until"),
    Column("progress", Float),
    Column("billed", BigInteger),
    Column("error", Json),
    Column("result", Json),
    _time("created_at", False),
    _time("submitted_at"),
    _time("finished_at"),
    Index(None, "state", "due_at"),
    Index(None, "provider", "vendor_id"),
    Index(None, "plan_id", "unit"),
    Index(None, "video_id", "state"),
)

messages = Table(
    "messages",
    metadata,
    _video(primary_key=True),
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    _text("id"),
    _run(),
    _text("role"),
    _text("content", ""),
    Column("tool_calls", Json),
    Column("tool_call_id", Text),
    *_one_of("state", MessageState, "ok"),
    _time("created_at", False),
    UniqueConstraint("video_id", "id"),
)

calls = Table(
    "calls",
    metadata,
    _video(primary_key=True),
    Column("id", Text, primary_key=True),
    _run(),
    _text("name"),
    _text("arguments", "{}"),
    *_one_of("state", CallState, "open"),
    Column("result", Text),
    *_one_of("author", CallAuthor, "model"),
    _time("created_at", False),
    _time("finished_at"),
    Index(None, "run_id"),
)

events = Table(
    "events",
    metadata,
    _video(primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    _run(),
    _text("type"),
    Column("data", Text, nullable=False, comment="the event as JSON text, exactly as it is sent"),
    _time("created_at", False),
    Index(None, "run_id", "seq"),
)

accounts = Table(
    "accounts",
    metadata,
    Column("user_id", Id, ForeignKey("profiles.id"), primary_key=True),
    *_one_of("kind", Account, primary_key=True),
    _count("balance"),
    _count("entries"),
    CheckConstraint("balance >= 0 OR kind NOT IN ('wallet', 'held')", name="never_negative"),
)

credit_transactions = Table(
    "credit_transactions",
    metadata,
    _id(),
    Column("posting_id", Id, nullable=False),
    _owner(),
    *_one_of("account", Account),
    *_one_of("type", EntryType),
    Column("amount", BigInteger, nullable=False),
    Column("balance_after", BigInteger, nullable=False),
    _text("key"),
    Column("plan_id", Id, ForeignKey("plans.id")),
    Column("unit", Text),
    _text("note", ""),
    Column("position", BigInteger, nullable=False, comment="counts the account's entries from 1"),
    _time("created_at", False),
    UniqueConstraint("user_id", "key", "account"),
    UniqueConstraint("user_id", "account", "position"),
    Index(None, "plan_id"),
)

refresh_tokens = Table(
    "refresh_tokens",
    metadata,
    _id(),
    _owner(),
    Column("family", Id, nullable=False),
    Column("token_hash", Text, unique=True, nullable=False),
    _time("expires_at", False),
    _time("used_at"),
    _time("revoked_at"),
    _time("created_at", False),
    Column(
        "outside",
        Text,
        comment="what keeps the sign-in going at the service that vouched for the person, sealed",
    ),
    Index(None, "family"),
    Index(None, "user_id"),
)

one_time_tokens = Table(
    "one_time_tokens",
    metadata,
    _id(),
    _owner(),
    *_one_of("purpose", TokenPurpose),
    Column("token_hash", Text, unique=True, nullable=False),
    _time("expires_at", False),
    _time("used_at"),
    _time("created_at", False),
    Index(None, "user_id", "purpose"),
)

idempotency_keys = Table(
    "idempotency_keys",
    metadata,
    Column("user_id", Id, ForeignKey("profiles.id"), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("request_hash", Text, nullable=False, comment="method, path and body of the first request"),
    Column("status", Integer, comment="of the answer; empty while the first request is at work"),
    Column("headers", Json),
    Column("body", Text),
    _time("created_at", False),
    _time("finished_at"),
    Index(None, "created_at"),
)

model_usage = Table(
    "model_usage",
    metadata,
    Column("user_id", Id, ForeignKey("profiles.id"), primary_key=True),
    Column("day", Text, primary_key=True, comment="UTC, YYYY-MM-DD"),
    _count("tokens"),
)

exports = Table(
    "exports",
    metadata,
    _id(),
    _video(),
    _owner(),
    _text("format"),
    Column("options", Json, nullable=False),
    Column("take_id", Id, comment="the cut it is made from"),
    *_one_of("state", ExportState, "queued"),
    Column("progress", Float),
    Column("blob_key", Text),
    Column("mime", Text),
    _count("bytes"),
    Column("error", Json),
    Column("claimed_by", Text),
    _time("claimed_until"),
    _time("created_at", False),
    _time("finished_at"),
    Index(None, "video_id", "created_at"),
    Index(None, "state", "claimed_until"),
    Index(None, "blob_key"),
)

voices = Table(
    "voices",
    metadata,
    _id(),
    _owner(),
    _text("name"),
    _text("provider"),
    Column("vendor_voice", Text, comment="the vendor's id of it; empty before it is made and once it is gone there"),
    *_one_of("state", VoiceState, "making"),
    Column("consent", Json, nullable=False, comment="who agreed to what, when, and the sample's hash; kept for ever"),
    Column("price", BigInteger, nullable=False, comment="held while it is made or in doubt, paid once it is ready"),
    Column("error", Json),
    Column("claimed_by", Text),
    _time("claimed_until"),
    _time("created_at", False),
    _time("finished_at"),
    _time("removed_at"),
    Index(None, "user_id", "created_at"),
    Index(None, "vendor_voice"),
    Index(None, "state"),
)  # fmt: skip

audit = Table(
    "audit",
    metadata,
    _id(),
    Column("user_id", Id, comment="who did it; no reference, so that it outlives the account"),
    _text("action"),
    Column("subject", Text),
    Column("facts", Json),
    Column("address", Text),
    _time("created_at", False),
    Index(None, "created_at"),
)

GENERATION_JOBS = """
CREATE VIEW generation_jobs AS
SELECT runs.id AS id, runs.video_id AS video_id, runs.user_id AS user_id,
       CASE WHEN runs.state = 'queued' THEN 'pending'
            WHEN runs.state = 'finished' THEN 'completed'
            WHEN runs.state = 'interrupted' THEN 'waiting'
            WHEN runs.state IN ('failed', 'cancelled') THEN runs.state
            ELSE 'processing' END AS status,
       COALESCE((SELECT AVG(CASE WHEN plan_lines.state IN ('waiting', 'running', 'uncertain', 'asking', 'blocked')
                                 THEN 0.0 ELSE 1.0 END)
                 FROM plan_lines JOIN plans ON plans.id = plan_lines.plan_id
                 WHERE plans.state IN ('approved', 'closed')
                   AND (plans.run_id = runs.id
                        OR REPLACE(CAST(plans.id AS TEXT), '-', '') = REPLACE(runs.resume ->> 'plan', '-', ''))),
                CASE WHEN runs.state = 'finished' THEN 1.0 ELSE 0.0 END) AS progress,
       runs.error AS error, runs.created_at AS created_at,
       runs.started_at AS started_at, runs.finished_at AS completed_at
FROM runs
"""
