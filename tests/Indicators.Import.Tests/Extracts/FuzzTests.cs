using Indicators.Import.Mapping;
using Indicators.Model;

namespace Indicators.Import.Tests.Extracts;

/// <summary>
/// Damaged files: bytes flipped, cut, rows doubled, columns swapped, quotes unbalanced, huge fields, NULs. Whatever comes, the
/// import gives figures whose row balance adds up, or one of our errors. A fixed share runs every day; INDICATORS_FULL=1 runs
/// 100,000 for each reader.
/// </summary>
public class FuzzTests
{
    private const int Everyday = 100;
    private const int Full = 100_000;

    public static TheoryData<string, string, string> Readers => new()
    {
        { "statbank", "statbank/api_csv_FOLK1A_kbh_aar_bom_crlf.csv", "area: {column: OMRÅDE}\nperiod: {column: TID}\nindicators: [{code: n, numerator: {column: INDHOLD, where: {ALDER: 18-64}}}]" },
        { "table", "municipal/ssi_Municipality_test_pos_thousandpoint_padded.csv", "format: {thousands: point}\narea: {column: Kommune_(id)}\nperiod: {value: 2020}\nindicators: [{code: n, numerator: {columns: [Antal_testede, Befolkningstal]}}]" },
        { "wide", "statbank/municipal-yearly/reg_crime.csv", "area: {column: region}\nperiod: {columns: years}\nindicators: [{code: n, numerator: {column: value}}]" },
        { "headerless", "statbank/manual_noheader_LIGEF15_decimalpoint_cp1252.csv", "format: {columns: [a, b, c, d, e, f, g, h]}\narea: {value: '000'}\nperiod: {column: b}\nindicators: [{code: m, numerator: {column: d}, denominator: {count: rows}}]" },
        { "matrix", "statbank/manual_matrix_LONS50_men_title_footnote_cp1252.csv", "area: {value: '000'}\nperiod: {column: tid}\nindicators: [{code: m, numerator: {column: value, where: {sektor: Kommuner}}}]" },
        { "xlsx", "statbank/manual_xlsx_RAS200_employment_municipalities.xlsx", "area: {column: region, unknown: ignore}\nperiod: {columns: years}\nindicators: [{code: m, numerator: {column: value}}]" },
        { "dstml", "statbank/sas_dstml_LIVSKV03_cp1252.sas", "area: {column: område}\nperiod: {column: tid}\nindicators: [{code: m, numerator: {column: value}}]" },
        { "px", "statbank/px_greenland_population_gl.px", "area: {value: '000'}\nperiod: {column: time}\nindicators: [{code: n, numerator: {column: value, where: {age: 25-64}}}]" },
        { "jsonstat", "statbank/api_jsonstat_STRAF42_one_cell_en.json", "area: {value: '000'}\nperiod: {column: Tid}\nindicators: [{code: n, numerator: {column: value}}]" },
        { "json-rows", "", "format: {columns: [t, a, n]}\narea: {column: a}\nperiod: {column: t}\nindicators: [{code: n, numerator: {column: n}}]" },
        { "auto", "municipal/kommuneplaner_digital_status_bom_comma.csv", "area: {column: Kommunekode}\nperiod: {value: 2024}\nindicators: [{code: share, numerator: {count: rows, where: {Digital?: Ja}}, denominator: {count: rows}}]" },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_damaged_file_gives_a_balance_that_adds_up_or_our_own_error(string reader, string file, string mapping)
    {
        using var desk = new ImportDesk();
        var parsed = ImportDesk.Parse($"sources: [{{file: x, reader: {reader}}}]\n{mapping}\n");
        var original = file.Length == 0
            ? "[[\"2015\",\"159\",\"2\"],[\"2016\",\"159\",3.5],\n[\"2017\",\"101\",null],[\"2018\",\"000\",1e3]]"u8.ToArray()
            : File.ReadAllBytes(Path.Combine(ImportDesk.DataFolder, "extracts", file));
        var random = new Random(20261121);
        var rounds = Environment.GetEnvironmentVariable("INDICATORS_FULL") == "1" ? Full : Everyday;
        var read = 0;
        for (var round = 0; round < rounds; round++)
        {
            desk.With("x", reader == "xlsx" ? Mutation.OfPackage(original, random) : Mutation.Of(original, random));
            try
            {
                var batch = MappingRun.Execute(parsed, desk.Scope());
                batch.Sources[0].Balance.Holds.ShouldBeTrue($"round {round}");
                batch.Observations.ShouldAllBe(o => (o.Value != null) == (o.Absence == null));
                batch.Observations.ShouldAllBe(o => o.Value == null || double.IsFinite(o.Value.Value));
                read++;
            }
            catch (IndicatorsException e)
            {
                e.Message.ShouldNotContain('\n', $"round {round}");
            }
            catch (Exception e) when (e is not ShouldAssertException)
            {
                throw new InvalidOperationException($"{reader}, round {round}: {e.GetType().Name} {e.Message}", e);
            }
        }

        // Small damage must not make every file unreadable, or nothing was tested.
        read.ShouldBeGreaterThan(0);
    }
}
