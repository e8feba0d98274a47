using System.Globalization;
using System.Text;

namespace Indicators.Acceptance;

/// <summary>The contract of <c>criteria classify --json</c> that scripts rely on.</summary>
public sealed class ClassifyTests : IDisposable
{
    private const string Header = "list_year,area,municipality,residents,outside_labour_market_pct,non_western_pct,convicted_pct,basic_education_pct,income_pct_of_region";

    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Oracle: the column on_list of the official lists; reference/README.md names the one exception.</summary>
    [Fact]
    public void The_265_rows_of_the_official_lists_agree_with_what_was_published_but_one()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Data, "criteria", "official-lists-2010-2017.csv")).Skip(1).Select(Cells).ToArray();
        var table = Header + "\n" + string.Join('\n', rows.Select(r => string.Join(',', r[0], Quote(r[3]), Quote(r[4]), r[5], r[7], r[8], r[9], r[10], r[11]))) + "\n";

        var classified = Classify(table).Json.EnumerateArray().ToArray();

        classified.Length.ShouldBe(265);
        var disagreeing = rows.Zip(classified)
            .Where(x => (x.Second.GetProperty("status").GetString() == "listed") != (x.First[1] == "true"))
            .Select(x => $"{x.First[0]} {x.First[3]}");
        disagreeing.ShouldBe(["2012 Ringparken, Slagelse"]);
    }

    /// <summary>Oracle: the words of the law: overstiger is &gt;, mindst is &gt;=, mindre end is &lt;.</summary>
    [Theory]
    [InlineData("2018,A,B,1500,40.0,51,1,61,60", "outside-labour-market", false)]
    [InlineData("2018,A,B,1500,40.1,51,1,61,60", "outside-labour-market", true)]
    [InlineData("2018,A,B,1500,30,51,1,61,55.0", "income", false)]
    [InlineData("2018,A,B,1500,30,51,1,61,54.9", "income", true)]
    [InlineData("2014,A,B,1500,30,51,2.70,61,60", "convicted", false)]
    [InlineData("2014,A,B,1500,30,51,2.71,61,60", "convicted", true)]
    [InlineData("2014,A,B,1500,30,50,2.70,50.0,60", "basic-education", false)]
    [InlineData("2018,A,B,1500,30,51,2.70,60.0,60", "basic-education", false)]
    public void A_value_at_the_threshold_follows_the_word_of_the_law(string row, string criterion, bool met)
    {
        var judged = Classify($"{Header}\n{row}\n").Json[0].GetProperty("criteria").EnumerateArray().Single(c => c.GetProperty("criterion").GetString() == criterion);

        judged.GetProperty("met").GetBoolean().ShouldBe(met);
    }

    [Theory]
    [InlineData("1.98", true)]
    [InlineData("1.97", false)]
    public void Convicted_at_exactly_three_times_the_national_share_is_met(string share, bool met)
    {
        var row = Classify($"{Header},national_convicted_pct\n2018,A,B,1500,41,60,{share},61,60,0.66\n").Json[0];

        var judged = row.GetProperty("criteria").EnumerateArray().Single(c => c.GetProperty("criterion").GetString() == "convicted");
        judged.GetProperty("met").GetBoolean().ShouldBe(met);
        judged.GetProperty("threshold").GetDecimal().ShouldBe(1.98m);
        judged.GetProperty("strictness").GetString().ShouldBe("at-least");
    }

    [Fact]
    public void Unknown_criteria_that_decide_give_undetermined_with_what_is_possible()
    {
        var row = Classify($"{Header}\n2018,A,B,1500,41,60,,,60\n").Json[0];

        row.GetProperty("status").GetString().ShouldBe("undetermined");
        row.GetProperty("criteria_known").GetInt32().ShouldBe(3);
        row.GetProperty("possible_statuses").EnumerateArray().Select(s => s.GetString()).ShouldBe(["not-listed", "parallel-society", "transformation-area"], ignoreOrder: true);
    }

    [Fact]
    public void No_history_means_that_a_transformation_area_is_possible_but_not_said()
    {
        var row = Classify($"{Header},national_convicted_pct\n2021,A,B,1500,41,60,3,61,50,0.66\n").Json[0];

        row.GetProperty("status").GetString().ShouldBe("parallel-society");
        row.GetProperty("possible_statuses").EnumerateArray().Select(s => s.GetString()).ShouldContain("transformation-area");
    }

    [Theory]
    [InlineData("5", "transformation-area")]
    [InlineData("4", "parallel-society")]
    public void Five_lists_in_a_row_make_a_transformation_area(string years, string status) =>
        Classify($"{Header},national_convicted_pct,years_in_row\n2021,A,B,1500,41,60,3,61,50,0.66,{years}\n").Json[0].GetProperty("status").GetString().ShouldBe(status);

    [Fact]
    public void A_semicolon_table_in_windows_1252_with_decimal_commas_reads_the_same()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.Combine(_folder, "tabel.csv");
        File.WriteAllText(path, $"{Header.Replace(',', ';')}\r\n2017;Sjælør Boulevard;København;1240;33,4;57,2;2,33;51,3;57,5\r\n", Encoding.GetEncoding(1252));

        var row = CommandRun.Of(_folder, "criteria", "classify", path, "--json").Json[0];

        row.GetProperty("area").GetString().ShouldBe("Sjælør Boulevard");
        row.GetProperty("status").GetString().ShouldBe("not-listed");
        row.GetProperty("criteria")[0].GetProperty("value").GetDecimal().ShouldBe(33.4m);
    }

    [Fact]
    public void A_cell_that_is_not_a_number_stops_with_line_and_column()
    {
        var run = Classify($"{Header}\n2017,A,B,1500,mange,57,2,51,57\n");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("outside_labour_market_pct");
        run.Errors.ShouldContain(":2");
        run.Errors.Trim().ShouldNotContain('\n');
    }

    [Fact]
    public void A_table_without_the_named_columns_stops_and_names_them()
    {
        var run = Classify("year,area\n2017,A\n");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("list_year");
        run.Errors.Trim().ShouldNotContain('\n');
    }

    [Fact]
    public void The_object_has_exactly_the_promised_fields_in_order()
    {
        var row = Classify($"{Header}\n2017,A,B,1500,45,57,2,51,57\n").Json[0];

        row.EnumerateObject().Select(p => p.Name).ShouldBe(["list_year", "area", "ruleset", "residents", "criteria_met", "criteria_known", "status", "possible_statuses", "also_meets", "criteria"]);
        row.GetProperty("criteria")[0].EnumerateObject().Select(p => p.Name).ShouldBe(["criterion", "value", "threshold", "strictness", "met", "margin_points"]);
    }

    private CommandRun Classify(string table)
    {
        var path = Path.Combine(_folder, "table.csv");
        File.WriteAllText(path, table);
        return CommandRun.Of(_folder, "criteria", "classify", path, "--rules", "auto", "--json");
    }

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line.TrimEnd('\r'))
        {
            switch (c)
            {
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                default:
                    cell.Append(c);
                    break;
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }

    private static string Quote(string text) => string.Create(CultureInfo.InvariantCulture, $"\"{text}\"");
}
