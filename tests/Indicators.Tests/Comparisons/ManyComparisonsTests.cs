using System.Globalization;
using System.Text;
using Indicators.Model;

namespace Indicators.Tests.Comparisons;

/// <summary>
/// Comparing many at once gives what the single comparisons give. Oracle: <see cref="Workspace.Compare(string, string, IReadOnlyList{string}, Period, Period, string)"/>,
/// row by row. The made-up workspace has what columns hold and what they do not: rates, counts, percentages without
/// counts, hidden and unknown figures, areas that do not fit into their whole, a break, sources that are not public.
/// </summary>
public sealed class ManyComparisonsTests : IDisposable
{
    private const int Departments = 34;
    private static readonly string[] Municipalities = ["101", "159", "330", "461"];
    private static readonly string[] Codes = ["share", "secret", "rate", "number", "bare", "broken", "deliverable"];
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-many-").FullName;

    public ManyComparisonsTests()
    {
        Write("plan.yaml", "id: p\ntitle: P\nmunicipality: \"159\"\nareas: [159-a001]\nreferences: [\"159\"]\nmilestones: {baseline: 2015, final: 2020}\nfocus-areas:\n  - id: f\n    title: F\n    goals: [{id: G1, title: Falder, indicator: share, rule: falls}]\n");
        Write("areas.yaml", "areas:\n" + string.Concat(Names().Select(n => $"  - {{code: {n}, name: Afdeling {n}, kind: housing-department, parent: \"{n[..3]}\"}}\n")));
        Write("indicators.yaml", """
            indicators:
              - {code: share, name: Andel, name-en: Share, measure: proportion, better: lower}
              - {code: secret, name: Sager, name-en: Cases, measure: proportion, better: lower}
              - {code: rate, name: Rate, name-en: Rate, measure: rate, per: 1000, better: lower}
              - {code: number, name: Antal, name-en: Number, measure: count, better: lower}
              - {code: bare, name: Procent, name-en: Per cent, measure: proportion, better: lower}
              - {code: deliverable, name: Leverance, name-en: Deliverable, measure: proportion, better: higher, meaning: none}
              - code: broken
                name: Brudt
                name-en: Broken
                measure: proportion
                better: lower
                breaks: [{before: 2016, after: 2017, reason: Nyt register, reason-en: New register}]
            """);
        foreach (var code in Codes)
        {
            var figures = code switch
            {
                "number" => $"{{code: {code}, value: {{column: n}} }}",
                "bare" => $"{{code: {code}, value: {{column: p}} }}",
                _ => $"{{code: {code}, numerator: {{column: n}}, denominator: {{column: d}} }}",
            };
            Write($"mappings/{code}.yaml", $"name: {code}\nsources:\n  - file: extracts/{code}.csv\n    reader: table\n    format: {{encoding: utf-8, separator: \";\", decimal: point, thousands: none, header: true}}\n    area: {{column: area, match: [code], unknown: reject}}\n    period: {{column: year, format: yyyy}}\nindicators:\n  - {figures}\n");
            Write($"extracts/{code}.csv", Extract(code));
            Write($"extracts/{code}.csv.origin.yaml", $"producer: test\nlicence: none\nsynthetic: true\npublic: {(code == "secret" ? "false" : "true")}\n");
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_figure_is_the_single_comparisons()
    {
        using var workspace = Imported();
        var (baseline, followUp) = (Period.OfYear(2015), Period.OfYear(2020));
        var known = 0;
        var absent = 0;
        var tables = workspace.Compare(new ComparisonRequest(baseline, followUp) { Indicators = Codes }).ToList();

        tables.Select(t => t.Indicator.Code).ShouldBe(Codes.Order(StringComparer.Ordinal));
        foreach (var table in tables.Where(t => t.Indicator.Code != "secret"))
        {
            foreach (var (number, row) in table.Rows.Index().Where(r => r.Item.Reference is not null))
            {
                var single = workspace.Compare(table.Indicator.Code, row.Area.Code, [row.Reference!.Code], baseline, followUp);
                var against = single.References.Single();
                row.ContainsArea.ShouldBe(against.ContainsArea);
                Figure[] figures =
                [
                    single.Baseline, single.FollowUp, single.Change, against.ReferenceBaseline, against.ReferenceFollowUp, against.ReferenceChange,
                    against.GapBaseline, against.GapFollowUp, against.GapChange,
                ];
                foreach (var (figure, column, name) in figures.Zip(table.Columns, ComparisonTable.ColumnNames))
                {
                    var where = $"{table.Indicator.Code}, {row.Area.Code}, {row.Reference.Code}, {name}";
                    column.AbsenceOf(number).ShouldBe(figure.Absence, where);
                    Close(column.Value(number), figure.Value, where);
                    Close(column.Bounds(number)?.Lower, figure.Interval?.Lower, where);
                    Close(column.Bounds(number)?.Upper, figure.Interval?.Upper, where);
                    known += figure.Value is null ? 0 : 1;
                    absent += figure.Value is null ? 1 : 0;
                }
            }
        }

        known.ShouldBeGreaterThan(3000);
        absent.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void A_hidden_count_is_in_no_row_and_what_is_shown_alone_is_the_same()
    {
        using var workspace = Imported();
        var (baseline, followUp) = (Period.OfYear(2015), Period.OfYear(2020));
        var table = workspace.Compare(new ComparisonRequest(baseline, followUp) { Indicators = ["secret"] }).Single();
        var small = Small();
        var hidden = 0;
        foreach (var (number, row) in table.Rows.Index())
        {
            if (small.Contains(row.Area.Code))
            {
                hidden++;
                table.FollowUp.AbsenceOf(number)!.Kind.ShouldBe(AbsenceKind.Suppressed);
                foreach (var column in new[] { table.FollowUp, table.Change, table.GapFollowUp, table.GapChange })
                {
                    (column.Value(number), column.Bounds(number), column.Estimates[number], column.Lowers[number]).ShouldBe((null, null, 0, 0));
                }
            }
            else if (table.FollowUp.Value(number) is { } value)
            {
                Close(value, workspace.Compare("secret", row.Area.Code, [], baseline, followUp).FollowUp.Value, row.Area.Code);
            }
        }

        hidden.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Only_what_is_named_is_compared_also_where_there_is_no_figure()
    {
        using var workspace = Imported();
        var request = new ComparisonRequest(Period.OfYear(2015), Period.OfYear(2020)) { Indicators = ["share"], Areas = ["159-a001", "265"], References = ["000", "101"] };
        var table = workspace.Compare(request).Single();
        table.Rows.Select(r => (r.Area.Code, r.Reference!.Code, r.ContainsArea)).ShouldBe([("159-a001", "000", true), ("159-a001", "101", false), ("265", "000", true), ("265", "101", false)]);
        table.Baseline.AbsenceOf(2)!.Kind.ShouldBe(AbsenceKind.Missing);
        Should.Throw<RequestException>(() => workspace.Compare(request with { FollowUp = request.Baseline })).Found.ShouldBe("2015 is not later than 2015");
        Should.Throw<RequestException>(() => workspace.Compare(request with { Indicators = ["shar"] })).Message.ShouldContain("Did you mean 'share'?");
    }

    [Fact]
    public void As_CSV_a_line_for_each_row_with_the_reason_where_a_figure_is_absent()
    {
        using var workspace = Imported();
        using var stream = new MemoryStream();
        workspace.WriteComparisons(new ComparisonRequest(Period.OfYear(2015), Period.OfYear(2020)) { Indicators = ["bare", "share"] }, stream);
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines[0].ShouldStartWith("indicator,area,area_name,reference,contains_area,baseline_period,follow_up_period,unit,baseline,baseline_lower,baseline_upper,follow_up,");
        lines.ShouldAllBe(l => l.Split(',', StringSplitOptions.None).Length >= 36);
        var single = workspace.Compare("share", "159-a001", ["159"], Period.OfYear(2015), Period.OfYear(2020));
        var line = lines.Single(l => l.StartsWith("share,159-a001,Afdeling 159-a001,159,true,2015,2020,pct.,", StringComparison.Ordinal)).Split(',');
        double.Parse(line[14], CultureInfo.InvariantCulture).ShouldBe(single.Change.Value!.Value, 1e-9);
        double.Parse(line[34], CultureInfo.InvariantCulture).ShouldBe(single.References[0].GapChange.Interval!.Upper, 1e-9);
        lines.Single(l => l.StartsWith("share,000,", StringComparison.Ordinal)).Split(',')[3].ShouldBe("", "the country has nothing above it");
        lines.ShouldContain(l => l.EndsWith(",Ingen række i extracts/share.csv for 2020.", StringComparison.Ordinal) || l.EndsWith("No figure for Afdeling 330-a002 in 2020.", StringComparison.Ordinal));
    }

    /// <summary>Departments whose last count of the secret indicator is 1 to 4.</summary>
    private HashSet<string> Small() =>
    [
        .. File.ReadAllLines(Path.Combine(_folder, "extracts", "secret.csv")).Skip(1).Select(l => l.Split(';'))
            .Where(c => c[1] == "2020" && int.Parse(c[2], CultureInfo.InvariantCulture) is >= 1 and < 5).Select(c => c[0]),
    ];

    private static void Close(double? found, double? expected, string where)
    {
        (found is null).ShouldBe(expected is null, where);
        if (expected is { } value)
        {
            // Percentage points: 1e-10 of one is rounding.
            found!.Value.ShouldBe(value, 1e-10 * Math.Max(1, Math.Abs(value)), where);
        }
    }

    private static IEnumerable<string> Names() => Enumerable.Range(0, Departments).Select(i => string.Create(CultureInfo.InvariantCulture, $"{Municipalities[i % Municipalities.Length]}-a{i:000}"));

    /// <summary>Fixed seed. Some departments lack a year, are unknown or hidden by the source, or hold more than their municipality.</summary>
    private static string Extract(string code)
    {
        var random = new Random(7);
        var text = new StringBuilder("area;year;n;d;p\n");
        foreach (var year in new[] { 2015, 2018, 2020 })
        {
            foreach (var (index, name) in Names().Index())
            {
                var d = random.Next(40, 900);
                var n = code == "secret" && index % 9 == 0 ? random.Next(1, 5) : random.Next(10, d - 10);
                var (above, below) = (index % 17, year) switch
                {
                    (2, 2020) when code != "secret" => (null, null),
                    (3, 2015) when code != "secret" => ("..", d.ToString(CultureInfo.InvariantCulture)),
                    (4, 2020) when code != "secret" => ("<5", d.ToString(CultureInfo.InvariantCulture)),
                    (5, _) when code == "share" => ("800000", "900000"),
                    (6, 2015) when code is "share" or "rate" => ("0", "0"),
                    (7, _) => ("0", d.ToString(CultureInfo.InvariantCulture)),
                    _ => ((string?)n.ToString(CultureInfo.InvariantCulture), (string?)d.ToString(CultureInfo.InvariantCulture)),
                };
                if (above is not null)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{name};{year};{above};{below};{100.0 * n / d:F1}\n");
                }
            }

            foreach (var whole in Municipalities.Append("000"))
            {
                var d = random.Next(50_000, 90_000) * (whole == "000" ? 50 : 1);
                var n = (int)(d * (0.2 + (0.2 * random.NextDouble())));
                text.Append(CultureInfo.InvariantCulture, $"{whole};{year};{n};{d};{100.0 * n / d:F1}\n");
            }
        }

        return text.ToString();
    }

    private Workspace Imported()
    {
        var workspace = Workspace.Open(_folder);
        workspace.Import();
        return workspace;
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
