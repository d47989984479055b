#include "desktop/look/theme.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

QColor rgb(const char* hex)
{
    return QColor(QLatin1StringView(hex));
}

Theme light()
{
    Theme t;
    t.name = ThemeName::Light;
    t.win = rgb("#F3F1EC"), t.rail = rgb("#E8E5DD"), t.base = rgb("#FFFFFF"), t.alt = rgb("#F8F7F3");
    t.hover = rgb("#EFECE5"), t.sel0 = rgb("#E9E6DF"), t.grid = rgb("#E6E2D9"), t.line = rgb("#D9D5CB");
    t.line2 = rgb("#85817A"), t.text = rgb("#191C22"), t.text2 = rgb("#474C56"), t.text3 = rgb("#60646C");
    t.acc = rgb("#274BA3"), t.acct = rgb("#FFFFFF"), t.accs = rgb("#E1E8F7");
    t.ok = rgb("#1B6539"), t.oks = rgb("#E2F1E7"), t.warn = rgb("#834600"), t.warns = rgb("#FBEACB");
    t.err = rgb("#B01E19"), t.errs = rgb("#FCE5E2"), t.conf = rgb("#7D2468"), t.confs = rgb("#F7E4F1");
    t.info = rgb("#1C5670"), t.infos = rgb("#E0EDF3"), t.girl = rgb("#4B2E83"), t.boy = rgb("#B5730F");
    return t;
}

Theme dark()
{
    Theme t;
    t.name = ThemeName::Dark;
    t.win = rgb("#15171B"), t.rail = rgb("#101216"), t.base = rgb("#1D2026"), t.alt = rgb("#23272E");
    t.hover = rgb("#2A2F37"), t.sel0 = rgb("#2F343C"), t.grid = rgb("#30353D"), t.line = rgb("#363B44");
    t.line2 = rgb("#7F8692"), t.text = rgb("#EDEEF0"), t.text2 = rgb("#BEC3CC"), t.text3 = rgb("#9BA1AC");
    t.acc = rgb("#9DB8F7"), t.acct = rgb("#0D1526"), t.accs = rgb("#27365C");
    t.ok = rgb("#83D39E"), t.oks = rgb("#1A3425"), t.warn = rgb("#F2B85F"), t.warns = rgb("#3B2D14");
    t.err = rgb("#FF988F"), t.errs = rgb("#471F1D"), t.conf = rgb("#E8A6D8"), t.confs = rgb("#40233A");
    t.info = rgb("#8FCAE2"), t.infos = rgb("#1A333F"), t.girl = rgb("#D5C3FF"), t.boy = rgb("#A96E16");
    return t;
}

// Fills are black; a state shows as a two-pixel border of its own colour (ui.md §1 "High contrast").
Theme highContrast()
{
    Theme t = dark();
    t.name = ThemeName::HighContrast;
    const QColor black = rgb("#000000"), white = rgb("#FFFFFF");
    for (QColor* fill : {&t.win, &t.rail, &t.base, &t.alt, &t.accs, &t.oks, &t.warns, &t.errs, &t.confs, &t.infos})
        *fill = black;
    for (QColor* ink : {&t.text, &t.text2, &t.text3, &t.grid, &t.line, &t.line2})
        *ink = white;
    t.hover = t.sel0 = rgb("#2A2F37");
    t.acc = rgb("#FFD54A"), t.acct = black, t.err = rgb("#FF8A80"), t.warn = rgb("#FFC66D");
    t.ok = rgb("#8CE99A"), t.conf = rgb("#F3A6E2"), t.info = rgb("#8FD3F4");
    return t;
}

}  // namespace

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, win);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, alt);
    p.setColor(QPalette::Button, base);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, line2);
    p.setColor(QPalette::Light, base);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::PlaceholderText, text3);
    p.setColor(QPalette::Highlight, accs);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::Link, acc);
    p.setColor(QPalette::ToolTipBase, alt);
    p.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, text3);
    p.setColor(QPalette::Inactive, QPalette::Highlight, sel0);
    return p;
}

charts::ChartTheme Theme::chartTheme() const
{
    auto t = name == ThemeName::Light ? charts::ChartTheme::light() : charts::ChartTheme::dark();
    t.base = base, t.alt = alt, t.grid = grid, t.line2 = line2, t.text = text, t.text2 = text2, t.text3 = text3;
    t.ok = ok, t.oks = oks, t.warn = warn, t.girl = girl, t.boy = boy;
    return t;
}

const Theme& themeOf(ThemeName name)
{
    static const Theme themes[] = {light(), dark(), highContrast()};
    return themes[static_cast<int>(name)];
}

QString themeId(ThemeName name)
{
    return name == ThemeName::Dark ? u"dark"_s : name == ThemeName::HighContrast ? u"contrast"_s : u"light"_s;
}

ThemeName themeFromId(const QString& id)
{
    return id == "dark"_L1 ? ThemeName::Dark : id == "contrast"_L1 ? ThemeName::HighContrast : ThemeName::Light;
}

}  // namespace rejista::desktop
