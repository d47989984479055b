#include "desktop/frame/keys_sheet.h"

#include "desktop/frame/keys.h"
#include "desktop/look/key_button.h"
#include "desktop/look/text_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Pixels at 100 %.
constexpr int kWidth = 880, kHeight = 704, kRow = 28, kHead = 34, kPad = 16, kGap = 10, kLeastColumn = 330;

struct Line {
    QStringList keys;  ///< empty = a heading
    QString words;
};

/// "Ctrl+PgDn", "Alt+←": the names that stand on keyboards.
QString onKeyboard(const QString& portable)
{
    static const QHash<QString, QString> names = {{u"Return"_s, u"Enter"_s}, {u"PgDown"_s, u"PgDn"_s},
                                                  {u"Left"_s, u"←"_s},       {u"Right"_s, u"→"_s},
                                                  {u"Up"_s, u"↑"_s},         {u"Down"_s, u"↓"_s}};
    const qsizetype plus = portable.lastIndexOf(u'+', -2);
    const QString last = portable.mid(plus + 1);
    return portable.left(plus + 1) + names.value(last, last);
}

QStringList shownKeys(const KeyRow& row)
{
    QStringList keys;
    const QStringList all = QString::fromLatin1(row.keys).split(u'|');
    for (const QString& key : all) {
        if (const QString shown = onKeyboard(key); !keys.contains(shown))
            keys.append(shown);
    }
    return keys;
}

std::vector<Line> linesOf(const QString& page, const QString& title)
{
    std::vector<Line> lines;
    for (const KeyRow& row : keyTable()) {
        if (QLatin1StringView(row.page) != page)
            continue;
        if (lines.empty())
            lines.push_back({{}, title});
        lines.push_back({shownKeys(row), wordsOf(row)});
    }
    return lines;
}

}  // namespace

/// The lines in two columns, or in one where there is no room. Not a control: it is read and scrolled.
class KeyColumns : public QWidget {
public:
    KeyColumns(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) { setObjectName(u"keyLines"_s); }

    void set(std::vector<std::vector<Line>> blocks)
    {
        m_blocks = std::move(blocks);
        measure(width());
        update();
    }
    [[nodiscard]] const std::vector<std::vector<Line>>& blocks() const { return m_blocks; }
    /// The height for this width; also decides on one or two columns.
    int measure(int width)
    {
        m_columns = width >= 2 * m_look.px(kLeastColumn) ? 2 : 1;
        const int all = heightOf(0, m_blocks.size());
        m_split = m_blocks.size();
        if (m_columns == 2) {
            // Blocks stay whole: the split that leaves the longer column shortest.
            int best = all;
            for (size_t at = 1; at < m_blocks.size(); ++at) {
                const int longer = std::max(heightOf(0, at), heightOf(at, m_blocks.size()));
                if (longer < best) {
                    best = longer;
                    m_split = at;
                }
            }
            return best + m_look.px(kPad);
        }
        return all + m_look.px(kPad);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_look.theme().base);
        const int column = width() / m_columns;
        int x = 0, y = 0;
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            if (i == m_split && i > 0) {
                x = column;
                y = 0;
            }
            for (const Line& line : m_blocks[i]) {
                const int high = m_look.px(line.keys.isEmpty() ? kHead : kRow);
                paintLine(painter, line, QStyle::visualRect(layoutDirection(), rect(), {x, y, column, high}));
                y += high;
            }
            y += m_look.px(kGap);
        }
    }

private:
    [[nodiscard]] int heightOf(size_t from, size_t to) const
    {
        int high = 0;
        for (size_t i = from; i < to; ++i)
            high += m_look.px(kHead) + int(m_blocks[i].size() - 1) * m_look.px(kRow) + m_look.px(kGap);
        return high;
    }
    /// Wide enough for the widest keys, so that all words of the sheet begin at one edge.
    [[nodiscard]] int keysWidth() const
    {
        int widest = 0;
        for (const auto& block : m_blocks) {
            for (const Line& line : block)
                widest = std::max(widest, widthOf(line));
        }
        return widest + m_look.px(kGap);
    }
    [[nodiscard]] int widthOf(const Line& line) const
    {
        int wide = 0;
        for (const QString& key : line.keys)
            wide += keyHintSize(m_look, key).width() + m_look.px(4);
        return wide;
    }
    void paintLine(QPainter& painter, const Line& line, const QRect& box) const
    {
        const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), box, part); };
        const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
        const QRect inside = box.adjusted(m_look.px(kPad), 0, -m_look.px(kPad), 0);
        const bool head = line.keys.isEmpty();
        int x = inside.x();
        for (const QString& key : line.keys) {
            const int wide = keyHintSize(m_look, key).width();
            paintKeyHint(painter, mirrored({x, box.y(), wide, box.height()}), key, m_look.theme().text2, m_look);
            x += wide + m_look.px(4);
        }
        const QFont font = m_look.font(head ? Type::Section : Type::Body, head);
        const int from = head ? inside.x() : inside.x() + keysWidth();
        const QRect words = mirrored({from, box.y(), inside.right() - from, box.height()});
        painter.setFont(font);
        painter.setPen(m_look.theme().text);
        painter.drawText(words, alignment, QFontMetrics(font).elidedText(line.words, Qt::ElideRight, words.width()));
    }

    const Look& m_look;
    std::vector<std::vector<Line>> m_blocks;
    size_t m_split = 0;
    int m_columns = 2;
};

namespace {

/// Keeps its inside as wide as itself and as high as that needs.
class SheetArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    void fit()
    {
        auto* columns = static_cast<KeyColumns*>(widget());
        columns->setMinimumHeight(columns->measure(viewport()->width()));
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }
    // Esc and the rest belong to the panel; the arrows scroll.
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape) {
            event->ignore();
            return;
        }
        if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
            QScrollBar* bar = verticalScrollBar();
            bar->setValue(event->key() == Qt::Key_Home ? bar->minimum() : bar->maximum());
            return;
        }
        QScrollArea::keyPressEvent(event);
    }
};

}  // namespace

KeysSheet::KeysSheet(QWidget& over, const Look& look)
    : Overlay(over, look, {kWidth, kHeight}),
      m_columns(new KeyColumns(look, nullptr)),
      m_area(new SheetArea(this))
{
    setObjectName(u"keysSheet"_s);
    m_area->setObjectName(u"keysArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_columns);
    m_area->setFocusPolicy(Qt::StrongFocus);
    auto* title = new TextLabel(look, Type::Title, &Theme::text, this);
    title->setObjectName(u"keysTitle"_s);
    title->setBold(true);
    auto* close = new TextLabel(look, Type::Small, &Theme::text2, this);
    close->setObjectName(u"keysClose"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(new KeyHint(look, u"Esc"_s, this));
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    const auto sizes = [this, head, column, &look] {
        const int pad = look.px(kPad);
        head->setContentsMargins(pad, look.px(10), pad, look.px(6));
        head->setSpacing(look.px(6));
        column->setContentsMargins(2, 2, 2, look.px(8));
        column->setSpacing(0);
        static_cast<SheetArea*>(m_area)->fit();
        place();
    };
    connect(&look, &Look::changed, this, sizes);
    sizes();
}

void KeysSheet::open(const QString& page, const QString& title)
{
    findChild<TextLabel*>(u"keysTitle"_s)->setText(tr("Keys"));
    findChild<TextLabel*>(u"keysClose"_s)->setText(tr("close"));
    setAccessibleName(tr("Keys"));
    std::vector<std::vector<Line>> blocks{linesOf(page, tr("On this page: %1").arg(title))};
    if (page == "return"_L1) {
        blocks.push_back(linesOf(u"grid"_s, tr("In a table")));
        blocks.push_back(linesOf(u"field"_s, tr("In a list of questions")));
    }
    // Nobody is signed in: the keys of the window do not work yet.
    if (page != "signin"_L1 && page != "locked"_L1)
        blocks.push_back(linesOf({}, tr("Everywhere")));
    std::erase_if(blocks, [](const auto& block) { return block.empty(); });
    m_columns->set(std::move(blocks));
    m_area->setAccessibleName(tr("Keys"));
    m_area->setAccessibleDescription(lines().join(u'\n'));
    static_cast<SheetArea*>(m_area)->fit();
    m_area->verticalScrollBar()->setValue(0);
    show(m_area);
    static_cast<SheetArea*>(m_area)->fit();
    place();
}

QStringList KeysSheet::lines() const
{
    QStringList all;
    for (const auto& block : m_columns->blocks()) {
        for (const Line& line : block)
            all << (line.keys.isEmpty() ? line.words : line.keys.join(u", "_s) + u": "_s + line.words);
    }
    return all;
}

int KeysSheet::wishedHeight() const
{
    return look().px(56) + m_columns->minimumHeight() + look().px(16);
}

}  // namespace rejista::desktop
