"""Nothing of a child and no secret is left lying about. Invented passphrases, passwords, keys, names and numbers are
planted in a register, which then lives its whole life - typed, checked, sent over a bad line to a hub that repeats what it
hears, refused, merged, compared, backed up, killed, restored - told in plain words and as JSON, with every logging
that Qt knows switched on. Meanwhile somebody looks at `ps`; afterwards at all that was said and at every file.

planted_secrets.py PROGRAM SOURCE_DIR [WINDOW DRIVEN_WINDOW] [--leak]: WINDOW is only opened, DRIVEN_WINDOW
(planted_window.cpp) signs in and exchanges with the hub. With --leak the life is short and tells on purpose; it ends
with 1 when each of the leaks was found, which is what has to be (a negative control), and with 0 when one was not."""
import base64
import csv
import gzip
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import termios
import zlib

import hub_story
from cli import Checks, Cli, Run, scratch
from planted_hub import Chatterbox
from planted_search import Search, Watcher, read_proc, too_open

PROFILE, CELLS = "RJ_DS_ASC_PROFILE", {"name": "RJ_D_PROF_RESP_NAME", "phone": "RJ_D_PROF_PHONE", "nin": "RJ_D_PROF_HEAD_PIN",
                                       "head": "RJ_D_PROF_HEAD_NAME"}
FIGURES = "RJ_DS_ASC_ENR_PRI"
FORM = [PROFILE, "--orgunit", hub_story.SCHOOL, "--period", hub_story.PERIOD]
SECRETS = {"passphrase": "Kwashi-palmwine-77-Zgx", "next passphrase": "Bintumani-harmattan-52-Qd",
           "hub password": "Borbor-Rokel-41!Qv", "warehouse password": "Gbanka-Tiwai-9kP-Ws"}
VALUES = {"name": "Fatmata Zainab Kpukumu", "phone": "+23276915437", "nin": "NX7Q2K9WB4ZT", "head": "Sorie Tejan Gbondoh",
          "comment": "mother of Yeniva Massaquoi-Bio", "their name": "Kadiatu Ngaujah Lamboi",
          "third name": "Musu Gbessay Fofanah", "why": "asked Alhaji Bockarie Sankoh"}
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
LOGGING = {"QT_LOGGING_RULES": "*=true", "QT_LOGGING_TO_CONSOLE": "1", "QT_DEBUG_PLUGINS": "1", "QT_DEBUG": "1",
           "QT_FORCE_STDERR_LOGGING": "1", "QT_MESSAGE_PATTERN": "%{category} %{type} %{function}: %{message}",
           "QSQL_DEBUG": "1", "G_MESSAGES_DEBUG": "all", "REJISTA_DEBUG": "1", "REJISTA_LOG": "debug",
           "REJISTA_VERBOSE": "1"}
# Commands that are there to show cells. The others say what happened, where, and how many.
SHOWS_CELLS = ("form show", "form validate", "journal", "conflicts", "reconcile")


def token(letters):
    """A key with the checksum of a real one, which no hub has made (hub/token.h)."""
    rest, digits = zlib.crc32(letters.encode().ljust(48, b"\0")), ""
    for _ in range(6):
        rest, digit = divmod(rest, 62)
        digits = ALPHABET[digit] + digits
    return f"d2p_{letters}{digits}"


class Person:
    """Somebody at a computer of their own: a register, a home, and what the programs said there."""

    def __init__(self, check, search, watcher, program, folder, name, json_mode):
        self.check, self.search, self.watcher, self.json_mode = check, search, watcher, json_mode
        self.home = folder
        for part in ("tmp", "config", "cache", "data", "state", "run", "cwd"):
            (folder / part).mkdir(parents=True, mode=0o700)
        folder.chmod(0o700)
        self.cli = Cli(program, folder / "Makeni.rejista", name, passphrase=SECRETS["passphrase"])

    def environment(self, more):
        env = self.cli.environment()
        env.update(LOGGING, HOME=str(self.home), SSLKEYLOGFILE=str(self.home / "tls-keys"))
        for name, part in {"TMPDIR": "tmp", "SQLITE_TMPDIR": "tmp", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache",
                           "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "run"}.items():
            env[name] = str(self.home / part)
        env.update(more or {})
        return env

    def begin(self, *words, env=None, json_mode=None, stdin=subprocess.PIPE, line=None):
        """`line`: another program's whole command line, with its words."""
        whole = self.environment(env)
        mode = self.json_mode if json_mode is None else json_mode
        process = subprocess.Popen(line or self.cli.command(*words, json_mode=mode), stdin=stdin, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env=whole, cwd=self.home / "cwd")
        given = {"environ": whole.values(), "cmdline": map(str, words)}  # the latter by mistake, as people do
        self.watcher.watch(process.pid, {where: {name for name, _ in self.search.in_bytes("\0".join(texts).encode(),
                                                                                          packed=False)}
                                         for where, texts in given.items()})
        return process

    def end(self, process, words, stdin=None, typed=()):
        """`typed`: values that stand among the words, and may be told back to who typed them."""
        out, err = process.communicate(stdin.encode() if stdin is not None else None, timeout=600)
        self.watcher.leave(process.pid)
        command = " ".join(str(w) for w in words[:2])
        told = set(VALUES) if command.startswith(SHOWS_CELLS) else set(typed)
        for stream, data, allowed in (("output", out, told), ("errors", err, set())):
            found = [hit for hit in self.search.in_bytes(data) if hit[0] not in allowed]
            self.check.that(not found, f"{command} says nothing of it in its {stream}", (found, data[-3000:]))
        return Run(type("Ended", (), {"returncode": process.returncode, "stdout": out.decode(), "stderr": err.decode()}))

    def run(self, *words, stdin=None, env=None, want=0, json_mode=None, typed=()):
        process = self.begin(*words, env=env, json_mode=json_mode)
        run = self.end(process, words, stdin, typed)
        wanted = want if isinstance(want, tuple) else (want,)
        self.check.that(run.code in wanted, f"{' '.join(str(w) for w in words[:2])} ends with {want}", run)
        return run


def planted_file(folder, root):
    """The profile of the example school with our people in it, a comment, and one page of figures."""
    rows = list(csv.DictReader((root / "forms/sierra-leone/examples/school-2103-2-00417.csv").open()))
    kept = [row for row in rows if row["dataSet"] == PROFILE and row["dataElement"] not in CELLS.values()]
    kept += [row for row in rows if row["dataSet"] == FIGURES and row["dataElement"] == "RJ_D_ENR_P1"]
    for key, element in CELLS.items():
        kept.append(dict(kept[0], dataSet=PROFILE, dataElement=element, combo="", value=VALUES[key],
                         comment=VALUES["comment"] if key == "name" else ""))
    with (folder / "school.csv").open("w", newline="") as out:
        sheet = csv.DictWriter(out, rows[0].keys())
        sheet.writeheader()
        sheet.writerows(kept)
    return folder / "school.csv"


def make_register(person, given, root):
    sheet = given / "recovery.txt"
    made = person.run("new", person.cli.workspace, "--pack", "sierra-leone", "--orgunit", hub_story.SCHOOL, "--under",
                      "SL21-MAKARI-GBANTI", "--name", "R.C. Primary School", "--group", "RJ_OUG_PRI", "RJ_OUG_GOV",
                      "--role", "head", "--recovery-file", sheet)
    key = next(line.split(":", 1)[1].strip() for line in sheet.read_text().splitlines() if line.startswith("Key:"))
    # The sheet is told once, by the command that makes it; from here on it is a secret.
    person.check.that(key in made.out + sheet.read_text(), "the recovery sheet is handed over")
    person.check.equal(too_open(sheet), [], "nobody else can read the recovery sheet")
    person.search.plant("recovery code", key)
    person.search.plant("recovery code, typed together", key.replace("-", "").replace(" ", ""))
    person.watcher.secrets |= {"recovery code", "recovery code, typed together"}
    person.run("form", "import", planted_file(given, root))


def type_at_home(person):
    person.run("form", "show", *FORM)
    person.run("form", "set", *FORM, f"{CELLS['head']}={VALUES['head']}", f"{CELLS['nin']}={VALUES['nin']}")
    # In a wrong cell, where it does not fit; it waits there as a draft.
    person.run("form", "set", FIGURES, *FORM[1:], f"RJ_D_ENR_P1:F,6={VALUES['phone']}x", want=(0, 1, 5),
               typed=["phone"])
    person.run("form", "set", FIGURES, *FORM[1:], "RJ_D_ENR_P1:F,6=5", want=(0, 1))
    person.run("form", "validate", *FORM, want=(0, 1))
    person.run("form", "explain", FIGURES, *FORM[1:], "--rule", "V18:P1", "--text", VALUES["why"], want=(0, 1, 2),
               typed=["why"])
    person.run("form", "complete", *FORM, want=(0, 1))
    person.run("form", "reopen", *FORM, want=(0, 1))
    person.run("status")
    person.run("journal", "--limit", "50")


def meet_hub(person, hub, talk, key):
    """By a password that is traded for a key, by a key on standard input, over TLS and not, and wrongly."""
    password = {"REJISTA_HUB_PASSWORD": SECRETS["hub password"], "REJISTA_WAREHOUSE_PASSWORD": SECRETS["warehouse password"]}
    strange = SECRETS["unknown token"]
    person.run("hub", "set", talk.url, "--token-stdin", stdin=strange, want=4)
    person.run("hub", "set", talk.url, strange, want=2)
    person.run("hub", "set", talk.url, "--token", strange, want=2)
    person.run("hub", "set", f"http://head:{SECRETS['hub password']}@127.0.0.1/", "--token-stdin", stdin=strange, want=2)
    person.run("hub", "set", talk.url, "--token-stdin", stdin=strange[:-1] + "~", want=4)
    person.run("status", "--passphrase", SECRETS["passphrase"], want=2)
    for mode in ("unauthorized", "forbidden", "checksum", "portal", "portal_as_json", "broken", "broken_page", "teapot",
                 "busy", "elsewhere", "odd_type"):
        talk.talk(mode)
        person.run("hub", "set", talk.url, "--basic-user", "head", env=password, want=(0, 4))
        talk.talk(mode, "POST", "/api/apiToken")
        person.run("hub", "set", talk.url, "--basic-user", "head", env=password, want=(0, 4))
    talk.talk(None)
    traded = person.run("hub", "set", talk.url, "--basic-user", "head", "--warehouse", talk.url, "--warehouse-user",
                        "reader", env=password)
    person.check.that(talk.made, "the hub made a key for the password", traded)
    for at, made in enumerate(sorted(talk.made)):
        person.search.plant(f"traded key {at}", made)
        person.watcher.secrets.add(f"traded key {at}")
    person.run("hub", "test")
    person.run("hub", "set", hub.url, "--token-stdin", "--ca", hub.ca, stdin=key)
    person.run("hub", "test")
    person.run("hub", "set", talk.url, "--token-stdin", "--warehouse", talk.url, "--warehouse-user", "reader",
               stdin=key, env=password)


def bad_lines(person, talk):
    for mode, path in [("refuse", "/api/dataValueSets"), ("cut", "/api/dataValueSets"), ("teapot", "/api/dataValueSets"), ("gossip", "/api/dataValueSets"),
                       ("gossip_at_the_door", "/api/dataValueSets"),
                       ("broken", "/api/dataValueSets"), ("broken_page", "/api/dataValueSets"),
                       ("portal_as_json", "/api/dataValueSets"), ("unauthorized", "/api/dataValueSets"),
                       ("forbidden", "/api/dataValueSets"), ("busy", "/api/dataValueSets"), ("portal", "/api/"),
                       ("unauthorized", "/api/"), ("checksum", "/api/"), ("broken", "/api/"), ("elsewhere", "/api/"),
                       ("odd_type", "/api/")]:
        talk.talk(mode, "POST" if path != "/api/" else "", path)
        person.run("sync", "--tries", "1", "--retry-refused", want=(0, 1, 4, 5))
        person.run("status")
        if path == "/api/":
            person.run("hub", "test", want=4)
            person.run("reconcile", want=4)
    talk.talk(None)


def two_of_them(person, talk, hub, ids):
    """Somebody else writes into the same cell; it is asked about, and answered."""
    person.run("sync", "--retry-refused", want=(0, 5))
    person.run("form", "set", *FORM, f"{CELLS['name']}={VALUES['third name']}", typed=["third name"])
    edit = {"dataSet": ids["set"], "period": hub_story.PERIOD, "orgUnit": ids["unit"], "dataValues": [
        {"dataElement": ids["name"], "categoryOptionCombo": ids["default"], "value": VALUES["their name"],
         "comment": VALUES["comment"]}]}
    status, answer = hub.ask("POST", "/api/dataValueSets", edit)
    person.check.equal(status, 200, "somebody else changes the name at the hub")
    person.run("sync", want=1)
    cards = person.run("conflicts", json_mode=True).json
    person.check.that(len(cards) >= 1, "and it is a card", (cards, answer))
    person.run("conflicts")
    for card in cards:
        person.run("conflicts", "resolve", card.get("id"), "--take", VALUES["third name"], "--why", VALUES["why"])
    person.run("sync")
    person.run("reconcile")
    talk.warehouse_talks = True
    person.run("reconcile", want=5)
    talk.warehouse_talks = False
    person.check.that(talk.warehouse_asked > 1, "the warehouse was asked")
    person.run("journal")


def killed(person, talk):
    """In the middle of sending, by kill -9 and by a fault that would leave a core file; then it goes on."""
    for signal_, text in ((signal.SIGKILL, "name"), (signal.SIGSEGV, "their name")):
        person.run("form", "set", *FORM, f"{CELLS['name']}={VALUES[text]}")
        talk.held.clear()
        talk.let_go.clear()
        talk.talk("hold", "POST", "/api/dataValueSets")
        process = person.begin("sync")
        person.check.that(talk.held.wait(120), "the hub has the values in its hands")
        limits = read_proc(process.pid, "limits").decode()
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size")).split()
        person.check.equal(core[4:6], ["0", "0"], "a fault would leave no picture of the memory")
        process.send_signal(signal_)
        person.end(process, ["sync"])
        nothing_left(person, f"after signal {int(signal_)}")
        talk.let_go.set()
        talk.talk(None)
    person.run("sync")
    person.run("verify")


def in_a_window(person, talk, windows):
    """The same through the window: it is opened, somebody signs in and exchanges, over a good line and over bad ones."""
    if not windows:
        return
    env = {"QT_QPA_PLATFORM": "offscreen"}
    opened, driven = ([str(window), str(person.cli.workspace)] for window in windows)
    process = person.begin(line=[*opened, "--self-test"], env=env)
    person.check.equal(person.end(process, ["window"]).code, 0, "the window opens")
    for mode, path in [(None, ""), ("refuse", "/api/dataValueSets"), ("gossip", "/api/dataValueSets"), ("portal", "/api/"),
                       ("unauthorized", "/api/"), ("broken", "/api/")]:
        person.run("form", "set", *FORM, f"{CELLS['name']}={VALUES['name' if mode else 'third name']}")
        talk.talk(mode, "POST" if path != "/api/" else "", path)
        process = person.begin(line=driven, env=env)
        run = person.end(process, ["window"])
        person.check.that(run.code == 0 and run.out.strip(), "somebody signs in and exchanges in the window", run)
        nothing_left(person, f"after a window over {mode or 'a good line'}")
    talk.talk(None)
    person.run("sync", "--retry-refused")


def copies(person, given):
    stick = person.home / "stick.rejista-backup"
    person.run("backup")
    person.run("backup", stick)
    person.run("form", "export", "--out", given / "out.csv")
    person.check.equal(too_open(given / "out.csv"), [], "nobody else can read what was exported")
    person.run("restore", stick)
    (person.home / "new").write_text(SECRETS["next passphrase"] + "\n")
    (given / "new").write_text(SECRETS["next passphrase"] + "\n")
    (person.home / "new").unlink()
    person.run("user", "passphrase", "--new-passphrase-file", given / "new")
    person.cli.passphrase = "wrong " + SECRETS["passphrase"]
    person.run("verify", want=3)
    person.cli.passphrase = SECRETS["next passphrase"]
    key = person.search.planted["recovery code"]["plain"]
    (given / "key").write_bytes(key + b"\n")
    person.run("user", "passphrase", person.cli.user, "--recovery-key-file", given / "key", "--new-passphrase-file",
               given / "new")
    person.run("verify")


def argument_is_wiped(person):
    """Values can be typed as words of a command, and `ps` shows everybody's words: they go as soon as they are read."""
    ours, theirs = os.openpty()  # where the passphrase is asked, and the program waits with its words before it
    person.cli.passphrase, kept = None, person.cli.passphrase
    words = ["form", "set", *FORM, f"{CELLS['name']}={VALUES['name']}", f"{CELLS['phone']}={VALUES['phone']}"]
    process = person.begin(*words, stdin=theirs)
    person.cli.passphrase = kept
    asked = b""
    while b"Passphrase of" not in asked:
        read = os.read(process.stderr.fileno(), 4096)
        if not read:
            break
        asked += read
    line = read_proc(process.pid, "cmdline")
    person.check.that(b"form" in line and b"--period" in line, "ps shows which command it is", line)
    person.check.equal(person.search.in_bytes(line), [], "and not what was typed into cells")
    while termios.tcgetattr(theirs)[3] & termios.ECHO and process.poll() is None:
        pass  # what is typed before the terminal is silent is thrown away
    os.write(ours, kept.encode() + b"\n")
    run = person.end(process, words)
    person.check.equal(run.code, 0, "the words were read all the same")
    os.close(ours)
    os.close(theirs)


def nothing_left(person, when):
    found, files = person.search.in_folder(person.home)
    person.check.equal(found, [], f"no file holds any of it {when}")
    person.check.that(files >= 3, f"there were files to look at {when}", files)
    cores = [str(p) for p in person.home.rglob("core*") if p.is_file()]
    person.check.equal(cores, [], f"no core file {when}")


def hub_of(check, person, given):
    """A training hub that took this register's package, with an account and a key for the school's head."""
    person.run("metadata", "export", "--out", given / "package.json")
    package = json.loads((given / "package.json").read_text())
    uid = {row["code"]: row["id"] for kind in ("organisationUnits", "dataSets", "dataElements") for row in package[kind]}
    hub = hub_story.Hub(person.cli, "--day", "2026-02-03")
    status, _ = hub.ask("POST", "/api/metadata?importStrategy=CREATE_AND_UPDATE&atomicMode=ALL",
                        (given / "package.json").read_bytes())
    check.equal(status, 200, "the hub takes the package")
    key = hub_story.account(check, hub, "AYS7xDUBWz4", "head", uid[hub_story.SCHOOL], password=SECRETS["hub password"])
    default = hub.ask("GET", "/api/categoryOptionCombos?filter=name:eq:default&fields=id")[1]["categoryOptionCombos"]
    return hub, key, {"set": uid[PROFILE], "name": uid[CELLS["name"]], "unit": uid[hub_story.SCHOOL],
                      "default": default[0]["id"]}


def life(check, program, root, folder, json_mode, windows):
    given = folder / "given"  # what people have in their hands: sheets, files to take in; not the program's
    given.mkdir(parents=True)
    search = Search()
    for name, text in {**SECRETS, **VALUES}.items():
        search.plant(name, text)
    watcher = Watcher(search, set(SECRETS))
    watcher.start()
    person = Person(check, search, watcher, program, folder / "home", "Hawa Kanu", json_mode)
    make_register(person, given, root)
    type_at_home(person)
    hub, key, ids = hub_of(check, person, given)
    talk = Chatterbox(hub)
    search.plant("key", key)
    watcher.secrets.add("key")
    try:
        meet_hub(person, hub, talk, key)
        bad_lines(person, talk)
        two_of_them(person, talk, hub, ids)
        killed(person, talk)
        in_a_window(person, talk, windows)
        argument_is_wiped(person)
        copies(person, given)
    finally:
        talk.stop()
        check.equal(hub.stop(), 0, "the training hub ends when asked")
        watcher.end()
    nothing_left(person, "at the end")
    check.equal(too_open(person.home), [], "nobody else on the machine can read any of it")
    check.equal(watcher.seen, set(), "ps shows nothing of it")
    check.that(watcher.looks > 1000, "somebody looked", watcher.looks)


def leaks(check, folder):
    """Tells on purpose, in every way that is looked for; True when each was seen."""
    search, secret = Search(), SECRETS["passphrase"]
    search.plant("passphrase", secret)
    left = {"plain.log": secret.encode(), "wide.log": secret.encode("utf-16-le"), "hex.log": secret.encode().hex().encode(),
            "header.log": b"Basic " + base64.b64encode(b"head:" + secret.encode()), "old.log.gz": gzip.compress(
                b"then " + secret.encode()), "core": b"\0" * 99 + zlib.compress(b"now " + secret.encode() + b" and " * 9),
            secret: b""}
    for name, data in left.items():
        (folder / name).write_bytes(data)
    clean = folder / "clean"
    clean.mkdir(mode=0o700)
    (clean / "none.log").write_bytes(os.urandom(1 << 20))
    (clean / "none.log").chmod(0o600)
    found, _ = search.in_folder(folder)
    check.equal({pathlib.Path(file).name for file, _, _ in found}, set(left), "each leaking file is found, no other")
    check.that(any("none.log" in line for line in too_open(folder)) is False and too_open(folder),
               "a file that others can read is found", too_open(folder))
    watcher = Watcher(search, {"passphrase"})
    told = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()", secret], stdin=subprocess.PIPE,
                            env={"LEAK": secret})
    watcher.watch(told.pid, {})
    watcher.start()
    while not any("cmdline" in line for line in watcher.seen) or not any("environ" in line for line in watcher.seen):
        if told.poll() is not None:
            break
        watcher.over.wait(0.01)
    told.communicate()
    watcher.end()
    check.equal({line.rsplit("/", 1)[1] for line in watcher.seen}, {"cmdline", "environ"}, "ps's words are seen")


def main():
    told_on_purpose = "--leak" in sys.argv
    words = [word for word in sys.argv[1:] if word != "--leak"]
    program, root = pathlib.Path(words[0]), pathlib.Path(words[1])
    os.umask(0o022)  # as it is for most people
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    SECRETS["unknown token"] = token("Kx7PlantedInSalone2026ForNobodyAtAllToUse041")
    check = Checks()
    with scratch() as folder:
        folder = pathlib.Path(folder)
        if told_on_purpose:
            leaks(check, folder)
            print("every leak was found" if not check.failed else "a leak was not found")
            sys.exit(1 if not check.failed else 0)
        life(check, program, root, folder / "json", True, [])
        life(check, program, root, folder / "plain", False, words[2:4])
    check.end()


if __name__ == "__main__":
    main()
