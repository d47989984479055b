#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes package.json, one DHIS2 metadata package, from the tables of this folder.

    generate.py             write package.json beside this file
    generate.py --out DIR   write it into DIR
    generate.py --check     compare with the committed file; exit 1 when they differ

codes.csv says which objects exist, translations.csv how they are called in four languages, orgunits.csv is the tree,
rules.json the checks of which some are shipped as validation rules. Only the Python standard library is used, and the
same tables always give the same bytes.
"""
import argparse
import csv
import hashlib
import itertools
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LANGUAGES = ["fr", "pt", "kri"]
DEFAULT_COMBO = "bjDvmb4bfuf"
DEFAULT_OPTION_COMBO = "HllvX50cXC0"
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALPHABET = "0123456789" + LETTERS
READ = {"public": "r-------"}
READ_AND_DATA = {"public": "r-rw----"}
# Kinds whose names a hub keeps unique among all packages get our mark in front of the English name.
MARKED = {"organisationUnitGroup", "organisationUnitGroupSet", "attribute", "category", "categoryOption",
          "categoryCombo", "optionSet", "indicatorType", "userRole", "validationRule", "validationRuleGroup",
          "dataElement", "dataApprovalLevel", "dataApprovalWorkflow"}
MARKED_SHORT = MARKED | {"dataSet"}  # of a data set only the short name has to be unlike all others
LONGEST_SHORT_NAME = 50
WITH_SHORT_NAME = {"organisationUnit", "organisationUnitGroup", "organisationUnitGroupSet", "attribute",
                   "categoryOption", "category", "dataElement", "dataSet", "indicator", "validationRule"}
WITH_FORM_NAME = {"dataElement", "categoryOption"}
NUMERIC = {"INTEGER_ZERO_OR_POSITIVE", "INTEGER_POSITIVE", "INTEGER", "NUMBER"}
OPERAND = re.compile(r"#\{([A-Z0-9_]+)(?:\.([^{}]*))?\}")
OPERATORS = {"equal_to", "not_equal_to", "greater_than", "greater_than_or_equal_to", "less_than",
             "less_than_or_equal_to", "compulsory_pair", "exclusive_pair"}
STRATEGY = {"skip_any": "SKIP_IF_ANY_VALUE_MISSING", "skip_all": "SKIP_IF_ALL_VALUES_MISSING", "never": "NEVER_SKIP"}
# DHIS2 has only these functions in common with our rules; a rule with another one is not shipped.
OURS_ALONE = re.compile(r"\b(?:cell[A-Z]\w*|abs|cellMax)\(|periodOffset|\borgUnit\.parent")


def uid(kind, code):
    """The UID of an object: derived, so that every build and every country gets the same one."""
    n = int.from_bytes(hashlib.sha256(("rejista:" + kind + ":" + code).encode()).digest(), "big")
    text = LETTERS[n % 52]
    n //= 52
    for _ in range(10):
        text += ALPHABET[n % 62]
        n //= 62
    return text


for _kind, _code, _uid in [("dataElement", "RJ_D_ENR_P1", "FULiEpundUl"),
                           ("program", "RJ_P_LEARNER", "YE9B1oTvgPy"),
                           ("trackedEntityAttribute", "RJ_A_ULID", "ZvRMitwcjSU"),
                           ("categoryCombo", "RJ_CC_SEX_AGE_PRI", "L3XMa5NOFkd"),
                           ("categoryOptionCombo", "RJ_CC_SEX_AGE_PRI.RJ_CO_F.RJ_CO_A_6", "A1gK0i4Gege")]:
    assert uid(_kind, _code) == _uid, (_kind, _code)


class Wrong(Exception):
    """A mistake in the tables, said so that the person who edits them can mend it."""


def read_csv(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_json(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return json.load(file)


def extras(row):
    return dict(part.split("=", 1) for part in row["extra"].split(";") if part)


class Words:
    """What things are called: translations.csv with its {G}, {L} and {X} rows written out."""

    def __init__(self, rows, grades, levels, exams):
        self.table = {}
        level_words = {r["code"]: r for r in rows if r["property"] == "WORD"}
        values = {"G": grades, "L": levels, "X": exams}
        explicit = [r for r in rows if "{" not in r["code"] and r["property"] != "WORD"]
        for row in [r for r in rows if "{" in r["code"]]:
            letter = re.search(r"\{([GLX])\}", row["code"]).group(1)
            for value in values[letter]:
                texts = {}
                for language in ["en"] + LANGUAGES:
                    word = level_words[value][language] if letter == "L" else value
                    texts[language] = row[language].replace("{" + letter + "}", word).replace("{LC}", value)
                self.table[(row["code"].replace("{" + letter + "}", value), row["property"])] = texts
        for row in explicit:
            self.table[(row["code"], row["property"])] = {la: row[la] for la in ["en"] + LANGUAGES}

    def name(self, key):
        if (key, "NAME") not in self.table:
            raise Wrong(f"translations.csv has no NAME for {key}")
        return self.table[(key, "NAME")]

    def short(self, key):
        return self.table.get((key, "SHORT_NAME")) or self.name(key)

    def form(self, key):
        return self.table.get((key, "FORM_NAME")) or self.name(key)


def translations(**properties):
    out = []
    for name, texts in properties.items():
        for language in LANGUAGES:
            if not texts.get(language):
                raise Wrong(f"no {language} for {texts}")
            out.append({"property": name, "locale": language, "value": texts[language]})
    return out


class Pack:
    def __init__(self, folder):
        self.folder = folder
        self.rows = read_csv(folder, "codes.csv")
        ladder = read_json(folder, "gradeLadder.json")
        self.grades = [g["code"] for g in ladder["grades"]]
        self.levels = [level["code"] for level in ladder["levels"]]
        self.level_of = {g["code"]: g["level"] for g in ladder["grades"]}
        self.words = Words(read_csv(folder, "translations.csv"), self.grades, self.levels,
                           ["NPSE", "BECE", "WASSCE"])
        self.orgunits = read_csv(folder, "orgunits.csv")
        self.rules = read_json(folder, "rules.json")
        pack = read_json(folder, "pack.json")
        # Longest first, so that RJ_CO_A_6 becomes 6 and not A_6.
        self.prefixes = sorted(pack["optionPrefixes"], key=len, reverse=True)
        self.by_code = {}
        for row in self.rows:
            key = (row["type"], row["parent"] + "." + row["code"] if row["type"] == "option" else row["code"])
            if key in self.by_code:
                raise Wrong(f"codes.csv names {key[1]} twice")
            self.by_code[key] = row
        self.selected = {}
        self.combos = {}
        for row in self.of("categoryCombo"):
            lists = [self.by_code[("category", c)]["members"].split() for c in row["members"].split()]
            self.combos[row["code"]] = list(itertools.product(*lists))

    def of(self, kind):
        return [r for r in self.rows if r["type"] == kind]

    def brief(self, option):
        for prefix in self.prefixes:
            if option.startswith(prefix):
                return option[len(prefix):]
        return option

    def matches(self, wanted, option):
        return wanted in (option, option.replace("RJ_CO_", "", 1), self.brief(option))

    # -- option combos ------------------------------------------------------------------------------------------
    @staticmethod
    def option_combo_uid(combo, options):
        return uid("categoryOptionCombo", ".".join([combo] + list(options)))

    def select(self, element, text):
        """The option combos that the part after the dot of #{ELEMENT.…} means: the combo, and the options of each."""
        if (element, text) not in self.selected:
            self.selected[(element, text)] = self.find(element, text)
        return self.selected[(element, text)]

    def find(self, element, text):
        row = self.by_code.get(("dataElement", element))
        if row is None:
            raise Wrong(f"{element} is not in codes.csv")
        if not row["combo"]:
            raise Wrong(f"{element} has no options, so #{{{element}.{text}}} means nothing")
        wanted = [part for part in text.split(",")]
        wildcard = "*" in wanted
        wanted = [part for part in wanted if part != "*"]
        found = []
        for options in self.combos[row["combo"]]:
            left = list(options)
            for part in wanted:
                hit = [o for o in left if self.matches(part, o)]
                if not hit:
                    break
                left.remove(hit[0])
            else:
                if wildcard or not left:
                    found.append(options)
        if not found:
            raise Wrong(f"#{{{element}.{text}}} is no cell of {row['combo']}")
        if not wildcard and len(found) != 1:
            raise Wrong(f"#{{{element}.{text}}} is not one cell; write * for the rest")
        return row["combo"], found

    def expression(self, text):
        """Codes to UIDs; a wildcard becomes the sum of its cells."""
        def operand(match):
            element, rest = match.group(1), match.group(2)
            if ("dataElement", element) not in self.by_code:
                raise Wrong(f"{element} is not in codes.csv (in {text})")
            if rest is None:
                return "#{" + uid("dataElement", element) + "}"
            combo, found = self.select(element, rest)
            parts = ["#{" + uid("dataElement", element) + "." + self.option_combo_uid(combo, options) + "}"
                     for options in found]
            return parts[0] if len(parts) == 1 else "(" + "+".join(parts) + ")"

        text = OPERAND.sub(operand, text)
        text = re.sub(r"orgUnit\.group\(([A-Z0-9_]+)\)",
                      lambda m: "orgUnit.group(" + self.uid_of("organisationUnitGroup", m.group(1)) + ")", text)
        if "RJ_" in text:
            raise Wrong(f"a code was left in: {text}")
        return text

    def uid_of(self, kind, code):
        if (kind, code) not in self.by_code:
            raise Wrong(f"{code} is no {kind} of codes.csv")
        return uid(kind, code)

    # -- objects ------------------------------------------------------------------------------------------------
    def head(self, kind, code, key=None, id_code=None):
        key = key or code
        name = dict(self.words.name(key))
        mark = "RJ " if kind in MARKED else ""
        out = {"id": uid(kind, id_code or code), "code": code, "name": mark + name["en"]}
        told = {"NAME": name}
        if kind in WITH_SHORT_NAME:
            short = self.words.short(key)
            out["shortName"] = ("RJ " if kind in MARKED_SHORT else "") + short["en"]
            if len(out["shortName"]) > LONGEST_SHORT_NAME:
                out["shortName"] = code
            told["SHORT_NAME"] = short
        if kind in WITH_FORM_NAME:
            form = self.words.form(key)
            out["formName"] = form["en"]
            told["FORM_NAME"] = form
        return out, translations(**told)

    def reference(self, kind, code):
        return {"id": self.uid_of(kind, code)}

    def combo_reference(self, code):
        return {"id": self.uid_of("categoryCombo", code) if code else DEFAULT_COMBO}

    def package(self):
        out = {}

        def put(kind, plural, build, sharing=None):
            objects = []
            for row in self.of(kind):
                o, told = self.head(kind, row["code"])
                build(o, row, extras(row))
                o["translations"] = told
                if sharing:
                    o["sharing"] = sharing
                objects.append(o)
            out[plural] = sorted(objects, key=lambda x: x["code"])

        def members(o, row, name, kind):
            o[name] = [self.reference(kind, c) for c in row["members"].split()]

        put("organisationUnitLevel", "organisationUnitLevels",
            lambda o, row, x: o.update(level=int(x["level"])))
        out["organisationUnits"] = self.tree()
        put("organisationUnitGroup", "organisationUnitGroups", lambda o, row, x: None, READ)

        def group_set(o, row, x):
            o.update(compulsory=False, dataDimension=True, includeSubhierarchyInAnalytics=False)
            members(o, row, "organisationUnitGroups", "organisationUnitGroup")
        put("organisationUnitGroupSet", "organisationUnitGroupSets", group_set, READ)

        def attribute(o, row, x):
            o.update(valueType=row["valueType"], mandatory=False, unique=False)
            o[x["for"] + "Attribute"] = True
            if row["optionSet"]:
                o["optionSet"] = self.reference("optionSet", row["optionSet"])
        put("attribute", "attributes", attribute, READ)

        def option_set(o, row, x):
            o.update(valueType=row["valueType"], version=1,
                     options=[{"id": uid("option", row["code"] + "." + c)} for c in row["members"].split()])
        put("optionSet", "optionSets", option_set, READ)
        out["options"] = self.options()

        put("categoryOption", "categoryOptions", lambda o, row, x: None, READ_AND_DATA)

        def category(o, row, x):
            o.update(dataDimensionType=x["dimension"], dataDimension=True)
            members(o, row, "categoryOptions", "categoryOption")
        put("category", "categories", category, READ)

        def combo(o, row, x):
            o.update(dataDimensionType=x["dimension"], skipTotal=False)
            members(o, row, "categories", "category")
        put("categoryCombo", "categoryCombos", combo, READ)
        out["categoryOptionCombos"] = self.option_combos()

        def element(o, row, x):
            o.update(domainType="AGGREGATE", valueType=row["valueType"], aggregationType=row["aggregation"],
                     categoryCombo=self.combo_reference(row["combo"]),
                     zeroIsSignificant=row["valueType"] in NUMERIC)
            if row["optionSet"]:
                o["optionSet"] = self.reference("optionSet", row["optionSet"])
        put("dataElement", "dataElements", element, READ)

        sections = {}
        for row in self.of("section"):
            sections.setdefault(row["parent"], []).append(row)

        def data_set(o, row, x):
            mine = sections.get(row["code"], [])
            codes = [c for s in mine for c in s["members"].split()]
            if len(codes) != len(set(codes)):
                raise Wrong(f"{row['code']} shows a data element in two sections")
            o.update(periodType=x["periodType"], categoryCombo=self.combo_reference(row["combo"]),
                     dataSetElements=[{"dataElement": self.reference("dataElement", c)} for c in codes],
                     timelyDays=int(x["timelyDays"]), expiryDays=0, openFuturePeriods=int(x["openFuturePeriods"]),
                     validCompleteOnly=False, noValueRequiresComment=False, compulsoryFieldsCompleteOnly=False,
                     fieldCombinationRequired=False, formType="SECTION", compulsoryDataElementOperands=[],
                     sections=[self.reference("section", s["code"]) for s in mine])
            if "workflow" in x:
                o["workflow"] = self.reference("dataApprovalWorkflow", x["workflow"])
        put("dataSet", "dataSets", data_set, READ_AND_DATA)
        places = {s["code"]: i for rows in sections.values() for i, s in enumerate(rows, 1)}

        def section(o, row, x):
            grey = []
            for cell in x.get("greyed", "").split():
                element_code, options = cell.split(":")
                combo_code, found = self.select(element_code, options)
                grey.append({"dataElement": self.reference("dataElement", element_code),
                             "categoryOptionCombo": {"id": self.option_combo_uid(combo_code, found[0])}})
            o.update(sortOrder=places[row["code"]], showRowTotals=True, showColumnTotals=True,
                     dataSet=self.reference("dataSet", row["parent"]), greyedFields=grey)
            members(o, row, "dataElements", "dataElement")
        put("section", "sections", section)

        # Approval of a unit above locks nothing on 2.43 and later: the unit that holds the data needs a step of its own.
        put("dataApprovalLevel", "dataApprovalLevels",
            lambda o, row, x: o.update(orgUnitLevel=int(x["orgUnitLevel"]), level=int(x["level"])), READ)

        def workflow(o, row, x):
            o.update(periodType=x["periodType"], categoryCombo=self.combo_reference(row["combo"]))
            members(o, row, "dataApprovalLevels", "dataApprovalLevel")
        put("dataApprovalWorkflow", "dataApprovalWorkflows", workflow, READ)

        put("indicatorType", "indicatorTypes",
            lambda o, row, x: o.update(factor=int(x["factor"]), number=x["factor"] == "1"), READ)

        def indicator(o, row, x):
            o.update(annualized=False, indicatorType=self.reference("indicatorType", x["type"]),
                     decimals=int(x["decimals"]),
                     numerator=self.expression(row["numerator"]), numeratorDescription=o["name"] + ": above",
                     denominator=self.expression(row["denominator"]), denominatorDescription=o["name"] + ": below")
        put("indicator", "indicators", indicator, READ)
        out["validationRules"], groups = self.validation_rules()

        def rule_group(o, row, x):
            o["validationRules"] = [{"id": uid("validationRule", c)} for c in groups.get(row["code"], [])]
        put("validationRuleGroup", "validationRuleGroups", rule_group, READ)

        def role(o, row, x):
            o.update(description=o["name"], authorities=row["members"].split())
        put("userRole", "userRoles", role)
        return out

    def tree(self):
        out = []
        for row in self.orgunits:
            o = {"id": uid("organisationUnit", row["code"]), "code": row["code"], "name": row["name"],
                 "shortName": row["name"], "openingDate": "2000-09-01"}
            if row["parent"]:
                o["parent"] = {"id": uid("organisationUnit", row["parent"])}
            # Districts, chiefdoms and wards are proper names and read the same in every language.
            if (row["code"], "NAME") in self.words.table:
                name = self.words.name(row["code"])
                o["translations"] = translations(NAME=name, SHORT_NAME=name)
            out.append(o)
        return out

    def options(self):
        out = []
        for set_row in self.of("optionSet"):
            for place, code in enumerate(set_row["members"].split(), 1):
                key = set_row["code"] + "." + code
                if ("option", key) not in self.by_code:
                    raise Wrong(f"codes.csv lists {code} in {set_row['code']} but has no row for it")
                o, told = self.head("option", code, key, key)
                o.update(sortOrder=place, optionSet=self.reference("optionSet", set_row["code"]), translations=told)
                out.append(o)
        return sorted(out, key=lambda o: (o["optionSet"]["id"], o["sortOrder"]))

    def option_combos(self):
        out = []
        for combo in sorted(self.combos):
            for options in self.combos[combo]:
                names = [self.words.name(o) for o in options]
                texts = {la: ", ".join(n[la] for n in names) for la in ["en"] + LANGUAGES}
                code = ".".join([combo.replace("RJ_CC_", "", 1)] + [o.replace("RJ_CO_", "", 1) for o in options])
                out.append({"id": self.option_combo_uid(combo, options), "code": code, "name": texts["en"],
                            "categoryCombo": self.reference("categoryCombo", combo),
                            "categoryOptions": [self.reference("categoryOption", o) for o in options],
                            "translations": translations(NAME=texts)})
        return out

    # -- rules --------------------------------------------------------------------------------------------------
    def instances(self, rule):
        """The sets of variables under which a rule is looked at, for every level of the country."""
        if "instances" in rule:
            return [dict(v) for v in rule["instances"]]
        names = list(rule.get("forEach", {}))
        lists = [self.grades if rule["forEach"][n] == "grades" else rule["forEach"][n] for n in names]
        out = []
        for values in itertools.product(*lists):
            found = dict(zip(names, values))
            grade = found.get("G")
            if grade:
                place = self.grades.index(grade)
                before = self.grades[place - 1] if place else None
                if before and self.level_of[before] == self.level_of[grade]:
                    found["G-1"] = before
            if "{G-1}" in json.dumps([rule.get(k) for k in ("when", "left", "right", "anchor")]) and "G-1" not in found:
                continue
            out.append(found)
        return out

    @staticmethod
    def fill(text, variables):
        # Twice, because a variable may itself hold an expression with variables in it.
        for _ in range(2):
            text = re.sub(r"\{([A-Z][A-Z0-9_]*(?:-1)?)\}", lambda m: variables.get(m.group(1), m.group(0)), text)
        return text

    def key(self, rule, variables):
        names = rule.get("key", list(rule.get("forEach", {})))
        return [variables[n] for n in names]

    def validation_rules(self):
        out, groups = [], {}
        period_of = {r["code"]: extras(r)["periodType"] for r in self.of("dataSet")}
        for rule in self.rules["rules"]:
            if not rule.get("dhis2"):
                continue
            periods = {p for c, p in period_of.items()
                       if any(c == d or d.endswith("*") and c.startswith(d[:-1]) for d in rule["dataSets"])}
            if len(periods) != 1:
                raise Wrong(f"{rule['id']}: a DHIS2 rule has one period type")
            left, right = rule.get("dhis2Left", rule["left"]), rule.get("dhis2Right", rule["right"])
            operator = rule.get("dhis2Operator", rule["operator"])
            missing = rule.get("dhis2Missing", {"left": rule["missing"], "right": rule["missing"]})
            if operator not in OPERATORS or OURS_ALONE.search(left + right):
                raise Wrong(f"{rule['id']} cannot be a DHIS2 rule")
            if "when" in rule and not ("dhis2Left" in rule or "dhis2Missing" in rule):
                raise Wrong(f"{rule['id']} has a condition that its DHIS2 copy does not say")
            for variables in self.instances(rule):
                key = self.key(rule, variables)
                tail = "_".join(key)
                code = "RJ_" + rule["id"] + ("_" + tail if tail else "")
                label = " ".join([rule["id"]] + key)
                names = {la: f"{label}: {text}" for la, text in rule["name"].items()}
                short = {la: "RJ " + label if la == "en" else label for la in ["en"] + LANGUAGES}
                out.append({
                    "id": uid("validationRule", code), "code": code, "name": "RJ " + names["en"],
                    "shortName": short["en"], "description": rule["name"]["en"], "instruction": rule["name"]["en"],
                    "importance": "HIGH" if rule["severity"] == "error" else "MEDIUM",
                    "operator": operator, "periodType": periods.copy().pop(), "skipFormValidation": False,
                    "organisationUnitLevels": [],
                    "leftSide": {"expression": self.expression(self.fill(left, variables)),
                                 "description": label + ", left",
                                 "missingValueStrategy": STRATEGY[missing["left"]], "slidingWindow": False},
                    "rightSide": {"expression": self.expression(self.fill(right, variables)),
                                  "description": label + ", right",
                                  "missingValueStrategy": STRATEGY[missing["right"]], "slidingWindow": False},
                    "translations": translations(NAME=names, SHORT_NAME=short, INSTRUCTION=rule["name"]),
                    "sharing": READ})
                group = "RJ_VRG_ERROR" if rule["severity"] == "error" else "RJ_VRG_WARNING"
                groups.setdefault(group, []).append(code)
        codes = [o["code"] for o in out]
        if len(codes) != len(set(codes)):
            raise Wrong(f"two rules have one code: {sorted(c for c in codes if codes.count(c) > 1)[:4]}")
        return sorted(out, key=lambda o: o["code"]), {g: sorted(c) for g, c in groups.items()}


def text_of(package):
    """One object a line: small enough to read, and a difference shows the object that changed."""
    parts = []
    for kind, objects in package.items():
        lines = ",\n".join(json.dumps(o, ensure_ascii=False, separators=(",", ":")) for o in objects)
        parts.append(f'"{kind}":[\n{lines}\n]')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main():
    parser = argparse.ArgumentParser(description="Makes package.json from the tables of this folder.")
    parser.add_argument("--check", action="store_true", help="compare with the committed file, write nothing")
    parser.add_argument("--out", default=HERE, metavar="DIR", help="folder to write package.json into")
    arguments = parser.parse_args()
    try:
        package = Pack(HERE).package()
    except Wrong as problem:
        print(f"generate.py: {problem}", file=sys.stderr)
        return 1
    text = text_of(package)
    path = os.path.join(arguments.out, "package.json")
    if arguments.check:
        try:
            with open(path, encoding="utf-8", newline="") as file:
                same = file.read() == text
        except OSError:
            same = False
        if not same:
            print("package.json does not follow from the tables; run forms/sierra-leone/generate.py", file=sys.stderr)
            return 1
        return 0
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    print(", ".join(f"{len(objects)} {kind}" for kind, objects in package.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
