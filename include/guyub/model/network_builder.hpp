// The only way to make a network: everything is checked here, once, and all faults are told at once.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/model/fault.hpp>
#include <guyub/model/network.hpp>

namespace guyub::model {

struct build_options {
  bool keep_unknown_sector = false;  ///< an unknown sector word becomes `unknown`, not a fault
  bool keep_identifiers = false;     ///< keep columns that identify persons (NIK, phone …)
  /// Further words for those of the closed lists: `{{"karang taruna", "ngo"}}`.
  std::vector<std::pair<std::string, std::string>> synonyms = {};
  roster_kind roster = roster_kind::list;
};

/// The cells of a row, and the physical line on which it begins.
struct row_view {
  std::span<const std::string_view> cells;
  std::int64_t line = 1;
};

struct plain_rows;  // of the library's own reader

class GUYUB_EXPORT network_builder {
 public:
  using cell = std::pair<std::string_view, std::string_view>;

  explicit network_builder(build_options options = {});
  ~network_builder();
  network_builder(network_builder&&) noexcept;
  network_builder& operator=(network_builder&&) noexcept;

  /// One row by the names of its columns, as they would stand in a file:
  /// `add(table_kind::ties, {{"from", "a"}, {"to", "b"}})`. Checked by `build`.
  void add(table_kind table, std::initializer_list<cell> cells);

  void add_place(std::string_view id, std::string_view type = {}, std::string_view parent = {});
  void add_group(std::string_view id, std::string_view population = {});
  void add_actor(std::string_view id, std::string_view sector = {}, std::string_view role = {});
  void add_membership(std::string_view actor, std::string_view group);
  void add_forum(std::string_view id, std::string_view date = {}, std::string_view type = {});
  void add_attendance(std::string_view forum, std::string_view actor);
  void add_tie(std::string_view from, std::string_view to, std::string_view type = {});

  /// Streams a table: the header, then its rows; tables in the order of `table_kind`.
  /// Errors: std::logic_error for a table out of that order or given twice.
  void begin_table(table_kind table, std::string file, std::span<const std::string_view> header,
                   std::int64_t header_line, bool decimal_comma = false);
  /// A row with its physical line; a row of another length than the header is a fault.
  void add_row(std::span<const std::string_view> cells, std::int64_t line);
  /// The same for many rows; their ids are looked up ahead, so that nothing waits for memory.
  void add_rows(std::span<const row_view> rows);
  void add_rows(const plain_rows& rows);
  /// About how many rows are to come, where that is known: takes memory for them once.
  void reserve(std::size_t rows);
  void end_table();

  /// For whoever reads: a fault of the file itself, or something worth knowing.
  void add_fault(fault fault);
  /// A fault for which rows of `table` were lost: pointers to them are not faults of their own.
  void add_fault(table_kind table, fault fault);
  void add_note(std::string note);

  /// Checks what can be checked only at the end; all faults, warnings among them. The builder is
  /// empty afterwards.
  [[nodiscard]] fault_list check();

  /// Checks what can be checked only at the end, and freezes. The builder is empty afterwards.
  /// Errors: data_error with every fault.
  [[nodiscard]] network build();

 private:
  class state;
  std::unique_ptr<state> state_;
};

}  // namespace guyub::model
