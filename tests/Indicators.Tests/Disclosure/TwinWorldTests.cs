using System.Text;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Csv;
using Indicators.Render.Excel;
using Indicators.Render.Html;
using Indicators.Render.Json;
using Indicators.Render.Reports;
using Indicators.Render.Word;

namespace Indicators.Tests.Disclosure;

/// <summary>
/// Everything in an output folder at once: values and formulas of the workbook, the document and its charts' data, coordinates
/// of the drawings, texts of the page, verdicts in words. For each world a twin is sought that has other counts where they
/// are hidden, the same where they are shown, and the same figures hidden. Then every file must be the same byte for byte,
/// so nothing in any of them can tell the two apart, however cleverly it is read.
/// </summary>
public class TwinWorldTests
{
    private static readonly int Twins = AttackerTests.Worlds == 1000 ? 1000 : 25;

    [Fact]
    public void Every_file_of_an_output_folder_is_the_same_for_a_world_with_other_hidden_counts()
    {
        var compared = 0;
        for (var seed = 1; seed <= Twins; seed++)
        {
            var world = new HiddenWorld(seed);
            if (TwinOf(world, new Random(seed)) is not { } twin)
            {
                continue;
            }

            compared++;
            foreach (var ((name, bytes), (_, others)) in Files(world).Zip(Files(twin)))
            {
                bytes.AsSpan().SequenceEqual(others).ShouldBeTrue($"seed {seed}: {name} tells two worlds apart that must look alike");
            }
        }

        compared.ShouldBeGreaterThan(Twins / 3);
    }

    /// <summary>All that `evaluate` writes for an evaluation, in every format and both languages of the page.</summary>
    private static IEnumerable<(string Name, byte[] Bytes)> Files(HiddenWorld world)
    {
        var evaluation = world.Evaluation;
        foreach (var language in new[] { Language.Danish, Language.English })
        {
            yield return ("report.html", Encoding.UTF8.GetBytes(HtmlReport.Write(evaluation, language)));
        }

        yield return ("evaluation.json", Encoding.UTF8.GetBytes(JsonText.Write(EvaluationJson.Of(evaluation, Language.Danish))));
        yield return ("goals.csv", Encoding.UTF8.GetBytes(EvaluationCsv.Goals(evaluation, Language.Danish)));
        yield return ("series.csv", Encoding.UTF8.GetBytes(EvaluationCsv.Series(evaluation)));
        yield return ("criteria.csv", Encoding.UTF8.GetBytes(EvaluationCsv.Criteria(evaluation)));
        yield return ("report.docx", WordReport.Write(evaluation, Language.Danish));
        yield return ("report.xlsx", ExcelReport.Write(evaluation, Language.Danish));
        foreach (var chart in NamedChart.All(evaluation, Language.Danish))
        {
            yield return (chart.Name + ".svg", Encoding.UTF8.GetBytes(ChartSvg.Draw(chart.Chart)));
        }
    }

    /// <summary>Another world that a reader must take for this one; null when some tries find none.</summary>
    private static HiddenWorld? TwinOf(HiddenWorld world, Random random)
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var counts = new Dictionary<(string Area, int Year), (long Count, long Group)>(world.Counts);
            foreach (var year in HiddenWorld.Years)
            {
                foreach (var area in HiddenWorld.Parts.Append(HiddenWorld.Town).Where(a => world.Hidden(a.Code, year) is not null))
                {
                    var (_, group) = counts[(area.Code, year)];
                    var (least, most) = AttackerTests.Possible(world, area, year, _ => null);
                    counts[(area.Code, year)] = (random.NextInt64(least, Math.Min(most, group) + 1), group);
                }

                var parts = HiddenWorld.Parts.Sum(p => counts[(p.Code, year)].Count);
                var rest = counts[(HiddenWorld.Town.Code, year)].Group - HiddenWorld.Parts.Sum(p => counts[(p.Code, year)].Group);
                if (counts[(HiddenWorld.Town.Code, year)].Count is var town && (town < parts || town > parts + rest))
                {
                    // The year does not add up: keep it as it is.
                    foreach (var area in HiddenWorld.Parts.Append(HiddenWorld.Town))
                    {
                        counts[(area.Code, year)] = world.Counts[(area.Code, year)];
                    }
                }
            }

            if (counts.All(c => c.Value == world.Counts[c.Key]))
            {
                continue;
            }

            var twin = new HiddenWorld(world, counts, []);
            if (twin.Disclosure.Decisions.Select(d => (d.Showing, d.Below, d.Least, d.Most)).SequenceEqual(world.Disclosure.Decisions.Select(d => (d.Showing, d.Below, d.Least, d.Most))))
            {
                return twin;
            }
        }

        return null;
    }
}
