using System.Globalization;
using System.Text;

namespace Indicators.Core.Tests.Statistics;

/// <summary>A reference table from Data/: simple CSV with optional quotes.</summary>
internal sealed class ReferenceTable
{
    private ReferenceTable(string[] header, List<string[]> rows)
    {
        Header = header;
        Rows = rows;
    }

    internal string[] Header { get; }

    internal List<string[]> Rows { get; }

    internal static string PathOf(string relative) => Path.Combine(AppContext.BaseDirectory, "Data", "statistics", relative);

    internal static ReferenceTable Read(string relative)
    {
        var lines = File.ReadAllLines(PathOf(relative)).Where(l => l.Length > 0).Select(Split).ToList();
        return new ReferenceTable(lines[0], [.. lines.Skip(1)]);
    }

    internal string Text(string[] row, string column) => row[Array.IndexOf(Header, column)];

    internal double Number(string[] row, string column) =>
        double.Parse(Text(row, column), NumberStyles.Float, CultureInfo.InvariantCulture);

    internal bool IsKnown(string[] row, string column) => Text(row, column) is not ("" or "NaN" or "NA");

    private static string[] Split(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}

internal static class Closeness
{
    /// <summary>Equal to a relative tolerance; an expected zero must be met to the same tolerance absolutely.</summary>
    internal static void ShouldAgree(this double actual, double expected, double relative, string what)
    {
        var scale = expected == 0 ? 1 : Math.Abs(expected);
        (Math.Abs(actual - expected) / scale).ShouldBeLessThanOrEqualTo(
            relative, FormattableString.Invariant($"{what}: {actual:R} against {expected:R}"));
    }
}
