// What the command search knows, and how words find it: accents, case and order do not matter. Values; any thread.
// Invariant: an item is found only when every word of the question begins a word of it (or stands inside one).
#pragma once

#include "desktop/frame/place.h"
#include "metadata/form_spec.h"
#include "metadata/pack.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace rejista::desktop {

enum class SearchGroup { Page, Action, Return, Cell, School };

struct SearchItem {
    SearchGroup group = SearchGroup::Page;
    QString text{}, second{};  ///< what is shown; `second` in text2
    QString key{};             ///< shown at the right; empty = none
    QStringList words{};       ///< folded: what it is found by
    Place place{};             ///< of pages, returns and cells
    QString action{};          ///< of actions: the id of keys.h
    std::optional<domain::OrgUnitKey> school{};
};

/// Lower case without accents, in words; ɛ ɔ ŋ as e o n: "Écoles d'été" → ecoles, d, ete.
[[nodiscard]] QStringList foldedWords(const QString& text);

/// 0 = not found; else the higher the better.
[[nodiscard]] int searchScore(const QStringList& question, const SearchItem& item);

/// The best first, groups in the order of SearchGroup, at most `most` of each group.
[[nodiscard]] std::vector<const SearchItem*> searchItems(const QString& question,
                                                         std::initializer_list<const std::vector<SearchItem>*> all,
                                                         int most);

/// One return whose cells are to be found.
struct CellSource {
    domain::ReturnKey form;
    QString name;  ///< "Enrolment, primary"
};
/// All cells that take a value, in the forms' order. Slow for a school with all its forms: on a worker.
[[nodiscard]] std::vector<SearchItem> cellItems(const metadata::Catalog& catalog, const metadata::Pack* pack,
                                                const QString& locale, const std::vector<CellSource>& sources);

}  // namespace rejista::desktop
