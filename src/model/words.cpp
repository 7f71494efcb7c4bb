// The words are data: a new synonym is one line here, or an entry of `synonyms` when reading.
#include <algorithm>
#include <array>
#include <cctype>

#include <guyub/model/words.hpp>

namespace guyub::model {
namespace {

using entry = word_list::entry;

constexpr std::array<std::string_view, 6> sectors = {"government", "ngo",   "private_sector",
                                                     "citizens",   "other", "unknown"};
constexpr entry sector_synonyms[] = {
    {"govt", 0, ""},
    {"public_sector", 0, ""},
    {"pemerintah", 0, ""},
    {"pemda", 0, ""},
    {"pemerintah_daerah", 0, ""},
    {"pemdes", 0, ""},
    {"pemerintah_desa", 0, ""},
    {"legislature", 0, "legislature"},
    {"legislatif", 0, "legislature"},
    {"dprd", 0, "legislature"},
    {"parliament", 0, "legislature"},
    {"civil_society", 1, ""},
    {"civil_society_organisation", 1, ""},
    {"cso", 1, ""},
    {"lsm", 1, ""},
    {"ormas", 1, ""},
    {"non_governmental_organisation", 1, ""},
    {"non_profit", 1, ""},
    {"nonprofit", 1, ""},
    {"private", 2, ""},
    {"business", 2, ""},
    {"company", 2, ""},
    {"swasta", 2, ""},
    {"sektor_swasta", 2, ""},
    {"perusahaan", 2, ""},
    {"pengusaha", 2, ""},
    {"dunia_usaha", 2, ""},
    {"citizen", 3, ""},
    {"resident", 3, ""},
    {"residents", 3, ""},
    {"community", 3, ""},
    {"warga", 3, ""},
    {"masyarakat", 3, ""},
    {"masyarakat_umum", 3, ""},
    {"penduduk", 3, ""},
    {"lainnya", 4, ""},
    {"lain", 4, ""},
    {"academia", 4, "academia"},
    {"academic", 4, "academia"},
    {"university", 4, "academia"},
    {"akademisi", 4, "academia"},
    {"perguruan_tinggi", 4, "academia"},
    {"universitas", 4, "academia"},
    {"media", 4, "media"},
    {"pers", 4, "media"},
    {"multilateral", 4, "multilateral"},
    {"international_organisation", 4, "multilateral"},
    {"tidak_diketahui", 5, ""},
};

constexpr std::array<std::string_view, 4> kinds = {"person", "organisation", "group", "household"};
constexpr entry kind_synonyms[] = {
    {"individual", 0, ""}, {"orang", 0, ""},        {"perorangan", 0, ""}, {"organization", 1, ""},
    {"org", 1, ""},        {"organisasi", 1, ""},   {"lembaga", 1, ""},    {"instansi", 1, ""},
    {"kelompok", 2, ""},   {"rumah_tangga", 3, ""}, {"keluarga", 3, ""},
};

constexpr std::array<std::string_view, 7> stages = {"planning",   "decision",   "implementation",
                                                    "benefits",   "monitoring", "evaluation",
                                                    "maintenance"};
constexpr entry stage_synonyms[] = {
    {"perencanaan", 0, ""}, {"decision_making", 1, ""},
    {"keputusan", 1, ""},   {"pengambilan_keputusan", 1, ""},
    {"pelaksanaan", 2, ""}, {"benefit", 3, ""},
    {"manfaat", 3, ""},     {"pemanfaatan", 3, ""},
    {"pemantauan", 4, ""},  {"pengawasan", 4, ""},
    {"evaluasi", 5, ""},    {"pemeliharaan", 6, ""},
};

constexpr std::array<std::string_view, 5> scales = {"arnstein", "iap2", "pretty", "white",
                                                    "rifkin"};
constexpr entry scale_synonyms[] = {{"iap_2", 1, ""}, {"spidergram", 4, ""}};

struct pair_of_words {
  std::string_view from;
  std::string_view to;
};

constexpr pair_of_words roles[] = {
    {"pendamping", "facilitator"}, {"fasilitator", "facilitator"}, {"ketua", "chair"},
    {"peserta", "participant"},    {"narasumber", "speaker"},      {"moderator", "moderator"},
};

// PLD, PD, TAPM, KPMD: the facilitators of the village programme, by their offices
constexpr std::string_view facilitator_roles[] = {"pld", "pd", "tapm", "kpmd"};
// one of these within a longer role will do: pendamping lokal desa, village facilitator
constexpr std::string_view facilitator_words[] = {"facilitator", "pendamping", "fasilitator"};

constexpr pair_of_words sexes[] = {
    {"f", "F"},         {"female", "F"}, {"woman", "F"}, {"perempuan", "F"}, {"wanita", "F"},
    {"p", "F"},         {"pr", "F"},     {"m", "M"},     {"male", "M"},      {"man", "M"},
    {"laki_laki", "M"}, {"laki", "M"},   {"pria", "M"},  {"l", "M"},         {"lk", "M"},
};

constexpr pair_of_words headers[] = {
    {"nama", "name"},
    {"jenis_kelamin", "sex"},
    {"gender", "sex"},
    {"jabatan", "role"},
    {"peran", "role"},
    {"sektor", "sector"},
    {"jenis", "type"},
    {"tipe", "type"},
    {"tanggal", "date"},
    {"tahun_lahir", "birth_year"},
    {"hadir", "present"},
    {"diundang", "invited"},
    {"berbicara", "spoke"},
    {"bicara", "spoke"},
    {"detik", "seconds"},
    {"jumlah", "count"},
    {"tahap", "stage"},
    {"skala", "scale"},
    {"anggaran", "budget"},
    {"sumber_dana", "source"},
    {"bidang", "domain"},
    {"mulai", "start"},
    {"selesai", "end"},
    {"dari", "from"},
    {"ke", "to"},
    {"bobot", "weight"},
    {"gelombang", "wave"},
    {"penduduk", "population"},
    {"jumlah_penduduk", "population"},
    {"populasi", "population"},
    {"kode", "code"},
    {"pelapor", "reporter"},
    {"tingkat", "level"},
    {"peringkat", "rank"},
    {"program_id", "programme_id"},
    {"id_program", "programme_id"},
    {"id_tempat", "place_id"},
    {"id_kelompok", "group_id"},
    {"id_forum", "forum_id"},
    {"id_aktor", "actor_id"},
    {"rumah_tangga", "household_id"},
    {"menjawab", "responded"},
    {"terjawab", "answered"},
    {"mewakili", "represents"},
    {"disabilitas", "disability"},
    {"kesejahteraan", "welfare"},
    {"nilai", "value"},
    {"indikator", "indicator"},
};

// Letters only; `No. HP`, `nomor_hp` and `HP` are one.
constexpr std::string_view identifiers[] = {
    "nik",       "ktp",      "kk",        "phone",       "telephone",  "telepon",
    "telp",      "tlp",      "hp",        "handphone",   "mobile",     "mobilephone",
    "cellphone", "email",    "signature", "tandatangan", "ttd",        "passport",
    "paspor",    "whatsapp", "wa",        "npwp",        "nationalid", "kartukeluarga",
    "teleponhp", "hpwa",     "idcard",
};
constexpr std::string_view before_identifiers[] = {"no", "nomor", "nomer", "number", "alamat"};
constexpr std::string_view after_identifiers[] = {"no", "number", "address"};

// One of these words within a header says that the column names or finds people …
constexpr std::string_view naming_words[] = {
    "contact", "kontak", "pic",    "penanggung", "spouse", "husband", "wife",     "suami",
    "istri",   "father", "mother", "ayah",       "ibu",    "bapak",   "guardian", "wali",
};
// … of rows about people, also one of these …
constexpr std::string_view own_naming_words[] = {
    "name",     "nama",  "names",    "surname",  "firstname", "lastname",  "fullname",
    "nickname", "alias", "username", "address",  "alamat",    "panggilan", "street",
    "jalan",    "dob",   "lahir",    "birthday", "birthdate",
};
// … and of rows about places, groups, programmes and forums, one of these.
constexpr std::string_view leading_words[] = {
    "chair", "chairperson", "head", "leader", "ketua", "kepala", "coordinator", "koordinator",
};
// What is not a person's name: `nama dusun`, `village name`; nor a year of birth.
constexpr std::string_view thing_words[] = {
    "desa",  "dusun",     "village",    "hamlet",   "place",        "tempat",
    "group", "kelompok",  "organisasi", "instansi", "organisation", "lembaga",
    "forum", "programme", "program",    "kegiatan", "tahun",        "year",
};

template <std::size_t N>
std::string_view translated(const pair_of_words (&words)[N], std::string_view word) {
  const std::string key = folded(word);
  for (const pair_of_words& pair : words) {
    if (pair.from == key) return pair.to;
  }
  return word;
}

template <std::size_t N>
bool is_one_of(std::string_view word, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// The words of a folded text, without what stands between them.
std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const bool is_within =
        at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) != 0 ||
                             (static_cast<unsigned char>(text[at]) & 0x80u) != 0);
    if (is_within) continue;
    if (at > begin) parts.push_back(text.substr(begin, at - begin));
    begin = at + 1;
  }
  return parts;
}

}  // namespace

std::string folded(std::string_view word) {
  std::string result(word);
  for (char& letter : result) {
    letter = letter == ' ' || letter == '-'
                 ? '_'
                 : static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  }
  return result;
}

std::string_view name_of(sector word) {
  return sectors[static_cast<std::size_t>(word)];
}
std::string_view name_of(actor_kind word) {
  return kinds[static_cast<std::size_t>(word)];
}
std::string_view name_of(stage word) {
  return stages[static_cast<std::size_t>(word)];
}
std::string_view name_of(scale word) {
  return scales[static_cast<std::size_t>(word)];
}

word_list::word_list(std::string_view name, std::span<const std::string_view> canonical,
                     std::span<const entry> synonyms)
    : name_(name), canonical_(canonical), entries_(synonyms.begin(), synonyms.end()) {
  for (std::size_t code = 0; code < canonical.size(); ++code) {
    entries_.push_back({canonical[code], static_cast<std::uint8_t>(code), ""});
  }
  std::sort(entries_.begin(), entries_.end(),
            [](const auto& a, const auto& b) { return a.spelling < b.spelling; });
}

template <>
const word_list& word_list::of<sector>() {
  static const word_list list("sector", sectors, sector_synonyms);
  return list;
}
template <>
const word_list& word_list::of<actor_kind>() {
  static const word_list list("kind", kinds, kind_synonyms);
  return list;
}
template <>
const word_list& word_list::of<stage>() {
  static const word_list list("stage", stages, stage_synonyms);
  return list;
}
template <>
const word_list& word_list::of<scale>() {
  static const word_list list("scale", scales, scale_synonyms);
  return list;
}

const word_list::entry* word_list::find(std::string_view word) const {
  const auto at = std::lower_bound(
      entries_.begin(), entries_.end(), word,
      [](const auto& known, std::string_view key) { return known.spelling < key; });
  return at != entries_.end() && at->spelling == word ? &*at : nullptr;
}

std::string word_list::expected() const {
  std::string text;
  for (std::size_t i = 0; i < canonical_.size(); ++i) {
    text += i == 0 ? "" : i + 1 == canonical_.size() ? " or " : ", ";
    text += canonical_[i];
  }
  return text;
}

std::vector<std::string> word_list::spellings() const {
  std::vector<std::string> result;
  for (const auto& known : entries_) result.emplace_back(known.spelling);
  return result;
}

std::string_view role_word(std::string_view role) {
  return translated(roles, role);
}
std::string_view sex_word(std::string_view sex) {
  return translated(sexes, sex);
}
std::string_view header_word(std::string_view header) {
  return translated(headers, header);
}

bool is_facilitator_role(std::string_view role) {
  const std::string word = folded(role);
  if (is_one_of(word, facilitator_roles)) return true;
  const std::vector<std::string_view> parts = parts_of(word);
  return std::any_of(parts.begin(), parts.end(),
                     [](std::string_view part) { return is_one_of(part, facilitator_words); });
}

bool names_people(std::string_view header, bool rows_are_about_people) {
  const std::vector<std::string_view> parts = parts_of(header);
  const auto has_one_of = [&](const auto& words) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return is_one_of(part, words); });
  };
  if (has_one_of(naming_words)) return true;
  if (!rows_are_about_people) return has_one_of(leading_words);
  return has_one_of(own_naming_words) && !has_one_of(thing_words);
}

namespace {

bool is_one_identifier(std::string_view header) {
  const std::vector<std::string_view> parts = parts_of(header);
  auto begin = parts.begin();
  auto end = parts.end();
  while (end - begin > 1 && is_one_of(*begin, before_identifiers)) ++begin;
  while (end - begin > 1 && is_one_of(*(end - 1), after_identifiers)) --end;
  std::string letters;
  for (; begin != end; ++begin) letters += *begin;
  return is_one_of(letters, identifiers);
}

}  // namespace

bool is_identifier(std::string_view header) {
  if (is_one_identifier(header)) return true;
  // one of several things in a column is enough: no_telp/wa
  for (std::size_t at = 0; at < header.size();) {
    const std::size_t end = std::min(header.find('/', at), header.size());
    if (is_one_identifier(header.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace guyub::model
