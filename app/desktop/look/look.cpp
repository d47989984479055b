#include "desktop/look/look.h"

#include "desktop/look/rejista_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

/// Pixels at 100 %, and whether the role is bold by nature.
struct TypeSize {
    double pixels;
    bool bold;
};

TypeSize sizeOf(Type type)
{
    switch (type) {
    case Type::Title: return {20, true};
    case Type::Section: return {16, true};
    case Type::Entry: return {15, false};
    case Type::Body: return {14, false};
    case Type::Small: return {13, false};
    case Type::Micro: return {12, false};
    }
    Q_UNREACHABLE();
}

}  // namespace

Look::Look(QObject* parent) : QObject(parent) {}

Look::~Look()
{
    if (m_dressed && qApp)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

const std::vector<int>& Look::sizes()
{
    static const std::vector<int> all = {100, 125, 150, 200, 300};
    return all;
}

QFont Look::font(Type type, bool bold) const
{
    const TypeSize size = sizeOf(type);
    QFont font(QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(px(size.pixels));
    font.setBold(bold || size.bold);
    return font;
}

void Look::setTheme(ThemeName theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    apply();
}

void Look::setPercent(int percent)
{
    if (percent == m_percent || percent < 100 || percent > 300)
        return;
    m_percent = percent;
    apply();
}

void Look::setKeyHints(bool shown)
{
    if (shown == m_keyHints)
        return;
    m_keyHints = shown;
    apply();
}

void Look::dress()
{
    for (const QString& file : {u":/fonts/NotoSans-Regular.ttf"_s, u":/fonts/NotoSans-Bold.ttf"_s})
        QFontDatabase::addApplicationFont(file);
    m_dressed = true;
    QApplication::setStyle(new RejistaStyle(*this));
    apply();
}

void Look::apply()
{
    if (m_dressed) {
        QApplication::setPalette(theme().palette());
        QApplication::setFont(font(Type::Body));
        QToolTip::setFont(font(Type::Small));
    }
    Q_EMIT changed();
}

}  // namespace rejista::desktop
