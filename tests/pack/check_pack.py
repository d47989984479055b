#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks forms/sierra-leone: what a hub demands of the package, that codes stay frozen, that every name is there in
four languages, that rules, layout and the rest name only what exists, and that the example school is sound.

    check_pack.py               one line a check; exit 1 when one does not hold
    check_pack.py --break X     spoil the pack in memory first; exit 1 because the check notices
    check_pack.py --freeze      add the codes that are new to frozen_codes.txt
"""
import argparse
import calendar
import collections
import copy
import csv
import importlib.util
import itertools
import json
import os
import re
import subprocess
import sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
PACK = os.path.normpath(os.path.join(HERE, "..", "..", "forms", "sierra-leone"))
FROZEN = os.path.join(HERE, "frozen_codes.txt")
sys.path.insert(0, HERE)
import rule_language  # noqa: E402

spec = importlib.util.spec_from_file_location("generate", os.path.join(PACK, "generate.py"))
generate = importlib.util.module_from_spec(spec)
spec.loader.exec_module(generate)

KINDS = {"organisationUnitLevels": "organisationUnitLevel", "organisationUnits": "organisationUnit",
         "organisationUnitGroups": "organisationUnitGroup", "organisationUnitGroupSets": "organisationUnitGroupSet",
         "attributes": "attribute", "optionSets": "optionSet", "options": "option",
         "categoryOptions": "categoryOption", "categories": "category", "categoryCombos": "categoryCombo",
         "categoryOptionCombos": "categoryOptionCombo", "dataElements": "dataElement", "dataSets": "dataSet",
         "sections": "section", "dataApprovalLevels": "dataApprovalLevel",
         "dataApprovalWorkflows": "dataApprovalWorkflow", "indicatorTypes": "indicatorType", "indicators": "indicator",
         "validationRules": "validationRule", "validationRuleGroups": "validationRuleGroup", "userRoles": "userRole"}
REQUIRED = {"dataElements": ["shortName", "domainType", "valueType", "aggregationType", "categoryCombo"],
            "dataSets": ["shortName", "periodType"], "categories": ["shortName", "dataDimensionType"],
            "categoryOptions": ["shortName"], "categoryCombos": ["dataDimensionType"],
            "indicators": ["shortName", "indicatorType", "numerator", "denominator"],
            "organisationUnits": ["shortName", "openingDate"], "organisationUnitGroups": ["shortName"],
            "organisationUnitGroupSets": ["shortName"], "attributes": ["valueType", "shortName"],
            "optionSets": ["valueType", "options"], "options": ["code", "optionSet", "sortOrder"],
            "sections": ["dataSet", "sortOrder"], "validationRules": ["shortName", "operator", "periodType", "leftSide",
                                                                       "rightSide", "importance"],
            "categoryOptionCombos": ["categoryCombo", "categoryOptions"], "organisationUnitLevels": ["level"],
            "dataApprovalLevels": ["orgUnitLevel", "level"],
            "dataApprovalWorkflows": ["periodType", "categoryCombo", "dataApprovalLevels"],
            "indicatorTypes": ["factor"], "validationRuleGroups": [], "userRoles": ["authorities"]}
UNIQUE = {"dataElements": ["name", "shortName"], "categories": ["name", "shortName"],
          "categoryOptions": ["name", "shortName"], "organisationUnitGroups": ["name", "shortName"],
          "organisationUnitGroupSets": ["name", "shortName"], "validationRules": ["name", "shortName"],
          "categoryCombos": ["name"], "optionSets": ["name"], "indicatorTypes": ["name"], "attributes": ["name"],
          "userRoles": ["name"], "dataSets": ["shortName"], "validationRuleGroups": ["name"],
          "dataApprovalLevels": ["name", "level"], "dataApprovalWorkflows": ["name"],
          "organisationUnitLevels": ["name", "level"]}
# A hub may have a "Female" or a "Rural" of another package already and would refuse ours (E5003).
MARKED = {"organisationUnitGroups", "organisationUnitGroupSets", "attributes", "categories", "categoryOptions",
          "categoryCombos", "optionSets", "indicatorTypes", "userRoles", "validationRules", "validationRuleGroups",
          "dataElements", "dataSets"}
VALUE_TYPES = {"TEXT", "LONG_TEXT", "PHONE_NUMBER", "EMAIL", "BOOLEAN", "TRUE_ONLY", "DATE", "DATETIME", "TIME",
               "NUMBER", "UNIT_INTERVAL", "PERCENTAGE", "INTEGER", "INTEGER_POSITIVE", "INTEGER_NEGATIVE",
               "INTEGER_ZERO_OR_POSITIVE", "COORDINATE", "ORGANISATION_UNIT", "AGE", "URL"}
SHARED = {"organisationUnitGroups", "organisationUnitGroupSets", "attributes", "optionSets", "categoryOptions",
          "categories", "categoryCombos", "dataElements", "dataSets", "indicatorTypes", "indicators",
          "validationRules", "validationRuleGroups", "dataApprovalLevels", "dataApprovalWorkflows"}
HUBS_OWN = {generate.DEFAULT_COMBO, generate.DEFAULT_OPTION_COMBO}
LANGUAGES = ["en", "fr", "pt", "kri"]
PLACEHOLDERS = {"left", "right", "diff", "pct", "grade", "sex"}
EXAMPLE_GROUPS = {"RJ_OUG_PRI", "RJ_OUG_MIXED", "RJ_OUG_DAY", "RJ_OUG_ASSISTED", "RJ_OUG_MISSION", "RJ_OUG_RURAL"}
PARITY = ["GPI_GER", "GPIA_GER", "GPI_NER", "GPIA_NER"]  # T1 of domain.md §5.1 asks for each
UNWANTED = re.compile(r"\b(invalid|failed|please|oops)\b", re.IGNORECASE)


def load(name):
    return generate.read_json(PACK, name)


class State:
    """Everything that is checked, so that --break can spoil a copy of it."""

    def __init__(self):
        with open(os.path.join(PACK, "package.json"), encoding="utf-8") as file:
            self.text = file.read()
        self.package = json.loads(self.text)
        self.rows = generate.read_csv(PACK, "codes.csv")
        self.words = generate.read_csv(PACK, "translations.csv")
        self.pack, self.layout, self.rules = load("pack.json"), load("layout.json"), load("rules.json")
        self.calendar, self.ladder, self.norms = load("calendar.json"), load("gradeLadder.json"), load("norms.json")
        self.indicators = load(self.pack["files"]["indicators"])
        self.made = generate.Pack(PACK)
        with open(FROZEN, encoding="utf-8") as file:
            self.frozen = file.read().split("\n")[:-1]
        self.example = example("school-2103-2-00417.csv")
        self.example_before = example("school-2103-2-00417-last-year.csv")


def example(name):
    path = os.path.join(PACK, "examples", name)
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def frozen_line(row):
    return " ".join([row["type"], (row["parent"] + "." if row["type"] == "option" else "") + row["code"],
                     row["valueType"] or "-", row["aggregation"] or "-", row["combo"] or "-", row["optionSet"] or "-",
                     row["members"].replace(" ", ",") if row["type"] in ("category", "categoryCombo") else "-"])


# -- checks: each returns a list of what is wrong -------------------------------------------------------------------
def check_generated(s):
    # The tables make exactly the committed bytes, and generate.py itself says so too.
    wrong = []
    if generate.text_of(s.made.package()) != s.text:
        wrong.append("package.json does not follow from the tables")
    told = subprocess.run([sys.executable, "-B", os.path.join(PACK, "generate.py"), "--check"], capture_output=True,
                          text=True, check=False)
    if told.returncode:
        wrong.append(told.stderr.strip())
    return wrong


def check_frozen(s):
    now = {frozen_line(r) for r in s.rows}
    wrong = [f"gone or changed: {line}" for line in s.frozen if line not in now]
    new = now - set(s.frozen)
    if new:
        wrong.append(f"{len(new)} codes are not frozen yet; run check_pack.py --freeze ({sorted(new)[0]} …)")
    return wrong


def check_uids(s):
    wrong, by_id = [], {}
    option_sets = {o["id"]: o["code"] for o in s.package["optionSets"]}
    combos = {o["id"]: o["code"] for o in s.package["categoryCombos"]}
    for plural, objects in s.package.items():
        kind = KINDS[plural]
        for o in objects:
            code = o["code"]
            if kind == "option":
                code = option_sets.get(o["optionSet"]["id"], "?") + "." + code
            if kind == "categoryOptionCombo":
                first, *rest = code.split(".")
                code = ".".join(["RJ_CC_" + first] + ["RJ_CO_" + part for part in rest])
                if not code.startswith(combos.get(o["categoryCombo"]["id"], "?") + "."):
                    wrong.append(f"{o['code']} is in another combo")
            if o["id"] != generate.uid(kind, code):
                wrong.append(f"{plural} {o['code']}: {o['id']} is not derived from its code")
            if o["id"] in by_id:
                wrong.append(f"{o['id']} is used twice")
            by_id[o["id"]] = o
    return wrong


def check_properties(s):
    wrong = []
    for plural, objects in s.package.items():
        if plural not in KINDS:
            wrong.append(f"{plural} is no kind that DHIS2 knows here")
            continue
        for o in objects:
            where = f"{plural} {o.get('code')}"
            for name in ["id", "code", "name"] + REQUIRED[plural]:
                if o.get(name) in (None, "") and not (name == "options" and o.get(name) == []):
                    wrong.append(f"{where}: no {name}")
            for name, most in [("code", 50), ("shortName", 50), ("name", 230), ("formName", 230),
                               ("description", 255)]:
                if len(o.get(name, "")) > most:
                    wrong.append(f"{where}: {name} has {len(o[name])} characters, {most} is the most")
            for t in o.get("translations", []):
                if t["property"] == "SHORT_NAME" and len(t["value"]) > 50:
                    wrong.append(f"{where}: short name in {t['locale']} has {len(t['value'])} characters")
            if not re.fullmatch("[a-zA-Z][a-zA-Z0-9]{10}", o["id"]):
                wrong.append(f"{where}: {o['id']} is no UID")
            if (plural in SHARED) != ("sharing" in o):
                wrong.append(f"{where}: sharing is {'missing' if plural in SHARED else 'not expected'}")
            if plural in ("dataSets", "categoryOptions") and o["sharing"]["public"][2:4] != "rw":
                wrong.append(f"{where}: nobody may type data")
            if o.get("valueType", "TEXT") not in VALUE_TYPES:
                wrong.append(f"{where}: no value type {o['valueType']}")
    for o in s.package["dataElements"]:
        number = o["valueType"] in generate.NUMERIC
        if o["zeroIsSignificant"] != number:
            wrong.append(f"{o['code']}: zeroIsSignificant")
        if not number and o["aggregationType"] != "NONE":
            wrong.append(f"{o['code']}: only numbers aggregate")
    for o in s.package["dataSets"]:
        if o["openFuturePeriods"] < 1:
            wrong.append(f"{o['code']}: the running period would be closed")
    return wrong


def check_unique(s):
    wrong = []
    codes = collections.Counter()
    for plural, objects in s.package.items():
        for name in UNIQUE.get(plural, []):
            for value, n in collections.Counter(o[name] for o in objects).items():
                if n > 1:
                    wrong.append(f"{plural}: {name} '{value}' {n} times")
        if plural != "options":
            codes.update((plural, o["code"]) for o in objects)
        if plural in MARKED:
            wrong += [f"{plural} {o['code']}: {name} does not begin with RJ" for o in objects
                      for name in UNIQUE[plural] if not re.match("RJ[ _]", o[name])]
    wrong += [f"{plural}: code {code} {n} times" for (plural, code), n in codes.items() if n > 1]
    return wrong


def check_combos(s):
    wrong = []
    categories = {o["id"]: [x["id"] for x in o["categoryOptions"]] for o in s.package["categories"]}
    per_combo = collections.defaultdict(list)
    for o in s.package["categoryOptionCombos"]:
        per_combo[o["categoryCombo"]["id"]].append(frozenset(x["id"] for x in o["categoryOptions"]))
    for combo in s.package["categoryCombos"]:
        lists = [categories.get(c["id"], []) for c in combo["categories"]]
        wanted = collections.Counter(frozenset(p) for p in itertools.product(*lists))
        if collections.Counter(per_combo[combo["id"]]) != wanted:
            wrong.append(f"{combo['code']}: its option combos are not the exact product")
    return wrong


def check_options(s):
    wrong = []
    for option_set in s.package["optionSets"]:
        mine = [o for o in s.package["options"] if o["optionSet"]["id"] == option_set["id"]]
        ordered = [o["id"] for o in sorted(mine, key=lambda o: o["sortOrder"])]
        if [o["id"] for o in option_set["options"]] != ordered or not ordered:
            wrong.append(f"{option_set['code']}: its list and its options differ")
        for name in ("code", "name"):
            if len({o[name] for o in mine}) != len(mine):
                wrong.append(f"{option_set['code']}: two options have one {name}")
    return wrong


def check_translations(s):
    wrong = []
    for plural, objects in s.package.items():
        for o in objects:
            told = o.get("translations")
            if told is None:
                if plural == "organisationUnits" and "-" in o["code"] or re.fullmatch(r"SL\d\d", o["code"]):
                    continue
                wrong.append(f"{plural} {o['code']}: no translations")
                continue
            pairs = collections.Counter((t["property"], t["locale"]) for t in told)
            wanted = ["NAME"] + (["SHORT_NAME"] if "shortName" in o else []) + \
                (["FORM_NAME"] if "formName" in o else []) + (["INSTRUCTION"] if "instruction" in o else [])
            if pairs != collections.Counter(itertools.product(wanted, LANGUAGES[1:])):
                wrong.append(f"{plural} {o['code']}: translations are not one for each property and language")
            if any(not t["value"].strip() for t in told):
                wrong.append(f"{plural} {o['code']}: an empty translation")
    for row in s.words:
        if any(not row[la].strip() for la in LANGUAGES):
            wrong.append(f"translations.csv {row['code']} {row['property']}: a language is empty")
    for rule in s.rules["rules"]:
        for part in ("name", "message"):
            if sorted(rule[part]) != sorted(LANGUAGES) or any(not v.strip() for v in rule[part].values()):
                wrong.append(f"rules.json {rule['id']}: {part} is not in four languages")
    used = set()
    for rows in [s.made.words.table]:
        used.update(code for code, _ in rows)
    known = {r["parent"] + "." + r["code"] if r["type"] == "option" else r["code"] for r in s.rows}
    known |= {r["code"] for r in s.made.orgunits}
    template = re.compile(r"\{[GLX]\}")
    for row in s.words:
        if row["property"] == "WORD" or template.search(row["code"]):
            continue
        if row["code"] not in known and not row["code"].startswith("RJ_C_AGE_"):
            wrong.append(f"translations.csv names {row['code']}, which does not exist")
    return wrong


def check_references(s):
    known = {o["id"] for objects in s.package.values() for o in objects} | HUBS_OWN
    wrong = []

    def walk(value, where, key=None):
        if isinstance(value, dict):
            if "id" in value and key is not None and value["id"] not in known:
                wrong.append(f"{where}: {key} {value['id']} is not in the package")
            for name, inner in value.items():
                walk(inner, where, name)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, where, key)
        elif isinstance(value, str) and key in ("numerator", "denominator", "expression"):
            for found in re.findall(r"[#.{(]([a-zA-Z][a-zA-Z0-9]{10})(?=[.})])", value):
                if found not in known:
                    wrong.append(f"{where}: {found} in an expression is not in the package")
            if "RJ_" in value:
                wrong.append(f"{where}: a code in an expression")
            if value.count("(") != value.count(")") or "#{" in re.sub(r"#\{[a-zA-Z0-9.]*\}", "", value):
                wrong.append(f"{where}: an expression does not close")
    for plural, objects in s.package.items():
        for o in objects:
            where = f"{plural} {o['code']}"
            for name, value in o.items():
                if name not in ("id", "translations"):
                    walk(value, where, name)
    elements = {o["id"]: o for o in s.package["dataElements"]}
    combos = {o["id"]: o["categoryCombo"]["id"] for o in s.package["categoryOptionCombos"]}
    sets = {o["id"]: [e["dataElement"]["id"] for e in o["dataSetElements"]] for o in s.package["dataSets"]}
    shown = collections.defaultdict(list)
    for o in s.package["sections"]:
        for e in o["dataElements"]:
            shown[o["dataSet"]["id"]].append(e["id"])
        for cell in o["greyedFields"]:
            if combos.get(cell["categoryOptionCombo"]["id"]) != \
                    elements[cell["dataElement"]["id"]]["categoryCombo"]["id"]:
                wrong.append(f"{o['code']}: a grey cell that is not of its data element")
    for o in s.package["dataSets"]:
        if sorted(shown[o["id"]]) != sorted(sets[o["id"]]):
            wrong.append(f"{o['code']}: its sections do not show each of its data elements once")
    return wrong


def check_approval(s):
    # On 2.43 and later only an approval of the very unit that holds the data locks it (hub-live.md A1.5).
    wrong = []
    levels = {o["id"]: o for o in s.package["dataApprovalLevels"]}
    workflows = {o["id"]: o for o in s.package["dataApprovalWorkflows"]}
    schools = {c for group in s.pack["levelGroups"].values() for c in group["dataSets"]}
    for o in s.package["dataSets"]:
        if o["code"] not in schools:
            continue
        workflow = workflows.get(o.get("workflow", {}).get("id"))
        if workflow is None:
            wrong.append(f"{o['code']}: schools fill it in and nobody can approve it")
            continue
        steps = [levels[x["id"]] for x in workflow["dataApprovalLevels"]]
        if 5 not in {x["orgUnitLevel"] for x in steps}:
            wrong.append(f"{o['code']}: approval has no step at the school, so it would lock nothing")
        if [x["level"] for x in steps] != sorted({x["level"] for x in steps}):
            wrong.append(f"{workflow['code']}: the steps are not in order")
        if (workflow["periodType"], workflow["categoryCombo"]) != (o["periodType"], o["categoryCombo"]):
            wrong.append(f"{o['code']}: its workflow has other periods or another combo")
    return wrong


def codes_of(s):
    return {r["code"] for r in s.rows if r["type"] != "option"}


def check_files(s):
    known, wrong = codes_of(s), []
    grades = {g["code"]: g for g in s.ladder["grades"]}
    data_sets = {r["code"]: r for r in s.rows if r["type"] == "dataSet"}
    sections = {r["code"]: r for r in s.rows if r["type"] == "section"}
    elements = {r["code"]: r for r in s.rows if r["type"] == "dataElement"}

    def walk(value, where):
        if isinstance(value, dict):
            for name, inner in value.items():
                walk(name, where)
                walk(inner, where)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, where)
        elif isinstance(value, str) and re.fullmatch(r"RJ_[A-Z]+S?_[A-Z0-9_]+", value) and value not in known:
            wrong.append(f"{where} names {value}, which does not exist")
    for name, value in [("layout.json", s.layout), ("pack.json", {k: v for k, v in s.pack.items()
                                                                  if k != "optionPrefixes"}),
                        ("norms.json", s.norms), ("calendar.json", s.calendar), ("gradeLadder.json", s.ladder)]:
        walk(value, name)
    # layout: every section once, its axes make every cell once
    for code, row in data_sets.items():
        listed = [x["section"] for x in s.layout["dataSets"].get(code, {"sections": []})["sections"]]
        if listed != [k for k, r in sections.items() if r["parent"] == code]:
            wrong.append(f"layout.json {code}: its sections are not those of codes.csv in their order")
    for code, data_set in s.layout["dataSets"].items():
        for group in data_set.get("groups", []):
            listed = [x["section"] for x in data_set["sections"]]
            at = [listed.index(x) for x in group["sections"] if x in listed]
            if len(at) != len(group["sections"]) or at != list(range(at[0], at[0] + len(at))):
                wrong.append(f"layout.json {code} {group['page']}: a group holds neighbours, in their order")
            if sorted(group["name"]) != sorted(s.pack["languages"]):
                wrong.append(f"layout.json {code} {group['page']}: a group has a name in each language")
        for x in data_set["sections"]:
            if x["section"] != "RJ_SEC_" + code.replace("RJ_DS_", "") + "_" + x["page"].upper():
                wrong.append(f"layout.json {x['section']}: page {x['page']} does not fit the code")
            if x["kind"] != "grid":
                continue
            axes = x["rows"] + x["columns"]
            categories = sorted(a["code"] for a in axes if a["axis"] == "category")
            inner = [e for e in sections[x["section"]]["members"].split() if e not in x.get("totals", [])]
            if [a["axis"] for a in axes].count("element") != 1:
                wrong.append(f"layout.json {x['section']}: one axis is the elements")
            for e in inner:
                combo = elements[e]["combo"]
                of = sorted(next(r["members"] for r in s.rows if r["code"] == combo).split()) if combo else []
                if of != categories:
                    wrong.append(f"layout.json {x['section']}: the axes do not make the cells of {e}")
    for code, x in s.layout["elements"].items():
        if set(x.get("levels", [])) - set(s.made.levels):
            wrong.append(f"layout.json {code}: no such level")
    # the ladder
    for g in s.ladder["grades"]:
        if g["next"] and grades[g["next"]]["theoreticalAge"] != g["theoreticalAge"] + 1:
            wrong.append(f"gradeLadder.json {g['code']}: the next grade is not one year older")
    for level in s.ladder["levels"]:
        category = next(r["members"].split() for r in s.rows if r["code"] == level["ageCategory"])
        if [a["option"] for a in level["ageOptions"]] != category:
            wrong.append(f"gradeLadder.json {level['code']}: the ages are not those of {level['ageCategory']}")
        bounds = [a for a in level["ageOptions"] if "unknown" not in a]
        for a, b in zip(bounds, bounds[1:]):
            if a["max"] + 1 != b["min"]:
                wrong.append(f"gradeLadder.json {level['code']}: a gap or an overlap after {a['code']}")
        for a in level["ageOptions"]:
            if s.made.brief(a["option"]) != a["code"]:
                wrong.append(f"gradeLadder.json: {a['option']} is not called {a['code']}")
    # short option names say one thing within a combo
    for combo, products in s.made.combos.items():
        options = {o for p in products for o in p}
        if len({s.made.brief(o) for o in options}) != len(options):
            wrong.append(f"{combo}: two options have one short code")
    for group, x in s.pack["levelGroups"].items():
        level = next(v for v in s.ladder["levels"] if v["code"] == x["level"])
        if x["grades"] != level["grades"] or level["group"] != group:
            wrong.append(f"pack.json {group}: not the grades of its level")
    for name in s.pack["files"].values():
        if not os.path.exists(os.path.join(PACK, name)):
            wrong.append(f"pack.json: no file {name}")
    # the calendar
    for year in s.calendar["years"]:
        start = int(year["code"][2:])
        if (year["financialSep"], year["yearly"], year["label"]) != (f"{start}Sep", str(start), f"{start}/{start + 1}"):
            wrong.append(f"calendar.json {year['code']}: its periods do not fit")
        days = [year["start"]] + [d for t in year["terms"] for d in (t["start"], t["end"])] + [year["end"]]
        if days != sorted(days) or [t["code"] for t in year["terms"]] != ["T1", "T2", "T3"]:
            wrong.append(f"calendar.json {year['code']}: its days are out of order")
        if any(not f"{start}-09-01" <= h["date"] <= f"{start + 1}-08-31" for h in year["holidays"]):
            wrong.append(f"calendar.json {year['code']}: a holiday of another year")
        if any(due > year["locked"] for due in year["due"].values()):
            wrong.append(f"calendar.json {year['code']}: due after the lock")
    if [y["code"] for y in s.calendar["years"]] != [f"AY{y}" for y in range(2021, 2028)]:
        wrong.append("calendar.json: the years are not AY2021 to AY2027")
    year = next(y for y in s.calendar["years"] if y["code"] == "AY2025")
    if (year["censusDay"], set(year["due"].values()), year["locked"]) != ("2026-01-30", {"2026-02-13"}, "2026-02-27"):
        wrong.append("calendar.json AY2025: not the days that were decided")
    return wrong


def check_indicators(s):
    """Our own indicators: domain.md §5 by name, each in four languages, reading only what exists."""
    wrong, before = [], set()
    known = codes_of(s)
    measures = s.indicators["measures"]

    def element(code, where):
        for one in ([code.replace("{grade}", g) for g in s.made.grades] if "{grade}" in code else [code]):
            # Only a first grade has new entrants, so an element with {grade} need not be there for each.
            if one in known:
                return
        wrong.append(f"{where} names {code}, which does not exist")

    def options(lists, where):
        wrong.extend(f"{where} names {o}, which does not exist" for row in lists for o in row if o not in known)
    for name, measure in measures.items():
        element(measure["element"], f"measure {name}")
        element(measure.get("total", measure["element"]), f"measure {name}")
        options(measure.get("options", []), f"measure {name}")
    options([s.indicators["options"][k].values() for k in ("sex", "subject")], "options")
    for x in s.indicators["indicators"]:
        code = x["code"]
        if code in before:
            wrong.append(f"{code} stands twice")
        if sorted(x["name"]) != sorted(LANGUAGES) or any(not v.strip() for v in x["name"].values()):
            wrong.append(f"{code}: its name is not in four languages")
        if "of" in x and x["of"] not in before:
            wrong.append(f"{code} is made of {x['of']}, which does not stand before it")
        before.add(code)
        for term in x.get("numerator", []) + x.get("denominator", []):
            for measure in [term] if isinstance(term, str) else [term["measure"], term.get("times", term["measure"])]:
                if measure not in measures:
                    wrong.append(f"{code} counts {measure}, which is no measure")
        for condition in (c for row in x.get("yes", []) + x.get("answered", []) for c in row):
            element(condition["element"], code)
            options(condition.get("options", []), code)
    names = collections.Counter((la, x["name"].get(la)) for x in s.indicators["indicators"] for la in LANGUAGES)
    wrong += [f"two indicators are called '{name}' in {la}" for (la, name), n in names.items() if n > 1]
    wrong += [f"domain.md §5 has {code}, the pack has not" for code in PARITY if code not in before]
    return wrong


def rule_instances(s, rule):
    for variables in s.made.instances(rule):
        texts = {k: s.made.fill(rule[k], variables) if k in rule else None for k in ("when", "left", "right", "anchor")}
        yield variables, texts


def data_sets_of(s, rule):
    for row in s.rows:
        if row["type"] == "dataSet" and any(row["code"] == d or d.endswith("*") and row["code"].startswith(d[:-1])
                                            for d in rule["dataSets"]):
            yield row["code"]


def check_rules(s):
    wrong = []
    shown = collections.defaultdict(set)
    for row in s.rows:
        if row["type"] == "section":
            for e in row["members"].split():
                shown[e].add(row["parent"])
    groups = {r["code"] for r in s.rows if r["type"] == "organisationUnitGroup"}
    elements = {r["code"]: r for r in s.rows if r["type"] == "dataElement"}
    seen = set()
    for rule in s.rules["rules"]:
        where = "rules.json " + rule["id"]
        if rule["severity"] not in ("error", "warning", "info") or rule["operator"] not in generate.OPERATORS or \
                rule["missing"] not in generate.STRATEGY:
            wrong.append(f"{where}: severity, operator or missing is no word of ours")
        for d in rule["dataSets"]:
            if not any(r["type"] == "dataSet" and (r["code"] == d or d.endswith("*") and r["code"].startswith(d[:-1]))
                       for r in s.rows):
                wrong.append(f"{where}: no data set {d}")
        mine = set(data_sets_of(s, rule))
        n = 0
        for variables, texts in rule_instances(s, rule):
            n += 1
            name = ":".join([rule["id"]] + s.made.key(rule, variables))
            if name in seen:
                wrong.append(f"{where}: two instances are called {name}")
            seen.add(name)
            for part in ("when", "left", "right"):
                if texts[part] is None:
                    continue
                try:
                    tree = rule_language.read(texts[part])
                    for _, code, rest, _ in rule_language.operands(tree):
                        if code not in elements:
                            raise rule_language.Wrong(f"no data element {code}")
                        if rest:
                            if rest != "*" or elements[code]["combo"]:
                                s.made.select(code, rest)
                        if not shown[code]:
                            raise rule_language.Wrong(f"{code} stands on no form")
                    for group in re.findall(r"group\((\w+)\)", texts[part]):
                        if group not in groups:
                            raise rule_language.Wrong(f"no group {group}")
                except (rule_language.Wrong, generate.Wrong) as problem:
                    wrong.append(f"{where}: {problem}")
            code, _, options = texts["anchor"].partition(":")
            try:
                if code not in elements:
                    raise generate.Wrong(f"no anchor {code}")
                if not shown[code] & mine:
                    raise generate.Wrong(f"the anchor {code} is not in its data sets")
                if options != "default" or elements[code]["combo"]:
                    if len(s.made.select(code, options)[1]) != 1:
                        raise generate.Wrong(f"the anchor {texts['anchor']} is not one cell")
            except generate.Wrong as problem:
                wrong.append(f"{where}: {problem}")
            for language, message in rule["message"].items():
                for found in re.findall(r"\{([^{}]+)\}", message):
                    if found not in PLACEHOLDERS and found not in variables:
                        wrong.append(f"{where}: the {language} message has {{{found}}}")
                    if found == "grade" and "G" not in variables or found == "sex" and "S" not in variables:
                        wrong.append(f"{where}: the {language} message has no {found} to name")
                if UNWANTED.search(message):
                    wrong.append(f"{where}: the message blames")
        if not n:
            wrong.append(f"{where}: no instance at all")
    listed = {re.match(r"V\d\d", r["id"]).group() for r in s.rules["rules"]} | {r["id"] for r in s.rules["notHere"]}
    wrong += [f"rules.json says nothing about V{n:02}" for n in range(1, 71) if f"V{n:02}" not in listed]
    wrong += [f"rules.json notHere {r['id']}: no reason" for r in s.rules["notHere"] if not r.get("reason")]
    return sorted(set(wrong))


def values_of(s, rows, period, attribute):
    """(element, options) to the typed value, for one period and one attribute combo."""
    elements = {r["code"]: r for r in s.rows if r["type"] == "dataElement"}
    out = collections.defaultdict(dict)
    for row in rows:
        if row["period"] != period or row["attributeCombo"] != attribute or row["value"] == "":
            continue
        number = elements[row["dataElement"]]["valueType"] in generate.NUMERIC
        combo = row["combo"]
        options = s.made.select(row["dataElement"], combo)[1][0] if combo else None
        out[row["dataElement"]][options] = float(row["value"]) if number else row["value"]
    return out


def broken_rules(s, rows, before, period, attribute, level, groups, days=30):
    now, then = values_of(s, rows, period, attribute), {}
    if before and period.endswith("Sep"):
        then = values_of(s, before, f"{int(period[:4]) - 1}Sep", attribute)

    def value(code, rest, offset):
        table = (now if offset == 0 else then).get(code, {})
        if rest is None or not s.made.by_code[("dataElement", code)]["combo"]:
            return list(table.values())
        return [table[o] for o in s.made.select(code, rest)[1] if o in table]
    grades = next(v["grades"] for v in s.ladder["levels"] if v["code"] == level)
    period_type = {r["code"]: generate.extras(r)["periodType"] for r in s.rows if r["type"] == "dataSet"}
    out = []
    for rule in s.rules["rules"]:
        if not any((period_type[d] == "Monthly") == (len(period) == 6) for d in data_sets_of(s, rule)):
            continue
        for variables, texts in rule_instances(s, rule):
            if variables.get("G", grades[0]) not in grades or variables.get("L", level) != level:
                continue
            sides = rule_language.broken(texts["when"], texts["left"], rule["operator"], texts["right"],
                                         rule["missing"], value, groups, days)
            if sides:
                out.append((rule["severity"], ":".join([rule["id"]] + s.made.key(rule, variables)), sides))
    return out


def unanswered(s):
    """Cells of the example's returns that its forms ask a primary school for and it leaves empty."""
    filled = collections.defaultdict(set)
    for row in s.example:
        options = s.made.select(row["dataElement"], row["combo"])[1][0] if row["combo"] else None
        filled[(row["dataSet"], row["period"], row["attributeCombo"])].add((row["dataElement"], options))
    out = []
    for section in (r for r in s.rows if r["type"] == "section"):
        page = next(x for x in s.layout["dataSets"][section["parent"]]["sections"] if x["section"] == section["code"])
        grey = [cell.split(":") for cell in generate.extras(section).get("greyed", "").split()]
        grey = {(e, s.made.select(e, options)[1][0]) for e, options in grey}
        for code in section["members"].split():
            if "PRI" not in page.get("levels", ["PRI"]) or \
                    "PRI" not in s.layout["elements"].get(code, {}).get("levels", ["PRI"]):
                continue
            combo = s.made.by_code[("dataElement", code)]["combo"]
            for options in s.made.combos[combo] if combo else [None]:
                out += [f"the example leaves {code}:{options} of {key[1]} {key[2]} empty" for key in filled
                        if key[0] == section["parent"] and (code, options) not in grey | filled[key]]
    return out


def months_with_school(s):
    """From the first school year of the example to the month of census day."""
    out = set()
    for year in s.calendar["years"]:
        for t in year["terms"]:
            first, last = (int(t[k][:4]) * 12 + int(t[k][5:7]) - 1 for k in ("start", "end"))
            out |= {f"{n // 12}{n % 12 + 1:02}" for n in range(first, last + 1)}
    return {m for m in out if "202409" <= m <= "202601"}


def check_example(s):
    wrong = []
    if not s.example or not s.example_before:
        return ["there is no example census"]
    elements = {r["code"]: r for r in s.rows if r["type"] == "dataElement"}
    sections = {r["code"]: r for r in s.rows if r["type"] == "section"}
    for rows in (s.example, s.example_before):
        seen = set()
        for n, row in enumerate(rows, 2):
            cell = (row["period"], row["attributeCombo"], row["dataElement"], row["combo"])
            mine = {e for x in sections.values() if x["parent"] == row["dataSet"] for e in x["members"].split()}
            if row["dataElement"] not in mine:
                wrong.append(f"row {n}: {row['dataElement']} is not in {row['dataSet']}")
                continue
            if cell in seen:
                wrong.append(f"row {n}: the cell stands twice")
            seen.add(cell)
            element = elements[row["dataElement"]]
            try:
                if element["combo"]:
                    s.made.select(row["dataElement"], row["combo"])
                elif row["combo"]:
                    wrong.append(f"row {n}: {row['dataElement']} has no options")
            except generate.Wrong as problem:
                wrong.append(f"row {n}: {problem}")
            if element["optionSet"]:
                options = next(r["members"].split() for r in s.rows if r["code"] == element["optionSet"])
                if row["value"] not in options:
                    wrong.append(f"row {n}: {row['value']} is no option of {element['optionSet']}")
            elif element["valueType"] == "INTEGER_ZERO_OR_POSITIVE" and not re.fullmatch("0|[1-9][0-9]*", row["value"]):
                wrong.append(f"row {n}: {row['value']} is no count")
    if wrong:
        return wrong
    told = subprocess.run([sys.executable, "-B", os.path.join(PACK, "examples", "make_example.py"), "--check"],
                          capture_output=True, text=True, check=False)
    if told.returncode:
        wrong.append(told.stderr.strip())
    found = []
    for period, attribute in sorted({(r["period"], r["attributeCombo"]) for r in s.example}):
        # A term's return is looked at by itself; the yearly census is what has no attribute combo.
        days = calendar.monthrange(int(period[:4]), int(period[4:]))[1] if len(period) == 6 else 365
        found += broken_rules(s, s.example, s.example_before, period, attribute, "PRI", EXAMPLE_GROUPS, days)
    errors = [f for f in found if f[0] == "error"]
    warnings = [f for f in found if f[0] == "warning"]
    wrong += [f"the example breaks {name}: {sides}" for _, name, sides in errors]
    if len(warnings) > 2:
        wrong += [f"the example asks for a reason {name}: {sides}" for _, name, sides in warnings]
    comments = [r["comment"] for r in s.example]
    for _, name, _ in warnings:
        if not any(f"[{name.split(':')[0]}]" in c for c in comments):
            wrong.append(f"the example does not explain {name}")
    now = values_of(s, s.example, "2025Sep", "")
    total = sum(sum(now[f"RJ_D_ENR_P{n}"].values()) for n in range(1, 7))
    if total != 457 or sum(now["RJ_D_TOT_SCHOOL"].values()) != 457:
        wrong.append(f"the example has {total} learners, not 457")
    assigned = s.pack["levelGroups"]["RJ_OUG_PRI"]["dataSets"]
    wrong += [f"the example has no {d}" for d in assigned if d not in {r["dataSet"] for r in s.example}]
    wrong += unanswered(s)
    if {r["period"] for r in s.example if r["dataSet"] == "RJ_DS_MONTH"} != months_with_school(s):
        wrong.append("the example has not a monthly return for each month with school up to census day")
    terms = {(r["period"], r["attributeCombo"]) for r in s.example if r["dataSet"] == "RJ_DS_TERM"}
    if terms != {("2024Sep", "T1"), ("2024Sep", "T2"), ("2024Sep", "T3"), ("2025Sep", "T1")}:
        wrong.append("the example has not a return for each term that was over on census day")
    if not 1400 <= len(s.example) <= 1600:
        wrong.append(f"the example has {len(s.example)} values, not about 1,500")
    return wrong


def check_copies(s):
    """The validation rules that a hub gets read well, and hold for the example as the hub would look at it."""
    wrong = []
    element_of = {generate.uid("dataElement", r["code"]): r["code"] for r in s.rows if r["type"] == "dataElement"}
    options_of = {s.made.option_combo_uid(c, o): o for c, products in s.made.combos.items() for o in products}
    group_of = {generate.uid("organisationUnitGroup", r["code"]): r["code"] for r in s.rows
                if r["type"] == "organisationUnitGroup"}
    groups = {g for g, code in group_of.items() if code in EXAMPLE_GROUPS}
    strategy = {v: k for k, v in generate.STRATEGY.items()}
    periods = sorted({r["period"] for r in s.example or []})
    spoken = 0
    for o in s.package["validationRules"]:
        for period in periods:
            if (o["periodType"] == "Monthly") != (len(period) == 6):
                continue
            table = values_of(s, s.example, period, "")

            def value(uid, rest, _offset, table=table):
                cells = table.get(element_of[uid], {})
                return list(cells.values()) if rest is None else [cells[k] for k in [options_of[rest]] if k in cells]
            sides = []
            try:
                for side in (o["leftSide"], o["rightSide"]):
                    cells = rule_language.Cells(value, groups, 30)
                    result = cells.run(rule_language.read(side["expression"]))
                    missing = strategy[side["missingValueStrategy"]]
                    skip = missing == "skip_any" and cells.missing or \
                        missing == "skip_all" and cells.counted and cells.missing == cells.counted
                    if isinstance(result, bool):
                        raise rule_language.Wrong("a side is yes or no, DHIS2 wants a number")
                    sides.append(None if skip or result != result else result)
            except (rule_language.Wrong, KeyError) as problem:
                wrong.append(f"{o['code']}: {problem}")
                break
            if None in sides:
                continue
            spoken += 1
            if not rule_language.COMPARE[o["operator"]](*map(float, sides)):
                wrong.append(f"{o['code']} is broken by the example in {period}: {sides}")
    if not wrong and spoken < 150:
        wrong.append(f"only {spoken} of the copies look at the example")
    return wrong


def check_rules_notice(s):
    """Spoil the example where a rule looks, and see that the rule speaks: a rule that never speaks checks nothing."""
    if not s.example:
        return []
    wrong = []
    tries = [("V01", "RJ_D_PROM_P2", "F", "10000"), ("V01b", "RJ_D_NTS", "F", "10000"),
             ("V01c", "RJ_D_SEAT", "", "43000"), ("V01d", "RJ_D_EX_NPSE_ENT", "F", "10000"),
             ("V01e", "RJ_D_SMC_MEMB", "F", "10000"), ("V01f", "RJ_D_BOOK_P3", "MATH", "10000"),
             ("V01g", "RJ_D_TM_ENR_P3", "F", "10000"), ("V02", "RJ_D_ENR_P5", "M,10", "1"),
             ("V05", "RJ_D_TOT_SCHOOL", "F", "1"), ("V06", "RJ_D_REP_P3", "F", "99"),
             ("V08", "RJ_D_REP_P3", "F", "39"), ("V11", "RJ_D_ENR_P5", "F,6", "1"),
             ("V18", "RJ_D_TOT_P2", "F", "90"), ("V20", "RJ_D_STREAM_P1", "", "0"),
             ("V26b", "RJ_D_BOARD_P1", "F", "3"), ("V27", "RJ_D_PRESENT_P1", "F", "90"),
             ("V32", "RJ_D_TCH_QUAL", "F,TC", "9"), ("V33", "RJ_D_TCH", None, "0"),
             ("V44", "RJ_D_SEAT_OK", "", "999"), ("V48b", "RJ_D_WATER_TODAY", "", "N"),
             ("V49", "RJ_D_POWER", "", "NONE"), ("V58", "RJ_D_FIN_CLOSE", "", "1"),
             ("V60b", "RJ_D_EX_NPSE_PASS", "F", "99"), ("V50", "RJ_D_MO_MEALS", "", "99999"),
             ("V61", "RJ_D_MO_DAYS", "", "40")]
    for rule, element, combo, new in tries:
        rows, hit = copy.deepcopy(s.example), None
        for row in rows:
            if row["dataElement"] == element and combo in (None, row["combo"]):
                row["value"], hit = new, row
        if hit is None:
            hit = dict(s.example[0], dataSet="", period="2025Sep", dataElement=element, combo=combo, attributeCombo="",
                       value=new)
            rows.append(hit)
        found = broken_rules(s, rows, s.example_before, hit["period"], hit["attributeCombo"], "PRI", EXAMPLE_GROUPS, 31)
        if not any(name.split(":")[0] == rule for _, name, _ in found):
            wrong.append(f"{rule} says nothing about {element}:{combo} = {new}")
    return wrong


CHECKS = [("the package follows from its tables", check_generated), ("frozen codes are as they were", check_frozen),
          ("every UID is derived from its code", check_uids), ("objects have what a hub demands", check_properties),
          ("names and codes are unique where a hub demands it", check_unique),
          ("option combos are the exact product", check_combos), ("option sets list their options", check_options),
          ("names are there in four languages", check_translations), ("references resolve", check_references),
          ("returns can be approved and locked", check_approval),
          ("layout, pack, norms, calendar and ladder fit the codes", check_files),
          ("our own indicators read only what exists", check_indicators),
          ("rules read well and name what exists", check_rules), ("the example school is sound", check_example),
          ("rules notice what they should", check_rules_notice),
          ("the rules' DHIS2 copies read well and hold", check_copies)]


def spoil(s, what):
    p = s.package
    if what == "package":
        s.text = s.text.replace("Enrolment", "Enrollment", 1)
    elif what == "frozen":
        s.rows = [r for r in s.rows if r["code"] != "RJ_D_ENR_P1"]
    elif what == "uid":
        p["dataElements"][0]["id"] = "aaaaaaaaaaa"
    elif what == "length":
        p["dataElements"][0]["shortName"] = "x" * 51
    elif what == "required":
        del p["dataElements"][0]["aggregationType"]
    elif what == "unique":
        p["dataElements"][1]["name"] = p["dataElements"][0]["name"]
    elif what == "mark":
        o = p["organisationUnitGroups"][0]
        o["shortName"] = o["shortName"].removeprefix("RJ ")
    elif what == "product":
        del p["categoryOptionCombos"][5]
    elif what == "options":
        p["optionSets"][0]["options"].pop()
    elif what == "translation":
        p["dataSets"][0]["translations"].pop()
    elif what == "twice":
        p["dataSets"][0]["translations"].append(dict(p["dataSets"][0]["translations"][0]))
    elif what == "words":
        s.words[0]["kri"] = ""
    elif what == "reference":
        p["indicators"][0]["numerator"] = "#{aaaaaaaaaaa}"
    elif what == "approval":
        for o in p["dataApprovalWorkflows"]:
            o["dataApprovalLevels"] = o["dataApprovalLevels"][:1]
    elif what == "closed":
        next(o for o in p["dataSets"] if o["code"] == "RJ_DS_MONTH")["openFuturePeriods"] = 0
    elif what == "element mark":
        p["dataElements"][0]["name"] = p["dataElements"][0]["name"].removeprefix("RJ ")
    elif what == "layout":
        s.layout["dataSets"]["RJ_DS_ASC_ENR_PRI"]["sections"][1]["columns"].pop()
    elif what == "calendar":
        s.calendar["years"][4]["censusDay"] = "2026-01-31"
    elif what == "norms":
        s.norms["norms"][0]["target"] = "RJ_D_TARGET_NOTHING"
    elif what == "measure":
        s.indicators["measures"]["seats"]["element"] = "RJ_D_SEATS"
    elif what == "parity":
        s.indicators["indicators"] = [x for x in s.indicators["indicators"] if x["code"] != "GPI_NER"]
    elif what == "rule":
        s.rules["rules"][0]["left"] = "#{RJ_D_NOTHING}"
    elif what == "expression":
        s.rules["rules"][1]["left"] += "+("
    elif what == "message":
        s.rules["rules"][1]["message"]["fr"] = "{nothing}"
    elif what == "example":
        next(r for r in s.example if r["dataElement"] == "RJ_D_ENR_P5" and r["combo"] == "M,10")["value"] = "1"
    elif what == "cell":
        s.example.remove(next(r for r in s.example if r["dataElement"] == "RJ_D_SEAT"))
    elif what == "month":
        s.example = [r for r in s.example if r["period"] != "202503"]
    elif what == "silent":
        s.rules["rules"][1]["when"] = "1==2"
    else:
        return False
    return True


# What each spoils, and the check that has to notice it.
SPOILS = {"package": ("text", check_generated), "frozen": ("rows", check_frozen), "uid": ("package", check_uids),
          "length": ("package", check_properties), "required": ("package", check_properties),
          "unique": ("package", check_unique), "mark": ("package", check_unique), "product": ("package", check_combos),
          "options": ("package", check_options), "translation": ("package", check_translations),
          "twice": ("package", check_translations), "words": ("words", check_translations),
          "approval": ("package", check_approval), "closed": ("package", check_properties),
          "element mark": ("package", check_unique),
          "reference": ("package", check_references), "layout": ("layout", check_files),
          "calendar": ("calendar", check_files), "norms": ("norms", check_files),
          "measure": ("indicators", check_indicators), "parity": ("indicators", check_indicators),
          "rule": ("rules", check_rules),
          "expression": ("rules", check_rules), "message": ("rules", check_rules),
          "example": ("example", check_example), "cell": ("example", check_example),
          "month": ("example", check_example),
          "silent": ("rules", check_rules_notice)}


def main():
    parser = argparse.ArgumentParser(description="Checks the Sierra Leone pack.")
    parser.add_argument("--break", dest="spoil", metavar="X", help="spoil the pack in memory first: " +
                        ", ".join(SPOILS) + "; 'each' tries all of them and exits 0 when every one is noticed")
    parser.add_argument("--freeze", action="store_true", help="add new codes to frozen_codes.txt")
    arguments = parser.parse_args()
    if arguments.freeze:
        lines = set()
        if os.path.exists(FROZEN):
            with open(FROZEN, encoding="utf-8") as file:
                lines.update(file.read().split("\n")[:-1])
        lines.update(frozen_line(r) for r in generate.read_csv(PACK, "codes.csv"))
        with open(FROZEN, "w", encoding="utf-8", newline="") as file:
            file.write("".join(line + "\n" for line in sorted(lines)))
        return 0
    state = State()
    if arguments.spoil == "each":
        quiet = 0
        for what in SPOILS:
            field, check = SPOILS[what]
            spoiled = copy.copy(state)
            setattr(spoiled, field, copy.deepcopy(getattr(state, field)))
            spoil(spoiled, what)
            noticed = attempt(check, spoiled) and not attempt(check, state)
            print(("noticed  " if noticed else "UNNOTICED  ") + what)
            quiet += not noticed
        return 1 if quiet else 0
    if arguments.spoil and not spoil(state, arguments.spoil):
        print("check_pack.py: nothing is called " + arguments.spoil, file=sys.stderr)
        return 2
    return 1 if run(state) else 0


def attempt(check, state):
    try:
        return check(state)
    except (generate.Wrong, rule_language.Wrong, KeyError, StopIteration, AttributeError) as problem:
        return [f"{type(problem).__name__}: {problem}"]


def run(state):
    bad = 0
    for name, check in CHECKS:
        wrong = attempt(check, state)
        bad += bool(wrong)
        print(("ok      " if not wrong else "NOT OK  ") + name)
        for line in wrong[:20]:
            print("          " + line)
        if len(wrong) > 20:
            print(f"          … {len(wrong) - 20} more")
    return bad


if __name__ == "__main__":
    sys.exit(main())
