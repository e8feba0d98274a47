using Indicators.Model;

namespace Indicators.Import.Tests.Extracts;

/// <summary>
/// Every real file, read to the right cells or refused with a reason. Numbers of rows and values were counted with Python's
/// csv, json, re and zipfile modules over the same files; "whole = parts" rows compare a file's own total with a sum of its parts.
/// </summary>
public class RealExtractTests
{
    private const string Statbank = "extracts/statbank/";
    private const string Yearly = "extracts/statbank/municipal-yearly/";
    private const string Municipal = "extracts/municipal/";

    /// <summary>file | mapping (area, period, format, where) | indicators | read used filtered rejected | area period value, ...</summary>
    public static TheoryData<string, string, string, string, string> Readable => new()
    {
        // Codes, no BOM, LF. 18-64-year-olds of both sexes in the whole country.
        { Statbank + "api_codes_FOLK1A_13areas_nobom_lf.csv", "area: {column: OMRÅDE}\nperiod: {column: TID}", "{code: n, numerator: {column: INDHOLD, where: {ALDER: 18-64}}}", "8000 3588 4412 0", "000 2009K1 3343051" },
        { Statbank + "api_codes_FOLK2_nobom_crlf.csv", "area: {value: '000'}\nperiod: {column: TID}", "{code: n, numerator: {column: INDHOLD}}", "756 756 0 0", "000 2018 5781190" },
        // Whole = five regions = 99 municipalities: 5,932,654.
        { Statbank + "api_csv_FOLK1AM_allareas_months_da.csv", "area: {column: OMRÅDE}\nperiod: {column: TID}", "{code: n, value: {column: INDHOLD}}", "3255 3255 0 0", "000 2023M01 5932654; 159 2023M01 70001" },
        { Statbank + "api_csv_FOLK1AM_allareas_months_da.csv", "area: {value: '000'}\nperiod: {column: TID}\nwhere: {OMRÅDE: [Region Hovedstaden, Region Sjælland, Region Syddanmark, Region Midtjylland, Region Nordjylland]}", "{code: n, numerator: {column: INDHOLD}}", "3255 155 3100 0", "000 2023M01 5932654" },
        { Statbank + "api_csv_FOLK1AM_allareas_months_da.csv", "area: {value: '000'}\nperiod: {column: TID}\nwhere: {OMRÅDE: {not: [Hele landet, Region Hovedstaden, Region Sjælland, Region Syddanmark, Region Midtjylland, Region Nordjylland]}}", "{code: n, numerator: {column: INDHOLD}}", "3255 3069 186 0", "000 2023M01 5932654" },
        // "Alder i alt" = the sum of 0 år ... 125 år.
        { Statbank + "api_csv_FOLK1AM_hvidovre_2025_da.csv", "area: {column: OMRÅDE}\nperiod: {column: TID}", "{code: share, numerator: {column: INDHOLD, where: {ALDER: 0-125}}, denominator: {column: INDHOLD, where: {ALDER: Alder i alt}}}", "2032 2032 0 0", "167 2025M01 100" },
        { Statbank + "api_csv_FOLK1A_alder_civilstand_da.csv", "area: {column: OMRÅDE}\nperiod: {column: TID}", "{code: n, numerator: {column: INDHOLD, where: {ALDER: 10}}}", "540 90 450 0", "159 2008K1 807" },
        { Statbank + "api_csv_FOLK1A_civilstand_2020K1_da.csv", "area: {column: OMRÅDE}\nperiod: {column: TID}", "{code: share, numerator: {column: INDHOLD, where: {CIVILSTAND: [Ugift, Gift/separeret, Enke/enkemand, Fraskilt]}}, denominator: {column: INDHOLD, where: {CIVILSTAND: I alt}}}", "525 525 0 0", "159 2020K1 100; 000 2020K1 100" },
        { Statbank + "api_csv_FOLK1A_heleland_quarters_da_bom.csv", "area: {column: OMRÅDE}\nperiod: {column: TID}", "{code: n, value: {column: INDHOLD}}", "52 52 0 0", "000 2008K1 5475791; 000 2020K4 5837213" },
        { Statbank + "api_csv_FOLK1A_kbh_aar_bom_crlf.csv", "area: {column: OMRÅDE}\nperiod: {column: TID}", "{code: n, numerator: {column: INDHOLD}}", "52 52 0 0", "101 2008K4 13051" },
        { Statbank + "api_csv_FOLK2_codes_bom.csv", "area: {value: '000'}\nperiod: {column: TID}", "{code: n, numerator: {column: INDHOLD}}", "11088 11088 0 0", "000 1980 5122065" },
        { Statbank + "api_raw_bytes_STRAF42_csv_en.csv", "area: {value: '000'}\nperiod: {column: TID}", "{code: n, value: {column: INDHOLD}}", "1 1 0 0", "000 2023 233454" },
        { Statbank + "api_jsonstat_STRAF42_eliminated_en.json", "area: {value: '000'}\nperiod: {column: Tid}", "{code: n, value: {column: value}}", "1 1 0 0", "000 2024 227774" },
        { Statbank + "api_jsonstat_STRAF42_one_cell_en.json", "area: {value: '000'}\nperiod: {column: Tid}", "{code: n, value: {column: value, where: {HERKOMST1: '00'}}}", "1 1 0 0", "000 2023 233454" },
        { Statbank + "api_tables_catalogue_da.csv", "area: {value: '000'}\nperiod: {value: 2021}", "{code: n, numerator: {count: rows, where: {active: 'True'}}}", "699 699 0 0", "000 2021 699" },
        { Statbank + "derived_RAS_employment_comma_index.csv", "area: {column: Område}\nperiod: {column: Tid}", "{code: n, value: {column: Indhold}}", "1150 1150 0 0", "000 2010 2704542; 159 2008 32732; 851 2017 103063" },
        { Statbank + "derived_gini_by_municipality.csv", "area: {column: municipality}\nperiod: {column: year}", "{code: m, value: {column: gini_coefficient}}", "1683 1683 0 0", "159 2007 25.65" },
        { Statbank + "dst_nomenclature_kommunegrupper_bom_crlf.csv", "area: {value: '000'}\nperiod: {value: 2020}", "{code: n, numerator: {count: rows, where: {NIVEAU: 2}}}", "103 98 5 0", "000 2020 98" },
        { Statbank + "dst_nomenclature_regioner_landsdele_kommuner_comma.csv", "area: {column: KODE, match: [code]}\nperiod: {value: 2007}", "{code: n, numerator: {count: rows, where: {NIVEAU: 3}}}", "115 99 16 0", "159 2007 1" },
        { Statbank + "jsonstat1_statswe_dataset_wrapper.json", "area: {value: '000'}\nperiod: {column: Tid}", "{code: n, numerator: {column: value}}", "1120 1120 0 0", "000 1969 1188" },
        // Men + women; the file's own totals are 2,695,880 and 2,772,928.
        { Statbank + "jsonstat20_galicia.json", "area: {value: '000'}\nperiod: {column: time}\nwhere: {birth: T, age: T, residence: T}", "{code: n, numerator: {column: value, where: {gender: [M, F]}}}", "3960 4 3956 0", "000 2001 2695880; 000 2011 2772927" },
        // Five regions 120,499 in 2010Q1; municipalities with the unknown one 122,116.
        { Statbank + "manual_en_STRAF11_wide_quarters_regions_municipalities.csv", "area: {column: REGION, unknown: ignore}\nperiod: {columns: periods}\nwhere: {TYPE OF OFFENCE: ['Nature of the offence, total']}", "{code: n, value: {column: value}}", "9450 104 9346 0", "084 2010K1 47990; 159 2010K1 1275" },
        { Statbank + "manual_matrix_LONS50_men_title_footnote_cp1252.csv", "area: {value: '000'}\nperiod: {column: tid}", "{code: m, value: {column: value, where: {alder: 25-29, sektor: Regioner}}}", "10 1 9 0", "000 2018 219.16" },
        { Statbank + "manual_noheader_FAM44_cp1252.csv", "area: {column: område}\nperiod: {column: tid}\nformat: {columns: [type, område, tid, børn, h0, h1, h2, h3, h4, h5]}", "{code: n, numerator: {columns: [h0, h1, h2, h3, h4, h5]}}", "6 6 0 0", "000 2019 135786" },
        { Statbank + "manual_noheader_FOLK1A_women_cp1252.csv", "area: {column: område}\nperiod: {value: 2019K1}\nformat: {columns: [stand, køn, område, alder, antal]}", "{code: n, numerator: {column: antal, where: {alder: 18-30}}}", "13 13 0 0", "000 2019K1 488725" },
        { Statbank + "manual_noheader_FOLK1B_one_row.csv", "area: {column: område}\nperiod: {column: tid}\nformat: {columns: [a, køn, område, tid, v1, v2, v3, v4, v5, v6, v7, v8, v9]}", "{code: n, numerator: {columns: [v1, v9]}}", "1 1 0 0", "000 2020K1 361358" },
        { Statbank + "manual_noheader_LIGEF15_decimalpoint_cp1252.csv", "area: {value: '000'}\nperiod: {column: tid}\nformat: {columns: [køn, tid, alder, a, b, c, d, e]}", "{code: m, value: {column: b, where: {alder: [67 år og derover]}}}", "13 1 12 0", "000 2017 19.6" },
        { Statbank + "manual_noheader_LONS20_men_dotdot_cp1252.csv", "area: {value: '000'}\nperiod: {value: 2018}\nformat: {columns: [køn, løn, gruppe, form, sektor, arbejde, kr]}", "{code: m, value: {column: kr, where: {arbejde: TOT I alt}}}", "601 1 600 0", "000 2018 243.58" },
        { Statbank + "manual_xlsx_RAS200_employment_municipalities.xlsx", "area: {column: region, unknown: ignore}\nperiod: {columns: years}", "{code: m, value: {column: value}}", "116 116 0 0", "000 2008 76; 159 2020 76.6; 851 2020 71" },
        { Statbank + "manual_xlsx_INDKP107_income_municipalities.xlsx", "area: {column: region, unknown: ignore}\nperiod: {columns: years}\nwhere: {unit: [Average income for all people (DKK)]}", "{code: m, value: {column: value}}", "115 115 0 0", "000 2004 283479; 159 2020 454532; 851 2020 386210" },
        { Statbank + "pandas_resaved_AUP_like_unemployment_pct_comma_delim.csv", "area: {column: OMRÅDE}\nperiod: {column: TID}", "{code: m, value: {column: INDHOLD}}", "1666 1666 0 0", "159 2023 2.5" },
        { Statbank + "pandas_resaved_HFUDD_education_comma_delim.csv", "area: {column: BOPOMR}\nperiod: {column: TID}", "{code: n, value: {column: INDHOLD}}", "1683 1683 0 0", "330 2014 54322" },
        // Total = parts by birthplace and gender = 56,609; "-" is nobody.
        { Statbank + "px_greenland_BEXSTA_windows_1252.px", "area: {value: '000'}\nperiod: {column: time}", "{code: share, numerator: {column: value, where: {place of birth: [N, S], gender: [M, K], residence type: T}}, denominator: {column: value, where: {place of birth: T, gender: T, residence type: T}}}", "7200 500 6700 0", "000 2023 100" },
        { Statbank + "px_greenland_CONTVARIABLE_multilang.px", "area: {value: '000'}\nperiod: {column: Vuosi}\nwhere: {Tiedot: [kulj]}", "{code: n, numerator: {column: value, where: {'Matkan pituus, km.text': Yhteensä}}}", "18 1 17 0", "000 2022 1853" },
        { Statbank + "px_greenland_PRXPRISH_missing.px", "area: {value: '000'}\nperiod: {column: time}", "{code: m, value: {column: value}}", "106 106 0 0", "000 1971H1 missing; 000 1972H1 5.7; 000 2023H2 2.5" },
        { Statbank + "px_greenland_population_gl.px", "area: {value: '000'}\nperiod: {column: time}", "{code: n, numerator: {column: value}}", "30 30 0 0", "000 2024 56699" },
        { Statbank + "px_greenland_semicolon_in_values.px", "area: {value: '000'}\nperiod: {column: year}", "{code: n, value: {column: value, where: {industry: ['Public administration; defence']}}}", "4 2 2 0", "000 2021 4" },
        // 619,823 in the country = the five regions together.
        { Statbank + "sas_dstml_NEET2_municipalities_cp1252.sas", "area: {column: bopælsområde, match: [code]}\nperiod: {column: tid}\nwhere: {alder: [IALT], køn: [TOT]}", "{code: n, value: {column: value, where: {status (NEET): ['00']}}}", "2500 1392 1108 0", "000 2010 619823; 159 2010 7383" },
        { Statbank + "sas_dstml_NEET2_municipalities_cp1252.sas", "area: {value: '000'}\nperiod: {column: tid}\nwhere: {bopælsområde: ['081', '082', '083', '084', '085']}", "{code: n, numerator: {column: value, where: {status (NEET).text: Aktive og ikke aktive i alt}}}", "2500 60 2440 0", "000 2010 619823" },
        { Statbank + "sas_dstml_LIVSKV03_cp1252.sas", "area: {column: område}\nperiod: {column: tid}", "{code: m, value: {column: value, where: {køn: M, alder.text: 18-29}}}", "456 38 418 0", "101 2015 7.7; 183 2015 7.6" },
        { Municipal + "FOLK1B2024_wide_bom_semicolon.csv", "area: {column: KOM}\nperiod: {value: 2024}", "{code: share, numerator: {column: Ikke_vestlige}, denominator: {columns: [Danmark, Vestlige, Ikke_vestlige]}}", "98 98 0 0", "159 2024 10.28564960880576" },
        // 1.023.794 in 1960 proves the thousands point; 6 parties in 1901.
        { Municipal + "folketingsvalg_thousandpoint_pct_ddmmyyyy_cp1252_crlf.csv", "area: {value: '000'}\nperiod: {column: Valg, format: dd-MM-yyyy}", "{code: n, numerator: {column: Stemmetal}}", "467 467 0 0", "000 1901M04D03 224511" },
        { Municipal + "folketingsvalg_thousandpoint_pct_ddmmyyyy_cp1252_crlf.csv", "area: {value: '000'}\nperiod: {column: Valg, format: dd-MM-yyyy, gather: year}\nwhere: {Forkortelse: S}", "{code: m, numerator: {column: Pct. af stemmer}}", "467 47 420 0", "000 1901 17.10" },
        { Municipal + "income_transliterated_trailing_comma.csv", "area: {column: municipality, translate: {Mors: '773'}}\nperiod: {value: 2020}", "{code: m, value: {column: income}}", "98 98 0 0", "159 2020 301819; 101 2020 278242" },
        { Municipal + "jobindsats_rows_thousandpoint_strings.json", "area: {column: område}\nperiod: {column: måned, format: MMM yyyy}\nformat: {columns: [måned, område, branche, antal, mål], thousands: point}", "{code: n, value: {column: antal, where: {branche: Ejendomshandel og udlejning}}}", "1089 121 968 0", "000 2014M08 2184" },
        { Municipal + "kommune_incidens_noheader.csv", "area: {column: kode}\nperiod: {value: 2021}\nformat: {columns: [navn, kode, incidens]}", "{code: m, value: {column: incidens}}", "99 99 0 0", "159 2021 112.38" },
        { Municipal + "kommunekoder_4digit_semicolon_space.txt", "area: {column: KOMKODE, match: [code4]}\nperiod: {value: 2024}", "{code: n, numerator: {count: rows}}", "99 99 0 0", "159 2024 1" },
        { Municipal + "kommuneplaner_digital_status_bom_comma.csv", "area: {column: Kommunekode}\nperiod: {value: 2024}", "{code: share, numerator: {count: rows, where: {Digital?: Ja}}, denominator: {count: rows}}", "99 99 0 0", "159 2024 0; 492 2024 100" },
        { Municipal + "kommuner_regioner_latin1_crlf.csv", "area: {column: Region}\nperiod: {value: 2020}", "{code: n, numerator: {distinct: Kommune}}", "97 97 0 0", "084 2020 28; 083 2020 22; 082 2020 19; 085 2020 17; 081 2020 11" },
        { Municipal + "sogne_incidens_noheader_ddmmyyyy.csv", "area: {column: kommune}\nperiod: {value: 2021}\nformat: {columns: [sogn, navn, incidens, lukket, dato, kommune]}", "{code: n, numerator: {count: rows}}", "2141 2141 0 0", "159 2021 8" },
        { Municipal + "ssi_Municipality_cases_time_series_wide.csv", "area: {columns: areas, unknown: ignore}\nperiod: {column: SampleDate, format: yyyy-MM-dd, gather: month}", "{code: n, numerator: {column: value}}", "1058 1058 0 0", "159 2020M03 69" },
        { Municipal + "ssi_Municipality_test_pos_thousandpoint_padded.csv", "area: {column: Kommune_(id)}\nperiod: {value: 2020}\nformat: {thousands: point}", "{code: n, value: {column: Antal_testede}}", "99 99 0 0", "159 2020 17016" },
        { Municipal + "ssi_Municipality_test_pos_thousandpoint_padded.csv", "area: {column: Kommune_(id)}\nperiod: {value: 2020}\nformat: {thousands: point}", "{code: n, value: {column: Antal_bekræftede_COVID-19}}", "99 99 0 0", "159 2020 309; 411 2020 <10" },
        // 42,967 convictions in 2012 by municipality and by region.
        { Yearly + "muni_crime.csv", "area: {value: '000'}\nperiod: {columns: years}", "{code: n, numerator: {column: value}}", "99 99 0 0", "000 2012 42967" },
        { Yearly + "reg_crime.csv", "area: {value: '000'}\nperiod: {columns: years}", "{code: n, numerator: {column: value}}", "5 5 0 0", "000 2012 42967" },
        { Yearly + "muni_edu.csv", "area: {column: municipality}\nperiod: {column: year}", "{code: m, value: {column: value, where: {type: Procent, part: Uuddannet}}}", "2970 990 1980 0", "159 2008 19.81; 159 2010 19.33" },
        { Yearly + "muni_edu_cur.csv", "area: {column: municipality}\nperiod: {columns: years}", "{code: n, numerator: {column: value, where: {age: 16-18}}}", "2475 297 2178 0", "159 2008 2016" },
        { Yearly + "muni_emp.csv", "area: {column: municipality}\nperiod: {columns: years}", "{code: m, value: {column: value, where: {age-start: 18}}}", "990 99 891 0", "159 2008 66.7" },
        { Yearly + "muni_foreigners.csv", "area: {column: municipality}\nperiod: {columns: years}", "{code: n, numerator: {column: value}}", "198 198 0 0", "159 2017 10112" },
        { Yearly + "muni_income.csv", "area: {column: municipality, unknown: ignore}\nperiod: {columns: years}", "{code: m, numerator: {column: value, where: {value-type: income}}, denominator: {column: value, where: {value-type: population_size}}, scale: 1000}", "1940 1940 0 0", "" },
        { Yearly + "muni_pop.csv", "area: {column: municipality}\nperiod: {columns: years}", "{code: n, numerator: {column: value, where: {age: 0-2}}}", "4477 297 4180 0", "159 2008 2471" },
        { Yearly + "muni_region.csv", "area: {column: municipality}\nperiod: {value: 2017}", "{code: n, numerator: {count: rows}}", "99 99 0 0", "159 2017 1" },
        { Yearly + "reg_income.csv", "area: {column: region}\nperiod: {columns: years}", "{code: m, value: {column: value}, scale: 1000}", "5 5 0 0", "081 2016 303030" },
    };

    /// <summary>file | mapping | words of the message.</summary>
    public static TheoryData<string, string, string> Refused => new()
    {
        { Statbank + "api_csv_FOLK1A_notime_bom.csv", "area: {value: '000'}\nperiod: {column: TID}", "no period column 'TID'" },
        { Statbank + "api_subjects_da.json", "area: {value: '000'}\nperiod: {value: 2025}", "list of subjects" },
        { Statbank + "api_tableinfo_STRAF42_da.json", "area: {value: '000'}\nperiod: {value: 2025}", "description of a table (tableinfo)" },
        { Statbank + "api_tableinfo_STRAF42_en.json", "area: {value: '000'}\nperiod: {value: 2025}", "description of a table (tableinfo)" },
        { Statbank + "tableinfo_dump_income_education_tables.txt", "area: {value: '000'}\nperiod: {value: 2025}", "there is no column 'INDHOLD'" },
        { Statbank + "manual_noheader_FAM44_cp1252.csv", "area: {value: '000'}\nperiod: {value: 2019}", "the file has no header" },
        { Municipal + "ssi_Municipality_test_pos_thousandpoint_padded.csv", "area: {column: Kommune_(id)}\nperiod: {value: 2020}", "can be 167293 or 167.293" },
        { Municipal + "jobindsats_rows_thousandpoint_strings.json", "area: {value: '000'}\nperiod: {value: 2020}", "fields without names" },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void A_real_file_is_read_to_the_right_cells(string file, string mapping, string indicator, string balance, string expected)
    {
        var batch = ImportDesk.RunData($"sources: [{{file: {file}}}]\n{mapping}\nindicators:\n  - {indicator}\n");

        var found = batch.Sources.ShouldHaveSingleItem();
        found.Rejects.Take(3).ShouldBeEmpty();
        $"{found.Balance.Read} {found.Balance.Used} {found.Balance.FilteredOut} {found.Balance.Rejected}".ShouldBe(balance);
        foreach (var line in expected.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ');
            var observation = batch.Observations.Single(o => o.Area == parts[0] && o.Period == Period.Parse(parts[1]));
            Shown(observation).ShouldBe(parts[2] is "missing" || parts[2][0] == '<' ? parts[2] : Plain(double.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)));
            observation.Origins.ShouldNotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_file_that_cannot_be_right_is_refused_with_a_reason(string file, string mapping, string words)
    {
        var column = file.Contains("ssi", StringComparison.Ordinal) ? "Antal_testede" : "INDHOLD";
        var error = Should.Throw<IndicatorsException>(() => ImportDesk.RunData($"sources: [{{file: {file}}}]\n{mapping}\nindicators:\n  - {{code: n, numerator: {{column: {column}}}}}\n"));

        error.Message.ShouldContain(words);
        error.Expected.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_real_file_is_in_one_of_the_tables()
    {
        var listed = Readable.Select(r => (string)((object[])r)[0]).Concat(Refused.Select(r => (string)((object[])r)[0])).ToHashSet();
        var there = Directory.EnumerateFiles(Path.Combine(ImportDesk.DataFolder, "extracts"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(ImportDesk.DataFolder, f).Replace('\\', '/'));

        there.Where(f => !listed.Contains(f)).ShouldBeEmpty();
    }

    private static string Shown(Observation observation) => observation switch
    {
        { Value: { } value } => Plain(value),
        { Absence: { Kind: AbsenceKind.Suppressed, Bound: var bound } } => $"<{bound}",
        _ => "missing",
    };

    private static string Plain(double value) => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
