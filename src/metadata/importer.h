// The steps of planImport(). Internal; one thread.
#pragma once

#include "metadata/import.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace rejista::metadata {

class Importer {
public:
    Importer(const RawIndex& existing, const ImportOptions& options) : m_existing(existing), m_options(options) {}

    [[nodiscard]] domain::Result<ImportPlan> plan(const QByteArray& bytes);

private:
    struct Incoming {
        QString type, uid, code, where;
        QJsonObject json;
        const RawObject* known = nullptr;  ///< what it replaces
        bool dropped = false;              ///< the workspace's own `default` stands for it
    };

    // import_read.cpp
    [[nodiscard]] domain::Result<void> readAll(const QJsonObject& root);
    void readType(const QString& type, const QJsonArray& items);
    void readOne(const QString& type, const QString& where, const QJsonObject& json);
    QJsonObject takeNestedOut(const QString& type, const QString& where, QJsonObject json);
    // import_identity.cpp
    void settleDefaults();
    void matchKnown();
    void matchOptions();
    void matchOptionCombos();
    void rename(const RawObject& known, const QString& uid);
    void translateIncoming();
    // import_combos.cpp
    void completeCombos();
    void makeOptionCombos(const Incoming& combo, const std::vector<QStringList>& optionsByCategory);
    [[nodiscard]] QJsonObject objectOf(const QString& type, const QString& uid) const;
    // import.cpp
    [[nodiscard]] QJsonObject withLocalAdditions(const QString& type, QJsonObject json, const QJsonObject& known) const;
    [[nodiscard]] const QJsonObject& ownExportOf(const QString& type, const QString& uid);
    [[nodiscard]] bool saysNothingNew(const Incoming& incoming, const QJsonObject& known);
    void settleObjects();
    void renameInWorkspace();
    [[nodiscard]] bool isKnown(const QString& type, const QString& uid) const;
    Incoming& add(const QString& type, const QString& where, const QJsonObject& json);

    const RawIndex& m_existing;
    const ImportOptions& m_options;
    std::vector<Incoming> m_incoming;
    QHash<std::pair<QString, QString>, size_t> m_index;  ///< type, UID → place in m_incoming
    QHash<QByteArray, QByteArray> m_fileUids;            ///< UID in the file → UID in the workspace
    QHash<QByteArray, QByteArray> m_workspaceUids;       ///< UID in the workspace → the hub's
    std::optional<QHash<std::pair<QString, QString>, QJsonObject>> m_ownExport;
    QSet<qint32> m_replaced;
    ImportPlan m_plan;
};

/// `json` with every UID of `uids` replaced; only whole words of 11 letters and digits are looked at.
[[nodiscard]] QByteArray withUids(const QByteArray& json, const QHash<QByteArray, QByteArray>& uids);

/// import_checks.cpp: what is wrong with the objects named in `where` (type, UID → place in the file) once all of
/// `whole` is there: references, vocabularies, combos, options, expressions, circles.
[[nodiscard]] std::vector<Problem> findProblems(const std::vector<RawObject>& whole,
                                                const QHash<std::pair<QString, QString>, QString>& where);

}  // namespace rejista::metadata
