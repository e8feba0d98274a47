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
    [InlineData(Municipal + "ssi_Municipality_test_pos_thousandpoint_padded.csv", "can be 167293 or 167.293", "the number format", "Kommune_(navn)\": another column of areas")]
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
}
