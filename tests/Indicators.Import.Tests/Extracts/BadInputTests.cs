using System.Text;
using Indicators.Model;

namespace Indicators.Import.Tests.Extracts;

/// <summary>What people really drop into the folder, and the one line that they get.</summary>
public class BadInputTests
{
    private const string Place = "sources: [{file: x.csv}]\narea: {column: area, unknown: reject}\nperiod: {column: year}\n";
    private const string Value = "indicators: [{code: n, value: {column: n}}]";

    [Fact]
    public void Windows_1252_is_recognised_by_its_letters() =>
        Run(Bytes("area;year;n\nKøbenhavn;2015;5\nÆrø;2015;6\n", 1252)).Observations.Count.ShouldBe(2);

    [Fact]
    public void Utf_16_with_a_byte_order_mark_is_read() =>
        Run([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("area;year;n\nKøbenhavn;2015;5\n")]).Observations.ShouldHaveSingleItem().Area.ShouldBe("101");

    [Fact]
    public void Half_utf_8_and_half_windows_1252_is_refused() =>
        Fails([.. Encoding.UTF8.GetBytes("area;year;n\nKøbenhavn;2015;5\nÆrø;2016;1\n"), .. Bytes("Tårnby;2015;7\n", 1252)]).Message.ShouldContain("partly UTF-8");

    [Fact]
    public void A_declared_encoding_that_is_wrong_is_refused() =>
        Fails(Bytes("area;year;n\nKøbenhavn;2015;5\n", 1252), "format: {encoding: utf-8}\n").Message.ShouldContain("is not UTF-8, which the mapping declares");

    [Fact]
    public void Utf_8_declared_as_Windows_1252_is_refused() =>
        Fails("area;year;n\nKøbenhavn;2015;5\n"u8.ToArray(), "format: {encoding: windows-1252}\n").Message.ShouldContain("valid UTF-8");

    [Fact]
    public void Binary_content_is_refused() => Fails("area;year;n\n159;2015;\0\n"u8.ToArray()).Message.ShouldContain("NUL bytes");

    [Fact]
    public void An_empty_file_is_refused() => Fails([]).Message.ShouldContain("the file is empty");

    [Fact]
    public void A_file_of_blank_lines_is_refused() => Fails("\n \n\n"u8.ToArray()).Message.ShouldContain("only blanks");

    [Fact]
    public void A_header_without_rows_is_refused() => Fails("area;year;n\n"u8.ToArray()).Message.ShouldContain("a header but no rows");

    [Fact]
    public void A_missing_file_and_a_folder_are_refused()
    {
        using var desk = new ImportDesk();
        Should.Throw<SourceException>(() => desk.Run(Place + Value)).Message.ShouldContain("there is no such file");
        Directory.CreateDirectory(Path.Combine(desk.Folder, "x.csv"));
        Should.Throw<SourceException>(() => desk.Run(Place + Value)).Message.ShouldContain("this is a folder");
    }

    [Fact]
    public void A_saved_error_of_the_API_is_reported_as_what_it_is() =>
        Fails("{\"errorTypeCode\":\"REQUEST-LIMIT\",\"message\":\"Forespørgslen på op mod 6.224.652 celler er over begrænsningen\"}"u8.ToArray())
            .Message.ShouldContain("error message of Statistikbanken's API, saved as if it were the table: REQUEST-LIMIT Forespørgslen");

    [Fact]
    public void A_saved_web_page_is_refused() => Fails("<!DOCTYPE html><html></html>"u8.ToArray()).Message.ShouldContain("web page");

    [Theory]
    [InlineData("1.473\n159;2016;2.184", "'1.473' in column 'n' can be 1473 or 1.473")]
    [InlineData("1,473\n159;2016;2,184", "'1,473' in column 'n' can be 1473 or 1.473")]
    [InlineData("1,5\n159;2016;2.5", "mixes number formats")]
    public void Numbers_that_can_be_read_in_two_ways_are_refused(string cells, string words) =>
        Fails(Encoding.UTF8.GetBytes($"area;year;n\n159;2015;{cells}\n")).Message.ShouldContain(words);

    [Theory]
    [InlineData("1,5", 1.5)]
    [InlineData("1.473\n159;2016;2.184,5", 1473)]
    [InlineData("1.473\n159;2016;0.184", 1.473)]
    [InlineData("1.473\n159;2016;12.1", 1.473)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1 234", 1234)]
    [InlineData("17,10%", 17.1)]
    [InlineData("-3", -3)]
    [InlineData("−3,5", -3.5)]
    public void Numbers_are_read_as_the_whole_column_proves(string cells, double expected) =>
        Run(Encoding.UTF8.GetBytes($"area;year;n\n159;2015;{cells}\n")).Observations.First(o => o.Period.Year == 2015).Value.ShouldBe(expected);

    [Fact]
    public void A_decimal_comma_where_a_point_was_declared_is_refused() =>
        Fails("area;year;n\n159;2015;1,5\n"u8.ToArray(), "format: {decimal: point}\n").Message.ShouldContain("'1,5' in column 'n' is not written with decimal point, thousands none");

    [Theory]
    [InlineData("abc", "not a number")]
    [InlineData("1.2.3", "not a number")]
    [InlineData("12 kr", "not a number")]
    [InlineData("NA", "not a number")]
    public void A_cell_that_is_no_number_is_rejected(string cell, string reason)
    {
        var batch = Run(Encoding.UTF8.GetBytes($"area;year;n\n159;2014;1\n159;2015;{cell}\n"));

        batch.Sources[0].Rejects.ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Line.ShouldBe(3), r => r.Text.ShouldBe(cell), r => r.Reason.ShouldBe(reason));
    }

    [Fact]
    public void Words_that_mean_unknown_can_be_declared() =>
        Run("area;year;n\n159;2015;NA\n"u8.ToArray(), "format: {missing: [NA]}\n").Observations.ShouldHaveSingleItem().Absence!.Kind.ShouldBe(AbsenceKind.Missing);

    [Fact]
    public void A_row_with_too_few_or_too_many_fields_is_rejected()
    {
        var batch = Run("area;year;n\n159;2014;1\n159;2015\n159;2016;1;2\n159;2017;4;;\n\n;;\n"u8.ToArray());

        batch.Sources[0].Balance.ShouldBe(new RowBalance(4, 2, 0, 2));
        batch.Sources[0].Rejects.Select(r => r.Line).ShouldBe([3, 4]);
    }

    [Fact]
    public void A_quote_that_is_not_closed_is_refused_with_its_line() =>
        Fails("area;year;n\n159;2014;1\n\"159;2015;2\n159;2016;3\n"u8.ToArray()).Where.ShouldBe("x.csv:3");

    [Fact]
    public void Two_columns_of_one_name_are_refused() => Fails("area;year;n;n\n159;2014;1;2\n"u8.ToArray()).Message.ShouldContain("two columns are called 'n'");

    [Fact]
    public void More_than_ten_thousand_rejected_rows_refuse_the_file()
    {
        var text = new StringBuilder("area;year;n\n159;2014;1\n");
        for (var i = 0; i < 10_001; i++)
        {
            text.Append("Atlantis;2014;1\n");
        }

        Fails(Encoding.UTF8.GetBytes(text.ToString())).Message.ShouldStartWith("x.csv:3: more than 10000 rows cannot be used; the first: 'Atlantis'");
    }

    [Fact]
    public void A_large_file_gives_the_same_on_many_threads_as_a_small_one_added_up()
    {
        // 120,000 rows over several blocks: area 159 has i % 7 in year 2000 + i % 5.
        var text = new StringBuilder("area;year;note;n\n");
        var sums = new long[5];
        for (var i = 0; i < 120_000; i++)
        {
            text.Append("Gladsaxe;").Append(2000 + (i % 5)).Append(";\"a note; with a separator\";").Append(i % 7).Append('\n');
            sums[i % 5] += i % 7;
        }

        var batch = Run(Encoding.UTF8.GetBytes(text.ToString()), value: "indicators: [{code: n, numerator: {column: n}}]");

        batch.Observations.Select(o => (long)o.Value!).ShouldBe(sums);
        batch.Observations[0].Origins[0].ToString().ShouldBe("x.csv:2-119997 (24000 rows)");
        batch.Sources[0].Source.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))));
    }

    private static byte[] Bytes(string text, int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);

    private static ImportBatch Run(byte[] bytes, string format = "", string value = Value)
    {
        using var desk = new ImportDesk().With("x.csv", bytes);
        return desk.Run(format + Place + value);
    }

    private static SourceException Fails(byte[] bytes, string format = "") => Should.Throw<SourceException>(() => Run(bytes, format));
}
