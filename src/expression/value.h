// A value of the expression language: nothing, a number, a text or a truth (expressions-live.md §2).
// Values; any thread. Null means "no value", which is never the same as 0 or ''.
#pragma once

#include <QString>

#include <optional>
#include <variant>

namespace rejista::expression {

class Value {
public:
    Value() = default;  ///< null
    explicit Value(double number) : m_value(number) {}
    explicit Value(bool truth) : m_value(truth) {}
    explicit Value(QString text) : m_value(std::move(text)) {}
    /// Nothing is converted silently: an int or a pointer must say what it means.
    template <class T>
    explicit Value(T) = delete;

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isNumber() const { return std::holds_alternative<double>(m_value); }
    [[nodiscard]] bool isBoolean() const { return std::holds_alternative<bool>(m_value); }
    [[nodiscard]] bool isText() const { return std::holds_alternative<QString>(m_value); }

    /// Null where the value is of another type; conversions belong to the evaluator.
    [[nodiscard]] const double* number() const { return std::get_if<double>(&m_value); }
    [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&m_value); }
    [[nodiscard]] const QString* text() const { return std::get_if<QString>(&m_value); }

    bool operator==(const Value&) const = default;

private:
    std::variant<std::monostate, double, bool, QString> m_value;
};

}  // namespace rejista::expression
