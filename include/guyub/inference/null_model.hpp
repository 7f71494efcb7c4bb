// What a test draws from, and what it makes numbers of.
#pragma once

#include <concepts>
#include <span>
#include <type_traits>

#include <guyub/random_stream.hpp>

namespace guyub::inference {

/// Draws labels (`graph::partition`), graphs or incidences, its `value`. `observed()` is what was
/// seen; `draw(random, drawn)` makes the next of `random`, over whatever `drawn` held: what it makes
/// depends on the null and on `random` alone, so that a draw is the same wherever it is made.
/// It is drawn from on several threads at once.
template <class Null>
concept null_model = std::copyable<typename Null::value> &&
                     requires(const Null& null, random_stream& random, Null::value& drawn) {
                       { null.observed() } -> std::convertible_to<const typename Null::value&>;
                       { null.draw(random, drawn) } -> std::same_as<void>;
                     };

/// A function, or an object called like one: makes numbers of a value, one a row; a row that it
/// leaves is NaN. Each thread calls a copy of its own, so that it may keep a buffer; what it calls
/// needs no threads of its own.
template <class Statistic, class Value>
concept statistic_of = std::copy_constructible<std::decay_t<Statistic>> &&
                       std::invocable<std::decay_t<Statistic>&, const Value&, std::span<double>>;

}  // namespace guyub::inference
