#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <guyub/io/read.hpp>
#include <guyub/io/read_sheet.hpp>
#include <guyub/model/fault.hpp>
#include <guyub/model/graphs.hpp>
#include <guyub/model/network.hpp>
#include <guyub/model/network_builder.hpp>
#include <guyub/model/pseudonyms.hpp>

#include "metrics/options.hpp"
#include "metrics/python_sink.hpp"

namespace guyub::python {
namespace {

namespace py = pybind11;
using model::network;
using model::table_kind;

py::object as_python(const fault& found) {
  static const auto* made =
      new py::object(py::module_::import("guyub._values.errors").attr("Fault"));
  return (*made)(found.severity == severity::error ? "error" : "warning", found.file, found.row,
                 found.column, found.value, found.expected, found.mend);
}

py::list as_python(const std::vector<fault>& faults) {
  py::list result;
  for (const fault& found : faults) result.append(as_python(found));
  return result;
}

void raise(const data_error& error, const char* name) {
  const py::object type = py::module_::import("guyub._values.errors").attr(name);
  const py::object made = type(error.what(), as_python(error.faults()), error.more());
  PyErr_SetObject(type.ptr(), made.ptr());
}

table_kind kind_of(const std::string& name) {
  for (std::size_t kind = 0; kind < model::table_count; ++kind) {
    if (model::name_of(static_cast<table_kind>(kind)) == name) return static_cast<table_kind>(kind);
  }
  throw unknown_name("no table is called " + name);
}

/// A column on its way to Python: plain values as a view, text as codes and words.
class column_view {
 public:
  column_view(const network& net, py::object owner) : net_(net), owner_(std::move(owner)) {}

  py::object operator()(const model::text_column& column, const model::column_rule&) const {
    return text(column.codes, py::cast(column.words));
  }
  py::object operator()(const model::id_column& column, const model::column_rule& rule,
                        table_kind own) const {
    const auto target = rule.key ? own : target_of(rule);
    return text(column.values, py::cast(net_.ids(target)));
  }
  template <class Word>
  py::object operator()(const model::word_column<Word>& column, const model::column_rule&) const {
    std::vector<std::int32_t> codes;
    std::vector<std::string> words;
    for (const std::uint8_t code : column.codes) {
      codes.push_back(code == model::word_column<Word>::empty ? -1 : code);
      while (words.size() <= code && code != model::word_column<Word>::empty) {
        words.emplace_back(model::name_of(static_cast<Word>(words.size())));
      }
    }
    return text(py::array_t<std::int32_t>(static_cast<py::ssize_t>(codes.size()), codes.data()),
                py::cast(words));
  }
  py::object operator()(const model::number_column& column, const model::column_rule&) const {
    return view(column.values.data(), column.values.size(), owner_);
  }
  /// Whole numbers stay whole unless a cell is empty.
  py::object operator()(const model::whole_column& column, const model::column_rule&) const {
    const bool is_full = std::none_of(column.values.begin(), column.values.end(), [](auto value) {
      return value == model::whole_column::empty;
    });
    if (is_full) return view(column.values.data(), column.values.size(), owner_);
    return with_nan(column);
  }
  py::object operator()(const model::mark_column& column, const model::column_rule&) const {
    const bool is_full = std::none_of(column.values.begin(), column.values.end(),
                                      [](auto value) { return value < 0; });
    if (is_full) return view(column.values.data(), column.values.size(), owner_);
    return with_nan(column);
  }
  py::object operator()(const model::date_column& column, const model::column_rule&) const {
    std::vector<std::int64_t> days;
    for (const std::int32_t day : column.values) {
      days.push_back(day == model::date_column::empty ? model::whole_column::empty : day);
    }
    return py::make_tuple(
        "date", py::array_t<std::int64_t>(static_cast<py::ssize_t>(days.size()), days.data()),
        py::none());
  }

 private:
  static table_kind target_of(const model::column_rule& rule) {
    std::size_t kind = 0;
    while ((rule.targets & model::to(static_cast<table_kind>(kind))) == 0) ++kind;
    return static_cast<table_kind>(kind);
  }
  py::object text(const std::vector<std::int32_t>& codes, const py::object& words) const {
    return text(view(codes.data(), codes.size(), owner_), words);
  }
  static py::object text(const py::object& codes, const py::object& words) {
    return py::make_tuple("text", codes, words);
  }
  template <class Column>
  static py::object with_nan(const Column& column) {
    std::vector<double> values;
    for (std::size_t row = 0; row < column.values.size(); ++row) {
      values.push_back(column.has(row) ? static_cast<double>(column.values[row])
                                       : std::numeric_limits<double>::quiet_NaN());
    }
    return py::array_t<double>(static_cast<py::ssize_t>(values.size()), values.data());
  }

  const network& net_;
  py::object owner_;
};

/// Calls `visit` with the name, the values and the rule of the columns that a table's file had, and
/// of its ids where it had none.
template <class Visit>
void each_column(const network& net, table_kind kind, const Visit& visit) {
  model::network_tables::each(net.tables(), [&](const auto& table) {
    using table_type = std::remove_cvref_t<decltype(table)>;
    if (table_type::kind_of_table != kind) return;
    const auto given = [&](std::string_view name, const auto& column,
                           const model::column_rule& rule) {
      if (column.given || rule.key) visit(std::string(name), column, rule);
    };
    table_type::columns(table, given);
    for (const auto& extra : table.extra) given(extra.name, extra.values, model::optional());
  });
}

py::dict table_of(const py::object& self, const std::string& name,
                  const std::optional<std::string>& only) {
  const auto& net = self.cast<const network&>();
  const table_kind kind = kind_of(name);
  const column_view shown(net, self);
  py::dict columns;
  each_column(net, kind, [&](const std::string& column_name, const auto& column, const auto& rule) {
    if (only && column_name != *only) return;
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(column)>, model::id_column>) {
      columns[py::str(column_name)] = shown(column, rule, kind);
    } else {
      columns[py::str(column_name)] = shown(column, rule);
    }
  });
  return columns;
}

/// The names of a table's columns, without their values.
std::vector<std::string> columns_of(const network& net, const std::string& name) {
  std::vector<std::string> names;
  each_column(net, kind_of(name), [&](const std::string& column_name, const auto&, const auto&) {
    names.push_back(column_name);
  });
  return names;
}

io::read_options options_of(bool keep_unknown_sector, bool keep_identifiers,
                            const std::map<std::string, std::string>& synonyms,
                            const std::string& roster, const std::string& delimiter) {
  io::read_options options;
  options.build.keep_unknown_sector = keep_unknown_sector;
  options.build.keep_identifiers = keep_identifiers;
  options.build.synonyms.assign(synonyms.begin(), synonyms.end());
  options.build.roster = roster == "census" ? model::roster_kind::census : model::roster_kind::list;
  if (delimiter.size() > 1) {
    throw std::invalid_argument("delimiter=" + delimiter + ": expected one character");
  }
  if (!delimiter.empty()) options.delimiter = delimiter[0];
  return options;
}

using columns_of_text = std::vector<std::pair<std::string, std::vector<std::string>>>;

network from_tables(const std::map<std::string, columns_of_text>& tables,
                    const io::read_options& options) {
  model::network_builder builder(options.build);
  for (std::size_t kind = 0; kind < model::table_count; ++kind) {
    const auto at = tables.find(std::string(model::name_of(static_cast<table_kind>(kind))));
    if (at == tables.end()) continue;
    const columns_of_text& columns = at->second;
    std::vector<std::string_view> cells;
    for (const auto& [name, values] : columns) cells.emplace_back(name);
    builder.begin_table(static_cast<table_kind>(kind), at->first, cells, 1);
    const std::size_t rows = columns.empty() ? 0 : columns.front().second.size();
    for (std::size_t row = 0; row < rows; ++row) {
      for (std::size_t column = 0; column < columns.size(); ++column) {
        cells[column] = columns[column].second[row];
      }
      builder.add_row(cells, static_cast<std::int64_t>(row) + 2);
    }
    builder.end_table();
  }
  return builder.build();
}

}  // namespace

void bind_model(py::module_& core) {
  py::register_exception_translator([](std::exception_ptr thrown) {
    try {
      if (thrown) std::rethrow_exception(thrown);
    } catch (const missing_data_error& error) {
      raise(error, "MissingDataError");
    } catch (const data_error& error) {
      raise(error, "DataError");
    } catch (const unknown_name& error) {
      PyErr_SetString(PyExc_KeyError, error.what());
    }
  });

  py::class_<network>(core, "Network")
      .def_property_readonly("n", &network::actor_count)
      .def("actor_ids", &network::actor_ids)
      .def("table", &table_of, py::arg("name"), py::arg("only") = py::none())
      .def("columns", &columns_of)
      .def("has",
           [](const network& net, const std::string& name) { return net.has(kind_of(name)); })
      .def("rows",
           [](const network& net, const std::string& name) { return net.rows(kind_of(name)); })
      .def("notes", &network::notes)
      .def("data_hash", &network::data_hash)
      .def("roster", [](const network& net) { return std::string(model::name_of(net.roster())); })
      .def("partition_of",
           [](const network& net, const std::string& column) {
             auto groups = model::partition_of(net, column);
             std::vector<std::string> names = groups.names();
             return py::make_tuple(std::move(groups), std::move(names));
           })
      .def("mask_of",
           [](const network& net, const py::object& what, std::vector<std::string> forum,
              std::optional<std::int32_t> from, std::optional<std::int32_t> until) {
             const auto deed = read_option<model::deed>("what", what);
             const auto mask = model::mask_of(
                 net, deed, {.forum = std::move(forum), .from = from, .until = until});
             return py::array_t<std::uint8_t>(static_cast<py::ssize_t>(mask.size()), mask.data());
           })
      .def("facilitators",
           [](const py::object& self) {
             const auto mask = self.cast<const network&>().facilitators();
             return view(mask.data(), mask.size(), self);
           })
      .def("may_be_people", &model::may_be_people)
      .def("with_pseudonyms",
           [](const network& net, std::vector<std::string> actors,
              std::vector<std::string> households) {
             return model::with_pseudonyms(
                 net, {.actors = std::move(actors), .households = std::move(households)});
           })
      .def("ties",
           [](const network& net, std::vector<std::string> types, std::optional<std::string> wave,
              std::optional<std::int32_t> at, std::optional<bool> directed,
              const std::string& weight) {
             if (weight != "present" && weight != "sum") {
               throw std::invalid_argument("weight=" + weight + ": expected one of present, sum");
             }
             return model::ties(net, {.types = std::move(types),
                                      .wave = std::move(wave),
                                      .at = at,
                                      .directed = directed,
                                      .weight = weight == "sum" ? model::tie_weight::sum
                                                                : model::tie_weight::present});
           })
      .def("attendance", [](const network& net, std::vector<std::string> forum,
                            std::optional<std::int32_t> from, std::optional<std::int32_t> until,
                            std::string role) {
        auto found = model::attendance_of(
            net,
            {.forum = std::move(forum), .from = from, .until = until, .role = std::move(role)});
        std::vector<std::string> forums;
        for (const model::index forum_index : found.forums) {
          forums.push_back(net.forum_ids()[static_cast<std::size_t>(forum_index)]);
        }
        return py::make_tuple(std::move(found.incidence), forums);
      });

  core.def(
      "read",
      [](const std::vector<std::string>& paths, bool unknown, bool identifiers,
         const std::map<std::string, std::string>& synonyms, const std::string& roster,
         const std::string& delimiter) {
        const auto options = options_of(unknown, identifiers, synonyms, roster, delimiter);
        const py::gil_scoped_release released;
        return paths.size() == 1 ? io::read(paths.front(), options)
                                 : io::read_sheets(paths, options);
      },
      py::arg("paths"), py::arg("keep_unknown_sector"), py::arg("keep_identifiers"),
      py::arg("synonyms"), py::arg("roster"), py::arg("delimiter"));
  core.def(
      "check",
      [](const std::vector<std::string>& paths, bool unknown, bool identifiers,
         const std::map<std::string, std::string>& synonyms, const std::string& roster,
         const std::string& delimiter) {
        const auto options = options_of(unknown, identifiers, synonyms, roster, delimiter);
        const fault_list found = paths.size() == 1 ? io::check(paths.front(), options)
                                                   : io::check_sheets(paths, options);
        return py::make_tuple(as_python(found.faults()), found.more());
      },
      py::arg("paths"), py::arg("keep_unknown_sector"), py::arg("keep_identifiers"),
      py::arg("synonyms"), py::arg("roster"), py::arg("delimiter"));
  core.def(
      "network_from_tables",
      [](const std::map<std::string, columns_of_text>& tables, bool unknown, bool identifiers,
         const std::map<std::string, std::string>& synonyms, const std::string& roster) {
        return from_tables(tables, options_of(unknown, identifiers, synonyms, roster, ""));
      },
      py::arg("tables"), py::arg("keep_unknown_sector"), py::arg("keep_identifiers"),
      py::arg("synonyms"), py::arg("roster"));
}

}  // namespace guyub::python
