using System.Globalization;
using System.Text;
using Indicators.Model;

namespace Indicators.Import.Tests.Privacy;

/// <summary>The numbers here are made up: dates with serials that are counted up.</summary>
public class CprGuardTests
{
    private const string Mapping = "area: {value: '159'}\nperiod: {value: 2020}\nindicators: [{code: n, numerator: {count: rows}}]\n";

    [Theory]
    [InlineData("010203-1234")]
    [InlineData("0102031234")]
    [InlineData("102031234")]
    [InlineData("010203 1234")]
    [InlineData("Jens Hansen 010203-1234 flyttet")]
    public void A_personal_number_stops_the_import_without_being_shown(string number)
    {
        var error = Should.Throw<SourceException>(() => Run($"navn;id\na;x\nb;{number}\n"));

        error.Where.ShouldBe("x.csv:3");
        error.Message.ShouldContain("column 'id'");
        error.Message.ShouldNotContain("1234");
    }

    [Fact]
    public void A_personal_number_in_a_header_stops_the_import() =>
        Should.Throw<SourceException>(() => Run("navn;010203-1234\na;b\n")).Message.ShouldNotContain("1234");

    [Theory]
    [InlineData("phone", 20_000_000, 8)]
    [InlineData("cvr", 10_103_940, 8)]
    [InlineData("p-number", 1_015_000_000, 10)]
    [InlineData("case", 2_020_000_000, 10)]
    public void Phone_company_and_case_numbers_pass(string name, long first, int digits)
    {
        var text = new StringBuilder($"navn;{name}\n");
        for (var i = 0; i < 500; i++)
        {
            text.Append("a;").Append((first + (i * 7919L)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')).Append('\n');
        }

        Run(text.ToString()).Sources[0].Balance.Read.ShouldBe(500);
    }

    [Fact]
    public void A_column_can_be_waved_through_with_a_written_reason()
    {
        const string Csv = "navn;sag\na;0102031234\n";

        Run(Csv, "not-cpr: [{column: sag, reason: 'Løbenumre fra sagssystemet, begynder med dato'}]\n").Sources[0].Balance.Used.ShouldBe(1);
        Should.Throw<PlanException>(() => Run(Csv, "not-cpr: [{column: sag}]\n"));
    }

    [Fact]
    public void A_rejected_row_never_keeps_a_personal_number()
    {
        // One dashed number among ten of other shapes is below the share that stops the file.
        var text = new StringBuilder("area;n\n");
        for (var i = 0; i < 10; i++)
        {
            text.Append("159;1\n");
        }

        text.Append("Hus 990203-1234 og 010203-1234;1\n");
        using var desk = new ImportDesk().With("x.csv", text.ToString());
        const string Language = "sources: [{file: x.csv}]\narea: {column: area, unknown: WORD}\nperiod: {value: 2020}\nindicators: [{code: n, numerator: {column: n}}]";
        var batch = desk.Run(Language.Replace("WORD", "reject", StringComparison.Ordinal));

        batch.Sources[0].Rejects.ShouldHaveSingleItem().Text.ShouldNotContain("010203");
        Should.Throw<SourceException>(() => desk.Run(Language.Replace("WORD", "refuse", StringComparison.Ordinal))).Message.ShouldNotContain("010203");
    }

    private static ImportBatch Run(string csv, string extra = "")
    {
        using var desk = new ImportDesk().With("x.csv", csv);
        return desk.Run("sources: [{file: x.csv}]\n" + extra + Mapping);
    }
}
