using System.Text;
using Indicators.Import.Mapping;
using Indicators.Model;
using ImportMapping = Indicators.Import.Mapping.Mapping;

namespace Indicators.Import.Tests.Mapping;

/// <summary>A file that several mappings read alike is read once, and each gets what it would have got alone.</summary>
public sealed class SharedReadingTests
{
    private const string Head = "sources: [{file: f.csv}]\narea: {column: OMRÅDE}\nperiod: {column: TID}\n";

    [Fact]
    public void A_file_is_read_once_for_all_mappings_that_read_it_alike()
    {
        using var desk = new ImportDesk().With("f.csv", "OMRÅDE;TID;INDHOLD\n159;2020;7\n159;2021;8\n");
        var mappings = Mappings(
            Head + "indicators: [{code: n, numerator: {column: INDHOLD}}]",
            Head + "indicators: [{code: n, numerator: {column: INDHOLD, where: {TID: \"2021\"}}}]",
            Head + "indicators: [{code: n, numerator: {count: rows}}]");
        var run = new MappingRun(mappings, desk.Scope());
        run.Execute(mappings[0]).Observations.Select(o => o.Value).ShouldBe([7.0, 8.0]);

        // Whoever opened the file again would not find it.
        File.Delete(Path.Combine(desk.Folder, "f.csv"));
        run.Execute(mappings[1]).Observations.Select(o => o.Value).ShouldBe([8.0]);
        run.Execute(mappings[2]).Observations.Select(o => o.Value).ShouldBe([1.0, 1.0]);
    }

    [Theory]
    [InlineData("format: {encoding: windows-1252}\n")]
    [InlineData("format: {separator: \";\"}\n")]
    [InlineData("format: {skip: 0, header: true}\n")]
    public void A_mapping_that_reads_it_otherwise_reads_it_itself(string other)
    {
        using var desk = new ImportDesk().With("f.csv", "OMRÅDE;TID;INDHOLD\n159;2020;7\n");
        var mappings = Mappings(Head + "indicators: [{code: n, numerator: {column: INDHOLD}}]", other + Head + "indicators: [{code: n, numerator: {column: INDHOLD}}]");
        var run = new MappingRun(mappings, desk.Scope());
        run.Execute(mappings[0]);
        File.Delete(Path.Combine(desk.Folder, "f.csv"));
        Should.Throw<SourceException>(() => run.Execute(mappings[1])).Found.ShouldBe("there is no such file");
    }

    /// <summary>The oracle is each mapping alone. The file is longer than a block, so that several threads read it; it needs a look at its number format.</summary>
    [Theory]
    [InlineData(200)]
    [InlineData(120_000)]
    public void Every_mapping_gets_what_it_gets_alone(int rows)
    {
        var text = new StringBuilder("OMRÅDE;TID;KØN;INDHOLD\n");
        for (var i = 0; i < rows; i++)
        {
            text.Append(i % 7 == 0 ? "159" : "320").Append(';').Append(2000 + (i % 20)).Append(i % 3 == 0 ? ";M;" : ";K;").Append(i % 50 == 0 ? "x" : i % 4 == 0 ? "1.473" : "2,5").Append('\n');
        }

        using var desk = new ImportDesk().With("f.csv", text.ToString());
        AllAsAlone(
            desk,
            mistakes: 0,
            Head + "indicators: [{code: n, numerator: {column: INDHOLD}}]",
            Head + "format: {decimal: comma, thousands: point}\nindicators: [{code: n, numerator: {column: INDHOLD, where: {KØN: M}}}]",
            Head + "indicators: [{code: n, numerator: {count: rows}}]",
            Head + "format: {missing: [x]}\nindicators: [{code: n, numerator: {column: INDHOLD, where: {KØN: K}}}]");
    }

    /// <summary>The oracle is each mapping alone: its mistake, word for word, whatever the others that share the file do.</summary>
    [Theory]
    [InlineData("159;2020;7\n999;2021;8\n")]
    [InlineData("159;2020;7\n159;2021;1.473\n")]
    [InlineData("159;2020;\"7\n159;2021;8\n")]
    [InlineData("159;2020;7\n159;2020;8\n")]
    [InlineData("159;2020;7\n159;2021;0101701234\n159;2022;0202801234\n")]
    [InlineData("")]
    public void Every_mapping_tells_the_mistake_that_it_tells_alone(string rows)
    {
        using var desk = new ImportDesk().With("f.csv", "OMRÅDE;TID;INDHOLD\n" + rows);
        AllAsAlone(
            desk,
            mistakes: 1,
            Head + "indicators: [{code: n, numerator: {column: INDHOLD}}]",
            Head.Replace("}\nperiod", ", unknown: ignore}\nperiod", StringComparison.Ordinal) + "indicators: [{code: n, numerator: {column: INDHOLD}}]",
            Head + "indicators: [{code: n, numerator: {column: MANGLER}}]",
            Head + "format: {decimal: comma, thousands: none}\nindicators: [{code: n, value: {column: INDHOLD}}]",
            Head + "indicators: [{code: ukendt, numerator: {count: rows}}]",
            Head + "indicators: [{code: n, numerator: {count: rows}}]");
    }

    [Fact]
    public void Of_several_mappings_all_mistakes_are_told_in_their_order()
    {
        using var desk = new ImportDesk().With("f.csv", "OMRÅDE;TID;INDHOLD\n159;2020;7\n");
        var mappings = Mappings(
            Head + "indicators: [{code: n, numerator: {count: rows}}]",
            Head + "indicators: [{code: n, numerator: {column: MANGLER}}]",
            "sources: [{file: g.csv}]\narea: {column: OMRÅDE}\nperiod: {column: TID}\nindicators: [{code: n, numerator: {count: rows}}]");
        var mistakes = Should.Throw<PlanException>(() => new MappingRun(mappings, desk.Scope()).ExecuteAll()).Mistakes;

        mistakes.Select(m => new SourceException(m.Where, m.Found, m.Expected, m.Action).Message).ShouldBe([Alone(mappings[1], desk), Alone(mappings[2], desk)]);
    }

    [Fact]
    public void Unknown_indicators_of_several_mappings_are_told_together()
    {
        using var desk = new ImportDesk().With("f.csv", "OMRÅDE;TID;INDHOLD\n159;2020;7\n");
        var mappings = Mappings(
            Head + "indicators: [{code: antl, numerator: {count: rows}}, {code: shar, numerator: {count: rows}}]",
            Head + "indicators: [{code: ratte, numerator: {count: rows}}]");

        var mistakes = Should.Throw<PlanException>(() => new MappingRun(mappings, desk.Scope()).ExecuteAll()).Mistakes;

        mistakes.Select(m => m.Found).ShouldBe(["the indicator 'antl' is not known", "the indicator 'shar' is not known", "the indicator 'ratte' is not known"]);
        mistakes[1].Action.ShouldBe("Did you mean 'share'?");
    }

    private static ImportMapping[] Mappings(params string[] yaml) => [.. yaml.Select(y => ImportDesk.Parse(y))];

    private static void AllAsAlone(ImportDesk desk, int mistakes, params string[] yaml)
    {
        var mappings = Mappings(yaml);
        var alone = mappings.Select(m => Alone(m, desk)).ToArray();
        alone.Count(a => !a.Contains("RowBalance", StringComparison.Ordinal)).ShouldBeInRange(mistakes, mistakes * yaml.Length);
        var run = new MappingRun(mappings, desk.Scope());
        mappings.Select(m => Told(() => run.Execute(m))).ShouldBe(alone);
        if (mistakes == 0)
        {
            new MappingRun(mappings, desk.Scope()).ExecuteAll().Select(b => Told(() => b)).ShouldBe(alone);
        }
    }

    private static string Alone(ImportMapping mapping, ImportDesk desk) => Told(() => MappingRun.Execute(mapping, desk.Scope()));

    /// <summary>All that a batch says, or its mistake.</summary>
    private static string Told(Func<ImportBatch> read)
    {
        try
        {
            var batch = read();
            return string.Join('\n', batch.Sources.Select(s => $"{s.Source} {s.Balance} {string.Join('|', s.Rejects)}")
                .Concat(batch.Observations.Select(o => $"{o.Indicator} {o.Area} {o.Period.Code} {o.Value} {o.Numerator} {o.Absence} {string.Join('|', o.Origins)}"))
                .Append(batch.Fingerprint));
        }
        catch (IndicatorsException e)
        {
            return e.Message;
        }
    }
}
