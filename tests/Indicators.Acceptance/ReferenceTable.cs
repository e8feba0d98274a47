using System.Globalization;

namespace Indicators.Acceptance;

/// <summary>A published or independently computed table, beside the tests of the computation core; a plain reading that shares no code with the program.</summary>
public sealed class ReferenceTable
{
    private readonly string[] _header;

    private ReferenceTable(string[] header, IReadOnlyList<string[]> rows)
    {
        _header = header;
        Rows = rows;
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Path of a file below the reference data.</summary>
    public static string PathOf(string file) => Path.Combine(Repository.Root, "tests", "Indicators.Core.Tests", "Data", file.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Reads a table without commas inside quotes.</summary>
    public static ReferenceTable Read(string file)
    {
        var lines = File.ReadAllLines(PathOf(file)).Where(l => l.Length > 0).Select(l => l.TrimStart('\uFEFF').Split(',').Select(c => c.Trim('"')).ToArray()).ToArray();
        return new ReferenceTable(lines[0], lines[1..]);
    }

    /// <summary>A cell.</summary>
    public string Text(string[] row, string column) => row[Array.IndexOf(_header, column)];

    /// <summary>A cell as a number.</summary>
    public double Number(string[] row, string column) => double.Parse(Text(row, column), NumberStyles.Float, CultureInfo.InvariantCulture);
}
