"""README's "To a hub", literally: its indented lines are run in a shell, in a new register with the example school, against
a bare training hub of each version. Nothing is changed in them but the hub's address and the administrator's password.
Afterwards the hub is read as its administrator, with curl, and every value of the school is compared with its export."""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.parse

from cli import Checks, Cli, arguments, scratch

SCHOOL = "2103-2-00417"
VERSIONS = ["2.42", "2.43", "2.44"]


def section(readme, title):
    """The commands of a section, each whole (a quoted string or a backslash may go over lines), in order."""
    text = readme.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line[4:] for line in text.splitlines() if line.startswith("    ")]
    commands, open_lines = [], []
    for line in lines:
        open_lines.append(line)
        command = "\n".join(open_lines)
        if not line.endswith("\\") and subprocess.run(["bash", "-n"], input=command, text=True,
                                                      capture_output=True, check=False).returncode == 0:
            commands.append(command)
            open_lines = []
    if open_lines:
        raise ValueError(f"README, {title}: no whole command: {open_lines}")
    return commands


class Shell:
    """Commands in one bash, as somebody pastes them: what each says and its exit code are kept."""

    def __init__(self, folder, env):
        self.folder, self.env, self.runs = folder, env, 0

    def run(self, commands):
        self.runs += 1
        notes = self.folder / f"run{self.runs}"
        notes.mkdir()
        script = "".join(f"exec >'{notes}/{i}.out' 2>'{notes}/{i}.err'\n{command}\necho $? >'{notes}/{i}.code'\n"
                         for i, command in enumerate(commands))
        (notes / "all.sh").write_text(script)
        subprocess.run(["bash", notes / "all.sh"], stdin=subprocess.DEVNULL, cwd=self.folder, env=self.env, timeout=600,
                       check=False)
        said = []
        for i, command in enumerate(commands):
            code = notes / f"{i}.code"
            said.append(Said(command, (notes / f"{i}.out").read_text() if code.exists() else "",
                             (notes / f"{i}.err").read_text() if code.exists() else "the shell ended before it",
                             int(code.read_text()) if code.exists() else -1))
        return said


class Said:
    def __init__(self, command, out, err, code):
        self.command, self.out, self.err, self.code = command, out, err, code

    @property
    def json(self):
        try:
            return json.loads(self.out)
        except json.JSONDecodeError:
            return {}

    def __repr__(self):
        return f"$ {self.command}\nexit {self.code}\n{self.out[:500]}\n{self.err[:500]}"


class Hub:
    """A bare training hub, and its administrator with curl."""

    def __init__(self, cli, like, folder):
        self.process = subprocess.Popen(cli.command("practice-hub", "--bare", "--like", like, json_mode=False),
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                        env=cli.environment())
        said = json.loads(self.process.stdout.readline())
        self.url = said["url"]
        self.admin = said["users"][0]
        self.sign_in = folder / "test.curl"
        self.sign_in.write_text(f'user = "{self.admin["name"]}:{self.admin["password"]}"\n')

    def ask(self, path, *more):
        run = subprocess.run(["curl", "-sSg", "-K", str(self.sign_in), *more, self.url + path], capture_output=True,
                             text=True, timeout=120, check=True)
        return json.loads(run.stdout or "{}")

    def patch(self, path, *steps):
        return self.ask(path, "-X", "PATCH", "-H", "Content-Type: application/json-patch+json", "-d",
                        json.dumps([{"op": "add", "path": "/" + name, "value": value} for name, value in steps]))

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=30)


def one(said, pattern):
    found = [s for s in said if re.search(pattern, s.command)]
    if len(found) != 1:
        raise ValueError(f"README has {len(found)} commands that match {pattern}")
    return found[0]


def packages(check, said, like):
    """The first import creates everything, the update changes nothing of it."""
    sent = [s for s in said if "--data-binary @package.json" in s.command]
    check.equal([s.code for s in sent], [0, 0], f"{like}: both imports are taken")
    first, update = (s.json.get("response", {}).get("stats", {}) for s in sent)
    check.that(first.get("total", 0) > 1000, f"{like}: a whole package", first)
    check.equal((first.get("created"), first.get("ignored")), (first.get("total"), 0), f"{like}: all of it is new there")
    check.equal((update.get("updated"), update.get("created"), update.get("ignored"), update.get("deleted")),
                (first.get("total"), 0, 0, 0), f"{like}: the update meets the very same objects")


def figures(check, hub, said, like):
    periods = one(said, "^HAS=")
    if like == "2.42":
        check.equal((periods.code, "404" in periods.err), (22, True), "2.42: says that it has no such list")
    else:
        check.equal(periods.code, 0, f"{like}: the periods are taken")
        check.equal({t["name"] for t in hub.ask("/api/configuration/dataOutputPeriodTypes")},
                    {"Monthly", "Yearly", "FinancialSep"}, f"{like}: and are its periods now")
    check.equal(one(said, "keyIncludeZero").json.get("status"), "OK", f"{like}: zeros are kept")
    check.equal(one(said, "resourceTables").json.get("response", {}).get("jobType"), "ANALYTICS_TABLE",
                f"{like}: the build begins")


def school(check, hub, said, like):
    check.equal(one(said, "userRoles.*IMPORT").json.get("status"), "OK", f"{like}: the role is made")
    check.equal(one(said, "api/users").json.get("httpStatusCode"), 201, f"{like}: the person is made")
    me = hub.ask("/api/users?filter=username:eq:amina&fields=userRoles[authorities],organisationUnits[code]")["users"][0]
    check.equal((me["userRoles"][0]["authorities"], me["organisationUnits"][0].get("code")),
                (["F_DATAVALUE_ADD"], SCHOOL), f"{like}: who may write there, and nothing else")
    for pattern in ["hub set", "hub test", "cli sync", "cli conflicts", "cli reconcile"]:
        run = one(said, pattern)
        check.equal(run.code, 0, f"{like}: {pattern}")
        check.that(run.code == 0, f"{like}: {pattern} says why not", run)
    check.that(f"DHIS2 {like}" in one(said, "hub test").out, f"{like}: hub test says which it is", one(said, "hub test"))
    check.that("not explained" not in one(said, "cli reconcile").out, f"{like}: reconcile explains everything")
    printed = "".join(s.out + s.err for s in said)
    check.that(hub.admin["password"] not in printed and "Choose-Another-1" not in printed and "d2p_" not in printed,
               f"{like}: no password and no token was printed")


def key_of(value, head):
    default = head.get("default")
    return (value.get("orgUnit") or head.get("orgUnit"), value.get("period") or head.get("period"),
            value["dataElement"], value.get("categoryOptionCombo") or default,
            value.get("attributeOptionCombo") or head.get("attributeOptionCombo") or default)


def values_of(document, default):
    """Every value of a document with one or several value sets, by its whole key."""
    found = {}
    for head in document if isinstance(document, list) else [document]:
        for value in head.get("dataValues", []):
            found[key_of(value, {**head, "default": default})] = (value.get("value"), value.get("comment") or "")
    return found


def same_values(check, hub, cli, like):
    """Each value of the school, here and there."""
    exported = cli.run("form", "export", "--out", cli.workspace / "census.json")
    check.equal(exported.code, 0, f"{like}: form export")
    default = next(c["id"] for c in hub.ask("/api/categoryOptionCombos?filter=name:eq:default&fields=id")[
        "categoryOptionCombos"])
    here = values_of(json.loads((cli.workspace / "census.json").read_text()), default)
    check.that(len(here) == 1446, f"{like}: all values of the example are here", len(here))
    unit = hub.ask(f"/api/organisationUnits?filter=code:eq:{SCHOOL}&fields=id")["organisationUnits"][0]["id"]
    sets = hub.ask("/api/dataSets?paging=false&fields=id")["dataSets"]
    query = urllib.parse.urlencode([("dataSet", s["id"]) for s in sets]
                                   + [("orgUnit", unit), ("startDate", "2020-01-01"), ("endDate", "2030-12-31")])
    there = values_of(hub.ask("/api/dataValueSets?" + query), default)
    check.equal(set(there) ^ set(here), set(), f"{like}: the same cells here and there")
    wrong = {key: (here[key], there[key]) for key in set(here) & set(there) if here[key] != there[key]}
    check.equal(wrong, {}, f"{like}: the same value in each of them")


def explained(check, cli, like):
    """After the build the figures are there: what is not among them are texts."""
    rows = cli.run("reconcile").json
    check.that(len(rows) == 28, f"{like}: every return is reconciled", len(rows))
    check.equal({d["reason"] for row in rows for d in row["differs"]}, {"notNumeric"}, f"{like}: only texts are no figures")
    check.equal([row["orgUnit"] for row in rows if row["local"] != row["hub"]], [], f"{like}: here and the hub agree")
    again = cli.run("sync").json
    check.equal((again.get("pushed", {}).get("values"), again.get("pulled", {}).get("values")), (0, 0),
                f"{like}: nothing is left to exchange")


def made_its_own(check, hub, shell, commands, like):
    """What the hub has changed of the package stays when README's update goes out; its own period types, too."""
    sets = hub.ask("/api/dataSets?filter=code:eq:RJ_DS_MONTH&fields=id")["dataSets"][0]["id"]
    narrow = {"public": "r-r-----", "users": {}, "userGroups": {}}
    hub.patch(f"/api/dataSets/{sets}", ("sharing", narrow), ("translations", [
        {"property": "NAME", "locale": "pt", "value": "Mapa do mês"}]))
    other = hub.ask("/api/organisationUnits?filter=level:eq:4&fields=id")["organisationUnits"][0]["id"]
    hub.ask(f"/api/dataSets/{sets}/organisationUnits/{other}", "-X", "POST")
    types = "/api/configuration/dataOutputPeriodTypes"
    if like != "2.42":
        subprocess.run(["curl", "-sS", "-K", str(hub.sign_in), "-H", "Content-Type: application/json", "-d",
                        '[{"name":"Weekly"}]', hub.url + types], check=True, capture_output=True, timeout=60)
    start = next(i for i, c in enumerate(commands) if c.startswith("admin") and ">hub.json" in c)
    again = shell.run(commands[:next(i for i, c in enumerate(commands) if c.startswith("rejista-cli"))]
                      + commands[start:start + 3] + [c for c in commands if re.match("TYPES=|ALL=|HAS=", c)])
    check.equal(again[-4].json.get("response", {}).get("stats", {}).get("ignored"), 0, f"{like}: the update is taken again")
    kept = hub.ask(f"/api/dataSets/{sets}?fields=sharing[public],translations,organisationUnits[id]")
    check.equal(kept["sharing"]["public"], narrow["public"], f"{like}: the hub's sharing stays")
    check.that("Mapa do mês" in [t["value"] for t in kept["translations"]], f"{like}: its translation too", kept)
    check.that(other in [u["id"] for u in kept["organisationUnits"]], f"{like}: and its unit", kept)
    if like != "2.42":
        check.equal({t["name"] for t in hub.ask(types)}, {"Weekly", "Monthly", "Yearly", "FinancialSep"},
                    f"{like}: no period type is taken away")


def version(check, program, root, folder, like):
    readme = (root / "README.md").read_text()
    cli = Cli(program, passphrase="choose a long one", now="")
    env = cli.environment({"PATH": f"{program.parent}:{cli.environment()['PATH']}"})
    # The clock of the laptop is the hub's: nothing in README sets another one.
    env.pop("REJISTA_NOW")
    cli.environment = lambda more=None: {**env, **(more or {})}
    (folder / "forms").symlink_to(root / "forms")
    made = Shell(folder, env).run(section(readme, "A school's census from a file"))
    check.equal([s for s in made if s.code != 0], [], f"{like}: the register of README's example")
    cli.workspace = folder / "makeni.rejista"
    hub = Hub(cli, like, folder)
    try:
        commands = [c.replace("https://hub.example.org", hub.url).replace("admin:PASSWORD", f"admin:{hub.admin['password']}")
                    for c in section(readme, "To a hub")]
        shell = Shell(cli.workspace, env)
        said = shell.run(commands)
        packages(check, said, like)
        figures(check, hub, said, like)
        school(check, hub, said, like)
        check.that(not (cli.workspace / "admin.curl").exists(), f"{like}: the file with the password is gone")
        same_values(check, hub, cli, like)
        explained(check, cli, like)
        made_its_own(check, hub, shell, commands, like)
    finally:
        check.equal(hub.stop(), 0, f"{like}: the hub ends when asked")


def main():
    program, root = arguments()
    for tool in ["bash", "curl"]:
        if not shutil.which(tool):
            print(f"skipped: README's commands need {tool}, which is not on this machine")
            sys.exit(77)
    check = Checks()
    for like in VERSIONS:
        with scratch() as folder:
            version(check, program.resolve(), root.resolve(), pathlib.Path(folder), like)
    check.end()


if __name__ == "__main__":
    main()
