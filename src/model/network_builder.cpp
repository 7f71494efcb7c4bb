#include <stdexcept>
#include <utility>

#include <guyub/assert.hpp>
#include <guyub/model/network_builder.hpp>
#include <guyub/model/suggest.hpp>
#include <guyub/model/words.hpp>

#include "model/column_cells.hpp"
#include "model/freeze.hpp"
#include "model/open_pointers.hpp"
#include "model/table_writer.hpp"

namespace guyub::model {
namespace {

/// Rows given by name, before their table is read.
struct pending_table {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
};

}  // namespace

class network_builder::state : public build_state {
 public:
  using build_state::build_state;

  void add_pending(table_kind kind, std::initializer_list<cell> cells) {
    pending_table& table = pending_[static_cast<std::size_t>(kind)];
    std::vector<std::string> row(table.header.size());
    for (const auto& [column, value] : cells) {
      std::size_t at = 0;
      while (at < table.header.size() && table.header[at] != column) ++at;
      if (at == table.header.size()) {
        table.header.emplace_back(column);
        row.emplace_back();
      }
      row[at] = value;
    }
    table.rows.push_back(std::move(row));
  }

  /// Rows that were added by name, as if they stood in a file without a header of its own.
  void flush_pending(network_builder& builder) {
    for (std::size_t kind = 0; kind < table_count; ++kind) {
      pending_table table = std::move(pending_[kind]);
      pending_[kind] = {};
      if (table.header.empty()) continue;
      const std::vector<std::string_view> header(table.header.begin(), table.header.end());
      builder.begin_table(static_cast<table_kind>(kind),
                          std::string(name_of(static_cast<table_kind>(kind))), header, 1);
      std::int64_t line = 1;
      for (std::vector<std::string>& row : table.rows) {
        row.resize(header.size());
        const std::vector<std::string_view> cells(row.begin(), row.end());
        builder.add_row(cells, ++line);
      }
      builder.end_table();
    }
  }

  /// What can be judged only when every table is read.
  void check_all(network_builder& builder) {
    flush_pending(builder);
    check_open_pointers(*this);
  }

  /// Ids that other files named get empty rows; then nothing changes any more.
  std::shared_ptr<const network_data> freeze() {
    network_tables::each(data.tables, [&](auto& table) {
      using table_type = std::remove_cvref_t<decltype(table)>;
      constexpr table_kind kind = table_type::kind_of_table;
      std::size_t& rows = data.rows[static_cast<std::size_t>(kind)];
      if constexpr (has_id_rows(kind)) {
        const std::size_t ids = space(kind).ids().size();
        each_column(table, [&](std::string_view, auto& column, const column_rule& rule) {
          if (column.given || rule.key) fit_to(column, ids);
        });
        for (std::size_t row = rows; row < ids; ++row) {
          table.id.values[row] = static_cast<index>(row);
        }
        data.ids[static_cast<std::size_t>(kind)] = space(kind).release();
        rows = ids;
      }
    });
    data.roster = options.roster;
    return model::freeze(std::move(data));
  }

 private:
  std::array<pending_table, table_count> pending_;

 public:
  std::unique_ptr<table_writer> open;
};

network_builder::network_builder(build_options options)
    : state_(std::make_unique<state>(std::move(options))) {}
network_builder::~network_builder() = default;
network_builder::network_builder(network_builder&&) noexcept = default;
network_builder& network_builder::operator=(network_builder&&) noexcept = default;

void network_builder::add(table_kind table, std::initializer_list<cell> cells) {
  state_->add_pending(table, cells);
}

void network_builder::add_place(std::string_view id, std::string_view type,
                                std::string_view parent) {
  add(table_kind::places, {{"place_id", id}, {"type", type}, {"parent_id", parent}});
}
void network_builder::add_group(std::string_view id, std::string_view population) {
  add(table_kind::groups, {{"group_id", id}, {"population", population}});
}
void network_builder::add_actor(std::string_view id, std::string_view sector,
                                std::string_view role) {
  add(table_kind::actors, {{"actor_id", id}, {"sector", sector}, {"role", role}});
}
void network_builder::add_membership(std::string_view actor, std::string_view group) {
  add(table_kind::memberships, {{"actor_id", actor}, {"group_id", group}});
}
void network_builder::add_forum(std::string_view id, std::string_view date, std::string_view type) {
  add(table_kind::forums, {{"forum_id", id}, {"date", date}, {"type", type}});
}
void network_builder::add_attendance(std::string_view forum, std::string_view actor) {
  add(table_kind::attendance, {{"forum_id", forum}, {"actor_id", actor}});
}
void network_builder::add_tie(std::string_view from, std::string_view to, std::string_view type) {
  add(table_kind::ties, {{"from", from}, {"to", to}, {"type", type}});
}

void network_builder::begin_table(table_kind table, std::string file,
                                  std::span<const std::string_view> header,
                                  std::int64_t header_line, bool decimal_comma) {
  if (state_->given(table)) {
    throw std::logic_error("the table " + std::string(name_of(table)) + " was given already");
  }
  for (std::size_t later = static_cast<std::size_t>(table) + 1; later < table_count; ++later) {
    if (!state_->given(static_cast<table_kind>(later))) continue;
    throw std::logic_error("the table " + std::string(name_of(table)) + " must be given before " +
                           std::string(name_of(static_cast<table_kind>(later))) +
                           ", which points into it");
  }
  state_->open = open_table(*state_, table, std::move(file), header, header_line, decimal_comma);
  state_->given(table) = true;
}

void network_builder::add_row(std::span<const std::string_view> cells, std::int64_t line) {
  GUYUB_ASSERT(state_->open != nullptr);
  state_->open->add_row(cells, line);
}

void network_builder::add_rows(std::span<const row_view> rows) {
  GUYUB_ASSERT(state_->open != nullptr);
  for (std::size_t begin = 0; begin < rows.size(); begin += row_batch::at_once) {
    const std::size_t count = std::min(row_batch::at_once, rows.size() - begin);
    state_->open->add_rows(row_batch(rows.subspan(begin, count)));
  }
}

void network_builder::add_rows(const plain_rows& rows) {
  GUYUB_ASSERT(state_->open != nullptr);
  for (std::size_t begin = 0; begin < rows.count; begin += row_batch::at_once) {
    const std::size_t end = std::min(begin + row_batch::at_once, rows.count);
    state_->open->add_rows(row_batch(rows, begin, end));
  }
}

void network_builder::reserve(std::size_t rows) {
  GUYUB_ASSERT(state_->open != nullptr);
  state_->open->reserve(rows);
}

void network_builder::end_table() {
  GUYUB_ASSERT(state_->open != nullptr);
  state_->open->finish();
  state_->open.reset();
}

void network_builder::add_fault(fault fault) {
  state_->faults.add(std::move(fault));
}
void network_builder::add_fault(table_kind table, fault fault) {
  state_->lost_rows(table) = true;
  state_->faults.add(std::move(fault));
}
void network_builder::add_note(std::string note) {
  state_->data.notes.push_back(std::move(note));
}

fault_list network_builder::check() {
  state_->check_all(*this);
  fault_list found = std::move(state_->faults);
  state_ = std::make_unique<state>(build_options{});
  return found;
}

network network_builder::build() {
  state_->check_all(*this);
  if (state_->faults.has_errors()) {
    throw data_error(state_->faults.faults(), state_->faults.more());
  }
  for (const fault& warning : state_->faults.faults()) {
    state_->data.notes.push_back(to_string(warning));
  }
  network result(state_->freeze());
  state_ = std::make_unique<state>(build_options{});
  return result;
}

}  // namespace guyub::model
