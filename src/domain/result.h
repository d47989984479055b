// Result<T>: a value or an Error, with the member names of std::expected, so that one day this file
// becomes one `using`. Built on std::variant: no hand-made lifetimes. Values; any thread.
#pragma once

#include "domain/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace rejista::domain {

template <class T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    // clang-format off: version 14 cannot lay out a requires clause
    template <class U = T>
        requires(
            std::is_constructible_v<
                T,
                U&&> && !std::is_same_v<std::remove_cvref_t<U>, Result> && !std::is_same_v<std::remove_cvref_t<U>, Error>)
    Result(U&& value) : m_state(std::in_place_index<0>, std::forward<U>(value)) {}
    // clang-format on
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] T* operator->() { return &value(); }

    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }
    template <class U>
    [[nodiscard]] T value_or(U&& other) const&
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(other));
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return m_error.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_error); }

private:
    std::variant<std::monostate, Error> m_error;
};

}  // namespace rejista::domain
