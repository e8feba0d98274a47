using System.IO.Compression;
using System.Text;
using Indicators.Model;

namespace Indicators.Acceptance.Scale;

/// <summary>
/// Files made to break the program: each gives figures or errors of ours, one line each; never a crash, an endless run, or a
/// look at a file outside the workspace. 40 damaged copies of every definition a day, 10,000 with INDICATORS_FULL=1.
/// </summary>
public sealed class HostileInputTests : IDisposable
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("INDICATORS_FULL") == "1" ? 10_000 : 40;
    private readonly SmallWorkspace _workspace = new();

    public HostileInputTests()
    {
        _workspace.Write("disclosure.yaml", "threshold: 5\nsmall-group: 20\nexempt: [{file: extracts/cases.csv, ground: Offentliggjort af kommunen.}]\n");
        _workspace.Write("notes.yaml", "goals:\n  - {goal: G1, note: En note om målet.}\n");
        _workspace.Write("workspace.yaml", "title: Lille\nuse: [statbank/non-western]\n");
    }

    public static TheoryData<string> Definitions => ["plan.yaml", "mappings/cases.yaml", "areas.yaml", "indicators.yaml", "disclosure.yaml", "notes.yaml", "workspace.yaml"];

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_definition_made_to_break_a_reader_is_refused(string file)
    {
        foreach (var (name, text) in Attacks())
        {
            _workspace.Write(file, text);
            Mistakes($"{file}, {name}").ShouldNotBeNull($"{file}: {name} was taken");
        }
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_damaged_definition_is_read_or_refused(string file)
    {
        var original = File.ReadAllBytes(Path.Combine(_workspace.Folder, file));
        var random = new Random(9);
        var refused = 0;
        for (var round = 0; round < Rounds; round++)
        {
            File.WriteAllBytes(Path.Combine(_workspace.Folder, file), Damaged(original, random));
            refused += Mistakes($"{file}, round {round}") is null ? 0 : 1;
        }

        refused.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    public void A_workbook_that_unpacks_to_gigabytes_is_refused(string part)
    {
        var path = _workspace.Write("extracts/cases.xlsx", "");
        using (var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
        {
            Put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Put(zip, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Put(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            using var stream = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)' ');
            for (var i = 0; i < 1100; i++)
            {
                stream.Write(block);
            }
        }

        Replace("mappings/cases.yaml", "reader: table", "reader: xlsx");
        Replace("mappings/cases.yaml", "extracts/cases.csv", "extracts/cases.xlsx");
        Replace("mappings/cases.yaml", "format: {encoding: utf-8, separator: \";\", decimal: point, thousands: none, header: true}\n", "format: {header: true}\n");

        var run = CommandRun.Of(_workspace.Parent, "import", SmallWorkspace.Name);

        run.ExitCode.ShouldBe(1, run.Errors);
        run.Errors.ShouldContain("cases.xlsx");
        run.Errors.ShouldNotContain("Unhandled");
    }

    [Theory]
    [InlineData("../outside.csv")]
    [InlineData("extracts/../../outside.csv")]
    [InlineData("/etc/hostname")]
    [InlineData("shared:../outside.csv")]
    [InlineData("shared:criteria/../../outside.csv")]
    [InlineData("extracts/link.csv")]
    [InlineData("linked/outside.csv")]
    public void A_mapping_cannot_name_a_file_outside(string file)
    {
        const string Secret = "HEMMELIGT;1";
        File.WriteAllText(Path.Combine(_workspace.Parent, "outside.csv"), Secret);
        File.CreateSymbolicLink(Path.Combine(_workspace.Folder, "extracts", "link.csv"), Path.Combine(_workspace.Parent, "outside.csv"));
        Directory.CreateSymbolicLink(Path.Combine(_workspace.Folder, "linked"), _workspace.Parent);
        Replace("mappings/cases.yaml", "extracts/cases.csv", file);

        var run = CommandRun.Of(_workspace.Parent, "import", SmallWorkspace.Name);

        run.ExitCode.ShouldBe(1, run.Output);
        (run.Output + run.Errors).ShouldNotContain("HEMMELIGT");
    }

    [Theory]
    [InlineData("use: [../outside]")]
    [InlineData("use: [/etc/passwd]")]
    [InlineData("use: [criteria/../../x]")]
    public void A_workspace_cannot_use_definitions_outside(string text)
    {
        _workspace.Write("workspace.yaml", $"title: Lille\n{text}\n");

        Mistakes(text).ShouldNotBeNull();
    }

    [Fact]
    public void Names_that_are_sql_or_formulas_are_only_names()
    {
        const string Name = "'); DROP TABLE observation; --";
        const string Formula = "=HYPERLINK(\"http://x\")";
        _workspace.Write("workspace.yaml", "title: Lille\n");
        Replace("areas.yaml", "name: Prøven", $"name: \"{Name}\", aliases: [\"{Formula.Replace("\"", "\\\"", StringComparison.Ordinal)}\"]");
        Replace("indicators.yaml", "name: Sager", $"name: \"{Formula.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        _workspace.Write("extracts/cases.csv", $"sted;aar;antal;i_alt\n\"{Name}\";2015;40;100\n\"{Formula.Replace("\"", "\"\"", StringComparison.Ordinal)}\";2020;50;100\n");

        var run = CommandRun.Of(_workspace.Parent, "evaluate", SmallWorkspace.Name, "--format", "csv,csv-da,json,xlsx");

        run.ExitCode.ShouldBe(0, run.Errors);
        using var opened = _workspace.Open();
        opened.CheckStore().ShouldBeEmpty();
        opened.Observations(["cases"]).Select(o => o.Numerator).ShouldBe([40, 50]);
        foreach (var file in Directory.GetFiles(Path.Combine(_workspace.Folder, "output"), "*.csv"))
        {
            File.ReadAllText(file).ShouldNotMatch("(^|[;,\n]\"?)=HYPERLINK", $"{file} holds a cell that a spreadsheet would compute");
        }
    }

    /// <summary>The errors of reading everything; null when there are none. Anything but our own errors fails the test.</summary>
    private string? Mistakes(string what)
    {
        try
        {
            using var workspace = _workspace.Open();
            workspace.Check();
            return null;
        }
        catch (PlanException e)
        {
            e.Mistakes.ShouldNotBeEmpty(what);
            return e.Message;
        }
        catch (IndicatorsException e)
        {
            e.Message.ShouldNotContain('\n', what);
            return e.Message;
        }
    }

    private static IEnumerable<(string Name, string Text)> Attacks()
    {
        yield return ("100,000 nested lists", new string('[', 100_000));
        yield return ("100,000 nested maps", string.Concat(Enumerable.Repeat("{a: ", 100_000)));
        yield return ("nesting by indentation", string.Concat(Enumerable.Range(0, 400).Select(i => new string(' ', i) + "a:\n")));
        yield return ("a billion laughs", "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 25).Select(i => $"{(char)('b' + (i % 20))}{i}: &n{i} [*{(i == 0 ? "a" : "n" + (i - 1))}, *{(i == 0 ? "a" : "n" + (i - 1))}]\n")));
        yield return ("an alias to itself", "a: &a [*a]\n");
        yield return ("two megabytes", "# " + new string('x', 2_000_000) + "\n");
        yield return ("NULs", "title: a\0b\n");
        yield return ("only NULs", new string('\0', 100));
        yield return ("a type tag", "!!System.Diagnostics.Process {id: 1}\n");
        yield return ("a key twice", "id: a\nid: b\ntitle: x\ntitle: y\n");
        yield return ("huge numbers", "threshold: 99999999999999999999999999\nsmall-group: 1e999\nid: 1e99999\n");
        yield return ("several documents", "id: a\n---\nid: b\n");
        yield return ("a list", "- a\n- b\n");
        yield return ("a scalar", "x\n");
    }

    private static byte[] Damaged(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var change = random.Next(1, 5); change > 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, original.Skip(random.Next(original.Length)).Take(random.Next(1, 60)));
                    break;
                case 3:
                    string[] pieces = ["{", "[", "\"", ": ", "\n", "999999999999999999999", "-1", "1e400", "\0", "&a ", "*a", "null", "\t", "å", "..", "!!x "];
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private void Replace(string file, string old, string replacement)
    {
        var path = Path.Combine(_workspace.Folder, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(old);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
