"""The whole spine through the command line: a register is made, a school's census comes in, does not add up, is
explained, completed, exported, backed up, restored. JSON keys and exit codes are compared with the contract (cli.md)."""
import csv
import gzip
import json
import subprocess

from cli import Checks, Cli, arguments, scratch

SCHOOL = "2103-2-00417"
PERIOD = "2025Sep"
ENROLMENT = ["RJ_DS_ASC_ENR_PRI", "--orgunit", SCHOOL, "--period", PERIOD]


def cells_of(form):
    return {(c["dataElementCode"], c["comboCode"]): c for s in form["sections"] for c in s["cells"]}


def make(check, cli, folder):
    new = ["new", folder / "makeni.rejista", "--pack", "sierra-leone", "--orgunit", SCHOOL, "--under",
           "SL21-MAKARI-GBANTI", "--name", "R.C. Primary School", "--group", "RJ_OUG_PRI", "RJ_OUG_GOV",
           "--user", "Hawa Kanu", "--role", "head"]
    dry = cli.run(*new, "--dry-run")
    check.equal(dry.code, 0, "new --dry-run exits 0")
    check.that(not (folder / "makeni.rejista").exists(), "new --dry-run makes nothing")
    made = cli.run(*new)
    check.equal(made.code, 0, "new exits 0")
    check.keys(made.json, ["workspace", "orgUnits", "recoveryKey"], "new")
    check.equal([u["code"] for u in made.json["orgUnits"]],
                ["SL", "SL2", "SL21", "SL21-MAKARI-GBANTI", SCHOOL], "new keeps the school's branch of the tree")
    again = cli.run(*new)
    check.equal((again.code, again.error.get("kind")), (1, "alreadyExists"), "new twice is refused and nothing is lost")
    for wrong, code, kind in [(["--role", "king"], 2, "usage"), (["--pack", "atlantis"], 2, "notFound"),
                              (["--group", "RJ_OUG_NONE"], 2, "notFound")]:
        line = list(new)
        line[1] = folder / "other.rejista"
        at = line.index(wrong[0])
        line[at + 1] = wrong[1]
        run = cli.run(*line)
        check.equal((run.code, run.error.get("kind")), (code, kind), f"new with {wrong}")
        check.that(not (folder / "other.rejista").exists(), f"new with {wrong} leaves nothing behind")
    line = [w for w in new if w not in ("RJ_OUG_PRI", "RJ_OUG_GOV", "--group")]
    line[1] = folder / "other.rejista"
    check.equal(cli.run(*line).code, 2, "a school of the pack without a level group is refused")
    return made.json["recoveryKey"]


def open_it(check, cli, folder):
    status = cli.run("status")
    check.equal(status.code, 0, "status exits 0")
    check.keys(status.json, ["orgUnits", "records", "backup", "sync", "ids"], "status")
    for kind in status.json["records"].values():
        check.keys(kind, ["total", "toSend", "conflict", "rejected"], "status.records")
    wrong = Cli(cli.program, cli.workspace, cli.user, passphrase="no")
    run = wrong.run("status")
    check.equal((run.code, run.error.get("kind"), run.out), (3, "wrongPassphrase", ""), "a wrong passphrase exits 3")
    check.keys(run.error, ["kind", "message", "where", "facts"], "error")
    nobody = Cli(cli.program, cli.workspace, cli.user, passphrase=None).run("status")
    check.equal((nobody.code, nobody.error.get("kind")), (2, "usage"), "no passphrase and no terminal is usage")
    none = Cli(cli.program, folder / "nothing.rejista", cli.user).run("status")
    check.equal((none.code, none.error.get("kind")), (3, "notAWorkspace"), "a folder that is no register exits 3")
    secret = folder / "secret.txt"
    secret.write_text("kola nut 7\n")
    from_file = Cli(cli.program, cli.workspace, cli.user, passphrase=None).run("--passphrase-file", secret, "status")
    check.equal(from_file.code, 0, "the passphrase may come from a file")
    check.that("Caps Lock" in wrong.people("status").err, "people read a sentence, not a kind")


def users(check, cli, recovery, folder):
    added = cli.run("user", "add", "Ibrahim Sesay", "--role", "clerk", env={"REJISTA_NEW_PASSPHRASE": "pässwörd 🐐"})
    check.equal(added.code, 0, "user add exits 0")
    listed = cli.run("user", "list").json
    check.equal([(u["name"], u["role"]) for u in listed], [("Hawa Kanu", "head"), ("Ibrahim Sesay", "clerk")], "user list")
    clerk = Cli(cli.program, cli.workspace, "Ibrahim Sesay", passphrase="pässwörd 🐐")
    check.equal(clerk.run("status").code, 0, "a passphrase with emoji opens the register")
    refused = clerk.run("user", "add", "X", "--role", "clerk", env={"REJISTA_NEW_PASSPHRASE": "x"})
    check.equal((refused.code, refused.error.get("kind"), refused.error["facts"].get("right")),
                (1, "notAllowed", "managePeople"), "a clerk may not add people")
    last = cli.run("user", "remove", "Hawa Kanu")
    check.equal((last.code, last.error.get("kind")), (1, "notAllowed"), "the last manager stays")
    check.equal(clerk.run("user", "passphrase", env={"REJISTA_NEW_PASSPHRASE": "tamarind"}).code, 0, "user passphrase")
    check.equal(clerk.run("status").code, 3, "the old passphrase no longer opens")
    clerk.passphrase = "tamarind"
    check.equal(clerk.run("status").code, 0, "the new one does")
    sheet = folder / "sheet.txt"
    sheet.write_text(recovery + "\n")
    back = clerk.run("user", "passphrase", "--recovery-key-file", sheet, env={"REJISTA_NEW_PASSPHRASE": "kola"})
    check.equal(back.code, 0, "the recovery sheet gives a new passphrase")
    check.equal(cli.run("user", "remove", "Ibrahim Sesay").code, 0, "user remove")


def units(check, cli, folder):
    added = cli.run("orgunit", "add", "2103200418", "--name", "Ahmadiyya Primary", "--under", "SL21-MAKARI-GBANTI",
                    "--group", "RJ_OUG_PRI", "--at", "-12.05,8.88")
    check.equal(added.code, 0, "orgunit add exits 0")
    check.keys(added.json, ["uid", "code", "path"], "orgunit add")
    check.equal(added.json["code"], "2103-2-00418", "an EMIS code is stored with dashes")
    listed = cli.run("orgunit", "list", "--under", "SL21", "--level", "5").json
    check.equal(sorted(u["code"] for u in listed), [SCHOOL, "2103-2-00418"], "orgunit list --under --level")
    for unit in listed:
        check.keys(unit, ["uid", "code", "name", "level", "path", "parent"], "orgunit list")
    shown = cli.run("orgunit", "show", "2103-2-00418").json
    check.that("RJ_DS_ASC_ENR_PRI" in shown["dataSets"] and "RJ_DS_ASC_ENR_JSS" not in shown["dataSets"],
               "the level group assigns the data sets", shown)
    bare = cli.run("orgunit", "add", "2103-2-00419", "--name", "N", "--under", "SL21-MAKARI-GBANTI")
    check.equal((bare.code, bare.error.get("kind")), (2, "usage"), "a school of the pack without a level is refused")
    again = cli.run("orgunit", "add", "2103-2-00418", "--name", "Ahmadiyya Primary", "--under", "SL21-MAKARI-GBANTI")
    check.equal((again.code, again.error.get("kind")), (1, "alreadyExists"), "orgunit add of a known code")
    file = folder / "schools.csv"
    file.write_text("code;name;under;groups;lon;lat\n2103-2-00500;New Ëcole;SL21-MAKARI-GBANTI;RJ_OUG_PRI;-12,1;8,9\n"
                    "2103-2-00501;Lost;NOWHERE;RJ_OUG_PRI;;\n", encoding="cp1252")
    dry = cli.run("orgunit", "import", file, "--dry-run")
    check.equal((dry.code, dry.json["saved"]), (5, 1), "orgunit import --dry-run says what would happen")
    check.equal(cli.run("orgunit", "show", "2103-2-00500").code, 2, "and writes nothing")
    run = cli.run("orgunit", "import", file)
    check.equal((run.code, run.json["saved"], [r["row"] for r in run.json["refused"]]), (5, 1, [3]), "orgunit import")
    check.equal(cli.run("orgunit", "show", "2103-2-00500").json["name"], "New Ëcole", "Windows-1252 letters are read")
    run = cli.run("orgunit", "import", file)
    check.equal((run.json["saved"], run.json["unchanged"]), (0, 1), "the same list again changes nothing")
    geo = folder / "schools.geojson"
    geo.write_text(json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [-12.0, 8.8]},
         "properties": {"code": "2103-2-00510", "name": "Geo", "under": "SL21-MAKARI-GBANTI", "groups": ["RJ_OUG_PRI"]}}]}))
    check.equal(cli.run("orgunit", "import", geo).code, 0, "orgunit import of GeoJSON")


def metadata(check, cli, folder):
    sets = cli.run("metadata", "list", "dataSets").json
    check.equal(len(sets), 15, "metadata list dataSets")
    out = folder / "package.json"
    check.equal(cli.run("metadata", "export", "--out", out).code, 0, "metadata export")
    package = json.loads(out.read_text())
    check.that({"dataElements", "dataSets", "categoryOptionCombos", "indicators", "validationRules"} <= set(package),
               "metadata export is a DHIS2 metadata package", list(package))
    again = cli.run("metadata", "import", out)
    check.keys(again.json, ["added", "updated", "ignored", "problems"], "metadata import")
    check.equal((sum(again.json["added"].values()), sum(again.json["updated"].values())), (0, 0),
                "importing our own export changes nothing")
    old = cli.run("metadata", "export", "--for", "2.41", "--out", folder / "old.json")
    check.that(old.code == 0 and old.json["changed"], "--for 2.41 says what it changed")
    check.that("FinancialSep" not in (folder / "old.json").read_text(), "2.41 gets no FinancialSep")
    assigned = cli.run("metadata", "assign", "RJ_DS_ASC_ENR_JSS", "--orgunit", "2103-2-00418")
    check.keys(assigned.json, ["dataSet", "orgUnits"], "metadata assign")
    bad = folder / "bad.json"
    for text, kind in [("not json", "notJson"), (out.read_text()[:5000], "truncated"), ("[1,2]", "badMetadata")]:
        bad.write_text(text)
        run = cli.run("metadata", "import", bad)
        check.equal((run.code, run.error.get("kind")), (6, kind), f"a metadata file that is {kind}")
        check.that(str(bad) in run.error.get("message", "") or run.error.get("where"), f"{kind} says where")
    check.equal(cli.run("metadata", "import", folder / "none.json").error.get("kind"), "fileUnreadable", "no such file")


def census(check, cli, source, folder):
    example = source / "forms/sierra-leone/examples/school-2103-2-00417.csv"
    last = source / "forms/sierra-leone/examples/school-2103-2-00417-last-year.csv"
    rows = sum(1 for _ in csv.reader(example.open(encoding="utf-8-sig"))) - 1
    empty = cli.run("form", "show", *ENROLMENT)
    check.equal(empty.code, 0, "form show of an empty return")
    check.equal(cli.run("form", "import", last).code, 0, "last year's census comes in")
    dry = cli.run("form", "import", example, "--dry-run")
    check.equal((dry.code, dry.json["saved"]), (0, rows), "form import --dry-run counts")
    check.that(all(c["value"] is None for c in cells_of(cli.run("form", "show", *ENROLMENT).json).values()),
               "and nothing is written")
    run = cli.run("form", "import", example)
    check.keys(run.json, ["rows", "saved", "unchanged", "refused"], "form import")
    check.equal((run.code, run.json["rows"], run.json["saved"], run.json["refused"]), (0, rows, rows, []),
                "the census of a whole school comes in")
    head = cli.run("journal", "--limit", "1").json[0]["seq"]
    again = cli.run("form", "import", example)
    check.equal((again.code, again.json["saved"], again.json["unchanged"]), (0, 0, rows),
                "importing the same file twice changes nothing")
    check.equal(cli.run("journal", "--limit", "1").json[0]["seq"], head, "nor does the journal grow")
    form = cli.run("form", "show", *ENROLMENT).json
    check.keys(form, ["dataSet", "orgUnit", "period", "state", "sections"], "form show")
    for section in form["sections"]:
        check.keys(section, ["code", "name", "cells"], "form show section")
    cell = next(iter(cells_of(form).values()))
    check.keys(cell, ["dataElement", "combo", "value", "origin", "greyed", "messages"], "form show cell")
    want = {(r["dataElement"], r["combo"]): r["value"] for r in csv.DictReader(example.open(encoding="utf-8-sig"))
            if r["dataSet"] == "RJ_DS_ASC_ENR_PRI"}
    got = {k: c["value"] for k, c in cells_of(form).items() if c["value"] is not None}
    check.that(want.items() <= got.items(), "every value stands in its cell",
               {k: (v, got.get(k)) for k, v in want.items() if got.get(k) != v})
    listed = cli.run("form", "list", "--orgunit", SCHOOL).json
    check.that({r["dataSetCode"] for r in listed} >= {"RJ_DS_ASC_ENR_PRI", "RJ_DS_TERM"}, "form list --orgunit")
    check.that("RJ_D_ENR_P1" in cli.people("form", "show", "RJ_DS_ASC_ENR_PRI", *ENROLMENT[1:]).out
               or "P1" in cli.people("form", "show", *ENROLMENT).out, "people see the form as a table")


def typing(check, cli):
    run = cli.run("form", "set", *ENROLMENT, "RJ_D_ENR_P1:F,6=12a", "RJ_D_ENR_P1:F,7=-1", "RJ_D_ENR_P1:F,8=1e3",
                  "RJ_D_ENR_P1:M,6=" + "9" * 40, "RJ_D_ENR_P1:F,99=1", "RJ_D_NOTHING=1")
    check.equal(run.code, 1, "a refused cell exits 1")
    check.keys(run.json, ["saved", "refused", "messages"], "form set")
    kinds = [r["kind"] for r in run.json["refused"]]
    check.equal(sorted(kinds), sorted(["unknownCombo", "unknownElement", "notANumber", "negative",
                                       "scientificNotation", "outOfRange"]), "each bad cell has its kind")
    check.that(all(r["cell"] and r["message"] for r in run.json["refused"]), "and its cell and words")
    before = cells_of(cli.run("form", "show", *ENROLMENT).json)[("RJ_D_ENR_P1", "F,6")]["value"]
    check.that(before is not None, "the old value is kept")
    arabic = cli.run("form", "set", *ENROLMENT, "RJ_D_ENR_P1:F,6=١٢")
    value = cells_of(cli.run("form", "show", *ENROLMENT).json)[("RJ_D_ENR_P1", "F,6")]["value"]
    check.that(arabic.code == 0 and value == "12" or arabic.code == 1 and value == before,
               "Arabic digits are read as digits or refused, never stored as they are", (arabic, value))
    both = cli.run("form", "set", *ENROLMENT, "RJ_D_ENR_P1:F,6=7", "RJ_D_ENR_P1:F,7=x")
    check.equal((both.code, both.json["saved"]), (1, 1), "what can be saved is saved")
    cleared = cli.run("form", "set", *ENROLMENT, "RJ_D_ENR_P1:6,F=")
    check.equal((cleared.code, cleared.json["saved"]), (0, 1), "ELEMENT:COMBO= clears a cell, in any order of options")
    restored = cli.run("form", "set", *ENROLMENT, f"RJ_D_ENR_P1:F,6={before}")
    check.equal(restored.code, 0, "and it is typed again")
    history = cli.run("journal", "--of", f"RJ_DS_ASC_ENR_PRI/{SCHOOL}/{PERIOD}/RJ_D_ENR_P1:F,6").json
    check.keys(history[0], ["seq", "at", "by", "kind", "target", "before", "after", "why"], "journal")
    check.equal((history[0]["after"], history[0]["by"]), (before, "Hawa Kanu"), "the journal has the cell's history")
    term = ["RJ_DS_TERM", "--orgunit", SCHOOL, "--period", PERIOD]
    missing = cli.run("form", "show", *term)
    check.equal((missing.code, missing.error.get("kind")), (2, "attributeRequired"), "the termly return asks for its term")
    check.equal(cli.run("form", "show", *term, "--attribute", "T1").code, 0, "--attribute T1")
    for wrong, kind in [(["RJ_DS_NONE", *ENROLMENT[1:]], "unknownDataSet"),
                        (["RJ_DS_ASC_ENR_PRI", "--orgunit", "9", "--period", PERIOD], "unknownOrgUnit"),
                        (["RJ_DS_ASC_ENR_PRI", "--orgunit", SCHOOL, "--period", "202510"], "wrongPeriodType"),
                        (["RJ_DS_ASC_ENR_PRI", "--orgunit", SCHOOL, "--period", "soon"], "badPeriod")]:
        run = cli.run("form", "show", *wrong)
        check.equal((run.code, run.error.get("kind")), (2, kind), f"form show with {kind}")


def rules(check, cli):
    total = cells_of(cli.run("form", "show", *ENROLMENT).json)[("RJ_D_TOT_P1", "F")]["value"]
    cli.run("form", "set", *ENROLMENT, f"RJ_D_TOT_P1:F={int(total) + 10}")
    found = cli.run("form", "validate", *ENROLMENT)
    check.equal(found.code, 1, "form validate exits 1 when something does not add up")
    check.keys(found.json, ["errors", "warnings", "info"], "form validate")
    check.keys(found.json["errors"][0], ["rule", "uid", "message", "cells", "left", "right"], "form validate error")
    check.that(all(e["message"] and e["cells"] for e in found.json["errors"] if e["rule"].startswith("V")),
               "each error has words and cells", found.json["errors"])
    refused = cli.run("form", "complete", *ENROLMENT)
    check.equal((refused.code, refused.error.get("kind")), (1, "hasErrors"), "form complete refuses on an error")
    cli.run("form", "set", *ENROLMENT, f"RJ_D_TOT_P1:F={total}")
    girls = cells_of(cli.run("form", "show", *ENROLMENT).json)[("RJ_D_TOT_SCHOOL", "F")]["value"]
    for wrong, counted in ((int(girls) + 1, "1 error"), (int(girls), "0 errors")):
        cli.run("form", "set", *ENROLMENT, f"RJ_D_TOT_SCHOOL:F={wrong}")
        said = cli.people("form", "validate", *ENROLMENT).out.splitlines()[0]
        check.that(counted in said.split(", "), f"form validate says {counted}", said)
    fixed = cli.run("form", "validate", *ENROLMENT)
    check.equal((fixed.code, fixed.json["errors"]), (0, []), "put right, there is no error left")
    for warning in [w for w in fixed.json["warnings"] if w["needsReason"] and not w["reason"]]:
        run = cli.run("form", "explain", *ENROLMENT, "--rule", warning["instance"], "--text", "Looked at again")
        check.equal(run.code, 0, f"form explain {warning['instance']}")
    nothing = cli.run("form", "explain", *ENROLMENT, "--rule", "V999", "--text", "x")
    check.equal((nothing.code, nothing.error.get("kind")), (2, "notFound"), "form explain of nothing")
    done = cli.run("form", "complete", *ENROLMENT)
    check.equal(done.code, 0, "form complete")
    check.keys(done.json, ["state", "at", "by"], "form complete")
    check.equal((done.json["state"], done.json["by"]), ("complete", "Hawa Kanu"), "the return is complete")
    locked = cli.run("form", "set", *ENROLMENT, "RJ_D_ENR_P1:F,6=1")
    check.equal((locked.code, [r["kind"] for r in locked.json["refused"]]), (1, ["complete"]),
                "a complete return takes no value")
    everything = cli.run("form", "validate", "--all", "--period", PERIOD)
    check.that(isinstance(everything.json, list) and len(everything.json) > 5, "form validate --all")
    for row in everything.json:
        check.keys(row, ["dataSet", "orgUnit", "period", "errors", "warnings", "info"], "form validate --all")


def exports(check, cli, folder):
    out = folder / "return.json"
    run = cli.run("form", "export", "--dataset", "RJ_DS_ASC_ENR_PRI", "--period", PERIOD, "--orgunit", SCHOOL, "--out", out)
    check.equal(run.code, 0, "form export")
    document = json.loads(out.read_text())
    check.keys(document, ["dataSet", "period", "orgUnit", "attributeOptionCombo", "completeDate", "dataValues"],
               "a return is a dataValueSet")
    check.that(all(isinstance(v["value"], str) and len(v["dataElement"]) == 11 and len(v["categoryOptionCombo"]) == 11
                   and "period" not in v for v in document["dataValues"]), "with strings and UIDs, places in the head only")
    order = [(v["dataElement"], v["categoryOptionCombo"]) for v in document["dataValues"]]
    check.equal(order, sorted(order), "sorted by element and combo")
    check.that(any(v["value"] == "0" for v in document["dataValues"]), "a typed zero is there")
    cli.run("form", "reopen", *ENROLMENT, "--why", "checked once more")
    for name in ["all.csv", "all.json", "all.json.gz"]:
        check.equal(cli.run("form", "export", "--out", folder / name).code, 0, f"form export {name}")
        back = cli.run("form", "import", folder / name)
        check.equal((back.code, back.json["saved"], back.json["refused"]), (0, 0, []), f"{name} comes back the same")
    gzip.open(folder / "all.json.gz").read()
    check.equal(cli.run("form", "export", "--out", folder / "all.xlsx").code, 0, "form export .xlsx")
    each = cli.run("form", "export", "--out", f"{folder / 'each'}/")
    check.equal(len(each.json["files"]), each.json["returns"], "a folder gets one file a return")
    check.equal(cli.run("form", "export", "--out", folder / "x.pdf").code, 2, "an unknown ending is usage")
    gone = cli.run("form", "export", "--out", folder / "no/where/x.csv")
    check.equal((gone.code, gone.error.get("kind")), (6, "fileUnwritable"), "a folder that is not there exits 6")


def bad_files(check, cli, folder):
    head = "dataSet,orgUnit,period,dataElement,combo,value\n"
    good = f"RJ_DS_ASC_ENR_PRI,{SCHOOL},2025Sep,RJ_D_ENR_P2,\"F,7\",31\n"
    file = folder / "bad.csv"
    cases = [
        ("a school outside the register", f"RJ_DS_ASC_ENR_PRI,9999-9-99999,2025Sep,RJ_D_ENR_P2,\"F,7\",1\n", "unknownOrgUnit"),
        ("a period of the wrong type", f"RJ_DS_ASC_ENR_PRI,{SCHOOL},202510,RJ_D_ENR_P2,\"F,7\",1\n", "wrongPeriodType"),
        ("Excel's scientific notation", f"RJ_DS_ASC_ENR_PRI,{SCHOOL},2025Sep,RJ_D_ENR_P2,\"F,8\",1E+05\n", "scientificNotation"),
        ("a school code in scientific notation", "RJ_DS_ASC_ENR_PRI,2.1E+09,2025Sep,RJ_D_ENR_P2,\"F,7\",1\n", "scientificNotation"),
        ("a combo that is not there", f"RJ_DS_ASC_ENR_PRI,{SCHOOL},2025Sep,RJ_D_ENR_P2,\"F,77\",1\n", "unknownCombo"),
        ("a text in a number", f"RJ_DS_ASC_ENR_PRI,{SCHOOL},2025Sep,RJ_D_ENR_P2,\"F,8\",12a\n", "notANumber"),
    ]
    value = 31
    for what, row, kind in cases:
        value += 1
        file.write_text(head + row + good.replace(",31", f",{value}"))
        run = cli.run("form", "import", file)
        check.equal((run.code, run.json["saved"], [(r["row"], r["kind"]) for r in run.json["refused"]]),
                    (5, 1, [(2, kind)]), f"{what}: refused by row, the rest kept")
    for what, data in [("a BOM", "\ufeff".encode() + (head + good).encode()),
                       ("semicolons", (head + good).replace(",", ";").replace('"F;7"', "F,7").encode()),
                       ("tabs", (head + good).replace(",", "\t").replace('"F\t7"', "F,7").encode()),
                       ("UTF-16", (head + good).encode("utf-16"))]:
        file.write_bytes(data)
        run = cli.run("form", "import", file)
        check.equal((run.code, run.json["refused"]), (0, []), f"a CSV with {what} is read")
    file.write_text("orgUnit,period,dataElement,combo,value\n")
    run = cli.run("form", "import", file)
    check.equal((run.code, run.error.get("kind"), run.error["facts"].get("missing")), (6, "badColumns", "dataSet"),
                "a missing column is named")
    file = folder / "bad.json"
    for text, kind in [("no json", "notJson"), ('{"dataValues":[{"dataElement":', "truncated"), ("{}", "badMetadata")]:
        file.write_text(text)
        run = cli.run("form", "import", file)
        check.equal((run.code, run.error.get("kind")), (6, kind), f"a dataValueSet that is {kind}")
    big = folder / "big.csv"
    with big.open("w") as out:
        out.write(head)
        for i in range(100000):
            out.write(f"RJ_DS_MONTH,{SCHOOL},{1950 + i // 12 % 70}{i % 12 + 1:02d},RJ_D_MO_DAYS,,{i % 20}\n")
    run = cli.run("form", "import", big, "--dry-run")
    check.equal(run.json["rows"], 100000, "a CSV of 100,000 rows is read")
    check.equal(run.json["saved"] + run.json["unchanged"] + run.json["blank"] + len(run.json["refused"]), 100000,
                "and every row is accounted for")


def figures(check, cli):
    run = cli.run("indicators", "--orgunit", SCHOOL, "--period", PERIOD)
    check.equal(run.code, 0, "indicators")
    check.that(len(run.json) > 10, "there are figures", run)
    for row in run.json[:3]:
        check.keys(row, ["code", "uid", "name", "orgUnit", "period", "by", "numerator", "denominator", "value", "flags", "zeros"],
                   "indicators")
    unknown = cli.run("indicators", "--orgunit", SCHOOL, "--period", PERIOD, "--code", "NONSENSE")
    check.equal((unknown.code, unknown.error.get("kind")), (2, "notFound"), "an unknown figure")
    one = cli.run("indicators", "--orgunit", SCHOOL, "--period", PERIOD, "--code", "PTR").json
    check.that(len(one) == 1 and one[0]["code"] == "PTR" and one[0]["value"], "PTR of one school", one)
    split = cli.run("indicators", "--orgunit", SCHOOL, "--period", PERIOD, "--code", "PCT_F", "--by", "grade").json
    check.that(len(split) > 1 and all(row["by"].get("grade") for row in split), "--by grade", split)


def pictures(check, cli, folder):
    for name, mark in [("c.png", b"\x89PNG"), ("c.svg", b"<?xml"), ("c.pdf", b"%PDF")]:
        run = cli.run("chart", "LEARNERS", "--orgunit", SCHOOL, "--out", folder / name)
        check.equal(run.code, 0, f"chart {name}: {run.err[:200]}")
        check.that((folder / name).exists() and (folder / name).read_bytes().startswith(mark), f"chart {name} is one")
    check.equal(cli.run("chart", "PTR", "--orgunit", SCHOOL, "--periods", "2024Sep", PERIOD, "--out", folder / "p.svg").code,
                0, "chart of an indicator over years")
    run = cli.run("chart", "NONSENSE", "--orgunit", SCHOOL, "--out", folder / "n.png")
    check.equal((run.code, run.error.get("kind")), (2, "notFound"), "an unknown chart")
    run = cli.run("chart", "LEARNERS", "--orgunit", SCHOOL, "--out", folder / "n.gif")
    check.equal((run.code, run.error.get("kind")), (2, "usage"), "an unknown kind of picture")


def demo(check, program, folder):
    made = Cli(program).run("demo", folder / "demo.rejista", "--seed", "7", "--schools", "3")
    check.equal(made.code, 0, f"demo: {made.err[:300]}")
    check.keys(made.json, ["workspace", "user", "passphrase", "schools", "learners", "teachers"], "demo")
    cli = Cli(program, made.json.get("workspace"), made.json.get("user"), made.json.get("passphrase"))
    checked = cli.run("form", "validate", "--all", "--period", PERIOD)
    check.that(checked.code in (0, 1) and len(checked.json) > 5, "the demo has this year's returns")
    check.equal(cli.run("orgunit", "list", "--level", "5").code, 0, "the demo opens with the passphrase it names")


def keeping(check, cli, folder):
    file = folder / "copy.rejista-backup"
    check.equal(cli.run("backup", file).code, 0, "backup")
    verified = cli.run("verify")
    check.equal(verified.code, 0, "verify")
    check.keys(verified.json, ["ok", "pages", "journal", "problems"], "verify")
    check.keys(verified.json["journal"], ["length", "head"], "verify.journal")
    gone = cli.run("backup", folder / "no-stick" / "copy.rejista-backup")
    check.equal((gone.code, gone.error.get("kind")), (6, "fileUnwritable"), "a backup to a stick that is not in says so")
    with open("/dev/full", "wb") as full:
        cut_short = subprocess.run(cli.command("status"), env=cli.environment(), stdout=full, stderr=subprocess.PIPE)
    check.equal(cut_short.returncode, 6, "an answer that did not reach standard output is no success")
    restored = cli.run("restore", file)
    check.equal(restored.code, 0, "restore beside the old one")
    other = Cli(cli.program, restored.json["workspace"], cli.user)
    mine, theirs = cli.run("form", "show", *ENROLMENT).json, other.run("form", "show", *ENROLMENT).json
    check.equal(theirs["sections"], mine["sections"], "the restored register holds the same")
    cut = folder / "cut.rejista-backup"
    cut.write_bytes(file.read_bytes()[:-1000])
    run = cli.run("restore", cut, "--to", folder / "cut.rejista")
    check.that(run.code in (3, 6) and run.error.get("kind") in ("truncated", "damaged"), "half a backup is not restored", run)
    check.that(not (folder / "cut.rejista" / "data.db").exists(), "and leaves no register behind")
    check.that(cli.run("backup").code == 0 and cli.run("status").json["backup"], "status knows the last backup")
    early = Cli(cli.program, cli.workspace, cli.user, now="1970-01-01T00:00:00Z").run("status")
    check.that(early.code == 0 and "clockWrong" in early.err, "a clock set to 1970 is said", early)


def two_at_once(check, cli, folder):
    fifo = folder / "slow.csv"
    import os
    os.mkfifo(fifo)
    first = subprocess.Popen(cli.command("form", "import", fifo), env=cli.environment(), stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE)
    writer = os.open(fifo, os.O_WRONLY)  # returns when the first program reads, so it has the register open
    run = cli.run("status")
    check.equal((run.code, run.error.get("kind")), (3, "inUse"), "a second program is told that it is open elsewhere")
    check.that("Hawa Kanu" in run.error.get("message", ""), "and by whom")
    os.close(writer)
    first.communicate(timeout=60)
    check.equal(cli.run("status").code, 0, "afterwards it opens")


def usage(check, cli):
    for words in (["frm", "show"], ["form", "show"], ["form", "set"], ["status", "--nope"], ["new"], ["journal", "--limit"]):
        run = cli.run(*words)
        check.equal((run.code, run.error.get("kind"), run.out), (2, "usage", ""), f"{words} is usage")
        check.that(run.error.get("message", "").endswith("."), f"{words} says what to do")
    overview = cli.run("help").json
    for command in overview["commands"]:
        check.that(command["example"].startswith("rejista-cli"), f"{command['name']} has an example")
        check.equal(cli.run("help", *command["name"].split()).code, 0, f"help {command['name']}")
    named = {c["name"] for c in overview["commands"]}
    promised = {"new", "demo", "status", "user list", "user add", "user remove", "user passphrase", "backup", "restore",
                "verify", "journal", "orgunit list", "orgunit show", "orgunit add", "orgunit import", "metadata import",
                "metadata assign", "metadata list", "metadata export", "form list", "form show", "form set", "form import",
                "form export", "form validate", "form explain", "form complete", "form reopen", "indicators", "chart"}
    check.that(promised <= named, "every promised command is there", promised - named)
    errors = cli.run("help", "errors").json
    check.that({"exits", "kinds", "rights"} <= set(errors), "help errors lists exits, kinds, rights")


def main():
    program, source = arguments()
    check = Checks()
    with scratch() as name:
        import pathlib
        folder = pathlib.Path(name)
        recovery = make(check, Cli(program), folder)
        cli = Cli(program, folder / "makeni.rejista", "Hawa Kanu")
        usage(check, cli)
        open_it(check, cli, folder)
        users(check, cli, recovery, folder)
        units(check, cli, folder)
        metadata(check, cli, folder)
        census(check, cli, source, folder)
        typing(check, cli)
        rules(check, cli)
        exports(check, cli, folder)
        bad_files(check, cli, folder)
        figures(check, cli)
        pictures(check, cli, folder)
        keeping(check, cli, folder)
        two_at_once(check, cli, folder)
        demo(check, program, folder)
    check.end()


if __name__ == "__main__":
    main()
