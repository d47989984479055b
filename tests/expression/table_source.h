// A ValueSource for tests: values by the text of the operand, and a list of what was asked.
#pragma once

#include "expression/evaluate.h"

#include <QHash>
#include <QStringList>

class TableSource final : public rejista::expression::ValueSource {
public:
    using Reading = rejista::expression::Reading;
    using Item = rejista::expression::Item;

    TableSource() = default;
    explicit TableSource(QHash<QString, Reading> table) : values(std::move(table)) {}

    Reading item(int index, const Item& item) override
    {
        asked.append(item.text);
        indexes.append(index);
        return values.value(item.text, Reading::missing());
    }
    Reading subExpression(int, const rejista::expression::SubExpression& sub) override
    {
        return values.value(sub.text, Reading::missing());
    }
    std::optional<bool> orgUnitIs(rejista::expression::OrgUnitTest, std::span<const QString> ids) override
    {
        std::optional<bool> result;
        for (const QString& id : ids)
            result = result.value_or(false) || groups.contains(id);
        return ids.empty() || ids.front() == QStringLiteral("unknown") ? std::nullopt : result;
    }
    Reading cellFunction(rejista::expression::CellFunction function, int, const Item& item) override
    {
        return values.value(QString::number(int(function)) + item.text, Reading::missing());
    }
    bool isReadElsewhere(int, const Item&) override { return readElsewhere; }

    QHash<QString, Reading> values;
    QStringList asked, groups;
    QList<int> indexes;
    bool readElsewhere = true;
};
