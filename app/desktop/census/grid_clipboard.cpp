// Blocks of an entry grid: copy, paste with its preview, copy from above, empty, the old value back.
#include "desktop/census/grid_section.h"
#include "desktop/census/paste_preview.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>
#include <set>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

std::vector<QModelIndex> GridSection::selectedCells() const
{
    std::vector<QModelIndex> cells;
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        if (m_model.isTypable(index))
            cells.push_back(index);
    }
    if (cells.empty() && m_model.isTypable(m_table->currentIndex()))
        cells.push_back(m_table->currentIndex());
    std::sort(cells.begin(), cells.end());
    return cells;
}

// Computed columns and rows stay behind: a block goes back to where it came from.
void GridSection::copy()
{
    std::set<int> rows, columns;
    for (const QModelIndex& index : selectedCells()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    std::vector<QStringList> block;
    for (const int row : rows) {
        QStringList line;
        for (const int column : columns)
            line.append(m_model.isTypable(m_model.index(row, column)) ? m_model.index(row, column).data().toString()
                                                                      : QString());
        block.push_back(line);
    }
    QApplication::clipboard()->setText(entry::writeBlock(block));
}

void GridSection::paste()
{
    if (const auto why = form().session().whyNotTyped()) {
        Q_EMIT form().told(*why);
        return;
    }
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    const auto cells = selectedCells();
    if (cells.empty())
        return;
    if (!mime || !mime->hasText() || mime->text().isEmpty()) {
        Q_EMIT told(mime && mime->hasImage()
                        ? tr("There is a picture on the clipboard. Copy figures, then paste again.")
                        : tr("There is no text on the clipboard. Copy figures, then paste again."));
        return;
    }
    const QModelIndex at = cells.front();
    const entry::PasteTarget target{form().session().key(), m_model.part(), m_model.shape().sectionRow(at.row()),
                                    m_model.shape().columns()[size_t(at.column())].column};
    entry::PastePlan plan = entry::planPaste(form().form(), target, mime->text());
    const bool one = plan.rows == 1 && plan.columns == 1 && plan.edits.size() == 1;
    if (one)
        form().paste(plan);
    else
        m_preview->showPlan(form(), std::move(plan));
}

// One step for Ctrl+Z, however many cells.
void GridSection::applyTexts(const std::vector<std::pair<metadata::Operand, QString>>& texts)
{
    if (const auto why = form().session().whyNotTyped()) {
        Q_EMIT form().told(*why);
        return;
    }
    entry::PastePlan plan;
    const domain::ReturnKey& key = form().session().key();
    for (const auto& [cell, text] : texts) {
        domain::CellEdit edit;
        edit.key = {key.orgUnit, key.period, cell.element, cell.combo, key.attribute};
        edit.text = text;
        plan.edits.push_back(std::move(edit));
    }
    if (!plan.edits.empty())
        form().paste(plan);
}

void GridSection::copyFromAbove()
{
    std::vector<std::pair<metadata::Operand, QString>> texts;
    const auto cells = selectedCells();
    for (const QModelIndex& index : cells) {
        // A block takes its top row; a single cell takes the one above it.
        const auto top = std::find_if(cells.begin(), cells.end(),
                                      [&](const QModelIndex& other) { return other.column() == index.column(); });
        if (cells.size() > 1 && *top == index)
            continue;
        const QModelIndex from = cells.size() > 1 ? *top : m_walk.beside(index, -1, 0);
        if (from != index)
            texts.emplace_back(*m_model.operandAt(index), from.data().toString());
    }
    applyTexts(texts);
}

void GridSection::empty()
{
    std::vector<std::pair<metadata::Operand, QString>> texts;
    for (const QModelIndex& index : selectedCells())
        texts.emplace_back(*m_model.operandAt(index), QString());
    applyTexts(texts);
}

// Esc on text that is no value, or that waits to replace what was typed elsewhere: the value that is kept stands again.
void GridSection::takeOldBack(bool* done)
{
    const auto cell = current();
    const entry::CellState* state = cell ? form().session().cell(*cell) : nullptr;
    if (!state || !state->draft)
        return;
    *done = form().discardDraft(*cell);
}

}  // namespace rejista::desktop
