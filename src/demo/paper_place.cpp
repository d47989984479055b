#include "demo/paper.h"

#include <algorithm>

namespace rejista::demo {

using namespace Qt::StringLiterals;

namespace {

struct Teacher {
    size_t sex = 0;
    QString qualification;
    bool qualified = false, payroll = false;
};

/// What each level asks of its teachers (domain.md §2.6).
bool isQualified(const QString& level, const QString& qualification)
{
    static const QStringList basic = {u"TC"_s, u"HTC_P"_s, u"HTC_S"_s, u"PGDE"_s, u"BED"_s, u"MED"_s};
    static const QStringList junior = {u"HTC_S"_s, u"PGDE"_s, u"BED"_s, u"MED"_s};
    static const QStringList senior = {u"PGDE"_s, u"BED"_s, u"MED"_s};
    return (level == "SSS"_L1 ? senior : level == "JSS"_L1 ? junior : basic).contains(qualification);
}

std::vector<Teacher> teachersOf(const Census& census)
{
    const int learners = both(census.school.enrolment(census.year));
    const int streams = census.school.streams(census.year, census.level());
    Random each = census.lasting(u"teachers");
    const Range load = census.level().perTeacher;
    int wanted = std::max(1, learners / each.between(load.low, load.high));
    const int most = (census.school.level == "PP"_L1 || census.school.level == "PRI"_L1 ? 3 : 4) * std::max(1, streams);
    wanted = std::clamp(wanted, std::max(1, (learners + 94) / 95), std::max(1, std::min(most, learners / 11)));
    const Choice qualifications = census.shapes.choice(u"qualification"_s);
    const bool secondary = census.school.level == "JSS"_L1 || census.school.level == "SSS"_L1;
    std::vector<Teacher> teachers;
    for (int i = 0; i < wanted; ++i) {
        Teacher teacher;
        teacher.sex = each.chance(census.shapes.number(u"femaleTeachers"_s) * (census.school.level == "PP"_L1 ? 2 : 1))
            ? 0
            : 1;
        teacher.qualification = qualifications.draw(each);
        if (secondary && (teacher.qualification == "NONE"_L1 || teacher.qualification == "TC"_L1) && each.chance(700))
            teacher.qualification = each.chance(500) ? u"HTC_S"_s : u"BED"_s;
        teacher.qualified = isQualified(census.school.level, teacher.qualification);
        const int paid = census.school.funding == "PRIV"_L1 ? 60 : census.shapes.number(u"payroll"_s);
        teacher.payroll = teacher.qualified && each.chance(std::min(950, paid * 3 / 2));
        teachers.push_back(teacher);
    }
    return teachers;
}

/// Full-time equivalents × 10: three in a hundred teach half of the week.
int tenthsOf(Random& random, int people)
{
    int tenths = 0;
    for (int i = 0; i < people; ++i)
        tenths += random.chance(30) ? 5 : 10;
    return tenths;
}

void fillClassrooms(Pen& pen, const Census& census)
{
    const Rooms rooms = roomsOf(census);
    const Shapes& shapes = census.shapes;
    const QStringList structures = {u"PERM"_s, u"SEMI"_s, u"TEMP"_s};
    const std::vector<int> byStructure = shared(
        rooms.usable,
        {shapes.number(u"rooms.permanent"_s), shapes.number(u"rooms.semi"_s), shapes.number(u"rooms.temporary"_s)});
    for (int i = 0; i < structures.size(); ++i) {
        const std::vector<int> byCondition = shared(
            byStructure[size_t(i)],
            {shapes.number(u"rooms.good"_s), shapes.number(u"rooms.minor"_s), shapes.number(u"rooms.major"_s)});
        pen.count(u"RJ_D_ROOM"_s, structures.at(i) + u",GOOD"_s, byCondition[0]);
        pen.count(u"RJ_D_ROOM"_s, structures.at(i) + u",MINOR"_s, byCondition[1]);
        pen.count(u"RJ_D_ROOM"_s, structures.at(i) + u",MAJOR"_s, byCondition[2]);
    }
    pen.count(u"RJ_D_ROOM"_s, u"PERM,UNUSABLE"_s, rooms.unusable);
    pen.count(u"RJ_D_ROOM"_s, u"OPEN,GOOD"_s, rooms.outside);
}

void fillFurniture(Pen& pen, const Census& census)
{
    const School& school = census.school;
    const Rooms rooms = roomsOf(census);
    Random lasting = census.lasting(u"furniture");
    const bool big = both(school.enrolment(census.year)) > 350;
    const bool secondary = school.level == "JSS"_L1 || school.level == "SSS"_L1;
    const auto other = [&](const QString& what, int number) { pen.say(u"RJ_D_ROOM_OTHER_"_s + what, number); };
    other(u"LIB"_s, lasting.chance(secondary ? 350 : 90) ? 1 : 0);
    other(u"LAB"_s, secondary && lasting.chance(300) ? lasting.between(1, 2) : 0);
    other(u"ICT"_s, secondary && lasting.chance(160) ? 1 : 0);
    other(u"STAFF"_s, lasting.chance(big ? 700 : 300) ? 1 : 0);
    other(u"HEAD"_s, lasting.chance(650) ? 1 : 0);
    other(u"STORE"_s, lasting.chance(520) ? lasting.between(1, 2) : 0);
    other(u"KITCHEN"_s, lasting.chance(280) ? 1 : 0);
    other(u"DORM"_s, school.boarding == "DAY"_L1 ? 0 : lasting.between(1, 3));
    other(u"SICKBAY"_s, lasting.chance(70) ? 1 : 0);
    other(u"QUARTERS"_s, lasting.chance(220) ? lasting.between(1, 4) : 0);
    const int seats = both(school.enrolment(census.year)) * lasting.between(560, 1060) / 1000;
    pen.say(u"RJ_D_SEAT"_s, seats);
    pen.say(u"RJ_D_SEAT_OK"_s, seats * census.random(u"seats").between(780, 960) / 1000);
    pen.say(u"RJ_D_BOARD_OK"_s, rooms.usable + rooms.outside / 2);
    pen.say(u"RJ_D_TDESK"_s, std::max(0, rooms.usable - lasting.between(0, 2)));
}

void fillToilets(Pen& pen, const Census& census)
{
    const School& school = census.school;
    Random lasting = census.lasting(u"toilets");
    Random now = census.random(u"toilets");
    const Pair learners = school.enrolment(census.year);
    const Range perStance = census.shapes.range(u"girlsPerStance"_s);
    const auto stances = [&](const QString& user, int number) {
        const int broken = number > 2 ? now.between(0, number / 3) : 0;
        pen.count(u"RJ_D_TOILET"_s, user + u",USABLE"_s, number - broken);
        pen.count(u"RJ_D_TOILET"_s, user + u",NOT_USABLE"_s, broken);
    };
    if (school.hasToilets) {
        const int load = lasting.between(perStance.low, perStance.high);
        if (learners[0] > 0)
            stances(u"GIRLS"_s, std::max(1, learners[0] / load));
        if (learners[1] > 0)
            stances(u"BOYS"_s, std::max(1, learners[1] * 3 / (load * 4)));
        stances(u"STAFF_F"_s, 1);
        stances(u"STAFF_M"_s, 1);
        stances(u"ACCESSIBLE"_s, lasting.chance(200) ? 1 : 0);
    }
    const bool improved = school.hasToilets && lasting.chance(census.shapes.number(u"improvedToilet"_s));
    pen.say(u"RJ_D_TOILET_IMPROVED"_s, improved ? u"Y"_s : u"N"_s);
    pen.say(u"RJ_D_MHM"_s, school.hasToilets && lasting.chance(census.shapes.number(u"yes.MHM"_s)) ? u"Y"_s : u"N"_s);
}

void fillWater(Pen& pen, const Census& census)
{
    Random lasting = census.lasting(u"water");
    Random now = census.random(u"water");
    const QString source = census.shapes.choice(u"water"_s).draw(lasting);
    const bool none = source == "NONE"_L1;
    const bool today = !none && now.chance(780);
    const bool clean = source.startsWith("PIPE"_L1) || source == "BOREHOLE"_L1 || source == "PROT_WELL"_L1;
    pen.say(u"RJ_D_WATER_SRC"_s, source);
    pen.say(u"RJ_D_WATER_TODAY"_s, today ? u"Y"_s : u"N"_s);
    pen.say(u"RJ_D_WATER_MONTHS"_s, none ? 0 : lasting.between(6, 12));
    pen.say(u"RJ_D_WATER_DRINK"_s, none ? u"N"_s : clean ? u"Y"_s : now.chance(200) ? u"U"_s : u"N"_s);
    const int points = lasting.chance(600) ? lasting.between(1, 5) : 0;
    pen.say(u"RJ_D_HW_POINTS"_s, points);
    pen.say(u"RJ_D_HW_WATER"_s, points > 0 && today ? u"Y"_s : u"N"_s);
    pen.say(u"RJ_D_HW_SOAP"_s, points > 0 && today && now.chance(450) ? u"Y"_s : u"N"_s);
}

void fillPower(Pen& pen, const Census& census)
{
    Random lasting = census.lasting(u"power");
    const QString source = census.shapes.choice(u"power"_s).draw(lasting);
    const bool none = source == "NONE"_L1;
    const bool secondary = census.school.level == "JSS"_L1 || census.school.level == "SSS"_L1;
    pen.say(u"RJ_D_POWER"_s, source);
    pen.say(u"RJ_D_POWER_HOURS"_s, none ? 0 : lasting.between(3, 14));
    pen.say(u"RJ_D_PC_LEARN"_s, none || !secondary ? 0 : lasting.between(0, 14));
    pen.say(u"RJ_D_PC_ADMIN"_s, none ? 0 : lasting.between(0, 2));
    pen.say(u"RJ_D_TABLET"_s, lasting.chance(420) ? 1 : 0);
    pen.say(u"RJ_D_PRINTER"_s, none ? 0 : lasting.between(0, 1));
    pen.say(u"RJ_D_INET"_s, !none && lasting.chance(150) ? u"Y"_s : u"N"_s);
    for (const QString& network : {u"ORANGE"_s, u"AFRICELL"_s, u"QCELL"_s})
        pen.say(u"RJ_D_NET_"_s + network, lasting.chance(network == "QCELL"_L1 ? 300 : 690) ? u"Y"_s : u"N"_s);
}

}  // namespace

Rooms roomsOf(const Census& census)
{
    Random lasting = census.lasting(u"rooms");
    const int streams = census.school.streams(census.year, census.level());
    Rooms rooms;
    const int needed = (streams + census.school.shifts - 1) / census.school.shifts;
    rooms.usable = std::max(1, needed * lasting.between(720, 1080) / 1000);
    rooms.outside = std::max(0, streams - rooms.usable * census.school.shifts);
    rooms.unusable = rooms.usable * census.shapes.number(u"rooms.unusable"_s) / 1000 + (lasting.chance(120) ? 1 : 0);
    return rooms;
}

void fillStaff(Paper& paper, const Census& census)
{
    const std::vector<Teacher> teachers = teachersOf(census);
    QMap<QString, int> posts, qualifications;
    Pair people{};
    for (const Teacher& teacher : teachers) {
        const QString sex = QString(kSexes[teacher.sex]);
        ++posts[sex + (teacher.qualified ? u",QUAL_OK,"_s : u",NOT_QUAL,"_s)
                + (teacher.payroll ? u"PAYROLL"_s : u"NOT_PAYROLL"_s)];
        ++qualifications[sex + u',' + teacher.qualification];
        ++people[teacher.sex];
    }
    Pen pen(paper[u"RJ_DS_ASC_STAFF"_s]);
    for (auto it = posts.cbegin(); it != posts.cend(); ++it)
        pen.sayAt(u"RJ_D_TCH"_s, it.key(), it.value());
    for (auto it = qualifications.cbegin(); it != qualifications.cend(); ++it)
        pen.sayAt(u"RJ_D_TCH_QUAL"_s, it.key(), it.value());
    Random now = census.random(u"staff");
    pen.pair(u"RJ_D_TCH_FTE10"_s, {tenthsOf(now, people[0]), tenthsOf(now, people[1])});
    pen.pair(u"RJ_D_TCH_JOIN"_s, {now.between(0, (people[0] + 4) / 5), now.between(0, (people[1] + 4) / 5)});
    pen.pair(u"RJ_D_TCH_LEFT"_s, {now.between(0, (people[0] + 5) / 6), now.between(0, (people[1] + 5) / 6)});
    pen.pair(u"RJ_D_TCH_TRIN"_s, {now.between(0, people[0]), now.between(0, people[1])});
    const int helpers = std::max(1, int(teachers.size()) / 6);
    pen.pair(u"RJ_D_NTS"_s, {now.between(0, helpers), now.between(1, helpers + 1)});
}

void fillRooms(Paper& paper, const Census& census)
{
    Pen pen(paper[u"RJ_DS_ASC_INFRA"_s]);
    fillClassrooms(pen, census);
    fillFurniture(pen, census);
    fillWater(pen, census);
    fillToilets(pen, census);
    fillPower(pen, census);
}

}  // namespace rejista::demo
