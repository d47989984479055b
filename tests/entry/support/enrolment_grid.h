// The enrolment form of the shipped pack as a grid: its ages and totals by grade, and where they stand. A test of a
// grid inherits it and loads m_world first.
#pragma once

#include "support/entry_school.h"

namespace rejista::test {

class EnrolmentGrid {
protected:
    [[nodiscard]] metadata::Operand age(int grade, const QString& combo) const
    {
        return m_world.cell(u"RJ_D_ENR_P%1"_s.arg(grade), combo);
    }
    [[nodiscard]] metadata::Operand total(int grade, const QString& sex) const
    {
        return m_world.cell(u"RJ_D_TOT_P%1"_s.arg(grade), sex);
    }
    [[nodiscard]] static std::pair<int, int> placeOf(const entry::Session& session, const metadata::Operand& cell)
    {
        return session.form().find(cell.element, cell.combo);
    }
    [[nodiscard]] static int sectionOf(const entry::Session& session, const metadata::Operand& cell)
    {
        return placeOf(session, cell).first;
    }
    [[nodiscard]] static std::pair<int, int> gridPlace(const entry::Session& session, const metadata::Operand& cell)
    {
        const metadata::FormCell* of = session.form().cell(cell.element, cell.combo);
        return {of->row, of->column};
    }
    [[nodiscard]] static int columnOf(const entry::Session& session, const metadata::Operand& cell)
    {
        return gridPlace(session, cell).second;
    }

    PackWorld m_world;
};

}  // namespace rejista::test
