"""Two registers and one hub: a school's head and a district officer exchange their values through a training hub, meet in
one cell, lose the line in mid-send, are refused one value, and see in the end where here and there differ and why.
The hub is set up by what README says of a real one: the exported package, an account, a key."""
import base64
import json
import pathlib
import socket
import ssl
import subprocess
import urllib.error
import urllib.request

from cli import Checks, Cli, arguments, scratch

SCHOOL = "2103-2-00417"
PERIOD = "2025Sep"
SET = "RJ_DS_ASC_ENR_PRI"
FORM = [SET, "--orgunit", SCHOOL, "--period", PERIOD]
CELL = "RJ_D_ENR_P6:M,12"


class Hub:
    """The training hub as a program of its own, and what its administrator does there."""

    def __init__(self, cli, *options):
        self.process = subprocess.Popen(cli.command("practice-hub", "--bare", "--tls", *options, json_mode=False),
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                        env=cli.environment())
        self.said = json.loads(self.process.stdout.readline())
        self.url, self.ca = self.said["url"], self.said["caFile"]
        admin = self.said["users"][0]
        self.admin = "Basic " + base64.b64encode(f"{admin['name']}:{admin['password']}".encode()).decode()
        self.context = ssl.create_default_context(cafile=self.ca)

    def ask(self, method, path, body=None, headers=None):
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data=data, method=method, headers={
            "Authorization": self.admin, "Content-Type": "application/json", "X-Requested-With": "XMLHttpRequest",
            **(headers or {})})
        try:
            with urllib.request.urlopen(request, context=self.context) as answer:
                return answer.status, json.loads(answer.read() or b"{}")
        except urllib.error.HTTPError as refused:
            text = refused.read()
            return refused.code, json.loads(text) if text[:1] == b"{" else {}

    def control(self, act, body=None):
        return self.ask("POST", f"/practice/{act}", body or {}, {"X-Practice-Key": self.said["control"]["key"]})

    def faults(self, *specs):
        return self.control("faults", {"faults": list(specs)})

    def bodies(self):
        return self.ask("GET", "/practice/state", headers={"X-Practice-Key": self.said["control"]["key"]})[1]["counts"][
            "bodies"]

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=30)


def account(check, hub, uid, name, unit, writes=True, password="Kola-nut-7!"):
    """A user with a role, and a key of theirs: what a district gives to a school."""
    role = ("RjRole" + uid)[:11].ljust(11, "0")
    rights = ["F_DATAVALUE_ADD"] if writes else []
    status, _ = hub.ask("POST", "/api/metadata", {"userRoles": [{"id": role, "name": f"Role of {name}",
                                                                "authorities": rights}]})
    check.equal(status, 200, f"a role for {name}")
    status, _ = hub.ask("POST", "/api/users", {
        "id": uid, "username": name, "firstName": name, "surname": "Example", "password": password,
        "userRoles": [{"id": role}], "organisationUnits": [{"id": unit}], "dataViewOrganisationUnits": [{"id": unit}],
        "teiSearchOrganisationUnits": []})
    check.equal(status, 201, f"an account for {name}")
    basic = "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()
    status, made = hub.ask("POST", "/api/apiToken", {"expire": 1999999999999}, {"Authorization": basic})
    check.equal(status, 201, f"a key for {name}")
    return made.get("response", {}).get("key", "")


def connect(check, cli, hub, key, who):
    run = cli.run("hub", "set", hub.url, "--token-stdin", "--ca", hub.ca, stdin=key)
    check.equal(run.code, 0, f"{who}: hub set", )
    check.that(run.code == 0, f"{who}: hub set says why not", run)
    check.keys(run.json, ["version", "user", "scopes", "clockSkewSeconds", "systemId"], "hub set")
    tested = cli.run("hub", "test")
    check.equal((tested.code, tested.json.get("user"), tested.json.get("mayWrite")), (0, who, True), f"{who}: hub test")
    check.equal((tested.json.get("missingDataSets"), tested.json.get("unitsOutOfReach")), ([], []),
                f"{who}: all forms and schools are there, and the offices above are not missed")
    check.that(key not in run.out + run.err + tested.out + tested.err, f"{who}: the key is never printed")


def registers(check, program, folder, root):
    head = Cli(program, folder / "school.rejista", "Hawa Kanu")
    made = head.run("new", folder / "school.rejista", "--pack", "sierra-leone", "--orgunit", SCHOOL, "--under",
                    "SL21-MAKARI-GBANTI", "--name", "R.C. Primary School", "--group", "RJ_OUG_PRI", "RJ_OUG_GOV",
                    "--role", "head")
    check.equal(made.code, 0, "the school's register")
    officer = Cli(program, folder / "district.rejista", "Alpha Koroma")
    made = officer.run("new", folder / "district.rejista", "--pack", "sierra-leone", "--orgunit", "SL21",
                       "SL21-MAKARI-GBANTI", "--role", "district")
    check.equal(made.code, 0, "the district's register")
    added = officer.run("orgunit", "add", SCHOOL, "--name", "R.C. Primary School", "--under", "SL21-MAKARI-GBANTI",
                        "--group", "RJ_OUG_PRI", "RJ_OUG_GOV")
    check.equal(added.code, 0, "the district's register knows the school")
    values = root / "forms" / "sierra-leone" / "examples" / "school-2103-2-00417.csv"
    check.equal(head.run("form", "import", values).code, 0, "the school's census comes in")
    return head, officer


def value_of(cli, cell=CELL):
    form = cli.run("form", "show", *FORM).json
    found = [c for s in form.get("sections", []) for c in s["cells"]
             if f"{c['dataElementCode']}:{c['comboCode']}" == cell]
    return found[0].get("value") if found else None


def first_exchange(check, head, officer):
    dry = head.run("sync", "--dry-run")
    check.equal((dry.code, dry.json.get("confirmed")), (0, 0), "sync --dry-run sends nothing")
    run = head.run("sync")
    check.that(run.code == 0, "the school's first sync", run)
    check.keys(run.json, ["pulled", "merged", "pushed", "confirmed", "conflicts", "rejected", "requests", "bytesUp",
                          "bytesDown"], "sync")
    sent = run.json["pushed"]["values"]
    check.that(sent > 1000 and run.json["confirmed"] == sent, "every value was read back as sent", run.json)
    check.equal(head.run("status").json["records"]["value"]["toSend"], 0, "nothing waits any more")
    again = head.run("sync")
    check.equal((again.code, again.json["pushed"]["values"], again.json["pulled"]["values"]), (0, 0, 0),
                "a second sync has nothing to do")
    taken = officer.run("sync")
    check.that(taken.code == 0, "the district takes it in", taken)
    check.equal(value_of(officer), value_of(head), "the district sees what the school typed")


def conflict(check, head, officer):
    before = value_of(head)
    mine, theirs = str(int(before) + 1), str(int(before) + 2)
    check.equal(officer.run("form", "set", *FORM, f"{CELL}={theirs}").code, 0, "the district corrects a cell")
    check.equal(officer.run("sync").code, 0, "and sends it")
    check.equal(head.run("form", "set", *FORM, f"{CELL}={mine}", "RJ_D_ENR_P6:F,12=7").code, 0,
                "the school changes the same cell, and another one")
    run = head.run("sync")
    check.equal((run.code, run.json.get("conflicts")), (1, 1), "the same cell in two places is a question")
    check.equal(value_of(head), mine, "the school's value stays on its screen")
    cards = head.run("conflicts").json
    check.that(len(cards) == 1, "one card", cards)
    card = cards[0]
    check.keys(card, ["id", "kind", "uid", "field", "base", "mine", "theirs", "byWhom", "when"], "conflicts")
    check.equal((card["base"], card["mine"], card["theirs"], card["byWhom"]), (before, mine, theirs, "officer"),
                "the card has all three values and who")
    check.equal(card["uid"], f"{SET}/{SCHOOL}/{PERIOD}/{CELL}", "and the cell's address")
    still = head.run("sync")
    check.equal((still.code, still.json["pushed"]["values"]), (1, 0), "an open card is not sent")
    check.equal(value_of(officer), theirs, "and the district's value is not overwritten")
    no_reason = head.run("conflicts", "resolve", card["id"], "--take", "mine", "--why", "")
    check.that(no_reason.code != 0, "an answer wants a reason", no_reason)
    done = head.run("conflicts", "resolve", card["id"], "--take", "mine", "--why", "counted again on Monday")
    check.equal((done.code, done.json.get("left")), (0, 0), "conflicts resolve")
    check.equal(head.run("sync").code, 0, "the answer is sent")
    check.equal(officer.run("sync").code, 0, "the district takes it in")
    check.equal((value_of(head), value_of(officer)), (mine, mine), "both have the answer")
    history = json.dumps(head.run("journal", "--of", CELL).json)
    check.that("counted again on Monday" in history, "the reason is in the journal", history)


def cut(check, head, officer, hub):
    hub.faults("dropAfter,method=POST,path=/api/dataValueSets*,once")
    head.run("form", "set", *FORM, "RJ_D_ENR_P5:F,11=9", "RJ_D_ENR_P5:M,11=8")
    before = hub.bodies()
    first = head.run("sync")
    hub.faults()
    last = head.run("sync") if first.code != 0 else first
    check.that(last.code == 0, "after the cut line the next sync goes on", (first, last))
    check.equal(hub.bodies() - before, 1, "what had arrived was not sent again")
    check.equal(head.run("status").json["records"]["value"]["toSend"], 0, "and is known to have arrived")
    hub.faults("dropBefore=200,method=POST,path=/api/dataValueSets*,once")
    head.run("form", "set", *FORM, "RJ_D_ENR_P5:F,11=10")
    first = head.run("sync")
    hub.faults()
    last = head.run("sync") if first.code != 0 else first
    check.that(last.code == 0, "what had not arrived is sent", (first, last))
    check.equal(officer.run("sync").code, 0, "the district takes it in")
    check.equal(value_of(officer, "RJ_D_ENR_P5:F,11"), "10", "and sees it")
    hub.faults("portal")
    portal = head.run("sync", "--tries", "1")
    hub.faults()
    check.equal((portal.code, portal.error.get("kind")), (4, "notAHub"), "a portal's page is no hub")
    hub.faults("status=503,times=0")
    busy = head.run("sync", "--tries", "1")
    hub.faults()
    check.equal((busy.code, busy.error.get("kind")), (4, "hubBusy"), "a hub being serviced exits 4")


def refusal(check, head, hub, package):
    check.equal(head.run("sync").code, 0, "nothing is left from before")
    element = next(e for e in package["dataElements"] if e["code"] == "RJ_D_ENR_P4")
    narrowed = dict(element, valueType="UNIT_INTERVAL")
    status, _ = hub.ask("POST", "/api/metadata?importStrategy=UPDATE&atomicMode=ALL", {"dataElements": [narrowed]})
    check.equal(status, 200, "the hub narrows what it takes")
    head.run("form", "set", *FORM, "RJ_D_ENR_P4:F,9=13", "RJ_D_ENR_P5:M,11=9")
    run = head.run("sync")
    check.equal((run.code, run.json.get("confirmed")), (5, 1), "one value is refused, the other went on")
    cell = f"{SET}/{SCHOOL}/{PERIOD}/RJ_D_ENR_P4:F,9"
    check.equal([(r["uid"], r["field"], r["code"]) for r in run.json["rejected"]], [(cell, "value", "E8122")],
                "the refusal is told at its cell")
    check.equal(value_of(head, "RJ_D_ENR_P4:F,9"), "13", "the value stays here")
    before = hub.bodies()
    again = head.run("sync")
    check.equal(hub.bodies(), before, "what was refused is not sent again by itself")
    check.equal(head.run("status").json["records"]["value"]["rejected"], 1, "status counts it")
    check.that(again.code in (0, 5), "the next sync goes on", again)
    head.run("form", "set", *FORM, "RJ_D_ENR_P4:F,9=1")
    mended = head.run("sync")
    check.equal((mended.code, mended.json.get("confirmed")), (0, 1), "mended, it is taken")


def reconciled(check, head, officer, hub):
    hub.control("edit", {"dataSet": SET})  # an edit without a cell is refused and changes nothing
    hub.control("analytics")
    agree = head.run("reconcile", "--orgunit", SCHOOL, "--period", PERIOD)
    check.that(agree.code == 0, "reconcile", agree)
    rows = {row["dataSetCode"]: row for row in agree.json}
    check.keys(rows.get(SET), ["what", "orgUnit", "period", "local", "hub", "warehouse", "differs"], "reconcile")
    check.equal([d for d in rows[SET]["differs"] if d["reason"] in ("unexplained", "notSent")], [],
                "after a sync nothing is unexplained")
    head.run("form", "set", *FORM, "RJ_D_ENR_P3:F,8=21")
    officer.run("form", "set", *FORM, "RJ_D_ENR_P3:M,8=22")
    officer.run("sync")
    differs = {d["uid"].split("/")[-1]: d["reason"] for row in
               head.run("reconcile", "--orgunit", SCHOOL, "--period", PERIOD).json for d in row["differs"]}
    check.equal(differs.get("RJ_D_ENR_P3:F,8"), "notSent", "what is not sent yet is said to be")
    check.equal(differs.get("RJ_D_ENR_P3:M,8"), "changedThere", "what somebody else changed is said to be")


def silent_warehouse(check, head, hub):
    """A warehouse that nobody runs: the other sides are compared all the same, and it is said, not shown as agreement."""
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{line.getsockname()[1]}"
    told = head.run("hub", "set", hub.url, "--ca", hub.ca, "--warehouse", address,
                    env={"REJISTA_WAREHOUSE_PASSWORD": "not-a-real-one"})
    check.equal(told.code, 0, f"a warehouse is added, the key stays: {told.err[:300]}")
    run = head.run("reconcile", "--orgunit", SCHOOL, "--period", PERIOD)
    check.equal((run.code, {row["warehouseError"] for row in run.json}, {row["analyticsError"] for row in run.json}),
                (5, {"hubUnreachable"}, {None}), "a warehouse that does not answer is named")
    check.that(all(row["hub"] is not None and row["warehouse"] is None for row in run.json), "the rest is compared", run)
    plain = head.people("reconcile", "--orgunit", SCHOOL, "--period", PERIOD)
    check.that("Here and there agree" not in plain.out and "does not answer" in plain.err + plain.out or
               "no hub runs" in plain.err + plain.out, "and people are told", plain)


def wrong_ways(check, program, folder, hub, key):
    cli = Cli(program, folder / "school.rejista", "Hawa Kanu")
    for address in ["http://hub.example.org", "https://amina:secret@hub.example.org", "ftp://hub.example.org"]:
        run = cli.run("hub", "set", address, "--token-stdin", stdin=key)
        check.equal((run.code, run.error.get("kind")), (2, "hubAddress"), f"hub set {address}")
        check.that("secret" not in run.out + run.err, "a password in an address is never repeated")
    typo = key[:-1] + ("a" if key[-1] != "a" else "b")
    run = cli.run("hub", "set", hub.url, "--token-stdin", "--ca", hub.ca, stdin=typo)
    check.equal((run.code, run.error.get("kind")), (4, "hubToken"), "a mistyped key is seen before anything is sent")
    strange = cli.run("hub", "set", hub.url, "--token-stdin", stdin=key)
    check.equal((strange.code, strange.error.get("kind")), (4, "hubCertificate"), "a hub that cannot prove itself")


def main():
    program, root = arguments()
    check = Checks()
    with scratch() as folder:
        folder = pathlib.Path(folder)
        head, officer = registers(check, program, folder, root)
        none = head.run("sync")
        check.equal((none.code, none.error.get("kind")), (4, "hubNotSet"), "sync without a hub says so")
        hub = Hub(head, "--day", "2026-02-03")
        try:
            exported = officer.run("metadata", "export", "--out", folder / "package.json")
            check.equal(exported.code, 0, "metadata export")
            package = json.loads((folder / "package.json").read_text())
            status, _ = hub.ask("POST", "/api/metadata?importStrategy=CREATE_AND_UPDATE&atomicMode=ALL",
                                (folder / "package.json").read_bytes())
            check.equal(status, 200, "the hub takes the package")
            # What README says of a fresh server: without it analytics stay empty, and zeros are left out of them.
            types = [{"name": n} for n in ("Monthly", "Quarterly", "Yearly", "FinancialSep")]
            hub.ask("POST", "/api/configuration/dataOutputPeriodTypes", types)
            hub.ask("POST", "/api/systemSettings/keyIncludeZeroValuesInAnalytics?value=true", {})
            units = {u["code"]: u["id"] for u in package["organisationUnits"]}
            school_key = account(check, hub, "AYS7xDUBWz4", "head", units[SCHOOL])
            office_key = account(check, hub, "BYS7xDUBWz5", "officer", units["SL21"])
            wrong_ways(check, program, folder, hub, school_key)
            connect(check, head, hub, school_key, "head")
            connect(check, officer, hub, office_key, "officer")
            first_exchange(check, head, officer)
            conflict(check, head, officer)
            cut(check, head, officer, hub)
            reconciled(check, head, officer, hub)
            silent_warehouse(check, head, hub)
            refusal(check, head, hub, package)
        finally:
            check.equal(hub.stop(), 0, "the training hub ends when asked")
    check.end()


if __name__ == "__main__":
    main()
