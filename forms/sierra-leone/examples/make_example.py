#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the returns of one invented primary school, all ten of its data sets: this year's census in full, the monthly
and termly returns of two school years up to census day; apart from it last year's census where forms compare with it.

    make_example.py            write the two CSV files beside this one
    make_example.py --check    exit 1 when they are not what this script writes
"""
import csv
import datetime
import io
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SCHOOL = "2103-2-00417"
NOW, THEN = "2025Sep", "2024Sep"
GRADES = ["P1", "P2", "P3", "P4", "P5", "P6"]
AGES = ["LE5"] + [str(a) for a in range(6, 16)] + ["GE16", "UNK"]
HEAD = ["dataSet", "orgUnit", "period", "dataElement", "combo", "attributeCombo", "value", "comment"]

ENROLLED = {
    "P1": ({"LE5": 6, "6": 21, "7": 13, "8": 5, "9": 2, "UNK": 1},
           {"LE5": 4, "6": 19, "7": 15, "8": 7, "9": 3, "10": 1}),
    "P2": ({"6": 5, "7": 18, "8": 12, "9": 5, "10": 2}, {"6": 3, "7": 16, "8": 14, "9": 6, "10": 2, "11": 1}),
    "P3": ({"7": 4, "8": 17, "9": 11, "10": 5, "11": 2},
           {"7": 3, "8": 15, "9": 13, "10": 6, "11": 3, "12": 1, "UNK": 1}),
    "P4": ({"8": 3, "9": 15, "10": 12, "11": 6, "12": 2}, {"8": 2, "9": 14, "10": 13, "11": 7, "12": 3, "13": 1}),
    "P5": ({"9": 2, "10": 12, "11": 9, "12": 5, "13": 2}, {"9": 2, "10": 11, "11": 10, "12": 6, "13": 3, "14": 1}),
    "P6": ({"10": 2, "11": 10, "12": 8, "13": 4, "14": 2},
           {"10": 1, "11": 9, "12": 9, "13": 5, "14": 3, "15": 1}),
}
# Ages that the form hatches: nobody is that young in the grade.
HATCHED = {"P4": ["LE5"], "P5": ["LE5", "6"], "P6": ["LE5", "6", "7"]}
NEW = ({"LE5": 6, "6": 20, "7": 10, "8": 4, "9": 1}, {"LE5": 4, "6": 18, "7": 12, "8": 5, "9": 2})
FIRST_MONTH = (2024, 9)
LAST_YEAR = {"P1": (36, 38), "P2": (43, 44), "P3": (40, 42), "P4": (35, 37), "P5": (29, 31), "P6": (24, 27)}
REPEAT = {"P1": (4, 5), "P2": (3, 4), "P3": (3, 3), "P4": (2, 3), "P5": (2, 4), "P6": (1, 1)}
LEFT = {"P1": (2, 2), "P2": (2, 2), "P3": (2, 2), "P4": (4, 4), "P5": (2, 1), "P6": (1, 1)}
MOVED_IN = {"P1": (3, 3), "P2": (8, 7), "P3": (0, 1), "P4": (1, 0), "P5": (0, 0), "P6": (0, 1)}
MOVED_OUT = {"P1": (1, 0), "P2": (0, 1), "P3": (2, 0), "P4": (0, 1), "P5": (1, 1), "P6": (0, 0)}
CAME_BACK = {"P2": (1, 0)}
PRESENT = {"P1": (43, 44), "P2": (38, 37), "P3": (36, 38), "P4": (35, 36), "P5": (27, 30), "P6": (24, 26)}
GROUPS = {"P1": 2, "P2": 2, "P3": 2, "P4": 2, "P5": 1, "P6": 1}
DROPPED = {("P1", "F", "COST"): 1, ("P1", "M", "MIGRATION"): 1, ("P3", "M", "WORK"): 1, ("P4", "F", "COST"): 1,
           ("P4", "F", "DISTANCE"): 1, ("P4", "M", "WORK"): 2, ("P5", "F", "MARRIAGE"): 1, ("P6", "M", "UNKNOWN"): 1}
REASONS = ["COST", "WORK", "PREGNANCY", "MARRIAGE", "ILLNESS", "DEATH", "DISTANCE", "MIGRATION", "UNSAFE",
           "DISABILITY", "NO_INTEREST", "UNKNOWN"]
DISABLED = {("P1", "F", "SEE"): 1, ("P1", "M", "COMM"): 1, ("P3", "M", "HEAR"): 1, ("P4", "F", "WALK"): 1,
            ("P5", "M", "LEARN"): 1, ("P6", "F", "SEE"): 1}
DOMAINS = ["SEE", "HEAR", "WALK", "SELFCARE", "COMM", "LEARN", "ALBINISM", "EPILEPSY", "MULTI"]
SUBJECTS = ["ENG", "MATH", "SCI", "SOC", "LANG", "REL"]
BOOKS = {"P1": (52, 50, 0, 0, 20, 12), "P2": (45, 44, 0, 0, 18, 12), "P3": (40, 41, 22, 20, 15, 10),
         "P4": (41, 38, 24, 22, 10, 10), "P5": (35, 33, 20, 20, 8, 8), "P6": (36, 35, 25, 24, 8, 8)}
GUIDES = {"P1": (2, 2, 0, 0, 1, 1), "P2": (2, 2, 0, 0, 1, 1), "P3": (2, 2, 1, 1, 1, 1), "P4": (2, 2, 1, 1, 0, 1),
          "P5": (1, 1, 1, 1, 0, 0), "P6": (1, 1, 1, 1, 0, 0)}
PROFILE = [
    ("PROF_VISIT_DATE", "2026-01-30"), ("PROF_ENUM", "E-0417"), ("PROF_RESP_NAME", "Hawa Kanu"),
    ("PROF_RESP_ROLE", "HEAD"), ("PROF_RESP_PHONE", "+23276000417"), ("PROF_CONSENT", "true"),
    ("PROF_VISIT_START", "09:10"), ("PROF_VISIT_END", "11:40"), ("PROF_VISIT_RESULT", "COMPLETE"),
    ("PROF_EMIS", SCHOOL), ("PROF_OLD_EMIS", "2101-2-00233"), ("PROF_NAME", "Makoro Hill Primary School"),
    ("PROF_TOWN", "Makoro"), ("PROF_SECTION", "Makoro section"), ("PROF_ADDRESS", "Hill road, Makoro"),
    ("PROF_GPS", "[-12.0512,8.8301]"), ("PROF_GPS_ACC", "8"), ("PROF_PHONE", "+23276000418"),
    ("PROF_EMAIL", "makoro.hill@example.org"), ("PROF_FOUNDED", "1974"), ("PROF_HEAD_NAME", "Hawa Kanu"),
    ("PROF_HEAD_SEX", "F"), ("PROF_HEAD_PIN", "000417"), ("PROF_HEAD_PHONE", "+23276000417"),
    ("PROF_CONSTIT", "031"), ("PROF_COUNCIL", "Bombali District Council"), ("PROF_CLUSTER", "Makari cluster"),
    ("PROF_OWNER", "MISSION"), ("PROF_PROPRIETOR", "Makoro Mission"), ("PROF_FUND", "ASSISTED"),
    ("PROF_APPROVAL", "APPROVED"), ("PROF_APPROVAL_NO", "PRI/0417"), ("PROF_APPROVAL_DATE", "1998-03-16"),
    ("PROF_SUBSIDY", "Y"), ("PROF_SEXTYPE", "MIXED"), ("PROF_BOARDING", "DAY"), ("PROF_SHIFT", "SINGLE"),
    ("PROF_SHARES", "2103-1-00416"), ("PROF_LOCATION", "RURAL"), ("REMOTE", "ROAD_BIKE"), ("DIST_ROAD", "3.5"),
    ("PROF_DIST_HEALTH", "6"), ("PROF_DIST_OFFICE", "14"), ("PROF_DIST_SCHOOL", "4"), ("PROF_LANG", "eng"),
    ("PROF_ALP", "N"), ("PROF_SNU", "N"), ("SHIFTS", "1"), ("DAYS_OPEN", "67"), ("DAYS_LOST", "3"),
    ("PROF_LOST_WHY", "CLOSED_WEATHER"), ("PROF_DAY_START", "08:00"), ("PROF_DAY_END", "13:30"),
    ("PROF_MULTIGRADE", "N"),
]


class Sheet:
    def __init__(self):
        self.rows = []

    def put(self, data_set, element, value, combo="", period=NOW, attribute="", comment=""):
        self.rows.append(["RJ_DS_" + data_set, SCHOOL, period, "RJ_D_" + element, combo, attribute, str(value),
                          comment])

    def sexes(self, data_set, element, pair, **more):
        for sex, value in zip("FM", pair):
            self.put(data_set, element, value, sex, **more)

    def text(self):
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(HEAD)
        writer.writerows(self.rows)
        return out.getvalue()


def total(grade):
    return tuple(sum(ages.values()) for ages in ENROLLED[grade])


def rooms(sheet, period, counts):
    for place, row in zip(["PERM", "SEMI", "TEMP", "OPEN"], counts):
        for state, value in zip(["GOOD", "MINOR", "MAJOR", "UNUSABLE"], row):
            sheet.put("ASC_INFRA", "ROOM", value, place + "," + state, period)


def toilets(sheet, period, counts):
    for user, pair in zip(["GIRLS", "BOYS", "SHARED", "STAFF_F", "STAFF_M", "ACCESSIBLE"], counts):
        for state, value in zip(["USABLE", "NOT_USABLE"], pair):
            sheet.put("ASC_INFRA", "TOILET", value, user + "," + state, period)


def teachers(sheet, period, counts):
    for sex, row in zip("FM", counts):
        for kind, value in zip(["QUAL_OK,PAYROLL", "QUAL_OK,NOT_PAYROLL", "NOT_QUAL,PAYROLL", "NOT_QUAL,NOT_PAYROLL"],
                               row):
            sheet.put("ASC_STAFF", "TCH", value, sex + "," + kind, period)


def enrolment(sheet):
    name = "ASC_ENR_PRI"
    for g in GRADES:
        sheet.put(name, "STREAM_" + g, GROUPS[g])
    for g in GRADES:
        for sex, ages in zip("FM", ENROLLED[g]):
            for age in AGES:
                if age not in HATCHED.get(g, []):
                    sheet.put(name, "ENR_" + g, ages.get(age, 0), sex + "," + age)
    for g in GRADES:
        for sex, value in zip("FM", total(g)):
            why = "[V18] The school in the next village closed in July and its children came to us." \
                if (g, sex) == ("P1", "F") else ""
            sheet.put(name, "TOT_" + g, value, sex, comment=why)
    sheet.sexes(name, "TOT_SCHOOL", [sum(total(g)[i] for g in GRADES) for i in (0, 1)])
    for sex, ages in zip("FM", NEW):
        for age in AGES:
            sheet.put(name, "NEW_P1", ages.get(age, 0), sex + "," + age)
    sheet.sexes(name, "PREEXP_P1", (14, 12))
    for code, table in [("REP", REPEAT), ("TIN", MOVED_IN), ("TOUT", MOVED_OUT)]:
        for g in GRADES:
            sheet.sexes(name, code + "_" + g, table[g])
    for g in GRADES:
        for sex in "FM":
            for reason in REASONS:
                sheet.put(name, "DROP_" + g, DROPPED.get((g, sex, reason), 0), sex + "," + reason)
    for g in GRADES:
        sheet.sexes(name, "REENT_" + g, CAME_BACK.get(g, (0, 0)))
    for g in GRADES[3:]:
        sheet.put(name, "PREG_" + g, 0)
    for g in GRADES:
        for sex in "FM":
            for domain in DOMAINS:
                sheet.put(name, "DIS_" + g, DISABLED.get((g, sex, domain), 0), sex + "," + domain)
    for g in GRADES:
        sheet.sexes(name, "DISANY_" + g, [sum(n for (h, s, _), n in DISABLED.items() if (h, s) == (g, sex))
                                          for sex in "FM"])
    for code, pair in [("ORPH", (12, 14)), ("REFUGEE", (0, 0)), ("NONNAT", (1, 2)), ("ALP", (0, 0))]:
        sheet.sexes(name, code, pair)
    for g in GRADES:
        sheet.sexes(name, "BOARD_" + g, (0, 0))
    for g in GRADES:
        sheet.sexes(name, "PRESENT_" + g, PRESENT[g])
    for g in GRADES:
        sheet.sexes(name, "PROM_" + g, [LAST_YEAR[g][i] - REPEAT[g][i] - LEFT[g][i] for i in (0, 1)])
    for code, table in [("REPNEXT", REPEAT), ("LEFT", LEFT)]:
        for g in GRADES:
            sheet.sexes(name, code + "_" + g, table[g])


def other_parts(sheet):
    for code, pair in [("ENT", (23, 26)), ("SAT", (22, 26)), ("PASS", (17, 20))]:
        sheet.sexes("ASC_EXAM", "EX_NPSE_" + code, pair)
    teachers(sheet, NOW, [(3, 1, 0, 1), (4, 1, 0, 1)])
    for sex, row in zip("FM", [(1, 3, 1, 0, 0, 0, 0, 0), (1, 2, 2, 0, 0, 1, 0, 0)]):
        for kind, value in zip(["NONE", "TC", "HTC_P", "HTC_S", "PGDE", "BED", "MED", "OTHER"], row):
            sheet.put("ASC_STAFF", "TCH_QUAL", value, sex + "," + kind)
    for code, pair in [("TCH_FTE10", (50, 60)), ("TCH_JOIN", (1, 0)), ("TCH_LEFT", (0, 1)), ("TCH_TRIN", (2, 3)),
                       ("NTS", (1, 2))]:
        sheet.sexes("ASC_STAFF", code, pair)
    rooms(sheet, NOW, [(4, 2, 1, 0), (1, 1, 0, 1), (1, 0, 0, 0), (0, 0, 0, 0)])
    for code, value in [("ROOM_OTHER_LIB", 0), ("ROOM_OTHER_LAB", 0), ("ROOM_OTHER_ICT", 0), ("ROOM_OTHER_STAFF", 1),
                        ("ROOM_OTHER_HEAD", 1), ("ROOM_OTHER_STORE", 1), ("ROOM_OTHER_KITCHEN", 1),
                        ("ROOM_OTHER_DORM", 0), ("ROOM_OTHER_SICKBAY", 0), ("ROOM_OTHER_QUARTERS", 2), ("SEAT", 430),
                        ("SEAT_OK", 402), ("BOARD_OK", 9), ("TDESK", 8), ("WATER_SRC", "BOREHOLE"),
                        ("WATER_TODAY", "Y"), ("WATER_MONTHS", 9), ("WATER_DRINK", "Y")]:
        sheet.put("ASC_INFRA", code, value)
    toilets(sheet, NOW, [(4, 1), (3, 2), (0, 0), (1, 0), (1, 0), (0, 0)])
    for code, value in [("TOILET_IMPROVED", "Y"), ("MHM", "N"), ("HW_POINTS", 3), ("HW_WATER", "Y"), ("HW_SOAP", "N"),
                        ("POWER", "SOLAR"), ("POWER_HOURS", 5), ("PC_LEARN", 0), ("PC_ADMIN", 1), ("TABLET", 1),
                        ("PRINTER", 0), ("INET", "N"), ("NET_ORANGE", "Y"), ("NET_AFRICELL", "Y"),
                        ("NET_QCELL", "N")]:
        sheet.put("ASC_INFRA", code, value)
    for code, table in [("BOOK", BOOKS), ("TGUIDE", GUIDES)]:
        for g in GRADES:
            for subject, value in zip(SUBJECTS, table[g]):
                sheet.put("ASC_TLM", code + "_" + g, value, subject)
    sheet.put("ASC_SERV", "FEED_PROG", "GOVT")
    sheet.put("ASC_SERV", "FEED_DAYS", 18)
    sheet.sexes("ASC_SERV", "FEED_LEARNERS", (215, 226))
    for code, value in [("FIRSTAID", "Y"), ("DEWORM", "Y"), ("FENCE", "N"), ("RAMP", "N"), ("PLAY", "Y"),
                        ("LIBRARY", "N"), ("COUNSEL", "Y"), ("GBVFOCAL", "Y"), ("HAZARD", "U"), ("SMC_EXISTS", "Y")]:
        sheet.put("ASC_SERV", code, value)
    sheet.sexes("ASC_SERV", "SMC_MEMB", (4, 7))
    for code, value in [("SMC_MEET", 3), ("SDP", "Y"), ("PTA", "Y"), ("INSPECT", 2)]:
        sheet.put("ASC_SERV", code, value)
    income = {"SUBSIDY": 9140, "FEES": 0, "PTA": 1500, "DONOR": 0, "COUNCIL": 600, "SALES": 320, "BANK": 0, "OTHER": 0}
    spent = {"SALARY": 1800, "MATERIALS": 4200, "REPAIR": 3100, "TRANSPORT": 650, "UTILITIES": 480, "EXAM": 900,
             "FEEDING": 300, "BANK": 60, "OTHER": 150}
    sheet.put("ASC_FIN", "FIN_OPEN", 1250)
    for source, value in income.items():
        sheet.put("ASC_FIN", "FIN_IN", value, source)
    for use, value in spent.items():
        sheet.put("ASC_FIN", "FIN_OUT", value, use)
    sheet.put("ASC_FIN", "FIN_CLOSE", 1250 + sum(income.values()) - sum(spent.values()))
    sheet.put("ASC_FIN", "FEE_LEVY", 0)


def term(sheet, code, period, enrolled, joined, left, teaching, rest):
    for g in GRADES:
        sheet.sexes("TERM", "TM_ENR_" + g, enrolled[g], period=period, attribute=code)
    for element, pair in [("TM_JOIN", joined), ("TM_LEFT", left), ("TM_TCH", teaching)]:
        sheet.sexes("TERM", element, pair, period=period, attribute=code)
    for element, value in zip(["SUBSIDY", "SUBSIDY_DATE", "BOOKS", "SMCMEET", "INCIDENT"], rest):
        sheet.put("TERM", "TM_" + element, value, period=period, attribute=code)


def terms(sheet):
    # The first term's return was made before the last children came.
    early = {g: [n - (1 if g in ("P1", "P2") else 0) for n in total(g)] for g in GRADES}
    term(sheet, "T1", NOW, early, (12, 12), (4, 3), (5, 6), (3050, "2025-11-14", 60, 1, 0))


def terms_before(sheet):
    """Of those who left last year half were gone by the second term's return, and all by the third's."""
    half = {g: [n - gone // 2 for n, gone in zip(LAST_YEAR[g], LEFT[g])] for g in GRADES}
    gone = {g: [n - gone for n, gone in zip(LAST_YEAR[g], LEFT[g])] for g in GRADES}
    left = [[sum(a[g][i] - b[g][i] for g in GRADES) for i in (0, 1)]
            for a, b in [(LAST_YEAR, half), (half, gone)]]
    term(sheet, "T1", THEN, LAST_YEAR, (11, 13), (3, 4), (4, 7), (2960, "2024-11-22", 0, 1, 0))
    term(sheet, "T2", THEN, half, (0, 0), left[0], (4, 7), (2960, "2025-03-07", 84, 1, 1))
    term(sheet, "T3", THEN, gone, (0, 0), left[1], (4, 7), (2985, "2025-06-13", 0, 1, 0))


def school_days(year, month):
    """Counted from the pack's calendar, as a school counts them."""
    with open(os.path.join(HERE, "..", "calendar.json"), encoding="utf-8") as file:
        years = json.load(file)["years"]
    count = 0
    for y in years:
        closed = {h["date"] for h in y["holidays"]}
        for t in y["terms"]:
            day, end = (datetime.date.fromisoformat(t[k]) for k in ("start", "end"))
            while day <= end:
                if (day.year, day.month) == (year, month) and day.isoweekday() in y["weekdays"] \
                        and day.isoformat() not in closed:
                    count += 1
                day += datetime.timedelta(1)
    return count


def month(sheet, period, days, enrolled, present, teaching, absent, fed, chronic):
    """`present` says how many of a hundred came, by the place of the grade and of the sex."""
    sheet.put("MONTH", "MO_DAYS", days, period=period)
    expected = {g: [n * days for n in enrolled[g]] for g in GRADES}
    for g in GRADES:
        sheet.sexes("MONTH", "MO_EXP_" + g, expected[g], period=period)
    for place, g in enumerate(GRADES):
        sheet.sexes("MONTH", "MO_PRES_" + g, [n * present(place, i) // 100 for i, n in enumerate(expected[g])],
                    period=period)
    sheet.sexes("MONTH", "MO_T_EXP", [n * days for n in teaching], period=period)
    sheet.sexes("MONTH", "MO_T_PRES", [n * days - gone for n, gone in zip(teaching, absent)], period=period)
    # The first two days of a month the kitchen waits for the delivery.
    sheet.put("MONTH", "MO_MEALS", fed * max(days - 2, 0), period=period)
    sheet.sexes("MONTH", "MO_CHRONIC", chronic, period=period)


def months(sheet):
    for step, (year, number) in enumerate([(2025, 9), (2025, 10), (2025, 11), (2025, 12), (2026, 1)]):
        month(sheet, f"{year}{number:02}", school_days(year, number), {g: total(g) for g in GRADES},
              lambda place, i, step=step: 93 - (step + place + i) % 4, (5, 6), (2 + step, 4), 441,
              (9 + step, 11 + step))


def months_before(sheet):
    """Fewer come in the planting and rainy months, May to July; in August there is no school and no return."""
    came = {9: 92, 10: 94, 11: 93, 12: 91, 1: 92, 2: 94, 3: 93, 4: 92, 5: 89, 6: 86, 7: 84}
    year, number, step = *FIRST_MONTH, 0
    while (year, number) < (2025, 9):
        days = school_days(year, number)
        if days:
            enrolled = LAST_YEAR if step < 5 else {g: [n - gone for n, gone in zip(LAST_YEAR[g], LEFT[g])]
                                                   for g in GRADES}
            month(sheet, f"{year}{number:02}", days, enrolled,
                  lambda place, i, number=number: came[number] - (number + 2 * place + i) % 3, (4, 7),
                  (1 + step % 3, 3 + step % 2), 402, (8 + (94 - came[number]), 10 + (94 - came[number])))
            step += 1
        year, number = (year + 1, 1) if number == 12 else (year, number + 1)


def last_year(sheet):
    name = "ASC_ENR_PRI"
    for g in GRADES:
        sheet.put(name, "STREAM_" + g, 2 if g in ("P1", "P2", "P3") else 1, period=THEN)
    for g in GRADES:
        for sex, ages, wanted in zip("FM", ENROLLED[g], LAST_YEAR[g]):
            known = {a: n for a, n in ages.items() if a != "UNK"}
            whole = sum(known.values())
            counts = {a: n * wanted // whole for a, n in known.items()}
            # What rounding left over goes to the ages that lost most by it.
            for a in sorted(known, key=lambda a: (-(known[a] * wanted % whole), AGES.index(a)))[
                    :wanted - sum(counts.values())]:
                counts[a] += 1
            for age in AGES:
                if age not in HATCHED.get(g, []):
                    sheet.put(name, "ENR_" + g, counts.get(age, 0), sex + "," + age, THEN)
    for g in GRADES:
        sheet.sexes(name, "TOT_" + g, LAST_YEAR[g], period=THEN)
    sheet.sexes(name, "TOT_SCHOOL", [sum(LAST_YEAR[g][i] for g in GRADES) for i in (0, 1)], period=THEN)
    teachers(sheet, THEN, [(3, 0, 0, 1), (4, 2, 0, 1)])
    rooms(sheet, THEN, [(4, 2, 1, 0), (1, 1, 0, 1), (0, 0, 0, 0), (0, 0, 0, 0)])
    for code, value in [("SEAT", 410), ("SEAT_OK", 390), ("BOARD_OK", 9), ("TDESK", 8), ("WATER_SRC", "BOREHOLE"),
                        ("WATER_TODAY", "Y"), ("WATER_MONTHS", 12), ("WATER_DRINK", "Y")]:
        sheet.put("ASC_INFRA", code, value, period=THEN)
    toilets(sheet, THEN, [(3, 1), (3, 2), (0, 0), (1, 0), (1, 0), (0, 0)])
    for code, value in [("TOILET_IMPROVED", "Y"), ("MHM", "N"), ("HW_POINTS", 4), ("HW_WATER", "Y"), ("HW_SOAP", "N"),
                        ("POWER", "SOLAR"), ("POWER_HOURS", 5)]:
        sheet.put("ASC_INFRA", code, value, period=THEN)


def main():
    now, then = Sheet(), Sheet()
    for code, value in PROFILE:
        now.put("ASC_PROFILE", code, value)
    enrolment(now)
    other_parts(now)
    terms(now)
    months(now)
    terms_before(now)
    months_before(now)
    last_year(then)
    same = True
    for sheet, name in [(now, f"school-{SCHOOL}.csv"), (then, f"school-{SCHOOL}-last-year.csv")]:
        path = os.path.join(HERE, name)
        if "--check" in sys.argv:
            with open(path, encoding="utf-8", newline="") as file:
                same = same and file.read() == sheet.text()
        else:
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(sheet.text())
            print(f"{name}: {len(sheet.rows)} values")
    if not same:
        print("the example is not what make_example.py writes", file=sys.stderr)
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
