// A page that only remembers how it was entered: where another page sends people. For tests of one page in its frame.
#pragma once

#include "desktop/frame/page.h"

namespace rejista::desktop::test {

class Elsewhere final : public Page {
public:
    Elsewhere(const QString& id, Desk& desk, Tools& tools) : Page(desk, tools), m_id(id)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(id);
    }

    std::vector<Place> entered;

    QString id() const override { return m_id; }
    QString title() const override { return m_id; }
    void enter(const Place& place) override { entered.push_back(place); }

private:
    QString m_id;
};

}  // namespace rejista::desktop::test
