"""Packages of others: they import whole, every data set opens, takes values and validates."""
import pathlib

from cli import Checks, Cli, arguments, scratch, shared

SAMPLES = {"INTEGER_NEGATIVE": "-3", "UNIT_INTERVAL": "0.5", "PERCENTAGE": "50", "BOOLEAN": "true", "TRUE_ONLY": "true",
           "DATE": "2025-01-15", "TEXT": "seen", "LONG_TEXT": "seen"}
PERIODS = {"Monthly": "202510", "Quarterly": "2025Q3", "Yearly": "2025", "SixMonthly": "2025S1", "Weekly": "2025W40",
           "Daily": "20251001", "FinancialSep": "2025Sep", "FinancialApril": "2025April", "FinancialJuly": "2025July",
           "FinancialOct": "2025Oct", "BiMonthly": "202505B", "QuarterlyNov": "2025NovQ1"}


def types_of(package):
    """Value types and option sets by UID, for a value that fits each cell."""
    import json
    document = json.loads(package.read_text(encoding="utf-8-sig"))
    return {e["id"]: (e.get("valueType"), "optionSet" in e) for e in document.get("dataElements", [])}


def typed(form, types):
    """Up to 40 cells of the form with a value that its type takes."""
    words = []
    for section in form["sections"]:
        for cell in section["cells"]:
            kind, options = types.get(cell["dataElement"], (None, False))
            if cell["greyed"] or options or kind is None:
                continue
            value = SAMPLES.get(kind, "7" if kind.startswith(("INTEGER", "NUMBER")) else None)
            if value is not None:
                name = cell["dataElement"] + (":" + cell["combo"] if cell["comboCode"] else "")
                words.append(f"{name}={value}")
    return words[:40]


def try_package(check, program, package, folder):
    name = package.stem
    register = folder / f"{name}.rejista"
    made = Cli(program).run("new", register, "--pack", "none", "--metadata", package, "--orgunit", "SCHOOL", "--name",
                            "School", "--user", "T", "--role", "trainer")
    check.equal(made.code, 0, f"{name}: a register from the package alone ({made.err[:300]})")
    if made.code != 0:
        return
    cli = Cli(program, register, "T")
    again = cli.run("metadata", "import", package)
    check.equal((sum(again.json["added"].values()), sum(again.json["updated"].values())), (0, 0),
                f"{name}: importing it again changes nothing")
    for problem in again.json["problems"]:
        check.that(problem["message"] and problem["where"], f"{name}: each problem says what and where", problem)
    types = types_of(package)
    sets = cli.run("form", "list").json
    check.that(len(sets) > 0, f"{name}: has data sets")
    unit = made.json["orgUnits"][0]["uid"]
    for one in sets:
        where = [one["dataSet"], "--orgunit", unit, "--period", PERIODS[one["periodType"]]]
        shown = cli.run("form", "show", *where)
        if shown.error.get("kind") == "attributeRequired":
            where += ["--attribute", shown.error["facts"]["allowed"].split(", ")[0]]
            shown = cli.run("form", "show", *where)
        what = f"{name} {one['dataSetCode'] or one['name']}"
        check.equal(shown.code, 0, f"{what}: opens before it is assigned")
        cells = [c for s in shown.json.get("sections", []) for c in s["cells"]]
        check.that(len(cells) >= one["elements"], f"{what}: every element has a cell")
        words = typed(shown.json, types)
        before = cli.run("form", "set", *where, *words)
        check.equal({r["kind"] for r in before.json.get("refused", [])}, {"notAssigned"} if words else set(),
                    f"{what}: typing waits for the assignment")
        check.equal(cli.run("metadata", "assign", one["dataSet"], "--orgunit", unit).code, 0, f"{what}: assign")
        saved = cli.run("form", "set", *where, *words, "--replace-shared")
        check.equal((saved.code, saved.json.get("refused")), (0, []), f"{what}: takes values")
        checked = cli.run("form", "validate", *where)
        check.that(checked.code in (0, 1) and "errors" in checked.json, f"{what}: validates", checked)
    figures = cli.run("indicators", "--orgunit", unit, "--period", "2025")
    known = cli.run("metadata", "list", "indicators")
    if known.code == 0:
        check.equal(len({r["uid"] for r in figures.json if r["uid"]}), len(known.json), f"{name}: every indicator has a row")


def main():
    program, source = arguments()
    data = shared(source) / "data"
    packages = [data / "sdg4-toolkit/primary.json", *sorted((data / "dhis2-packages").glob("*.json"))]
    check = Checks()
    with scratch() as name:
        for package in packages:
            try_package(check, program, package, pathlib.Path(name))
    check.end()


if __name__ == "__main__":
    main()
