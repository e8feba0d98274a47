using System.Globalization;
using System.Runtime.CompilerServices;
using Indicators.Core.Impact;

namespace Indicators.Core.Tests.Impact;

/// <summary>The reference data beside the tests: small CSV files, read as texts.</summary>
internal static class ReferenceData
{
    internal sealed record Table(string Name, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
    {
        internal string Text(int row, string column) => Rows[row][Array.IndexOf([.. Header], column)];

        internal double Number(int row, string column) => double.Parse(Text(row, column), NumberStyles.Float, CultureInfo.InvariantCulture);

        internal int Find(params (string Column, string Value)[] keys) =>
            Enumerable.Range(0, Rows.Count).First(i => Array.TrueForAll(keys, k => Text(i, k.Column) == k.Value));

        internal Panel Panel(PanelColumns columns) => PanelTable.Read(Name, Header, Rows, columns);
    }

    internal static Table Read(string path, char separator = ',')
    {
        var lines = File.ReadAllLines(Path.Combine(Folder(), path));
        return new Table(path, Split(lines[0], separator), [.. lines.Skip(1).Where(l => l.Length > 0).Select(l => Split(l, separator))]);
    }

    internal static Panel Mpdta() => Read("mpdta/mpdta.csv").Panel(new PanelColumns("countyreal", "year", "lemp", "first.treat"));

    internal static Panel Smoking()
    {
        var panel = Read("prop99/smoking_tidysynth.csv").Panel(new PanelColumns("state", "year", "cigsale"));
        return Panel.Create(panel.Rows.OrderBy(r => r.Unit, StringComparer.Ordinal).Select(r => r.Unit == "California" ? r with { TreatedFrom = 1989 } : r));
    }

    internal static Panel CardKrueger() => Panel.Create(Read("card_krueger/card_krueger_long.csv").Panel(new PanelColumns("id", "post", "fte", Cluster: "nj")).Rows
        .Select(r => r with { TreatedFrom = r.Cluster == "1" ? 1 : null, Cluster = null }));

    private static IReadOnlyList<string> Split(string line, char separator)
    {
        var cells = new List<string>();
        var quoted = false;
        var cell = "";
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == separator && !quoted)
            {
                cells.Add(cell);
                cell = "";
            }
            else
            {
                cell += c;
            }
        }

        cells.Add(cell);
        return cells;
    }

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "..", "Data", "impact");
}
