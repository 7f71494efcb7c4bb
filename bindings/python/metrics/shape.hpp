// How a result is laid out: lists of names and members, in the order in which a reader sees them.
#pragma once

#include <cmath>
#include <cstddef>
#include <functional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "metrics/sink.hpp"

namespace guyub::python {

/// Members by name, each as a column.
template <class Result>
class columns_of {
 public:
  using read = std::function<column_view(const Result&)>;

  explicit columns_of(rows stand_for) : rows_(stand_for) {}

  template <class T>
  void add(const char* name, T Result::* member) {
    members_.emplace_back(name,
                          [member](const Result& result) { return as_column(result.*member); });
  }
  void add(const char* name, read column) { members_.emplace_back(name, std::move(column)); }

  /// Columns that the result leaves empty are left out.
  columns_of& where_given() {
    is_optional_ = true;
    return *this;
  }

  void operator()(const Result& result, sink& out) const {
    static constexpr const char* keys[] = {"", "actor", "group", "event"};
    if (rows_ != rows::none) out.column(keys[static_cast<int>(rows_)], all_labels{rows_});
    for (const auto& [name, read_column] : members_) {
      const column_view values = read_column(result);
      if (is_optional_ && is_empty(values)) continue;
      out.column(name, values);
    }
  }

 private:
  static bool is_empty(const column_view& values) {
    return std::visit(
        [](const auto& held) {
          using view = std::remove_cvref_t<decltype(held)>;
          if constexpr (std::is_same_v<view, all_labels> || std::is_same_v<view, group_of_actor>) {
            return false;
          } else if constexpr (std::is_same_v<view, marks>) {
            return held.values.empty();
          } else if constexpr (std::is_same_v<view, positions>) {
            return std::visit([](const auto& some) { return some.empty(); }, held.values);
          } else if constexpr (std::is_pointer_v<view>) {
            return held->empty();
          } else {
            return held.empty();
          }
        },
        values);
  }

  rows rows_;
  bool is_optional_ = false;
  std::vector<std::pair<std::string, read>> members_;
};

namespace detail {

template <class Result, class T>
Result owner_of(T Result::*);
template <class Result>
Result owner_of(const std::function<column_view(const Result&)>&);

template <class List>
void add_pairs(List&) {}
template <class List, class Member, class... Rest>
void add_pairs(List& list, const char* name, Member member, Rest... rest) {
  list.add(name, std::move(member));
  add_pairs(list, std::move(rest)...);
}

template <class Member>
using owner = decltype(owner_of(std::declval<Member>()));

}  // namespace detail

/// `columns(rows::actor, "betweenness", &R::betweenness, …)`: the label of each row in front.
template <class Member, class... Rest>
columns_of<detail::owner<Member>> columns(rows stand_for, const char* name, Member member,
                                          Rest... rest) {
  columns_of<detail::owner<Member>> list(stand_for);
  detail::add_pairs(list, name, std::move(member), std::move(rest)...);
  return list;
}

/// Columns that are left out where the result has none of them.
template <class Member, class... Rest>
columns_of<detail::owner<Member>> columns_given(const char* name, Member member, Rest... rest) {
  return columns(rows::none, name, std::move(member), std::move(rest)...).where_given();
}

/// A member that holds positions, shown as labels.
template <class Result, class T>
std::function<column_view(const Result&)> labels_of(rows of, T Result::* member) {
  return [of, member](const Result& result) { return as_positions(of, result.*member); };
}

/// The group of each actor, where rows are actors.
template <class Result>
std::function<column_view(const Result&)> group_of_each_actor() {
  return [](const Result&) { return group_of_actor{}; };
}

/// The one number of a result.
template <class Result>
auto value(double Result::* member) {
  return [member](const Result& result, sink& out) { out.value(result.*member); };
}

namespace detail {

template <class Result>
struct scalar_list {
  std::vector<std::function<void(const Result&, sink&)>> members;

  template <class T>
  void add(const char* name, T Result::* member) {
    members.emplace_back([name, member](const Result& result, sink& out) {
      out.scalar(name, as_scalar(result.*member));
    });
  }
  void operator()(const Result& result, sink& out) const {
    for (const auto& lay : members) lay(result, out);
  }
};

}  // namespace detail

/// Single numbers beside the table: `scalars("ties", &R::ties, …)`.
template <class Member, class... Rest>
auto scalars(const char* name, Member member, Rest... rest) {
  detail::scalar_list<detail::owner<Member>> list;
  detail::add_pairs(list, name, std::move(member), std::move(rest)...);
  return list;
}

/// Another table beside this one, of the same members …
template <class Result>
auto part(const char* name, columns_of<Result> inner) {
  return [name, inner = std::move(inner)](const Result& result, sink& out) {
    inner(result, out.part(name));
  };
}

/// … or of a member that is a table of its own.
template <class Result, class Part>
auto part(const char* name, Part Result::* member, columns_of<Part> inner) {
  return [name, member, inner = std::move(inner)](const Result& result, sink& out) {
    inner(result.*member, out.part(name));
  };
}

/// Numbers of a member as a square: `square("matrix", &R::value)`.
template <class Result>
auto square(const char* name, std::vector<double> Result::* member) {
  return [name, member](const Result& result, sink& out) {
    const auto size = static_cast<std::size_t>(
        std::lround(std::sqrt(static_cast<double>((result.*member).size()))));
    out.matrix(name, result.*member, size);
  };
}

/// A set of labels beside the table: all of them, or those of a member that holds positions.
template <class Result>
auto label_set(const char* name, rows of) {
  return [name, of](const Result&, sink& out) { out.label_set(name, all_labels{of}); };
}
template <class Result, class T>
auto label_set(const char* name, rows of, T Result::* member) {
  return [name, of, member](const Result& result, sink& out) {
    out.label_set(name, as_positions(of, result.*member));
  };
}

/// The result comes back as an incidence.
template <class Result>
auto incidence_itself(graph::incidence Result::* member) {
  return [member](const Result& result, sink& out) { out.incidence(result.*member); };
}

/// The result comes back as a graph.
template <class Result>
auto graph_itself(graph::tie_graph Result::* member, rows labels) {
  return [member, labels](const Result& result, sink& out) { out.graph(result.*member, labels); };
}

/// The result comes back as an array.
template <class Result>
auto array_itself(std::vector<double> Result::* member) {
  return [member](const Result& result, sink& out) { out.array(result.*member); };
}

}  // namespace guyub::python
