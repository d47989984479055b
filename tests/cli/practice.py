"""The training hub from the command line: its first line, TLS that Python's own library trusts, faults, a second person's
edit, a folder that outlives kill -9, and a clean end."""
import base64
import http.client
import json
import os
import signal
import ssl
import subprocess
import threading
import urllib.parse

from cli import Checks, Cli, arguments, scratch


class Hub:
    """A running `rejista-cli practice-hub`, stopped when the block ends, however it ends."""

    def __init__(self, program, *words, env=None):
        self.words = [str(program), "practice-hub", *[str(w) for w in words]]
        self.env = dict(os.environ, REJISTA_TEST="1", LC_ALL="C.UTF-8", TZ="UTC", **(env or {}))

    def __enter__(self):
        self.process = subprocess.Popen(self.words, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        stdin=subprocess.DEVNULL, env=self.env)
        line = self.process.stdout.readline()
        self.first = json.loads(line) if line else {}
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate(timeout=60)

    def stop(self, with_signal=signal.SIGTERM):
        self.process.send_signal(with_signal)
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out.decode(), err.decode()

    def connection(self, trusted=True):
        url = urllib.parse.urlsplit(self.first["url"])
        if url.scheme == "http":
            return http.client.HTTPConnection(url.hostname, url.port, timeout=60)
        context = ssl.create_default_context(cafile=self.first["caFile"] if trusted else None)
        return http.client.HTTPSConnection(url.hostname, url.port, timeout=60, context=context)

    def user(self, name):
        return next(u for u in self.first["users"] if u["name"] == name)

    def ask(self, method, path, body=None, token=None, headers=None):
        """(status, JSON or text), None where the line breaks."""
        connection = self.connection()
        try:
            connection.request(method, path, None if body is None else json.dumps(body), {
                "Accept": "application/json", "X-Requested-With": "XMLHttpRequest", "Content-Type": "application/json",
                "Authorization": "ApiToken " + (token or self.first["token"]), **(headers or {})})
            answer = connection.getresponse()
            text = answer.read().decode()
        except (http.client.HTTPException, ConnectionError):
            return None
        finally:
            connection.close()
        try:
            return answer.status, json.loads(text)
        except json.JSONDecodeError:
            return answer.status, text

    def control(self, act, body=None, key=None):
        return self.ask("POST", "/practice/" + act, body or {},
                        headers={"X-Practice-Key": key or self.first["control"]["key"]})


def some_form(hub):
    """A yearly return of one of the schools, its plain number elements, and the default combo."""
    _, me = hub.ask("GET", "/api/me?fields=organisationUnits[id,path]")
    unit = me["organisationUnits"][0]["id"]
    _, sets = hub.ask("GET", "/api/dataSets?filter=code:eq:RJ_DS_ASC_INFRA&paging=false"
                             "&fields=id,organisationUnits[id],dataSetElements[dataElement[id,valueType,categoryCombo[id]]]")
    _, combos = hub.ask("GET", "/api/categoryOptionCombos?filter=name:eq:default&fields=id,categoryCombo[id]")
    default = combos["categoryOptionCombos"][0]
    plain = [e["dataElement"]["id"] for e in sets["dataSets"][0]["dataSetElements"]
             if e["dataElement"].get("categoryCombo", default["categoryCombo"])["id"] == default["categoryCombo"]["id"]
             and e["dataElement"]["valueType"].startswith("INTEGER")]
    return {"dataSet": sets["dataSets"][0]["id"], "orgUnit": sets["dataSets"][0]["organisationUnits"][0]["id"],
            "period": "2025Sep", "attributeOptionCombo": default["id"]}, plain, default["id"], unit


def values_of(hub, form):
    status, read = hub.ask("GET", "/api/dataEntry/dataValues?" + urllib.parse.urlencode(
        {"ds": form["dataSet"], "pe": form["period"], "ou": form["orgUnit"]}))
    return {v["dataElement"]: (v["value"], v["storedBy"]) for v in read["dataValues"]} if status == 200 else read


def first_line(check, hub):
    check.keys(hub.first, ["url", "token", "caFile", "users", "control"], "practice-hub")
    check.equal([u["name"] for u in hub.first["users"]], ["teacher", "officer", "admin"], "two trainees and their admin")
    check.equal(hub.first["token"], hub.user("teacher")["token"], "the token is the teacher's")
    status, me = hub.ask("GET", "/api/me?fields=username,dataSets")
    check.equal((status, me.get("username")), (200, "teacher"), "the token signs in")
    check.that(len(me.get("dataSets", [])) > 5, "the teacher sees the pack's returns", me)
    status, info = hub.ask("GET", "/api/system/info")
    check.equal(status, 200, "system/info")
    check.that(info.get("version", "").startswith(hub.first["like"]), "the version is the wished one", info)
    basic = base64.b64encode((hub.user("officer")["name"] + ":" + hub.user("officer")["password"]).encode()).decode()
    status, me = hub.ask("GET", "/api/me", headers={"Authorization": "Basic " + basic})
    check.equal((status, me.get("username")), (200, "officer"), "the officer signs in by password")


def edits(check, hub):
    form, plain, default, _ = some_form(hub)
    values = [{"dataElement": plain[0], "categoryOptionCombo": default, "value": "7"}]
    status, answer = hub.ask("POST", "/api/dataValueSets", {**form, "dataValues": values})
    check.equal((status, answer["response"]["status"]), (200, "SUCCESS"), "the teacher writes")
    check.equal(values_of(hub, form).get(plain[0]), ("7", "teacher"), "and reads it back")
    edit = {**form, "dataElement": plain[0], "categoryOptionCombo": default, "value": "8", "comment": "recounted"}
    check.equal(hub.control("edit", edit)[0], 200, "a second person edits")
    check.equal(values_of(hub, form).get(plain[0]), ("8", "officer"), "and is seen")
    check.equal(hub.control("edit", {**edit, "value": "many"})[0], 409, "what the hub refuses, it refuses from her too")
    check.equal(hub.control("reset")[0], 200, "reset")
    check.equal(values_of(hub, form), {}, "nothing is left of it")
    check.equal(hub.ask("GET", "/api/me")[0], 200, "the token still signs in")


def faults(check, hub):
    form, plain, default, _ = some_form(hub)
    body = {**form, "dataValues": [{"dataElement": plain[1], "categoryOptionCombo": default, "value": "3"}]}
    counted = hub.control("faults", {"faults": ["dropAfter,path=/api/dataValueSets,once"]})[1]["counts"]
    check.equal(hub.ask("POST", "/api/dataValueSets", body), None, "dropAfter gives the client nothing")
    check.equal(values_of(hub, form).get(plain[1]), ("3", "teacher"), "but the hub has it")
    now = hub.control("faults", {"faults": ["dropBefore,method=POST", "status=401,path=/api/me"]})[1]["counts"]
    check.equal(now["bodies"] - counted["bodies"], 1, "and took one body")
    body["dataValues"][0]["value"] = "4"
    check.equal(hub.ask("POST", "/api/dataValueSets", body), None, "dropBefore gives the client nothing")
    check.equal(values_of(hub, form).get(plain[1]), ("3", "teacher"), "and the hub neither")
    check.equal(hub.ask("GET", "/api/me")[0], 401, "401 on demand")
    check.equal(hub.control("faults", {"faults": ["nonsense"]})[0], 409, "what is no fault is refused")
    check.equal(hub.control("faults", {"faults": ["truncate,path=/api/me"]})[0], 200, "truncate")
    check.equal(hub.ask("GET", "/api/me"), None, "an answer that breaks off")
    check.equal(hub.control("faults", {"faults": []})[0], 200, "no faults any more")
    check.equal(hub.ask("GET", "/api/me")[0], 200, "and all is well")
    check.equal(hub.control("reset", key="wrong")[0], 403, "the control path wants its key")


def secured(check, program):
    with Hub(program, "--tls", "--like", "2.42") as hub:
        first_line(check, hub)
        check.that(hub.first["url"].startswith("https://"), "--tls gives an https address")
        try:
            hub.connection(trusted=False).request("GET", "/api/ping")
            check.that(False, "without the CA file nobody trusts it")
        except ssl.SSLCertVerificationError:
            check.that(True, "without the CA file nobody trusts it")
        code, out, err = hub.stop()
        check.equal((code, out), (0, ""), "SIGTERM ends it cleanly, and nothing more was printed")
        check.that(not os.path.exists(hub.first["caFile"]), "the CA file of a hub in memory goes with it")


def kept(check, program, folder):
    with Hub(program, "--data", folder / "hub", "--tls", "--day", "2026-02-03") as hub:
        form, plain, default, _ = some_form(hub)
        values = [{"dataElement": plain[0], "categoryOptionCombo": default, "value": "7"}]
        check.equal(hub.ask("POST", "/api/dataValueSets", {**form, "dataValues": values})[0], 200, "a value is written")
        before = hub.first
        second = Cli(program).run("practice-hub", "--data", folder / "hub")
        check.equal((second.code, second.error.get("kind")), (2, "usage"), "a folder serves one hub at a time")
        hub.process.kill()
        hub.process.wait(timeout=60)
    with Hub(program, "--data", folder / "hub", "--tls", "--day", "2026-02-03") as hub:
        check.equal(hub.first["token"], before["token"], "the token outlives kill -9")
        check.equal(hub.first["caFile"], before["caFile"], "the CA file too")
        check.equal(values_of(hub, form).get(plain[0]), ("7", "teacher"), "and what was written")
        _, info = hub.ask("GET", "/api/system/info")
        check.that(info["serverDate"].startswith("2026-02-03"), "the day is the wished one", info)
        check.equal(hub.stop(signal.SIGINT)[0], 0, "Ctrl-C ends it cleanly")


def killed(check, program, folder):
    """kill -9 while six clients write: what was acknowledged is there, nothing is half there."""
    acknowledged = {}
    for _ in range(3):
        with Hub(program, "--data", folder / "killed", "--day", "2026-02-03") as hub:
            check.that(hub.first, "the folder opens after kill -9")
            form, plain, default, _ = some_form(hub)
            have = {element: int(value) for element, (value, _) in values_of(hub, form).items()}
            check.equal({e: (have.get(e), v) for e, v in acknowledged.items() if not v <= have.get(e, 0) <= v + 1}, {},
                        "every acknowledged value is there, and at most the one under way beside it")
            enough = threading.Event()

            def write(element):
                value = have.get(element, 0)
                while True:
                    value += 1
                    answer = hub.ask("POST", "/api/dataValueSets", {**form, "dataValues": [
                        {"dataElement": element, "categoryOptionCombo": default, "value": str(value)}]})
                    if answer is None:
                        return
                    acknowledged[element] = value
                    if value >= have.get(element, 0) + 3:
                        enough.set()

            writers = [threading.Thread(target=write, args=(element,)) for element in plain[:6]]
            for writer in writers:
                writer.start()
            check.that(enough.wait(60), "values are written")
            hub.process.kill()
            for writer in writers:
                writer.join(60)


def usage(check, program, folder):
    cli = Cli(program)
    for words, what in [(["--fault", "nonsense"], "a fault that is none"), (["--like", "2.30"], "an unknown version"),
                        (["--listen", "0.0.0.0"], "another address without TLS"), (["--port", "70000"], "no such port"),
                        (["--schools", "0"], "no school"), (["--pack", "atlantis"], "no such pack")]:
        run = cli.run("practice-hub", *words)
        check.equal((run.code, run.out), (2, ""), f"{what} exits 2 and prints nothing")
    with Hub(program, "--bare") as hub:
        taken = cli.run("practice-hub", "--port", urllib.parse.urlsplit(hub.first["url"]).port)
        check.equal((taken.code, taken.error.get("kind")), (2, "usage"), "a taken port is said")
        check.equal([u["name"] for u in hub.first["users"]], ["admin"], "--bare has its administrator alone")
        check.equal(hub.ask("GET", "/api/organisationUnits?fields=id")[1]["organisationUnits"], [], "and no metadata")
    shown = cli.people("help", "practice-hub").out
    check.that("dropAfter" in shown and "--tls" in shown and "rejista-cli practice-hub" in shown, "help shows it", shown)


def of_a_register(check, program, folder):
    """A hub seeded from a register: the same units and UIDs, whoever made it."""
    cli = Cli(program, folder / "demo.rejista")
    made = Cli(program).run("demo", folder / "demo.rejista", "--schools", "2", "--learners", "60").json
    check.keys(made, ["workspace", "user", "passphrase"], "demo")
    cli.user, cli.passphrase = made["user"], made["passphrase"]
    units = {u["uid"] for u in cli.run("orgunit", "list", "--level", "5").json}
    with Hub(program, "--workspace", folder / "demo.rejista", "--user", made["user"],
             env={"REJISTA_PASSPHRASE": made["passphrase"]}) as hub:
        first_line(check, hub)
        _, there = hub.ask("GET", "/api/organisationUnits?filter=level:eq:5&paging=false&fields=id")
        check.equal({u["id"] for u in there["organisationUnits"]}, units, "the hub has the register's schools")
        _, me = hub.ask("GET", "/api/me?fields=organisationUnits[id]")
        teacher = me["organisationUnits"][0]["id"]
        _, paths = hub.ask("GET", "/api/organisationUnits?filter=level:eq:5&paging=false&fields=path")
        check.that(all(teacher in u["path"] for u in paths["organisationUnits"]), "the teacher captures for all of them")


def main():
    check = Checks()
    program, _ = arguments()
    import pathlib
    with scratch() as folder:
        folder = pathlib.Path(folder)
        with Hub(program, "--day", "2026-02-03") as hub:
            first_line(check, hub)
            edits(check, hub)
            faults(check, hub)
        secured(check, program)
        kept(check, program, folder)
        killed(check, program, folder)
        usage(check, program, folder)
        of_a_register(check, program, folder)
    check.end()


main()
