using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Indicators.Render.Tests.Charts;
using Indicators.Render.Tests.Reports;

namespace Indicators.Acceptance;

/// <summary>Every format that leaves the house, written by the built program from real workspaces.</summary>
public sealed class OutputFormatTests : IDisposable
{
    private readonly ScratchData _data = new("en-faelles-indsats", "vaerebro-park");

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("en-faelles-indsats", "da")]
    [InlineData("vaerebro-park", "en")]
    public void Word_and_excel_are_valid(string workspace, string language)
    {
        Write("evaluate", workspace, "--format", "docx,xlsx", "--language", language, "--out", "out");

        Bytes("report.docx").ShouldBeValidWord();
        Bytes("report.xlsx").ShouldBeValidExcel();
    }

    [LibreOfficeFact]
    public void Word_and_excel_convert()
    {
        Write("evaluate", "vaerebro-park", "--format", "docx,xlsx", "--out", "out");

        Encoding.ASCII.GetString(LibreOffice.Convert(Bytes("report.docx"), "docx", "pdf"), 0, 5).ShouldBe("%PDF-");
        Encoding.ASCII.GetString(LibreOffice.Convert(Bytes("report.xlsx"), "xlsx", "pdf"), 0, 5).ShouldBe("%PDF-");
    }

    [Fact]
    public void Danish_csv_has_its_mark_semicolons_and_decimal_commas()
    {
        Write("evaluate", "en-faelles-indsats", "--format", "csv-da,csv", "--out", "out");

        foreach (var name in new[] { "goals", "series", "criteria" })
        {
            var danish = Bytes(name + "-da.csv");
            danish[..3].ShouldBe(new byte[] { 0xEF, 0xBB, 0xBF });
            var standard = Rows(Encoding.UTF8.GetString(Bytes(name + ".csv")), ',');
            var rows = Rows(Encoding.UTF8.GetString(danish, 3, danish.Length - 3), ';');
            rows.Count.ShouldBe(standard.Count);
            rows.ShouldAllBe(r => r.Count == standard[0].Count);
            rows.Zip(standard).ShouldAllBe(p => p.First.Zip(p.Second).All(c => c.First == c.Second || c.First.Replace(',', '.') == c.Second));
            rows.SelectMany(r => r).ShouldContain(c => c.Length > 2 && char.IsDigit(c[0]) && c.Count(x => x == ',') == 1 && c.All(x => char.IsDigit(x) || x == ','));
        }
    }

    [RasterFact]
    public void Every_chart_is_also_a_png_and_a_pdf()
    {
        Write("chart", "en-faelles-indsats", "--all", "--format", "svg,png,pdf", "--out", "out");

        var svg = Directory.GetFiles(_data.PathOf("out"), "*.svg");
        svg.Length.ShouldBeGreaterThan(12);
        foreach (var file in svg)
        {
            var width = double.Parse(XElement.Load(file).Attribute("width")!.Value, CultureInfo.InvariantCulture);
            var png = File.ReadAllBytes(Path.ChangeExtension(file, ".png"));
            png[..8].ShouldBe(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A });
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)).ShouldBeGreaterThanOrEqualTo((int)width);
            Encoding.ASCII.GetString(File.ReadAllBytes(Path.ChangeExtension(file, ".pdf")), 0, 5).ShouldBe("%PDF-");
        }
    }

    [Fact]
    public void The_export_as_a_workbook_holds_what_the_csv_holds()
    {
        Write("export", "en-faelles-indsats", "--indicator", "convicted", "--format", "xlsx", "--out", "out/observations.xlsx");
        var csv = Rows(CommandRun.Of(_data.Folder, "export", "en-faelles-indsats", "--indicator", "convicted").Output, ',');

        var workbook = Bytes("observations.xlsx");
        workbook.ShouldBeValidExcel();
        workbook.ShouldHaveFixedEntries();
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var stream = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var rows = XElement.Load(stream).Descendants().Where(e => e.Name.LocalName == "row")
            .Select(r => r.Elements().ToDictionary(c => c.Attribute("r")!.Value[..1], c => c.Value, StringComparer.Ordinal)).ToArray();
        rows.Length.ShouldBe(csv.Count);
        rows[0].Values.ShouldBe(csv[0]);
        foreach (var (row, line) in rows.Skip(1).Zip(csv.Skip(1)))
        {
            // Area, value, fingerprint: a cell that is not there is empty.
            new[] { "B", "N" }.Select(c => row.GetValueOrDefault(c, "")).ShouldBe([line[1], line[13]]);
            if (line[4].Length > 0)
            {
                // Office files write twelve digits, so that their bytes are the same everywhere.
                double.Parse(row["E"], CultureInfo.InvariantCulture).ShouldBe(double.Parse(line[4], CultureInfo.InvariantCulture), 1e-11);
            }
            else
            {
                row.GetValueOrDefault("E", "").ShouldBeEmpty();
            }
        }
    }

    [Fact]
    public void A_workbook_and_json_at_once_are_wrong_usage()
    {
        var run = CommandRun.Of(_data.Folder, "export", "en-faelles-indsats", "--format", "xlsx", "--json");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
    }

    // A report of 30 goals is to stay under 2 MB (issue 7).
    [Theory]
    [InlineData("en-faelles-indsats")]
    [InlineData("vaerebro-park")]
    public void A_report_is_small(string workspace)
    {
        Write("evaluate", workspace, "--format", "html", "--out", "out");

        Bytes("report.html").Length.ShouldBeLessThan(2_000_000);
    }

    private void Write(params string[] arguments)
    {
        var run = CommandRun.Of(_data.Folder, arguments);
        run.ExitCode.ShouldBe(0, run.Errors);
    }

    private byte[] Bytes(string name) => File.ReadAllBytes(_data.PathOf("out", name));

    /// <summary>The rows as RFC 4180 reads them.</summary>
    private static List<List<string>> Rows(string text, char separator)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(c);
                    i++;
                }
                else if (c == '"')
                {
                    quoted = false;
                }
                else
                {
                    cell.Append(c);
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c == separator || c == '\n')
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (c == '\n' && i + 1 < text.Length)
                {
                    rows.Add([]);
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        return rows;
    }
}
