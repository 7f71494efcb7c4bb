"""What is built in on purpose, and the words and names of the village."""

from __future__ import annotations

from datetime import date
from pathlib import Path

Row = dict[str, object]
Tables = dict[str, list[Row]]
Tie = tuple[str, str, str, object]  # from, to, type, weight

SEED = 2025
FOLDER = Path(__file__).resolve().parents[1]
UNTIL = date(2026, 3, 31)  # the last day that the files know
COLUMNS = {
    "actors": "actor_id kind sector role name place_id sex birth_year household_id welfare "
    "disability elite power_level employer_sector weight stratum",
    "groups": "group_id name population place_id unsur",
    "memberships": "actor_id group_id start end represents",
    "places": "place_id type name parent_id code",
    "forums": "forum_id date type place_id programme_id stage scope_population",
    "attendance": "forum_id actor_id group_id count invited present role spoke seconds",
    "speech": "forum_id actor_id speech_id seconds demand answered",
    "programmes": "programme_id domain parent_id name place_id budget source start end",
    "participation": "programme_id actor_id group_id stage level scale reporter",
    "ties": "from to type directed weight start end wave reporter",
    "respondents": "wave actor_id responded roster_shown",
    "assignments": "facilitator_id place_id programme_id start end contract_source",
    "aspirations": "aspiration_id domain origin_id forum_id date rank amount status status_date "
    "programme_id",
    "observations": "entity_id indicator value wave source",
}

VILLAGE, CUT_OFF = "guyub_rukun", "pucangan"  # the hamlet that has no head and one facilitator
HAMLETS = {"krajan": 110, "ngadirejo": 95, "sumberejo": 80, "kalisari": 70, CUT_OFF: 45}
POOR = {"krajan": 0.16, "ngadirejo": 0.20, "sumberejo": 0.22, "kalisari": 0.30, CUT_OFF: 0.45}
SCEPTIC, SCEPTIC_IF_POOR = 0.30, 0.15  # share, and what poverty adds to it
FACES, HOUSEHOLD = 0.7, 0.5  # standard deviations of a person's and a household's zeal, in log-odds
# what a trait adds to the log-odds of coming
COMING = {
    "musyawarah": {"sceptic": -1.6, "woman": -0.5, "poor": -0.9, "elite": 1.2},
    "musrenbang": {"sceptic": -1.6, "woman": -2.1, "poor": -1.2, "elite": 1.4},
    "training": {"sceptic": 0.0, "woman": 0.9, "poor": -0.3, "elite": 0.0},
    "other": {"sceptic": -0.2, "woman": 0.1, "poor": -0.3, "elite": 0.6},
}
UNINVITED = -2.4  # the log-odds that no invitation takes away
MEDIATION = 0.6  # how far an opinion moves towards the middle (3) at the mediated workshop
ANSWERED = {"elite": 0.8, "man": 0.55, "woman": 0.35}  # the chance that a demand is answered
FIRST_ANSWER = {"elite": 0.75, "other": 0.48}  # the chance that a proposal is ever answered
HAMLET_HEAD = {"krajan": "g09", "ngadirejo": "g10", "sumberejo": "g11", "kalisari": "g12"}
FACILITATOR = {"krajan": "pd1", "ngadirejo": "pd3", "sumberejo": "pd3", "kalisari": "pd1"}
FACILITATOR[CUT_OFF] = "pd2"
DIRECT = {"krajan": 0.12, "ngadirejo": 0.10, "sumberejo": 0.04, "kalisari": 0.015, CUT_OFF: 0}
THROUGH = {"krajan": 0.05, "ngadirejo": 0.06, "sumberejo": 0.12, "kalisari": 0.25, CUT_OFF: 0.3}
ELITE_DIRECT = {"krajan": 0.8, "ngadirejo": 0.7, "sumberejo": 0.3, "kalisari": 0, CUT_OFF: 0}
RESPONSE = {"1": 0.84, "2": 0.78}  # of residents, by wave

# domain: share of the proposals; the budgets are in PROGRAMMES
NEEDS = {"water": 0.36, "agriculture": 0.15, "roads": 0.13, "health": 0.11, "education": 0.09}
NEEDS |= {"crafts": 0.07, "accessibility": 0.05, "culture": 0.04}
MILLION = 1_000_000
PROGRAMMES = """
pr_roads,roads,,Jalan desa lintas dusun,guyub_rukun,720,dana desa,2025-05-01,2026-01-01
pr_water,water,,Air bersih,guyub_rukun,60,APBD,2025-06-01,2026-04-01
pr_pipes,water,pr_water,Pipa air Pucangan,pucangan,30,hibah LSM,2025-08-01,2026-02-01
pr_farming,agriculture,,Pelatihan tani berkelanjutan,guyub_rukun,120,dana desa,2025-02-01,2025-12-01
pr_education,education,,Rumah belajar,guyub_rukun,90,APBD,2025-07-01,2026-07-01
pr_health,health,,Posyandu dan penyuluhan,guyub_rukun,80,dana desa,2025-01-01,2026-01-01
pr_sewing,crafts,,Pelatihan menjahit dan kerajinan,guyub_rukun,50,CSR,2025-03-01,2025-10-01
pr_culture,culture,,Festival budaya,guyub_rukun,50,APBD,2025-06-01,2025-09-01
"""
# id, date, type, place, programme, stage, way of COMING, share invited, log-odds of the baseline
FORUMS = """
f01,2025-01-18,hamlet_meeting,krajan,,planning,musyawarah,.85,.5
f02,2025-01-19,hamlet_meeting,kalisari,,planning,musyawarah,.85,.6
f03,2025-01-25,hamlet_meeting,pucangan,,planning,musyawarah,.85,.9
f04,2025-02-15,musdes,guyub_rukun,,decision,musyawarah,.45,.2
f05,2025-03-08,training,guyub_rukun,pr_farming,implementation,training,.22,-.6
f06,2025-03-15,training,guyub_rukun,pr_sewing,benefits,training,.24,-.4
f07,2025-04-12,workshop,guyub_rukun,pr_roads,planning,other,.55,-.2
f08,2025-05-17,routine_meeting,guyub_rukun,pr_health,monitoring,other,.25,-.3
f09,2025-06-22,gotong_royong,guyub_rukun,pr_roads,implementation,other,.05,.5
f10,2025-09-20,musdes,guyub_rukun,,decision,musyawarah,.45,.1
f11,2025-10-25,musrenbang,guyub_rukun,,decision,musrenbang,.45,.7
f12,2025-12-13,evaluation,guyub_rukun,pr_roads,evaluation,other,.25,-.4
"""
SPEECHES_IN = {"f01", "f02", "f03", "f04", "f07", "f10", "f11"}
HEADS = {"farmers": 34, "women": 41, "youth": 22}  # counted, not named, at f09
OFFICIALS_AT = {"hamlet_meeting": 1, "training": 2, "routine_meeting": 2}  # elsewhere 9

# id, kind, sector, role, name, place, power
NAMED = """
g13,person,government,district_head,,mojorukun,5
g17,organisation,government,office,Puskesmas Mojorukun,mojorukun,4
g18,organisation,government,school,SD Guyub Rukun,guyub_rukun,3
g19,organisation,government,office,Dinas Pemberdayaan Masyarakat,kediri,5
g20,organisation,government,office,Badan Perencanaan,kediri,5
g21,organisation,government,office,Dinas Pekerjaan Umum,kediri,5
g22,organisation,government,office,Dinas Pertanian,kediri,5
g23,organisation,government,office,Dinas Kesehatan,kediri,5
g24,organisation,government,office,Dinas Pendidikan,kediri,5
g25,organisation,government,office,Dinas Sosial,kediri,5
g26,organisation,government,office,Dinas Permukiman,kediri,5
g27,organisation,government,office,Balai Penyuluhan Pertanian,mojorukun,4
g28,organisation,government,office,Dinas Koperasi,kediri,5
n01,organisation,ngo,,LSM Tirta Guyub,kediri,3
n02,organisation,ngo,,LSM Tani Rukun,kediri,3
n03,organisation,ngo,,LSM Perempuan Guyub,kediri,3
n04,organisation,ngo,,Yayasan Belajar Rukun,kediri,3
n05,organisation,ngo,,Yayasan Sehat Guyub,kediri,3
n06,organisation,ngo,,Forum Anggaran Warga,kediri,3
n07,organisation,ngo,,Lembaga Budaya Rukun,kediri,3
n08,organisation,ngo,,LSM Ramah Difabel,kediri,3
b01,organisation,private_sector,,BUMDes Guyub Rukun,guyub_rukun,3
b02,organisation,private_sector,,Koperasi Rukun Makmur,guyub_rukun,3
b03,organisation,private_sector,,Usaha Keripik Tempe,krajan,2
b04,organisation,private_sector,,Toko Bangunan Guyub,krajan,2
b05,organisation,private_sector,,CV Jalan Rukun,kediri,4
b06,organisation,private_sector,,Penggilingan Padi Rukun,ngadirejo,2
b07,organisation,private_sector,,Toko Tani Guyub,sumberejo,2
b08,organisation,private_sector,,Konveksi Guyub,kediri,3
b09,organisation,private_sector,,Bank Kredit Rukun,mojorukun,3
b10,organisation,private_sector,,Warung Guyub,kalisari,2
b11,organisation,private_sector,,Pengepul Sayur Rukun,mojorukun,2
b12,organisation,private_sector,,PT Tenun Guyub,kediri,4
c01,organisation,citizens,,PKK Guyub Rukun,guyub_rukun,2
c02,organisation,citizens,,Kader Posyandu,guyub_rukun,2
c03,organisation,citizens,,Kelompok Tani Krajan,krajan,2
c04,organisation,citizens,,Kelompok Tani Sumberejo,sumberejo,2
c05,organisation,citizens,,Kelompok Pengguna Air Kalisari,kalisari,2
c06,organisation,citizens,,Kelompok Jahit Ngadirejo,ngadirejo,2
c07,organisation,citizens,,Karang Taruna,guyub_rukun,2
c08,organisation,citizens,,Kelompok Pengajian,guyub_rukun,2
c09,organisation,citizens,,Kelompok Usaha Bersama,krajan,2
c10,organisation,citizens,,Komite Sekolah,guyub_rukun,2
o01,organisation,other,,Universitas Contoh,kediri,3
o02,organisation,other,,Radio Contoh,kediri,2
"""
STAFF = {1: "village_head", 2: "village_secretary"} | dict.fromkeys(range(3, 9), "village_staff")
STAFF |= dict.fromkeys(range(9, 13), "hamlet_head") | dict.fromkeys(range(14, 17), "district_staff")
FIRST = {
    "F": "Lestari Melati Kenanga Puspa Cempaka Laras Seruni Pertiwi Mega Embun Cahya Rinjani",
    "M": "Guntur Bayu Jagat Surya Lintang Samudra Galih Panji Banyu Langit Tirta Wana",
}
LAST = (
    "Rukun Guyub Wening Santosa Padi Sawah Telaga Gunung Angin Fajar Senja Hujan Daun Akar Rimba "
)
LAST += "Batu Jati Ladang Kali Bukit Lumbung Pelangi"
MADE_UP = "(rekaan)"


def records(block: str) -> list[list[str]]:
    return [line.split(",") for line in block.strip().splitlines()]
