using System.Text;
using Indicators.Import.Criteria;
using Indicators.Model;

namespace Indicators.Import.Tests.Criteria;

public sealed class ClassificationTableTests : IDisposable
{
    private const string Header = "list_year,area,municipality,residents,outside_labour_market_pct,non_western_pct,convicted_pct,basic_education_pct,income_pct_of_region";

    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-classify-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Comma_and_point_read_as_written()
    {
        var row = Read(Header + "\n2017,\"Ringparken, Slagelse\",Slagelse,1979,45.4,56.0,2.54,57.8,56.8\n").Single();
        row.Area.ShouldBe("Ringparken, Slagelse");
        row.Residents.ShouldBe(1979);
        row.OutsideLabourMarket.ShouldBe(45.4m);
        row.Convicted.ShouldBe(2.54m);
        row.YearsInARow.ShouldBeNull();
        row.Line.ShouldBe(2);
    }

    [Fact]
    public void Semicolon_and_decimal_comma_are_detected()
    {
        var row = Read(Header.Replace(',', ';') + "\r\n2017;Ringparken;Slagelse;1979;45,4;56;2,54;57,8;56,8\r\n").Single();
        row.OutsideLabourMarket.ShouldBe(45.4m);
        row.NonWestern.ShouldBe(56m);
    }

    [Fact]
    public void Decimal_comma_in_quotes_works_between_commas() =>
        Read(Header + "\n2017,A,B,1000,\"45,4\",\"56,0\",\"2,54\",\"57,8\",\"56,8\"\n").Single().Convicted.ShouldBe(2.54m);

    [Fact]
    public void Windows_1252_is_recognised()
    {
        var path = Write(Header + "\n2017,Sjælør Boulevard,København,1240,,,,,\n", TableText.Windows1252);
        ClassificationTable.Read(path, "t.csv").Single().Area.ShouldBe("Sjælør Boulevard");
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_name()
    {
        var path = Write(Header + "\n2017,Å,B,1000,1,2,3,4,5\n", new UTF8Encoding(true));
        ClassificationTable.Read(path, "t.csv").Single().ListYear.ShouldBe(2017);
    }

    [Fact]
    public void An_empty_cell_is_unknown_and_so_are_two_points()
    {
        var row = Read(Header + "\n2018,A,B,,..,56.0,,57.8,\n").Single();
        row.Residents.ShouldBeNull();
        row.OutsideLabourMarket.ShouldBeNull();
        row.Convicted.ShouldBeNull();
        row.Income.ShouldBeNull();
        row.NonWestern.ShouldBe(56.0m);
    }

    [Fact]
    public void Optional_and_unknown_columns_may_stand_anywhere()
    {
        var row = Read("note,years_in_row,convicted_multiple,national_convicted_pct," + Header + "\nx,5,3.1,0.66,2018,A,B,1000,1,2,3,4,5\n").Single();
        row.YearsInARow.ShouldBe(5);
        row.ConvictedMultiple.ShouldBe(3.1m);
        row.NationalConvicted.ShouldBe(0.66m);
        row.Income.ShouldBe(5m);
    }

    [Fact]
    public void A_whole_number_that_a_spreadsheet_wrote_with_a_decimal_is_read() =>
        Read(Header + "\n2018,A,B,1850.0,1.5,2,3,4,5\n").Single().Residents.ShouldBe(1850);

    [Theory]
    [InlineData("2018,A,B,1000,abc,2,3,4,5", "t.csv:2, column outside_labour_market_pct: 'abc'")]
    [InlineData("2018,A,B,1.850,1.5,2,3,4,5", "t.csv:2, column residents: '1.850'")]
    [InlineData("2018,A,B,many,1,2,3,4,5", "t.csv:2, column residents: 'many'")]
    [InlineData("18,A,B,1000,1,2,3,4,5", "t.csv:2, column list_year: '18'")]
    [InlineData(",A,B,1000,1,2,3,4,5", "t.csv:2, column list_year: an empty cell")]
    [InlineData("2018,A,B,1000,NA,2,3,4,5", "t.csv:2, column outside_labour_market_pct: 'NA'")]
    [InlineData("2018,A,B,1000,1e1,2,3,4,5", "t.csv:2, column outside_labour_market_pct: '1e1'")]
    [InlineData("2018,A,B,1000,-1,2,3,4,5", "t.csv:2, column outside_labour_market_pct: '-1'")]
    [InlineData("2018,A,B,1000,454,2,3,4,5", "t.csv:2, column outside_labour_market_pct: '454'")]
    [InlineData("2018,A,B,1000,1,2,3,4", "t.csv:2: the row has 8 fields")]
    [InlineData("2018,A,B,1000,45,4,2,3,4,5", "t.csv:2: the row has 10 fields")]
    public void A_bad_cell_is_named_with_line_and_column(string line, string beginning) =>
        Should.Throw<SourceException>(() => Read(Header + "\n" + line + "\n")).Message.ShouldStartWith(beginning);

    [Fact]
    public void A_bad_last_line_gives_no_row_at_all() =>
        Should.Throw<SourceException>(() => Read(Header + "\n2018,A,B,1000,1,2,3,4,5\n2018,C,D,1000,1,2,x,4,5\n")).Where.ShouldBe("t.csv:3, column convicted_pct");

    [Fact]
    public void A_large_table_is_checked_whole_and_then_streamed()
    {
        // 24 rows of 0.8 MB are more than what is kept in memory.
        var row = "2018,A,B,1000,1,2,3,4,5," + new string('x', 800_000) + "\n";
        var large = Header + ",note\n" + string.Concat(Enumerable.Repeat(row, 24));
        Read(large).Select(r => r.Line).ShouldBe(Enumerable.Range(2, 24));
        Should.Throw<SourceException>(() => ClassificationTable.Read(Write(large + "2018,A,B,1000,1,2,x,4,5,\n", new UTF8Encoding(false)), "t.csv")).Where.ShouldBe("t.csv:26, column convicted_pct");
    }

    [Fact]
    public void Point_and_comma_in_one_table_are_refused() =>
        Should.Throw<SourceException>(() => Read(Header + "\n2018,A,B,1000,\"1,5\",2.5,3,4,5\n")).Message.ShouldContain("decimal point and decimal comma in one table");

    [Fact]
    public void A_comma_where_a_point_was_declared_is_refused()
    {
        var path = Write(Header + "\n2018,A,B,1000,\"1,5\",2,3,4,5\n", new UTF8Encoding(false));
        Should.Throw<SourceException>(() => ClassificationTable.Read(path, "t.csv", new() { DecimalMark = '.' })).Message.ShouldContain("'1,5'");
    }

    [Fact]
    public void Missing_columns_are_all_named() =>
        Should.Throw<SourceException>(() => Read("list_year,area,residents\n2018,A,1000\n")).Message
            .ShouldContain("'municipality', 'outside_labour_market_pct', 'non_western_pct', 'convicted_pct', 'basic_education_pct', 'income_pct_of_region'");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void An_empty_file_is_refused(string text) =>
        Should.Throw<SourceException>(() => Read(text)).Message.ShouldContain("the file is empty");

    [Fact]
    public void A_header_alone_gives_no_rows() => Read(Header + "\n").ShouldBeEmpty();

    [Fact]
    public void A_file_that_is_not_there_is_refused() =>
        Should.Throw<SourceException>(() => ClassificationTable.Read(Path.Combine(_folder, "none.csv"), "none.csv")).Message.ShouldStartWith("none.csv: there is no such file");

    [Fact]
    public void An_open_quote_is_refused() =>
        Should.Throw<SourceException>(() => Read(Header + "\n2018,\"A,B,1000,1,2,3,4,5\n2018,C,D,1000,1,2,3,4,5\n"));

    private List<ClassificationRow> Read(string text) => [.. ClassificationTable.Read(Write(text, new UTF8Encoding(false)), "t.csv")];

    private string Write(string text, Encoding encoding)
    {
        var path = Path.Combine(_folder, "t.csv");
        File.WriteAllText(path, text, encoding);
        return path;
    }

    private static class TableText
    {
        public static Encoding Windows1252
        {
            get
            {
                Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
                return Encoding.GetEncoding(1252);
            }
        }
    }
}
