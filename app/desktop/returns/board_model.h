// The board as a table: schools × forms, or one school's returns × the five stages. GUI thread.
// Invariant: a cell's text holds its state by word, so that nothing is told by colour or shape alone.
#pragma once

#include "desktop/frame/desk.h"
#include "desktop/returns/board.h"

#include <QAbstractTableModel>

namespace rejista::desktop {

enum class BoardKind { Census, Terms, Months };

class BoardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// SumRole: a number of how many, without a state. WholeRole: a head's name unshortened.
    enum Role { WordsRole = Qt::UserRole + 1, SecondRole, SumRole, WholeRole };
    explicit BoardModel(Desk& desk, QObject* parent = nullptr);

    void set(std::shared_ptr<const Board> board, BoardKind kind, bool onlyMissing);
    /// Rows are returns, columns are stages.
    [[nodiscard]] bool isOneSchool() const { return m_one; }
    [[nodiscard]] const BoardReturn* at(const QModelIndex& index) const;
    /// The next one after `from` that somebody has to be asked for, around the end; not valid = none.
    [[nodiscard]] QModelIndex nextToChase(const QModelIndex& from) const;
    [[nodiscard]] int received() const { return m_received; }
    [[nodiscard]] int expected() const { return m_expected; }
    [[nodiscard]] int toChase() const { return m_chase; }
    /// Received is confirmed by the hub; where there is none, complete.
    [[nodiscard]] bool hasHub() const { return m_board->hasHub; }
    [[nodiscard]] QDate day() const { return m_board->day; }
    [[nodiscard]] QString unitName(const BoardReturn& of) const;
    [[nodiscard]] QString formName(const BoardReturn& of) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Under a column of the schools' table: how many of those expected are with the hub. "12 of 15"; empty in one
    /// school's table.
    [[nodiscard]] QString totalOf(int column) const;
    /// By year, by term (a form that has its terms as attribute, too), by month.
    [[nodiscard]] BoardKind kindOf(const BoardReturn& of) const;

private:
    /// Forms that stand for the same part of the paper, one of them for each level of school, share a column.
    struct Column {
        QString part{};            ///< else the data set tells columns apart
        domain::DataSetKey set{};  ///< the first one
        domain::Period period{};
        domain::OptionComboKey attribute{};
        QString name{}, title{}, second{};
        QDate due{};
        int received = 0, expected = 0;
    };
    struct Row {
        domain::OrgUnitKey unit{};
        QString title{}, second{};
        std::vector<int> cells{};  ///< into m_board.returns; -1 = not expected
    };
    void fillSchools(BoardKind kind, bool onlyMissing);
    [[nodiscard]] QSet<QString> partsOwedTwice(const std::vector<int>& returns) const;
    [[nodiscard]] size_t columnOf(const BoardReturn& of, const QSet<QString>& twice);
    void nameColumns(BoardKind kind);
    void sortColumns();
    [[nodiscard]] bool isSum(const QModelIndex& index) const
    {
        return !m_one && index.column() == int(m_columns.size());
    }
    [[nodiscard]] QString sumOf(const Row& row) const;
    void fillOne(bool onlyMissing);
    [[nodiscard]] board::Words stageOf(const BoardReturn& of, int column) const;
    [[nodiscard]] board::Words words(const QModelIndex& index) const;

    Desk& m_desk;
    std::shared_ptr<const Board> m_board = std::make_shared<const Board>();
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    bool m_one = false;
    int m_received = 0, m_expected = 0, m_chase = 0;
};

}  // namespace rejista::desktop

Q_DECLARE_METATYPE(rejista::desktop::board::Words)
