namespace Indicators.Notebooks.Tests;

/// <summary>How values are shown, and that nothing in them is read as markup. Expected texts are written by hand.</summary>
public sealed class ShowingTests
{
    [Theory]
    [InlineData("1.5", "1.5")]
    [InlineData("46.1 - 45.4", "0.7")]
    [InlineData("1234567.25m", "1234567.25")]
    [InlineData("true", "true")]
    [InlineData("\"æøå\"", "æøå")]
    [InlineData("DayOfWeek.Monday", "Monday")]
    [InlineData("new DateOnly(2021, 2, 1)", "2021-02-01")]
    [InlineData("Period.Parse(\"2015K4\")", "2015K4")]
    [InlineData("Figure.Of(53.488372, \"pct.\", \"Wilson\", new Interval(38.92, 67.49, 0.95, \"Wilson\"))", "53.49 pct. (38.92 to 67.49)")]
    [InlineData("Figure.Undefined(\"no figures\")", "no figures")]
    public void A_value_is_shown_without_the_reader_s_culture(string expression, string expected) => Notebook.Run(expression).Result(1).ShouldBe(expected);

    [Fact]
    public void A_list_of_records_is_a_table_with_a_column_per_property()
    {
        var run = Notebook.Run("record Row(string Name, int? Count);\nnew[] { new Row(\"a\", 1), new Row(\"bb\", null) }");

        run.Error.ShouldBeNull();
        run.Result(1).ShouldBe("Name  Count\na         1\nbb");
        run.Html(1).ShouldBe("<table>\n<thead><tr><th>Name</th><th>Count</th></tr></thead>\n<tbody>\n<tr><td>a</td><td style=\"text-align:right\">1</td></tr>\n<tr><td>bb</td><td style=\"text-align:right\"></td></tr>\n</tbody>\n</table>\n");
    }

    [Fact]
    public void A_data_table_a_reader_of_it_and_its_rows_as_records_look_alike()
    {
        const string Table = "var t = new DataTable(); t.Columns.Add(\"x\", typeof(double)); t.Rows.Add(1.5); t.Rows.Add(DBNull.Value);";
        var run = Notebook.Run(Table, "t", "t.CreateDataReader()", "new[] { new { x = (double?)1.5 }, new { x = (double?)null } }");

        run.Error.ShouldBeNull();
        run.Html(3).ShouldBe(run.Html(2));
        run.Html(4).ShouldBe(run.Html(2));
    }

    [Fact]
    public void A_list_of_plain_values_has_one_column() => Notebook.Run("new[] { 1, 20 }").Result(1).ShouldBe("value\n    1\n   20");

    [Fact]
    public void A_single_record_is_shown_by_its_properties() => Notebook.Run("new { A = 1, B = \"x\" }").Result(1).ShouldBe("property  value\nA         1\nB         x");

    [Fact]
    public void A_long_table_is_cut_and_says_how_long_it_is()
    {
        var run = NotebookRunner.Run(Notebook.Of("Enumerable.Range(1, 1000)"), new NotebookOptions { MaxRows = 2 });

        run.Result(1).ShouldBe("value\n    1\n    2\n1000 rows; the first 2 are shown.");
    }

    [Fact]
    public void A_chart_is_an_svg_with_its_title_as_text()
    {
        var shown = Notebook.Run("new ChartPicture(\"n\", \"Title\", \"<svg xmlns='http://www.w3.org/2000/svg'/>\")").Document.Cells[0].Outputs.OfType<DisplayOutput>().Single();

        shown.Data["image/svg+xml"].ShouldStartWith("<svg");
        shown.Data["text/plain"].ShouldBe("Title");
    }

    [Fact]
    public void Hostile_text_is_never_markup_and_never_a_control_character()
    {
        var run = Notebook.Run("new[] { new { A = \"<script>alert(1)</script>\\u001b[31m\\0\", B = \"\\ud800\" } }", "Console.Write(\"<b>\\u001b]0;x\\a\\r\\n</pre>\");", "throw new Exception(\"<img src=x onerror=alert(1)>\\nsecond line\");");
        var html = NotebookHtml.Write(run);

        run.Html(1).ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;\uFFFD[31m\uFFFD");
        run.Html(1).ShouldContain("<td>\uFFFD</td>");
        run.Document.Cells[1].Outputs[0].ShouldBe(new StreamOutput("stdout", "<b>\uFFFD]0;x\uFFFD\n</pre>"));
        run.Error!.Message.ShouldBe("cell [3], line 1: <img src=x onerror=alert(1)> second line");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img src=x");
        html.ShouldNotContain("\u001b");
    }

    [Fact]
    public void Output_without_end_is_cut_and_says_so()
    {
        var run = NotebookRunner.Run(Notebook.Of("for (var i = 0; i < 1000; i++) Console.Write(\"0123456789\");", "1"), new NotebookOptions { MaxOutputCharacters = 100 });

        run.Document.Cells[0].Outputs.Count.ShouldBe(2);
        run.Document.Cells[0].Outputs[0].ShouldBeOfType<StreamOutput>().Text.Length.ShouldBe(100);
        run.Document.Cells[0].Outputs[1].ShouldBe(new StreamOutput("stderr", "[The output of this cell is cut: more than 100 characters.]\n"));
        run.Result(2).ShouldBe("1");
    }
}
