// A new register in four steps: name and place, the school, you, the recovery sheet. GUI thread; made on a worker.
// Invariant: nothing is on the disk before the third step is done; from then on the register is whole and open.
#pragma once

#include "desktop/sign_in/new_steps.h"

namespace rejista::desktop {

class SchoolStep;
class SheetStep;

class NewRegister : public Pane {
    Q_OBJECT
public:
    NewRegister(Tools& tools, Workers& workers, QWidget* parent = nullptr);
    /// From the first step, with empty fields.
    void begin();
    void enter() override;
    void setNarrow(bool narrow) override;

    std::function<void(std::unique_ptr<opened::Register>)> onOpened;

Q_SIGNALS:
    /// While a register is being made or its sheet is not confirmed nobody may go elsewhere.
    void holding(bool holds);

private:
    struct Made {
        std::unique_ptr<opened::Register> book;
        QString recoveryKey;
    };

    void build();
    void showStep(int index);
    [[nodiscard]] Pane* step(int index) const;
    void next();
    void previous();
    void make();
    void answer(domain::Result<Made> made);
    void refuse(const domain::Error& error);
    void finish();
    void tellHead();
    void setWorking(bool working);

    Workers& m_workers;
    NewWish m_wish;
    std::unique_ptr<opened::Register> m_book;
    int m_step = 0;
    bool m_working = false;
    Parts* m_steps = nullptr;
    PlaceStep* m_place = nullptr;
    SchoolStep* m_school = nullptr;
    YouStep* m_you = nullptr;
    SheetStep* m_sheet = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_count = nullptr;
    Busy* m_busy = nullptr;
    QAction* m_next = nullptr;
    QAction* m_back = nullptr;
};

}  // namespace rejista::desktop
