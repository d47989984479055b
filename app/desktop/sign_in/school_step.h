// Step 2 of a new register: which pack, which place of it, and a new school there. GUI thread; the pack is read on a
// worker.
#pragma once

#include "desktop/look/segment.h"
#include "desktop/sign_in/new_steps.h"
#include "desktop/sign_in/units.h"

namespace rejista::desktop {

class SchoolStep : public Step {
    Q_OBJECT
public:
    SchoolStep(Tools& tools, Workers& workers, QWidget* parent = nullptr);
    /// Begins to read the pack. `registerName` is proposed as the school's.
    void begin();
    void propose(const QString& registerName);
    void enter() override { m_search->setFocus(); }
    [[nodiscard]] QString title() const override { return tr("The school"); }
    [[nodiscard]] QList<QWidget*> order() const override
    {
        return {m_search, m_list, m_holds, m_name, m_code, m_level};
    }
    bool take(NewWish& wish) override;
    void setNarrow(bool narrow) override;
    /// Whether what is chosen is a place above schools.
    [[nodiscard]] bool isOffice() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildPlaces();
    QWidget* buildSchool();
    void readPack(const QString& name);
    void fillLevels();
    void follow();
    void followCode();
    [[nodiscard]] const UnitRow* unit() const;
    [[nodiscard]] int schoolLevel() const;
    [[nodiscard]] bool isNewSchool() const;
    [[nodiscard]] bool takeSchool(NewWish& wish, const UnitRow& under);

    Workers& m_workers;
    std::optional<opened::PackContent> m_pack;
    QComboBox* m_packs = nullptr;
    QWidget* m_packBox = nullptr;
    QLineEdit* m_search = nullptr;
    UnitModel m_units;
    PlainList* m_list = nullptr;
    TextLabel* m_chosen = nullptr;
    Segment* m_holds = nullptr;
    QWidget* m_schoolBox = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_code = nullptr;
    QComboBox* m_level = nullptr;
    NoteLine* m_codeNote = nullptr;
    QBoxLayout* m_halves = nullptr;
    bool m_nameTouched = false, m_levelTouched = false;
};

}  // namespace rejista::desktop
