using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>Small batches for tests, with made-up figures.</summary>
internal static class Batches
{
    public static readonly DateTimeOffset Day1 = new(2020, 1, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Day2 = Day1.AddDays(1);
    public static readonly DateTimeOffset Day3 = Day1.AddDays(2);

    public static SourceFile File(string path = "extracts/figures.csv", string sha = "aa") => new(path, sha)
    {
        Producer = "Danmarks Statistik",
        Table = "FOLK1A",
        Licence = "CC BY 4.0",
        Note = "Uændret udtræk; 'enkelte' anførselstegn og \"dobbelte\"",
        ExtractDate = new(2019, 12, 24),
        Synthetic = true,
        IsPublic = true,
    };

    public static Observation Share(string indicator, string area, int year, double value, int line, SourceFile file) =>
        new(indicator, area, Period.OfYear(year))
        {
            Value = value,
            Numerator = (long)(value * 10),
            Denominator = 1000,
            Origins = [new(file, line, line, 1)],
        };

    public static ImportBatch Of(string mapping, string fingerprint, SourceFile file, params IReadOnlyList<Observation> figures) =>
        new(mapping, fingerprint, [new(file, new(figures.Count + 3, figures.Count, 2, 1), [new(7, "value", "1.473", "a thousands separator", "Declare it.")])], figures);
}
