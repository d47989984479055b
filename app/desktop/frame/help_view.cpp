#include "desktop/frame/help_view.h"

#include "desktop/frame/keys.h"
#include "desktop/look/key_button.h"
#include "desktop/look/text_label.h"

#include <QCoreApplication>
#include <QFile>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QVBoxLayout>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 760, kHeight = 640, kPad = 16;  // px at 100 %

QString readPage(const QString& page, const QString& locale)
{
    QFile file(u":/help/%1/%2.md"_s.arg(locale, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// {census.open} → `Enter`. An id that is not in the table stays as it is; a test finds it.
QString withKeys(const QString& text)
{
    static const QRegularExpression id(u"\\{([a-z]+(?:\\.[A-Za-z0-9]+)*)\\}"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = id.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const KeyRow* row = keyRow(QLatin1StringView(match.captured(1).toLatin1()));
        out += text.mid(from, match.capturedStart() - from);
        out += row ? u'`' + shownKey(*row) + u'`' : match.captured();
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

QString keysOf(const QString& page)
{
    QString rows;
    for (const KeyRow& row : keyTable()) {
        const QLatin1StringView of(row.page);
        if (of == page || (page == "return"_L1 && (of == "grid"_L1 || of == "field"_L1)))
            rows += u"- `%1` %2\n"_s.arg(shownKey(row), wordsOf(row));
    }
    return rows.isEmpty() ? rows : u"\n\n## "_s + HelpView::tr("Keys of this page") + u"\n\n"_s + rows;
}

/// The first line of a page is its name.
QString titleOf(const QString& page, const QString& locale)
{
    QString text = readPage(page, locale);
    if (text.isEmpty())
        text = readPage(page, u"en"_s);
    return text.section(u'\n', 0, 0).remove(u'#').trimmed();
}

QString otherPages(const QString& page, const QString& locale)
{
    QStringList links;
    for (const QString& other : HelpView::pages()) {
        if (other != page)
            links << u"[%1](help:%2)"_s.arg(titleOf(other, locale), other);
    }
    return u"\n\n## "_s + HelpView::tr("More help") + u"\n\n"_s + links.join(u" · "_s) + u'\n';
}

}  // namespace

HelpView::HelpView(QWidget& over, const Look& look)
    : Overlay(over, look, {kWidth, kHeight}),
      m_text(new QTextBrowser(this))
{
    setObjectName(u"helpView"_s);
    m_text->setObjectName(u"helpText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    auto* hint = new TextLabel(look, Type::Small, &Theme::text2, this);
    hint->setObjectName(u"helpClose"_s);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(new KeyHint(look, u"Esc"_s, this));
    foot->addWidget(hint);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() != "help"_L1)
            return;
        m_trail.append(m_page);
        m_page = link.path();
        write();
    });
    const auto sizes = [this, foot, column, &look] {
        const int pad = look.px(kPad);
        foot->setContentsMargins(pad, look.px(4), pad, look.px(8));
        foot->setSpacing(look.px(6));
        column->setContentsMargins(2, 2, 2, 2);
        column->setSpacing(0);
        if (!m_page.isEmpty())
            write();
        place();
    };
    connect(&look, &Look::changed, this, sizes);
    sizes();
}

QStringList HelpView::pages()
{
    return {u"signin"_s,  u"today"_s, u"census"_s,    u"return"_s,  u"compare"_s, u"charts"_s,
            u"returns"_s, u"sync"_s,  u"conflicts"_s, u"connect"_s, u"journal"_s, u"settings"_s};
}

QString HelpView::markdown(const QString& page, const QString& locale)
{
    QString text = readPage(page, locale);
    if (text.isEmpty())
        text = readPage(page, u"en"_s);
    if (text.isEmpty())
        return {};
    return withKeys(text) + keysOf(page) + otherPages(page, locale);
}

void HelpView::open(const QString& page, const QString& locale)
{
    // The lock page asks for what the first page asks for.
    m_page = page == "locked"_L1 ? u"signin"_s
        : page == "synclog"_L1   ? u"sync"_s
        : pages().contains(page) ? page
                                 : u"today"_s;
    m_locale = locale;
    m_trail.clear();
    setAccessibleName(tr("Help"));
    findChild<TextLabel*>(u"helpClose"_s)->setText(tr("close"));
    write();
    show(m_text);
    place();
}

void HelpView::write()
{
    m_text->setMarkdown(markdown(m_page, m_locale));
    m_text->setAccessibleName(tr("Help: %1").arg(titleOf(m_page, m_locale)));
    dress();
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
}

// Markdown knows headings and code, not our sizes and colours.
void HelpView::dress()
{
    QTextDocument* document = m_text->document();
    document->setDefaultFont(look().font(Type::Body));
    document->setDocumentMargin(look().px(kPad));
    document->setIndentWidth(look().px(22));
    const Theme& theme = look().theme();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat format = block.blockFormat();
        const bool inList = block.textList() != nullptr;
        format.setTopMargin(look().px(level == 1 ? 2 : level > 1 ? 14 : 0));
        format.setBottomMargin(look().px(level > 0 ? 6 : inList ? 4 : 8));
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        std::vector<std::tuple<int, int, QTextCharFormat>> parts;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            const QTextCharFormat was = part.charFormat();
            QTextCharFormat is;
            is.setFont(look().font(level == 1      ? Type::Title
                                       : level > 1 ? Type::Section
                                                   : Type::Body,
                                   level > 0 || was.fontWeight() > QFont::Medium || was.fontFixedPitch()));
            is.setForeground(was.isAnchor() ? theme.acc : theme.text);
            if (was.isAnchor()) {
                is.setAnchor(true);
                is.setAnchorHref(was.anchorHref());
                is.setFontUnderline(true);
            } else if (was.fontFixedPitch()) {
                is.setBackground(theme.alt);
                is.setForeground(theme.acc);
            }
            parts.emplace_back(part.position(), part.length(), is);
        }
        for (const auto& [from, length, is] : parts) {
            QTextCursor fragment(document);
            fragment.setPosition(from);
            fragment.setPosition(from + length, QTextCursor::KeepAnchor);
            fragment.setCharFormat(is);
        }
    }
}

bool HelpView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool back = key->key() == Qt::Key_Backspace
            || (key->key() == Qt::Key_Left && key->modifiers().testFlag(Qt::AltModifier));
        if (event->type() == QEvent::ShortcutOverride) {
            if (!back)
                return Overlay::eventFilter(watched, event);
            event->accept();  // Alt+Left goes back in help, not behind it
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            shut();
            return true;
        }
        if (back) {
            if (!m_trail.isEmpty()) {
                m_page = m_trail.takeLast();
                write();
            }
            return true;
        }
        if (key->key() == Qt::Key_Home || key->key() == Qt::Key_End) {
            QScrollBar* bar = m_text->verticalScrollBar();
            bar->setValue(key->key() == Qt::Key_Home ? bar->minimum() : bar->maximum());
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

}  // namespace rejista::desktop
