#include "demo/paper.h"

#include <algorithm>

namespace rejista::demo {

using namespace Qt::StringLiterals;

namespace {

/// The subjects that a level has books for.
QStringList subjectsOf(const QString& level)
{
    if (level == "PP"_L1)
        return {u"ENG"_s, u"MATH"_s};
    if (level == "PRI"_L1)
        return {u"ENG"_s, u"MATH"_s, u"SCI"_s, u"SOC"_s, u"REL"_s};
    return {u"ENG"_s, u"MATH"_s, u"SCI"_s, u"SOC"_s, u"LANG"_s, u"FRE"_s, u"REL"_s, u"AGR"_s};
}

QString yesNo(Random& random, int perThousand)
{
    return random.chance(perThousand) ? u"Y"_s : u"N"_s;
}

QDate censusDay(int academicYear)
{
    // The last Friday of January, as the calendar has it.
    QDate day(academicYear + 1, 1, 31);
    while (day.dayOfWeek() != 5)
        day = day.addDays(-1);
    return day;
}

void fillVisit(Pen& pen, const Census& census)
{
    Random now = census.random(u"visit");
    const int start = now.between(8 * 60 + 10, 11 * 60);
    const int end = start + now.between(35, 140);
    const auto clock = [](int minutes) {
        return u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    };
    pen.say(u"RJ_D_PROF_VISIT_DATE"_s, censusDay(census.year).addDays(now.between(-2, 0)).toString(Qt::ISODate));
    pen.say(u"RJ_D_PROF_ENUM"_s, u"E%1"_s.arg(now.between(1, 40), 3, 10, QLatin1Char('0')));
    pen.say(u"RJ_D_PROF_RESP_NAME"_s, census.school.headName);
    pen.say(u"RJ_D_PROF_RESP_ROLE"_s, u"HEAD"_s);
    pen.say(u"RJ_D_PROF_RESP_PHONE"_s, census.school.phone);
    pen.say(u"RJ_D_PROF_CONSENT"_s, u"true"_s);
    pen.say(u"RJ_D_PROF_VISIT_START"_s, clock(start));
    pen.say(u"RJ_D_PROF_VISIT_END"_s, clock(end));
    pen.say(u"RJ_D_PROF_VISIT_RESULT"_s, u"COMPLETE"_s);
}

void fillIdentity(Pen& pen, const Census& census)
{
    const School& school = census.school;
    Random lasting = census.lasting(u"identity");
    pen.say(u"RJ_D_PROF_EMIS"_s, school.code);
    pen.say(u"RJ_D_PROF_NAME"_s, school.name);
    pen.say(u"RJ_D_PROF_TOWN"_s, school.town);
    pen.say(u"RJ_D_PROF_SECTION"_s, school.town + u" Section"_s);
    pen.say(u"RJ_D_PROF_ADDRESS"_s, u"%1 Mosque Road, %2"_s.arg(lasting.between(1, 80)).arg(school.town));
    pen.say(u"RJ_D_PROF_GPS"_s, u"[%1,%2]"_s.arg(school.longitude, 0, 'f', 3).arg(school.latitude, 0, 'f', 3));
    pen.say(u"RJ_D_PROF_GPS_ACC"_s, lasting.between(3, 12));
    pen.say(u"RJ_D_PROF_PHONE"_s, school.phone);
    pen.say(u"RJ_D_PROF_FOUNDED"_s, school.founded);
    pen.say(u"RJ_D_PROF_HEAD_NAME"_s, school.headName);
    pen.say(u"RJ_D_PROF_HEAD_SEX"_s, QString(school.headSex));
    pen.say(u"RJ_D_PROF_HEAD_PHONE"_s, school.phone);
    pen.say(u"RJ_D_PROF_CONSTIT"_s, u"C%1"_s.arg(lasting.between(30, 44), 3, 10, QLatin1Char('0')));
    pen.say(u"RJ_D_PROF_COUNCIL"_s, u"Demo District Council"_s);
    pen.say(u"RJ_D_PROF_CLUSTER"_s, u"Cluster %1"_s.arg(school.index % 25 + 1));
}

void fillStatus(Pen& pen, const Census& census)
{
    const School& school = census.school;
    Random lasting = census.lasting(u"status");
    pen.say(u"RJ_D_PROF_OWNER"_s, school.owner);
    pen.say(u"RJ_D_PROF_PROPRIETOR"_s, school.name.section(u' ', 0, 1));
    pen.say(u"RJ_D_PROF_FUND"_s, school.funding);
    pen.say(u"RJ_D_PROF_APPROVAL"_s, school.approval);
    if (school.approval == "APPROVED"_L1) {
        pen.say(u"RJ_D_PROF_APPROVAL_NO"_s, u"DEMO/%1/%2"_s.arg(school.founded + 1).arg(school.index + 1));
        pen.say(u"RJ_D_PROF_APPROVAL_DATE"_s,
                QDate(school.founded + 1, 3, 1 + lasting.below(28)).toString(Qt::ISODate));
    }
    const bool subsidised = school.funding != "PRIV"_L1 && school.approval == "APPROVED"_L1;
    pen.say(u"RJ_D_PROF_SUBSIDY"_s, subsidised ? u"Y"_s : u"N"_s);
    pen.say(u"RJ_D_PROF_SEXTYPE"_s, school.sexType);
    pen.say(u"RJ_D_PROF_BOARDING"_s, school.boarding);
    pen.say(u"RJ_D_PROF_SHIFT"_s, school.shifts == 2 ? u"AM"_s : u"SINGLE"_s);
    pen.say(u"RJ_D_PROF_LOCATION"_s, school.location);
    pen.say(u"RJ_D_REMOTE"_s, school.remote);
    const bool rural = school.location == "RURAL"_L1;
    pen.say(u"RJ_D_DIST_ROAD"_s, rural ? lasting.between(0, 12) : 0);
    pen.say(u"RJ_D_PROF_DIST_HEALTH"_s, rural ? lasting.between(1, 14) : lasting.between(0, 3));
    pen.say(u"RJ_D_PROF_DIST_OFFICE"_s, rural ? lasting.between(8, 70) : lasting.between(1, 8));
    pen.say(u"RJ_D_PROF_DIST_SCHOOL"_s, lasting.between(1, 9));
    pen.say(u"RJ_D_PROF_LANG"_s, lasting.chance(600) ? u"tem"_s : u"kri"_s);
    pen.say(u"RJ_D_PROF_ALP"_s, yesNo(lasting, 40));
    pen.say(u"RJ_D_PROF_SNU"_s, yesNo(lasting, 30));
}

void fillOperation(Pen& pen, const Census& census)
{
    Random now = census.random(u"operation");
    pen.say(u"RJ_D_SHIFTS"_s, census.school.shifts);
    const int lost = now.chance(450) ? now.between(1, 6) : 0;
    pen.say(u"RJ_D_DAYS_OPEN"_s, 64 - lost);
    pen.say(u"RJ_D_DAYS_LOST"_s, lost);
    if (lost > 0)
        pen.say(u"RJ_D_PROF_LOST_WHY"_s, now.chance(600) ? u"CLOSED_WEATHER"_s : u"EXAM_CENTRE"_s);
    pen.say(u"RJ_D_PROF_DAY_START"_s, u"08:00"_s);
    pen.say(u"RJ_D_PROF_DAY_END"_s, census.school.shifts == 2 ? u"12:30"_s : u"14:00"_s);
    pen.say(u"RJ_D_PROF_MULTIGRADE"_s, both(census.school.enrolment(census.year)) < 150 ? u"Y"_s : u"N"_s);
}

}  // namespace

void fillProfile(Paper& paper, const Census& census)
{
    Pen pen(paper[u"RJ_DS_ASC_PROFILE"_s]);
    fillVisit(pen, census);
    fillIdentity(pen, census);
    fillStatus(pen, census);
    fillOperation(pen, census);
}

void fillBooks(Paper& paper, const Census& census)
{
    Pen pen(paper[u"RJ_DS_ASC_TLM"_s]);
    Random now = census.random(u"books");
    Random lasting = census.lasting(u"books");
    const int stock = lasting.between(180, 1050);
    const QStringList subjects = subjectsOf(census.school.level);
    for (const QString& grade : census.school.grades) {
        const int learners = both(census.school.grade(census.year, grade).total);
        for (const QString& subject : subjects) {
            const int share = subject == "ENG"_L1 || subject == "MATH"_L1 ? 1000 : 620;
            pen.count(u"RJ_D_BOOK_"_s + grade, subject,
                      learners * stock / 1000 * share / 1000 * now.between(850, 1100) / 1000);
            pen.count(u"RJ_D_TGUIDE_"_s + grade, subject, now.between(0, 3));
        }
    }
}

QString feedingOf(const Census& census)
{
    const bool young = census.school.level == "PP"_L1 || census.school.level == "PRI"_L1;
    Random lasting = census.lasting(u"feeding");
    return young ? census.shapes.choice(u"feeding"_s).draw(lasting) : u"NONE"_s;
}

void fillServices(Paper& paper, const Census& census)
{
    Pen pen(paper[u"RJ_DS_ASC_SERV"_s]);
    Random lasting = census.lasting(u"services");
    Random now = census.random(u"services");
    const QString feeding = feedingOf(census);
    const bool fed = feeding != "NONE"_L1;
    pen.say(u"RJ_D_FEED_PROG"_s, feeding);
    pen.say(u"RJ_D_FEED_DAYS"_s, fed ? now.between(8, 18) : 0);
    const Pair learners = census.school.enrolment(census.year);
    const int share = now.between(780, 970);
    pen.pair(u"RJ_D_FEED_LEARNERS"_s, fed ? Pair{learners[0] * share / 1000, learners[1] * share / 1000} : Pair{});
    for (const QString& what : {u"FIRSTAID"_s, u"DEWORM"_s, u"FENCE"_s, u"RAMP"_s, u"PLAY"_s, u"LIBRARY"_s,
                                u"COUNSEL"_s, u"GBVFOCAL"_s, u"HAZARD"_s})
        pen.say(u"RJ_D_"_s + what, yesNo(lasting, census.shapes.number(u"yes."_s + what)));
    const bool committee = lasting.chance(census.shapes.number(u"yes.SMC_EXISTS"_s));
    pen.say(u"RJ_D_SMC_EXISTS"_s, committee ? u"Y"_s : u"N"_s);
    const int members = committee ? lasting.between(5, 13) : 0;
    const int women = members * lasting.between(200, 500) / 1000;
    pen.pair(u"RJ_D_SMC_MEMB"_s, {women, members - women});
    pen.say(u"RJ_D_SMC_MEET"_s, committee ? now.between(1, 6) : 0);
    pen.say(u"RJ_D_SDP"_s, yesNo(lasting, census.shapes.number(u"yes.SDP"_s)));
    pen.say(u"RJ_D_PTA"_s, yesNo(lasting, census.shapes.number(u"yes.PTA"_s)));
    pen.say(u"RJ_D_INSPECT"_s, now.between(0, 4));
}

void fillMoney(Paper& paper, const Census& census)
{
    const School& school = census.school;
    Pen pen(paper[u"RJ_DS_ASC_FIN"_s]);
    Random now = census.random(u"money");
    const int learners = both(school.enrolment(census.year));
    const bool subsidised = school.funding != "PRIV"_L1 && school.approval == "APPROVED"_L1;
    const bool paying = school.funding == "PRIV"_L1;
    const int levy = paying ? now.between(18, 60) * 10 : 0;
    const QStringList sources = {u"SUBSIDY"_s, u"FEES"_s, u"PTA"_s, u"DONOR"_s, u"SALES"_s};
    const std::vector<int> income = {subsidised ? learners * now.between(27, 33) : 0, learners * levy,
                                     now.chance(500) ? learners * now.between(1, 4) : 0,
                                     now.chance(120) ? now.between(20, 90) * 100 : 0,
                                     now.chance(250) ? now.between(2, 18) * 100 : 0};
    const int opening = now.between(0, 60) * 50;
    int have = opening;
    pen.say(u"RJ_D_FIN_OPEN"_s, opening);
    for (int i = 0; i < sources.size(); ++i) {
        pen.count(u"RJ_D_FIN_IN"_s, sources.at(i), income[size_t(i)]);
        have += income[size_t(i)];
    }
    const QStringList uses = {u"SALARY"_s,    u"MATERIALS"_s, u"REPAIR"_s, u"TRANSPORT"_s,
                              u"UTILITIES"_s, u"EXAM"_s,      u"OTHER"_s};
    const std::vector<int> spent = shared(have * now.between(820, 980) / 1000,
                                          {paying ? 600 : 90, 300, 210, 120, 60, 110, 90});
    for (int i = 0; i < uses.size(); ++i) {
        pen.count(u"RJ_D_FIN_OUT"_s, uses.at(i), spent[size_t(i)]);
        have -= spent[size_t(i)];
    }
    pen.say(u"RJ_D_FIN_CLOSE"_s, have);
    pen.say(u"RJ_D_FEE_LEVY"_s, levy);
}

Paper fillPaper(const Census& census)
{
    Paper paper;
    fillProfile(paper, census);
    fillEnrolment(paper, census);
    fillExams(paper, census);
    fillStaff(paper, census);
    fillRooms(paper, census);
    fillBooks(paper, census);
    fillServices(paper, census);
    fillMoney(paper, census);
    return paper;
}

}  // namespace rejista::demo
