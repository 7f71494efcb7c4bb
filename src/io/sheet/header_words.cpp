// The words are data: another heading is one line here.
#include "io/sheet/header_words.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <guyub/model/words.hpp>

#include "io/sheet/text.hpp"

namespace guyub::io::sheet {
namespace {

struct heading_word {
  std::string_view plain;
  meaning says;
};

constexpr heading_word headings[] = {
    {"no", meaning::number},
    {"nomor", meaning::number},
    {"no urut", meaning::number},
    {"nomor urut", meaning::number},
    {"number", meaning::number},
    {"#", meaning::number},

    {"nama", meaning::name},
    {"nama lengkap", meaning::name},
    {"nama jelas", meaning::name},
    {"nama peserta", meaning::name},
    {"nama lengkap peserta", meaning::name},
    {"nama undangan", meaning::name},
    {"nama warga", meaning::name},
    {"nama anggota", meaning::name},
    {"nama hadirin", meaning::name},
    {"nama dan gelar", meaning::name},
    {"name", meaning::name},
    {"full name", meaning::name},
    {"name of participant", meaning::name},
    {"participant", meaning::name},
    {"participant name", meaning::name},
    {"attendee", meaning::name},
    {"attendee name", meaning::name},

    {"jenis kelamin", meaning::sex},
    {"jenis kelamin l/p", meaning::sex},
    {"jns kelamin", meaning::sex},
    {"jns kel", meaning::sex},
    {"jenis kel", meaning::sex},
    {"kelamin", meaning::sex},
    {"jk", meaning::sex},
    {"j/k", meaning::sex},
    {"l/p", meaning::sex},
    {"p/l", meaning::sex},
    {"lk/pr", meaning::sex},
    {"laki laki/perempuan", meaning::sex},
    {"sex", meaning::sex},
    {"gender", meaning::sex},
    {"m/f", meaning::sex},
    {"f/m", meaning::sex},
    {"sex m/f", meaning::sex},
    {"gender m/f", meaning::sex},
    {"l", meaning::male},
    {"lk", meaning::male},
    {"laki laki", meaning::male},
    {"laki", meaning::male},
    {"pria", meaning::male},
    {"m", meaning::male},
    {"male", meaning::male},
    {"men", meaning::male},
    {"p", meaning::female},
    {"pr", meaning::female},
    {"perempuan", meaning::female},
    {"wanita", meaning::female},
    {"f", meaning::female},
    {"female", meaning::female},
    {"women", meaning::female},

    {"jabatan", meaning::role},
    {"jabatan/peran", meaning::role},
    {"jabatan/unsur", meaning::role},
    {"jabatan/instansi", meaning::role},
    {"jabatan/lembaga", meaning::role},
    {"jabatan/pekerjaan", meaning::role},
    {"peran", meaning::role},
    {"kedudukan", meaning::role},
    {"role", meaning::role},
    {"position", meaning::role},
    {"job title", meaning::role},

    {"unsur", meaning::unsur},
    {"unsur masyarakat", meaning::unsur},
    {"unsur/jabatan", meaning::unsur},
    {"unsur yang diwakili", meaning::unsur},
    {"perwakilan", meaning::unsur},
    {"utusan", meaning::unsur},
    {"represents", meaning::unsur},
    {"representing", meaning::unsur},
    {"delegation", meaning::unsur},

    {"alamat", meaning::address},
    {"alamat rumah", meaning::address},
    {"alamat lengkap", meaning::address},
    {"address", meaning::address},
    {"home address", meaning::address},

    {"rt", meaning::rt},
    {"rw", meaning::rw},
    {"rt/rw", meaning::rt_rw},
    {"rt rw", meaning::rt_rw},
    {"rtrw", meaning::rt_rw},
    {"alamat rt/rw", meaning::rt_rw},
    {"alamat/rt/rw", meaning::rt_rw},
    {"dusun", meaning::hamlet},
    {"nama dusun", meaning::hamlet},
    {"asal dusun", meaning::hamlet},
    {"alamat dusun", meaning::hamlet},
    {"dukuh", meaning::hamlet},
    {"lingkungan", meaning::hamlet},
    {"kampung", meaning::hamlet},
    {"hamlet", meaning::hamlet},
    {"desa", meaning::village},
    {"nama desa", meaning::village},
    {"asal desa", meaning::village},
    {"alamat desa", meaning::village},
    {"desa/kelurahan", meaning::village},
    {"kelurahan", meaning::village},
    {"kelurahan/desa", meaning::village},
    {"village", meaning::village},
    {"place", meaning::village},
    {"place id", meaning::village},

    {"instansi", meaning::organisation},
    {"asal instansi", meaning::organisation},
    {"instansi/lembaga", meaning::organisation},
    {"lembaga/instansi", meaning::organisation},
    {"instansi/organisasi", meaning::organisation},
    {"lembaga", meaning::organisation},
    {"asal lembaga", meaning::organisation},
    {"organisasi", meaning::organisation},
    {"organisation", meaning::organisation},
    {"organization", meaning::organisation},
    {"institution", meaning::organisation},
    {"affiliation", meaning::organisation},
    {"agency", meaning::organisation},

    {"sektor", meaning::sector},
    {"sector", meaning::sector},

    {"hadir", meaning::present},
    {"kehadiran", meaning::present},
    {"status kehadiran", meaning::present},
    {"present", meaning::present},
    {"attended", meaning::present},
    {"attendance", meaning::present},
    {"diundang", meaning::invited},
    {"invited", meaning::invited},

    {"forum id", meaning::forum},
    {"id forum", meaning::forum},
    {"forum", meaning::forum},
    {"tanggal", meaning::date},
    {"tgl", meaning::date},
    {"hari/tanggal", meaning::date},
    {"date", meaning::date},
    {"acara", meaning::event},
    {"nama acara", meaning::event},
    {"kegiatan", meaning::event},
    {"nama kegiatan", meaning::event},
    {"event", meaning::event},
    {"meeting", meaning::event},
    {"tempat", meaning::venue},
    {"tempat kegiatan", meaning::venue},
    {"venue", meaning::venue},

    {"tanda tangan", meaning::signature},
    {"tanda tangan/paraf", meaning::signature},
    {"tandatangan", meaning::signature},
    {"ttd", meaning::signature},
    {"paraf", meaning::signature},
    {"signature", meaning::signature},
    {"sign", meaning::signature},
    {"initials", meaning::signature},
};

constexpr heading_word titles[] = {
    {"tanggal", meaning::date},      {"hari tanggal", meaning::date},
    {"tgl", meaning::date},          {"hari/tanggal", meaning::date},
    {"hari/tgl", meaning::date},     {"hari dan tanggal", meaning::date},
    {"date", meaning::date},         {"tanggal kegiatan", meaning::date},
    {"day/date", meaning::date},     {"hari/tanggal/waktu", meaning::date},
    {"acara", meaning::event},       {"tanggal pelaksanaan", meaning::date},
    {"kegiatan", meaning::event},    {"nama acara", meaning::event},
    {"event", meaning::event},       {"nama kegiatan", meaning::event},
    {"meeting", meaning::event},     {"jenis kegiatan", meaning::event},
    {"activity", meaning::event},    {"tempat", meaning::venue},
    {"lokasi", meaning::venue},      {"tempat kegiatan", meaning::venue},
    {"venue", meaning::venue},       {"tempat pelaksanaan", meaning::venue},
    {"place", meaning::venue},       {"location", meaning::venue},
    {"desa", meaning::village},      {"nama desa", meaning::village},
    {"kelurahan", meaning::village}, {"desa/kelurahan", meaning::village},
    {"village", meaning::village},   {"dusun", meaning::hamlet},
    {"nama dusun", meaning::hamlet}, {"hamlet", meaning::hamlet},
};

template <std::size_t N>
meaning found_in(const heading_word (&words)[N], std::string_view plain) {
  const auto at = std::find_if(std::begin(words), std::end(words),
                               [plain](const heading_word& word) { return word.plain == plain; });
  return at == std::end(words) ? meaning::unknown : at->says;
}

/// `n a m a` as `nama`
std::string without_gaps(const std::string& plain) {
  const std::vector<std::string_view> words = words_of(plain);
  const bool is_spaced =
      words.size() > 2 && std::all_of(words.begin(), words.end(),
                                      [](std::string_view word) { return word.size() == 1; });
  if (!is_spaced) return plain;
  std::string joined;
  for (const std::string_view word : words) joined += word;
  return joined;
}

}  // namespace

meaning meaning_of(std::string_view written) {
  const std::string heading = without_gaps(plain(written));
  const meaning found = found_in(headings, heading);
  if (found != meaning::unknown) return found;
  if (const std::size_t bracket = written.find('('); bracket != std::string_view::npos) {
    const std::string outside = without_gaps(plain(written.substr(0, bracket)));
    if (const meaning says = found_in(headings, outside); says != meaning::unknown) return says;
  }
  return model::is_identifier(model::folded(heading)) ? meaning::identifier : meaning::unknown;
}

meaning title_meaning_of(std::string_view key) {
  return found_in(titles, key);
}

}  // namespace guyub::io::sheet
