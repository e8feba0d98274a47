using Indicators.Import.Mapping;
using Indicators.Model;

namespace Indicators.Import.Tests.Mapping;

public class MappingSuggestionTests
{
    private const string Statbank = "extracts/statbank/";
    private const string Municipal = "extracts/municipal/";

    /// <summary>A proposal is itself a mapping; these lines of it were read by eye against the files.</summary>
    [Theory]
    [InlineData(Statbank + "api_csv_FOLK1AM_allareas_months_da.csv", "reader: statbank", "area: {column: OMRÅDE}", "period: {column: TID}", "Everything could be decided")]
    [InlineData(Statbank + "manual_en_STRAF11_wide_quarters_regions_municipalities.csv", "reader: wide", "encoding: windows-1252", "period: {columns: periods}", "value: {column: value}")]
    [InlineData(Statbank + "manual_matrix_LONS50_men_title_footnote_cp1252.csv", "reader: matrix", "period: {column: tid}", "decimal: point", "which area the figures are about")]
    [InlineData(Municipal + "folketingsvalg_thousandpoint_pct_ddmmyyyy_cp1252_crlf.csv", "reader: table", "encoding: windows-1252", "format: dd-MM-yyyy", "which area the figures are about")]
    [InlineData(Municipal + "kommune_incidens_noheader.csv", "columns: [column1, column2, column3]", "what the columns are called", "reader: headerless", "decimal: point")]
    [InlineData(Municipal + "jobindsats_rows_thousandpoint_strings.json", "reader: json-rows", "format: \"MMM yyyy\"", "can be 2184 or 2.184", "the number format")]
    [InlineData(Statbank + "manual_xlsx_RAS200_employment_municipalities.xlsx", "reader: xlsx", "period: {columns: periods}", "area: {column: region", "value: {column: value}")]
    [InlineData(Municipal + "ssi_Municipality_test_pos_thousandpoint_padded.csv", "can be 167293 or 167.293", "the number format", "# another column of areas")]
    public void A_proposal_says_what_the_file_shows_and_what_is_open(string file, params string[] lines)
    {
        var yaml = MappingSuggestion.For(Path.Combine(ImportDesk.DataFolder, file), file, ImportDesk.Areas);

        foreach (var line in lines)
        {
            yaml.ShouldContain(line);
        }

        ImportDesk.Parse(yaml).Sources.ShouldHaveSingleItem().File.ShouldBe(file);
    }

    [Fact]
    public void A_decided_proposal_imports_its_file_as_it_stands()
    {
        const string File = Statbank + "api_csv_FOLK1AM_allareas_months_da.csv";
        var yaml = MappingSuggestion.For(Path.Combine(ImportDesk.DataFolder, File), File, ImportDesk.Areas);

        var batch = ImportDesk.RunData(yaml.Replace("my-indicator", "n", StringComparison.Ordinal));

        batch.Sources[0].Balance.ShouldBe(new RowBalance(3255, 3255, 0, 0));
    }

    [Fact]
    public void Every_real_file_gets_a_proposal_that_parses_or_a_reason()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(ImportDesk.DataFolder, "extracts"), "*", SearchOption.AllDirectories))
        {
            try
            {
                ImportDesk.Parse(MappingSuggestion.For(path, "extracts/" + Path.GetFileName(path), ImportDesk.Areas));
            }
            catch (SourceException e)
            {
                e.Found.ShouldNotBeEmpty();
            }
        }
    }

    private const string Known = "Gladsaxe;2021;";

    /// <summary>The area is not in areas.yaml: nothing may be stored for the country, and the total is no figure.</summary>
    [Fact]
    public void An_area_that_is_not_known_leaves_its_column_to_be_described()
    {
        var yaml = Suggest("Boligområde;År;Ledige;I alt\nSønderparken;2020;12;1412\nSønderparken;2021;14;1398\n");

        yaml.ShouldContain("area: {column: Boligområde}   # looks like the area; not known: Sønderparken; describe it in areas.yaml");
        yaml.ShouldContain("numerator: {column: Ledige}\n    denominator: {column: \"I alt\"}");
        yaml.ShouldContain("which area the figures are about");
        yaml.ShouldNotContain("where:");
        using var desk = new ImportDesk().With("f.csv", "Boligområde;År;Ledige;I alt\nSønderparken;2020;12;1412\n");
        Should.Throw<SourceException>(() => desk.Run(yaml.Replace("my-indicator", "share", StringComparison.Ordinal))).Found.ShouldBe("no area is called 'Sønderparken'");
    }

    [Fact]
    public void Without_any_column_of_areas_a_placeholder_stands_that_an_import_refuses()
    {
        const string Csv = "År;Ledige\n2020;12\n2021;14\n";
        using var desk = new ImportDesk().With("f.csv", Csv);

        Should.Throw<MappingException>(() => desk.Run(Suggest(Csv).Replace("my-indicator", "n", StringComparison.Ordinal))).Found.ShouldBe("no area has the code 'area-code'");
    }

    [Fact]
    public void One_unknown_area_among_few_hides_the_column_from_nobody()
    {
        var yaml = Suggest("sted;år;antal\n" + string.Concat(Enumerable.Range(2010, 9).Select(y => $"Gladsaxe;{y};5\n")) + "Sønderparken;2019;7\n");

        yaml.ShouldContain("area: {column: sted, unknown: reject}   # 90 % of it is known areas");
        yaml.ShouldContain("which areas Sønderparken are");
    }

    /// <summary>The file of somebody who had only the README: two counts, two percentages.</summary>
    [Fact]
    public void Columns_of_numbers_are_figures_and_two_counts_are_offered_as_a_share()
    {
        var yaml = Suggest("Område;År;Beboere 16-64 år;I beskæftigelse;Beskæftigelsesfrekvens (pct.)\nGladsaxe;2020;1.412;702;49,7\nGladsaxe;2021;1.398;690;49,4\n");

        yaml.ShouldContain("numerator: {column: \"I beskæftigelse\"}\n    denominator: {column: \"Beboere 16-64 år\"}");
        yaml.ShouldContain("# - {code: ..., value: {column: \"Beskæftigelsesfrekvens (pct.)\"}}");
        yaml.ShouldNotContain("which values of");
        yaml.ShouldContain("# 2020 to 2021");
    }

    [Fact]
    public void With_more_than_two_counts_a_share_is_offered_as_a_comment()
    {
        var yaml = Suggest("Område;År;Ledige;Syge;Beboere\nGladsaxe;2020;12;3;1412\nGladsaxe;2021;14;4;1398\n");

        yaml.ShouldContain("value: {column: Beboere}");
        yaml.ShouldContain("    # numerator: {column: Ledige}\n    # denominator: {column: Beboere}");
    }

    [Fact]
    public void The_period_is_told_from_its_lowest_to_its_highest() =>
        Suggest($"område;år;antal\n{Known.Replace("2021", "2018", StringComparison.Ordinal)}5\n{Known.Replace("2021", "2007", StringComparison.Ordinal)}6\n{Known.Replace("2021", "2023", StringComparison.Ordinal)}7\n").ShouldContain("# 2007 to 2023\n");

    [Fact]
    public void A_coded_dimension_in_which_rows_collide_is_undecided_and_its_values_can_be_pasted()
    {
        var yaml = Suggest("OMRÅDE;KØN;ALDER;TID;INDHOLD\n" + string.Concat(from sex in new[] { "1", "2" } from age in Enumerable.Range(0, 20) select $"159;{sex};{age};2008K1;7\n"));

        yaml.ShouldContain("which values of 'ALDER' are meant: 40 rows give a figure for 159 in 2008K1");
        yaml.ShouldContain("which values of 'KØN' are meant: 40 rows");
        yaml.ShouldContain("      # KØN: [\"1\", \"2\"]\n");
        yaml.ShouldContain("# 8 more");
        yaml.ShouldNotContain("Everything could be decided");
    }

    [Fact]
    public void A_dimension_that_tells_no_rows_apart_is_not_asked_about()
    {
        var yaml = Suggest("område;distrikt;TID;antal\nGladsaxe;\"Nord, syd\";2020;7\nHvidovre;Vest;2020;8\n".Replace("distrikt", "type", StringComparison.Ordinal));

        yaml.ShouldContain("# type: [\"Nord, syd\", Vest]");
        yaml.ShouldContain("Everything could be decided");
    }

    private static string Suggest(string csv)
    {
        using var desk = new ImportDesk().With("f.csv", csv);
        var yaml = MappingSuggestion.For(Path.Combine(desk.Folder, "f.csv"), "f.csv", ImportDesk.Areas);
        ImportDesk.Parse(yaml);
        return yaml;
    }
}
