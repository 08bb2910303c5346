"""What stands in deploy/, compose.yaml, the Dockerfile and the workflow fits the product."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml

from agent import secret
from api import studio
from pixora.cli.arguments import parse
from pixora.errors import SetupError
from pixora.settings import Settings
from providers.host import LIST_OF
from tests.test_layers import OURS

ROOT = Path(__file__).parents[1]
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
SETTING = re.compile(r"(?:PIXORA|SUPABASE|FAL|ELEVENLABS|REPLICATE|OPENAI|OTEL)_[A-Z0-9_]+")


def documented() -> set[str]:
    """The settings in the first columns of the reference."""
    rows = re.findall(r"^\| (`.*?) \|", (ROOT / "docs/reference/settings.md").read_text(), re.M)
    return {name for row in rows for name in re.findall(r"`([A-Z0-9_]+)`", row)}


def read() -> set[str]:
    """The settings that the code names, each in one piece, and those it puts together."""
    texts = {
        node.value
        for package in OURS
        for path in (ROOT / package).rglob("*.py")
        if "evals" not in path.parts and "testing" not in path.parts
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    named = {
        text for text in texts if SETTING.fullmatch(text) and "FAILPOINT" not in text
    }  # those are tests'
    return named | {f"PIXORA_{kind.upper()}_MODELS" for kind in LIST_OF.values()}


def example(name: str) -> dict[str, str]:
    """The lines of an example of an environment, those that are commented out too."""
    text = (ROOT / f"deploy/{name}.env.example").read_text()
    return dict(re.findall(r"^#?([A-Z0-9_]+)=(.*)$", text, re.M))


def test_the_reference_has_every_setting_that_is_read_and_no_other() -> None:
    assert documented() == read()


def test_the_examples_name_settings_there_are_and_give_no_secret_that_would_do() -> None:
    given = example("pixora") | SERVICES["api"]["environment"]
    assert given.keys() - documented() == set()
    with pytest.raises(SetupError, match="PIXORA_SECRET has 9 characters"):
        secret.load(Settings(Path(), given))
    passwords = example("postgres")
    assert passwords["PIXORA_DB_PASSWORD"] == urlsplit(given["PIXORA_DATABASE_URL"]).password
    assert urlsplit(given["PIXORA_DATABASE_URL"]).hostname in SERVICES
    assert urlsplit(given["PIXORA_REDIS_URL"]).hostname in SERVICES
    subnet = COMPOSE["networks"]["web"]["ipam"]["config"][0]["subnet"]
    assert given["PIXORA_TRUSTED_PROXIES"] == subnet
    host = urlsplit(given["PIXORA_PUBLIC_URL"]).hostname
    assert f"\n{host} {{\n" in (ROOT / "deploy/Caddyfile").read_text()


def test_every_service_is_confined_and_ours_run_commands_there_are() -> None:
    for name, service in SERVICES.items():
        assert service["read_only"] and service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert service["image"] == "pixora" or re.search(r":\d", service["image"]), name
    ours = {name: s["command"] for name, s in SERVICES.items() if s["image"] == "pixora"}
    said = {name: parse(command) for name, command in ours.items()}
    queues = {getattr(arguments, "queue", None) for arguments in said.values()}
    assert queues == {None, "runs", "render"} and {"api", "upgrade"} < ours.keys()
    assert all("upgrade" in SERVICES[name]["depends_on"] for name in ours.keys() - {"upgrade"})


def test_the_image_takes_every_package_and_nothing_that_is_nobodys_business() -> None:
    allowed = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    needed = {*OURS, "web", "pyproject.toml", "requirements.lock", project["project"]["readme"]}
    assert needed | {*project["project"]["license-files"]} == allowed
    text = (ROOT / "Dockerfile").read_text()
    assert re.search(r"^USER 10001:10001$", text, re.M) and "--require-hashes" in text
    entry, command = (
        ast.literal_eval(re.findall(rf"^{key} (.*)$", text, re.M)[0]) for key in ("ENTRYPOINT", "CMD")
    )
    assert entry == ["pixora"] and parse(command) is not None


def test_the_image_holds_the_studio_where_the_server_looks_for_it() -> None:
    text = (ROOT / "Dockerfile").read_text()
    node, built, put = (
        re.search(r"^ARG NODE=(\d+)-", text, re.M),
        re.search(r"^FROM node:\$\{NODE\} AS studio\nWORKDIR (\S+)$", text, re.M),
        re.search(r"^COPY --from=studio (\S+) \./(\S+)$", text, re.M),
    )
    assert node and built and put
    wanted = json.loads((ROOT / "web/package.json").read_text())["engines"]["node"]
    assert wanted.startswith(f">={node[1]}.")
    assert put[1] == f"{built[1]}/dist" and ROOT / put[2] == studio.PLACES[-1]
    assert text.index(put[0]) < text.index("--no-build-isolation .")
    package_data = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["package-data"]
    assert package_data["api"] == ["dist/**/*"]
    copied = re.findall(r"^COPY (web/.*) \./$", text, re.M)[0].split()
    assert all((ROOT / name).is_file() for name in copied)
    left_out = (ROOT / ".dockerignore").read_text().splitlines()
    assert {"**/node_modules", "web/dist"} <= {*left_out}


def test_the_workflow_tests_every_python_that_is_promised_and_may_write_nothing() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text())
    assert workflow["permissions"] == {"contents": "read"}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    oldest, beyond = (int(minor) for minor in re.findall(r"3\.(\d+)", project["requires-python"]))
    tested = workflow["jobs"]["test"]["strategy"]["matrix"]["python"]
    assert tested == [f"3.{minor}" for minor in range(oldest, beyond)]
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    assert {"make test", "make check"} < {step.get("run") for step in steps}
    assert all(re.search(r"@[0-9a-f]{40}$", step["uses"]) for step in steps if "uses" in step)


def test_the_guides_name_settings_and_metrics_that_there_are() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs/guides").glob("*.md")]
    named = {name for page in pages for name in re.findall(r"`(PIXORA_[A-Z0-9_]+)", page.read_text())}
    developing = {*re.findall(r"env\.(PIXORA_[A-Z]+)", (ROOT / "web/vite.config.ts").read_text())}
    assert {name for name in named if not name.startswith("PIXORA_TEST")} - documented() - developing == set()
    guide = (ROOT / "docs/guides/deploy.md").read_text()
    alarms = set(
        re.findall(r"pixora_[a-z_]+", guide[guide.index("groups:") : guide.index("Pixora does not")])
    )
    counted = (ROOT / "api/metrics.py").read_text()
    assert len(alarms) > 6
    assert {name for name in alarms if f'"{name.removesuffix("_total")}"' not in counted} == set()


def test_the_guide_shows_the_proxy_as_it_is() -> None:
    lines = (ROOT / "deploy/Caddyfile").read_text().splitlines()
    shown = "\n".join(line for line in lines if not line.lstrip().startswith("#"))
    assert f"```\n{shown}\n```" in (ROOT / "docs/guides/deploy.md").read_text()
