using System.Globalization;
using Indicators.Import.Extracts;

namespace Indicators.Import.Mapping;

/// <summary>What each column of a file that nobody has described seems to be for.</summary>
internal sealed class ColumnRoles
{
    private const int OldestAge = 130;
    private static readonly string[] AreaWords = ["omr", "bolig", "bopæl", "bopael", "kommune", "afdeling", "distrikt", "kvarter", "skole", "region", "area", "district", "municipality"];
    private static readonly string[] DimensionNames = ["ALDER", "AGE", "KØN", "KOEN", "SEX", "GENDER"];
    private static readonly string[] Totals = ["I alt", "Total", "Alder i alt", "TOT", "IALT", "Age, total", "Men and women, total"];

    private readonly FileSample _sample;

    /// <summary>Finds the roles.</summary>
    public ColumnRoles(FileSample sample, Layout layout)
    {
        _sample = sample;
        var heads = layout.Heads.ToHashSet();
        HasHeads = heads.Count > 0;
        PeriodsAreHeads = HasHeads && heads.All(h => Model.Period.TryParse(layout.Columns[h], out _));
        var columns = sample.Columns.Where(c => !heads.Contains(c.Index)).ToList();
        Period = PeriodsAreHeads ? null : columns.OrderByDescending(c => c.PeriodScore).FirstOrDefault(c => c.PeriodScore > 0.9);
        Area = columns.Where(c => c != Period).OrderByDescending(c => c.AreaShare).FirstOrDefault(c => c.AreaShare > 0.5);
        var others = columns.Where(c => c != Area && c != Period && c.Name.Length > 0 && !c.Name.EndsWith(CodedColumns.TextSuffix, StringComparison.Ordinal)).ToList();
        var given = others.Find(c => c.Name is "INDHOLD" or SourcePlanner.ValueColumn && c.NumberShare > 0);
        if (Area is null)
        {
            Area = others.Find(c => c != given && LooksLikeArea(c));
            AreaIsUnknown = Area is not null;
            others.RemoveAll(c => c == Area);
        }

        var numbers = HasHeads || given is not null ? [] : others.Where(c => c.NumberShare > 0.8 && c.AreaShare <= 0.5).ToList();
        numbers.RemoveAll(c => DimensionNames.Contains(c.Name, StringComparer.OrdinalIgnoreCase));
        numbers.RemoveAll(c => IsAge(c, numbers));
        Dimensions = [.. others.Where(c => c != given && !numbers.Contains(c))];
        FindFigures(numbers, given);
        Others = [.. numbers.Where(c => c != Value && c != Part && c != Whole)];
        Collisions = Value is null && Part is null && !HasHeads ? new Dictionary<ColumnProfile, Collision>() : Colliding();
    }

    /// <summary>True when each head of a row gives a value of its own.</summary>
    public bool HasHeads { get; }

    /// <summary>True when the heads are periods.</summary>
    public bool PeriodsAreHeads { get; }

    /// <summary>The column of periods.</summary>
    public ColumnProfile? Period { get; }

    /// <summary>The column of areas.</summary>
    public ColumnProfile? Area { get; }

    /// <summary>True when the area column is one by its name only: none of its areas is known.</summary>
    public bool AreaIsUnknown { get; }

    /// <summary>The column of the figure.</summary>
    public ColumnProfile? Value { get; private set; }

    /// <summary>The number that is counted among <see cref="Whole"/>, where the file seems to give the two and no finished figure besides.</summary>
    public ColumnProfile? Part { get; private set; }

    /// <summary>The number that <see cref="Part"/> is counted among.</summary>
    public ColumnProfile? Whole { get; private set; }

    /// <summary>A pair of counts of which one is never larger than the other, where the figure is another column.</summary>
    public (ColumnProfile Part, ColumnProfile Whole)? OtherPair { get; private set; }

    /// <summary>Further columns of figures.</summary>
    public IReadOnlyList<ColumnProfile> Others { get; }

    /// <summary>Columns by which rows can be chosen.</summary>
    public IReadOnlyList<ColumnProfile> Dimensions { get; }

    /// <summary>Dimensions in which rows of one area and period differ, so that several rows give one figure.</summary>
    public IReadOnlyDictionary<ColumnProfile, Collision> Collisions { get; }

    /// <summary>Rows of one area and period that differ in a dimension.</summary>
    /// <param name="Rows">How many rows the area and period have.</param>
    /// <param name="Place">The area and period, as the file writes them.</param>
    public sealed record Collision(int Rows, string Place);

    /// <summary>The text of a dimension that stands for all of it; null when it has none.</summary>
    public static string? TotalOf(ColumnProfile column) => column.Texts.Find(t => Totals.Contains(t, StringComparer.OrdinalIgnoreCase));

    private static bool LooksLikeArea(ColumnProfile column) =>
        column.NumberShare < 0.2
        && TotalOf(column) is null
        && Array.Exists(AreaWords, w => column.Name.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for whole numbers that can be ages and tell rows of one area and period apart.</summary>
    private bool IsAge(ColumnProfile column, List<ColumnProfile> numbers) =>
        numbers.Count > 1 && column is { IsWhole: true, Largest: <= OldestAge } && Groups(_sample.Rows).Any(g => g.Count > 1 && g.Select(r => r[column.Index]).Distinct(StringComparer.Ordinal).Count() == g.Count);

    private void FindFigures(List<ColumnProfile> numbers, ColumnProfile? given)
    {
        if (HasHeads)
        {
            return;
        }

        var counts = numbers.Where(c => c.IsWhole && c.Largest > 0).ToList();
        var whole = counts.MaxBy(c => c.Largest);
        var pair = whole is not null && counts.Find(c => c != whole && IsPart(c, whole)) is { } part ? (part, whole) : ((ColumnProfile, ColumnProfile)?)null;
        if (given is null && counts.Count == 2 && pair is not null && Area is not null && Period is not null)
        {
            (Part, Whole) = pair.Value;
            return;
        }

        Value = given ?? numbers.MaxBy(c => c.Index);
        OtherPair = pair;
    }

    private bool IsPart(ColumnProfile part, ColumnProfile whole) => _sample.Rows.All(r => ColumnProfile.WholeOf(r[part.Index]) is not { } p || ColumnProfile.WholeOf(r[whole.Index]) is not { } w || p <= w);

    private Dictionary<ColumnProfile, Collision> Colliding()
    {
        var found = new Dictionary<ColumnProfile, Collision>();
        var totals = Dimensions.Select(d => (d.Index, Total: TotalOf(d))).Where(d => d.Total is not null).ToList();
        var taken = _sample.Rows.Where(r => totals.TrueForAll(t => r[t.Index] == t.Total)).ToList();
        foreach (var group in Groups(taken).Where(g => g.Count > 1))
        {
            foreach (var dimension in Dimensions.Where(d => group.Exists(r => r[d.Index] != group[0][d.Index])))
            {
                if (!found.TryGetValue(dimension, out var most) || most.Rows < group.Count)
                {
                    found[dimension] = new Collision(group.Count, PlaceOf(group[0]));
                }
            }
        }

        return found;
    }

    private List<List<string[]>> Groups(IReadOnlyList<string[]> rows)
    {
        var groups = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var row in rows.Where(r => Array.Exists(r, t => t.Length > 0)))
        {
            var key = (Area is null ? "" : row[Area.Index]) + "\n" + (Period is null ? "" : row[Period.Index]);
            if (!groups.TryGetValue(key, out var group))
            {
                groups[key] = group = [];
            }

            group.Add(row);
        }

        return [.. groups.Values];
    }

    private string PlaceOf(string[] row) => (Area, Period) switch
    {
        ({ } area, { } period) => string.Create(CultureInfo.InvariantCulture, $"{row[area.Index]} in {row[period.Index]}"),
        ({ } area, null) => row[area.Index],
        (null, { } period) => row[period.Index],
        _ => "the file",
    };
}
