namespace Indicators.Store;

/// <summary>
/// Orders text by its UTF-8 bytes, as SQLite's BINARY and PostgreSQL's "C" collation do, so that a list sorted here
/// and rows sorted by either database can be merged. Differs from ordinal order only beyond U+FFFF.
/// </summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static Utf8Order Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        var left = x.AsSpan();
        var right = y.AsSpan();
        var common = left.CommonPrefixLength(right);
        return common == left.Length || common == right.Length
            ? left.Length - right.Length
            : Rank(left[common]) - Rank(right[common]);
    }

    /// <summary>Surrogates stand for characters beyond U+FFFF, and so come after U+E000 to U+FFFF.</summary>
    private static int Rank(char c) => c switch
    {
        < '\ud800' => c,
        >= '\ue000' => c - 0x800,
        _ => c + 0x2000,
    };
}
