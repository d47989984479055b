#include "desktop/frame/search_items.h"

#include <algorithm>
#include <array>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// A whole word is worth more than its beginning, that more than a part of it.
constexpr int kWhole = 12, kBegins = 7, kInside = 2, kInOrder = 1;
constexpr qsizetype kLeastInside = 3;  // shorter parts are in every other word
constexpr int kGroups = int(SearchGroup::School) + 1;

QChar plain(QChar c)
{
    switch (c.unicode()) {
    case 0x0190:
    case 0x025B: return u'e';
    case 0x0186:
    case 0x0254: return u'o';
    case 0x014A:
    case 0x014B: return u'n';
    default: return c.toLower();
    }
}

}  // namespace

QStringList foldedWords(const QString& text)
{
    QStringList words;
    QString word;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber()) {
            word += plain(c);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

int searchScore(const QStringList& question, const SearchItem& item)
{
    int score = 0;
    qsizetype last = -1;
    for (const QString& asked : question) {
        int best = 0;
        qsizetype at = -1;
        for (qsizetype i = 0; i < item.words.size(); ++i) {
            const QString& word = item.words[i];
            const int worth = word == asked                            ? kWhole
                : word.startsWith(asked)                               ? kBegins
                : asked.size() >= kLeastInside && word.contains(asked) ? kInside
                                                                       : 0;
            if (worth > best) {
                best = worth;
                at = i;
            }
        }
        if (best == 0)
            return 0;
        score += best + (at > last ? kInOrder : 0);
        last = at;
    }
    return score;
}

std::vector<const SearchItem*> searchItems(const QString& question,
                                           std::initializer_list<const std::vector<SearchItem>*> all, int most)
{
    const QStringList words = foldedWords(question);
    struct Hit {
        int score;
        const SearchItem* item;
    };
    std::array<std::vector<Hit>, kGroups> groups;
    for (const auto* items : all) {
        if (!items)
            continue;
        for (const SearchItem& item : *items) {
            // Nobody wants 1,500 cells before anything is typed.
            if (words.isEmpty() && item.group != SearchGroup::Page && item.group != SearchGroup::Action)
                continue;
            if (const int score = words.isEmpty() ? 1 : searchScore(words, item); score > 0)
                groups[size_t(item.group)].push_back({score, &item});
        }
    }
    std::vector<const SearchItem*> found;
    for (auto& hits : groups) {
        // Of two that fit as well the shorter says more exactly what was asked.
        std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
            return a.score != b.score ? a.score > b.score : a.item->text.size() < b.item->text.size();
        });
        for (size_t i = 0; i < std::min(hits.size(), size_t(most)); ++i)
            found.push_back(hits[i].item);
    }
    return found;
}

std::vector<SearchItem> cellItems(const metadata::Catalog& catalog, const metadata::Pack* pack, const QString& locale,
                                  const std::vector<CellSource>& sources)
{
    std::vector<SearchItem> items;
    for (const CellSource& source : sources) {
        const metadata::FormSpec form = metadata::formSpec(catalog, pack, source.form.dataSet, source.form.orgUnit,
                                                           locale);
        const QStringList formWords = foldedWords(source.name);
        for (const metadata::FormSection& section : form.sections) {
            const QString place = section.page.isEmpty() ? section.name : section.page + u" "_s + section.name;
            const QStringList sectionWords = foldedWords(place) + foldedWords(section.title);
            for (const metadata::FormCell& cell : section.cells) {
                if (cell.greyed)
                    continue;
                SearchItem item;
                item.group = SearchGroup::Cell;
                item.text = cell.label;
                item.second = source.name == section.name ? source.name : source.name + u" · "_s + place;
                item.words = foldedWords(cell.label) + foldedWords(cell.address) + sectionWords + formWords;
                item.words.removeDuplicates();
                item.place = {u"return"_s, source.form, metadata::Operand{cell.element, cell.combo}, section.code};
                items.push_back(std::move(item));
            }
        }
    }
    return items;
}

}  // namespace rejista::desktop
