// The questions of a return in a window of their own, driven by keys. A test that ends waits until what it typed is in
// the store.
#pragma once

#include "desktop/census/field_section.h"
#include "support/example.h"

#include <QLineEdit>

#include <memory>
#include <vector>

namespace rejista::desktop::test {
using metadata::Operand;

/// A section of a return in a window of its own.
struct Fields {
    Laptop laptop;
    std::unique_ptr<OpenReturn> form;
    std::unique_ptr<FieldSection> view;

    ~Fields()
    {
        QVERIFY(QTest::qWaitFor([this] { return !form || (!form->isActing() && form->session().unsaved().empty()); }));
    }

    /// `pages`: the letters of the paper, "I" takes I1, I2, I3.
    bool open(const QString& set, const QString& pages, const QString& person = kHead, bool withData = true)
    {
        if (!laptop.start(person, withData))
            return false;
        laptop.look.dress();
        return show(set, pages);
    }
    bool show(const QString& set, const QString& pages)
    {
        auto opened = OpenReturn::open(*laptop.desk, laptop.form(set));
        if (!opened)
            return false;
        form = std::move(*opened);
        std::vector<int> parts;
        for (int i = 0; i < int(form->form().sections.size()); ++i) {
            if (form->form().sections[size_t(i)].page.startsWith(pages))
                parts.push_back(i);
        }
        showParts(parts);
        return !parts.empty();
    }
    void showParts(const std::vector<int>& parts)
    {
        view = std::make_unique<FieldSection>(*form, laptop.tools, parts);
        view->resize(836, 636);
        view->show();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
    }
    /// A register of DHIS2 files alone, with the form `set` of its first unit whole on the screen.
    bool openForeign(const QString& folder, const QStringList& files, const QString& set)
    {
        qputenv("REJISTA_TEST", "1");
        qputenv("REJISTA_NOW", "2026-02-03T10:42:00Z");
        qputenv("REJISTA_PASSPHRASE", kPassphrase.toUtf8());
        qputenv("REJISTA_NEW_PASSPHRASE", kPassphrase.toUtf8());
        QStringList arguments = {u"new"_s,    laptop.folder, u"--pack"_s, u"none"_s, u"--orgunit"_s, u"OU1"_s,
                                 u"--user"_s, kHead,         u"--role"_s, u"head"_s, u"--metadata"_s};
        if (!cli(folder, arguments + files) || !laptop.open())
            return false;
        laptop.look.dress();
        const auto& catalog = laptop.desk->catalog();
        auto opened = OpenReturn::open(*laptop.desk,
                                       {catalog.dataSets.byCode(set)->key, *laptop.desk->orgUnit(),
                                        *domain::Period::parse(u"2025"), catalog.defaultCombo});
        if (!opened)
            return false;
        form = std::move(*opened);
        showParts({0});
        return true;
    }
    [[nodiscard]] Operand cell(const QString& code) const
    {
        for (const auto& section : form->form().sections) {
            for (const auto& cell : section.cells) {
                if (cell.address == code)
                    return {cell.element, cell.combo};
            }
        }
        return {};
    }
    [[nodiscard]] QString kept(const QString& code) const
    {
        return form->session().view(cell(code))->value.value_or(u"-"_s);
    }
    [[nodiscard]] QString shown(const QString& code) const { return form->session().view(cell(code))->shown; }
    /// The editor with the focus.
    [[nodiscard]] QWidget* focus() const { return QApplication::focusWidget(); }
    [[nodiscard]] QLineEdit* line() const { return qobject_cast<QLineEdit*>(focus()); }
    [[nodiscard]] FieldRow* row() const { return qobject_cast<FieldRow*>(focus() ? focus()->parentWidget() : nullptr); }
    bool at(const QString& code) { return view->select(cell(code)); }
    void type(const QString& text) { QTest::keyClicks(focus(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(focus(), key, with); }
};

}  // namespace rejista::desktop::test
