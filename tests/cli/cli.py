"""Running rejista-cli and comparing what it says; shared by the scripts of tests/cli. Standard library only."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile


class Checks:
    """Counts what was checked; the script ends red when one thing was not as promised."""

    def __init__(self):
        self.done = 0
        self.failed = []

    def that(self, truth, what, more=""):
        self.done += 1
        if not truth:
            self.failed.append(what)
            print(f"FAIL: {what}\n      {str(more)[:1200]}", flush=True)

    def equal(self, got, want, what):
        self.that(got == want, what, f"got {got!r}, want {want!r}")

    def keys(self, got, names, what):
        missing = [n for n in names if not isinstance(got, dict) or n not in got]
        self.that(not missing, f"{what}: JSON keys", f"missing {missing} in {got}")

    def end(self):
        print(f"{self.done} checks, {len(self.failed)} failed")
        sys.exit(1 if self.failed else 0)


class Run:
    def __init__(self, process):
        self.code = process.returncode
        self.out = process.stdout
        self.err = process.stderr

    @property
    def json(self):
        """The one document on standard output; {} when there is none, which then fails the check of its keys."""
        try:
            return json.loads(self.out)
        except json.JSONDecodeError:
            return {}

    @property
    def error(self):
        lines = [json.loads(line) for line in self.err.splitlines() if line.startswith("{")]
        found = [line["error"] for line in lines if "error" in line]
        return found[0] if found else {}

    def __repr__(self):
        return f"exit {self.code}\n{self.out[:800]}\n{self.err[:800]}"


class Cli:
    def __init__(self, program, workspace=None, user=None, passphrase="kola nut 7", now="2026-02-03T08:00:00Z"):
        self.program = str(program)
        self.workspace = workspace
        self.user = user
        self.passphrase = passphrase
        self.now = now

    def command(self, *words, json_mode=True):
        line = [self.program]
        if self.workspace:
            line += ["--workspace", str(self.workspace)]
        if self.user:
            line += ["--user", self.user]
        if json_mode:
            line.append("--json")
        return line + [str(w) for w in words]

    def environment(self, more=None):
        env = dict(os.environ)
        env.update({"REJISTA_TEST": "1", "REJISTA_NOW": self.now, "LC_ALL": "C.UTF-8", "TZ": "UTC"})
        env.pop("REJISTA_PASSPHRASE", None)
        if self.passphrase is not None:
            env["REJISTA_PASSPHRASE"] = self.passphrase
        env.update(more or {})
        return env

    def run(self, *words, json_mode=True, env=None, timeout=300, stdin=None):
        given = {"input": stdin} if stdin is not None else {"stdin": subprocess.DEVNULL}
        process = subprocess.run(self.command(*words, json_mode=json_mode), capture_output=True, text=True,
                                 env=self.environment(env), timeout=timeout, **given)
        return Run(process)

    def people(self, *words, **more):
        return self.run(*words, json_mode=False, **more)


def arguments():
    """PROGRAM SOURCE_DIR, as tests/cli/CMakeLists.txt gives them."""
    return pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])


def scratch():
    return tempfile.TemporaryDirectory(prefix="rejista-cli-")


def shared(source):
    """Ground truth: REJISTA_SHARED, else the nearest shared/ upward; set but unreadable fails, absent skips (77)."""
    named = os.environ.get("REJISTA_SHARED")
    if named:
        folder = pathlib.Path(named)
        if not folder.is_dir():
            print(f"REJISTA_SHARED names {named}, which cannot be read")
            sys.exit(1)
        return folder
    for up in [source, *source.parents]:
        if (up / "shared" / "data").is_dir():
            return up / "shared"
    print("skipped: there is no shared/ folder here, so the foreign packages cannot be read")
    sys.exit(77)
