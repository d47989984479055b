// The registers that were open on this laptop, and for a laptop without one the two ways to begin. GUI thread.
#pragma once

#include "desktop/sign_in/pane.h"
#include "desktop/sign_in/people.h"

namespace rejista::desktop {

/// Folders of Prefs::recent: name, folder, whether it is there now.
class FolderModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FolderRole = Qt::UserRole + 1, ThereRole };
    using QAbstractListModel::QAbstractListModel;
    void set(const QStringList& folders);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString folder;
        bool there = true;
    };
    std::vector<Row> m_rows;
};

class FolderDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    FolderDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Look& m_look;
};

/// The list of them; Enter or a click opens one, Del forgets it (the folder itself stays).
class FolderList : public PlainList {
    Q_OBJECT
public:
    FolderList(Tools& tools, QWidget* parent);
    void refresh(const QString& without = {});
    [[nodiscard]] bool isEmpty() const { return m_model.rowCount() == 0; }

Q_SIGNALS:
    void chosen(const QString& folder);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Tools& m_tools;
    QString m_without;
    FolderModel m_model;
};

class RegistersPane : public Pane {
    Q_OBJECT
public:
    /// `other` and `make` are the page's actions (Ctrl+O, Ctrl+N).
    RegistersPane(Tools& tools, QAction* other, QAction* make, QWidget* parent = nullptr);
    void enter() override;
    /// False = there is nothing to go back to: the first start.
    void setCanGoBack(bool can);

Q_SIGNALS:
    void chosen(const QString& folder);

private:
    void build(QAction* other, QAction* make);
    void tellTexts();

    TextLabel* m_title = nullptr;
    TextLabel* m_why = nullptr;
    FolderList* m_list = nullptr;
    KeyButton* m_make = nullptr;
    KeyButton* m_backButton = nullptr;
    QAction* m_back = nullptr;
    bool m_canGoBack = false;
};

}  // namespace rejista::desktop
