// One invented school: who it is, how many learners went through it each year, and how far its census has come.
// Values; any thread. Invariant: learners do not appear from nowhere: a grade's total is those promoted into it, the
// repeaters, the newcomers and the transfers, so that what the rules compare from year to year agrees.
#pragma once

#include "demo/shapes.h"

#include <QDate>
#include <QMap>

#include <array>

namespace rejista::demo {

/// Girls, then boys.
using Pair = std::array<int, 2>;
[[nodiscard]] inline int both(const Pair& pair)
{
    return pair[0] + pair[1];
}
inline constexpr std::array<QChar, 2> kSexes{u'F', u'M'};

/// One grade in one year.
struct GradeYear {
    Pair total{}, repeaters{}, newcomers{}, transfersIn{}, transfersOut{}, reentrants{};
    Pair promoted{}, repeatNext{}, left{};  ///< what became of them at the end of the year
    std::array<std::vector<int>, 2> ages;   ///< "or less", the single ages, "or more", unknown
};

enum class Progress { Complete, Copied, Error, Warning, Partly, Untouched };

struct School {
    int index = 0;
    QString code, name, town, parent;  ///< parent: code of its chiefdom
    QString level;                     ///< "PRI"
    QStringList grades;
    int firstAge = 0;  ///< of the lowest grade
    QString owner, funding, approval, location, remote, sexType, boarding;
    int shifts = 1;
    bool hasToilets = true;
    int founded = 0;
    QDate opens;
    double longitude = 0, latitude = 0;
    QString headName, phone;
    QChar headSex;
    QMap<int, QMap<QString, GradeYear>> years;  ///< academic year → grade → what happened
    Progress now = Progress::Untouched;

    [[nodiscard]] const GradeYear& grade(int year, const QString& of) const { return *years.find(year)->find(of); }
    [[nodiscard]] Pair enrolment(int year) const;
    /// Class groups of a grade, from its size.
    [[nodiscard]] int streams(int year, const QString& grade, const LevelShape& shape) const;
    [[nodiscard]] int streams(int year, const LevelShape& shape) const;
    /// Org unit groups of the pack that it belongs to.
    [[nodiscard]] QStringList groups() const;
};

struct Place {
    QString code, name;  ///< a chiefdom or ward
};

struct DistrictWish {
    quint64 seed = 1;
    int schools = 3;
    int learners = 0;                   ///< in all; 0 = as the shapes say
    QMap<QString, QStringList> grades;  ///< level → its grades
    QMap<QString, int> ages;            ///< grade → theoretical age
    std::vector<Place> places;          ///< never empty
};

/// The same wish gives the same schools.
[[nodiscard]] std::vector<School> inventDistrict(const Shapes& shapes, const DistrictWish& wish);

/// Fills `school.years` from the year before `from` to `to`. `size` = learners wanted.
void letYearsPass(School& school, const Shapes& shapes, quint64 seed, int size, Range years);

}  // namespace rejista::demo
